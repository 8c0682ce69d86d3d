"""The announcement of a break: a small note in the corner that never takes the focus."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from glutebreak.core.events import Skip, Snooze, TakeBreak
from glutebreak.core.snapshot import Snapshot
from glutebreak.ui.note import Note
from glutebreak.ui.parts import button, label
from glutebreak.ui.prompt_words import notice_lines
from glutebreak.ui.theme import Space, Theme
from glutebreak.ui.wording import notice


class NoticeWindow(Note):
    """“A break in 10 s”, with Now, later and Skip."""

    asked = Signal(object)

    def __init__(self, theme: Theme, snooze_text: str) -> None:
        super().__init__(theme)
        self._title = label(role="heading")
        self._line = label(role="muted")
        self._now = button(self.tr("Now"), lambda: self.asked.emit(TakeBreak()), "primary")
        self._later = button(snooze_text, lambda: self.asked.emit(Snooze()))
        self._skip = button(self.tr("Skip"), lambda: self.asked.emit(Skip()), "flat")
        self._lay_out()

    def present(self, snapshot: Snapshot) -> None:
        """Say when; as often as the rhythm looks at the clock, which is each second meanwhile."""
        self._title.setText(notice(snapshot))
        self._line.setText(notice_lines(snapshot))
        self._later.setVisible(snapshot.snoozes_left > 0)
        if not self.isVisible():  # a screen reader says it once, not every second
            self.setAccessibleName(self._title.text())
        self.fit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for one in (self._now, self._later, self._skip):
            buttons.addWidget(one)
        buttons.addStretch()
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.HAIR)
        layout.addWidget(self._title)
        layout.addWidget(self._line)
        layout.addSpacing(Space.SMALL)
        layout.addLayout(buttons)
