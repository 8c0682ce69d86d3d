"""The day's offer of a floor session: a small note in the corner that never takes the focus."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from glutebreak.core.events import DeclineFloor, PutOffFloor, StartFloor
from glutebreak.core.floor import FloorKind
from glutebreak.core.snapshot import Snapshot
from glutebreak.ui.floor_parts import SetDots
from glutebreak.ui.floor_words import sets_left
from glutebreak.ui.note import Note
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space, Theme


class FloorOfferWindow(Note):
    """“Time for the floor?”, with Start, Later today and Not today."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = label(self.tr("Time for the floor?"), "heading")
        self._title.setWordWrap(False)
        self._dots = SetDots()
        self._line = label(role="muted")
        self._start = button(self.tr("Start"), lambda: self.asked.emit(StartFloor(FloorKind.SESSION)), "primary")
        self._later = button(self.tr("Later today"), lambda: self.asked.emit(PutOffFloor()))
        self._decline = button(self.tr("Not today"), lambda: self.asked.emit(DeclineFloor()), "flat")
        self.setAccessibleName(self._title.text())
        self._lay_out()

    def present(self, snapshot: Snapshot) -> None:
        """Say what is left."""
        self._dots.present(snapshot.floor)
        words = self.tr("{left}. All of them, or one now and the others later.")
        self._line.setText(words.format(left=sets_left(snapshot.floor)))
        self.fit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self._dots)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for one in (self._start, self._later, self._decline):
            buttons.addWidget(one)
        buttons.addStretch()
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.HAIR)
        layout.addLayout(top)
        layout.addWidget(self._line)
        layout.addSpacing(Space.SMALL)
        layout.addLayout(buttons)
