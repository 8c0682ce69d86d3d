"""The page “Why (no) break?”: what holds now, and the last decisions day by day, the newest first."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from glutebreak.core.snapshot import Snapshot
from glutebreak.ui.page import Page
from glutebreak.ui.parts import Card, empty, label, selectable
from glutebreak.ui.theme import Space
from glutebreak.ui.why import Decision, day_of
from glutebreak.ui.wording import headline, reason


class WhyPage(Page):
    """`present` for now, `show_decisions` for what came before."""

    def __init__(self) -> None:
        super().__init__(self.tr("Why (no) break?"))
        self._headline = label(role="heading")
        self._reason = label(role="muted")
        self._days = QVBoxLayout()
        self._days.setSpacing(Space.LARGE)
        now = _card(self._headline, self._reason)
        self.column.addWidget(now)
        self.column.addLayout(self._days)
        self.column.addStretch(1)

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands, and why."""
        self._headline.setText(headline(snapshot))
        self._reason.setText(reason(snapshot))

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """These, given with the oldest first."""
        empty(self._days)
        for day, those in groupby(reversed(decisions), key=lambda one: one.at.date()):
            self._days.addWidget(_card(label(day_of(day, decisions[-1].at.date()), "heading"), _table(tuple(those))))
        if not decisions:
            self._days.addWidget(_card(label(self.tr("Nothing was decided yet."), "muted")))


def _card(*parts: QWidget) -> Card:
    made = Card()
    made.inside.setSpacing(Space.SMALL)
    for part in parts:
        made.inside.addWidget(part)
    return made


def _table(decisions: Sequence[Decision]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(Space.HAIR)
    grid.setColumnStretch(1, 1)
    for line, one in enumerate(decisions):
        at = label(one.time, "muted")
        at.setWordWrap(False)
        grid.addWidget(at, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(selectable(label(one.words)), line, 1)
    return made
