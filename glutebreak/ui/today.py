"""The page “Today”: what comes next and why, today's breaks, the last decisions."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from glutebreak.core.events import HoldEnded, IgnoreHolds, KeepHolding, Resume, Stand, TakeBreak
from glutebreak.core.facts import Outcome
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.settings.schema import Settings
from glutebreak.ui.banner import Banner
from glutebreak.ui.day import DayRow, DayView
from glutebreak.ui.day_card import DayCard
from glutebreak.ui.easing_card import EasingCard
from glutebreak.ui.floor_card import FloorCard
from glutebreak.ui.flow import Flow
from glutebreak.ui.menus import fill_meetings, fill_pauses
from glutebreak.ui.page import Page
from glutebreak.ui.parts import Card, button, card, empty, label, menu_button, selectable, trailing
from glutebreak.ui.report_card import ReportCard
from glutebreak.ui.ring import Ring
from glutebreak.ui.theme import Space
from glutebreak.ui.why import Decision
from glutebreak.ui.wording import clock, duration, headline, outcome, reason, short

FEW: Final = 6
"""Decisions at a glance; a page of their own has all."""


class TodayPage(Page):
    """`present` for the ring, `show_day`, `show_why` and `show_problems` for what the rhythm does not know."""

    asked = Signal(object)
    why_asked = Signal()
    """The page with all decisions is wanted."""
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Today"))
        self._banner = Banner()
        self.show_problems = self._banner.show_problems
        self.report = ReportCard()
        self.easing = EasingCard()
        self._ring = Ring()
        self._headline = label(role="heading")
        self._reason = label(role="muted")
        self._take = button(self.tr("Take a break now"), lambda: self.asked.emit(TakeBreak()), "primary")
        self._pause = self._with_menu(self.tr("Pause"), fill_pauses)
        self._meet = self._with_menu(self.tr("In a meeting"), fill_meetings)
        over = HoldEnded(HoldReason.MEETING)
        self._meeting_over = button(self.tr("The meeting is over"), lambda: self.asked.emit(over))
        self._keep = button(self.tr("Keep holding"), lambda: self.asked.emit(KeepHolding()))
        self._ignore = button(self.tr("Ignore this hold"), lambda: self.asked.emit(IgnoreHolds()))
        self._standing = button(self.tr("Standing now"), lambda: self.asked.emit(Stand(self._standing.isChecked())))
        self._standing.setCheckable(True)
        self._resume = button(self.tr("Resume"), lambda: self.asked.emit(Resume()), "primary")
        self._floor = FloorCard()
        self._floor.asked.connect(self.asked)
        self._floor.settings_asked.connect(self.settings_asked)
        self._line = DayCard()
        self._breaks = QVBoxLayout()
        self._why = QVBoxLayout()
        self._all_decisions = button(self.tr("All decisions"), self.why_asked.emit, "link")
        self._lay_out()
        self.show_day(DayView())
        self.show_why(())

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands."""
        text, line = short(snapshot)
        self._ring.present(snapshot.progress, text, line)
        self._ring.setAccessibleName(headline(snapshot))
        self._headline.setText(headline(snapshot))
        self._reason.setText(reason(snapshot))
        paused = snapshot.shown is Shown.PAUSED
        self._take.setVisible(not paused)
        self._take.setEnabled(snapshot.shown not in {Shown.ON_BREAK, Shown.ON_FLOOR})
        self._pause.setVisible(not paused)
        self._resume.setVisible(paused)
        self._present_holds(snapshot)
        self._standing.setChecked(snapshot.standing)
        self._standing.setEnabled(snapshot.shown is not Shown.OFF)
        self._floor.present(snapshot)

    def present_settings(self, settings: Settings) -> None:
        """These are in force."""
        self._floor.present_settings(settings)

    def _lay_out(self) -> None:
        breaks = _titled(self.tr("Today’s breaks"), self._breaks)
        above = (self._banner, self.report, self._now(), self.easing)
        for part in (*above, self._line, self._floor, breaks, self._why_card()):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _present_holds(self, snapshot: Snapshot) -> None:
        """What can be said of what holds, and of meetings."""
        for answer in (self._keep, self._ignore):
            answer.setVisible(snapshot.shown is Shown.QUESTION)
        meeting = HoldReason.MEETING in snapshot.holds
        stopped = snapshot.shown in {Shown.PAUSED, Shown.OFF}
        self._meeting_over.setVisible(meeting)
        self._meet.setVisible(not meeting and not stopped)

    def show_day(self, day: DayView) -> None:
        """Today's line, and its breaks in the order given."""
        self._line.show_line(day.line)
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        for line, row in enumerate(day.rows):
            for column, part in enumerate(self._parts(row)):
                grid.addWidget(part, line, column, Qt.AlignmentFlag.AlignTop)
        empty = self.tr("None yet. The first one shows up here, whatever becomes of it.")
        _replace(self._breaks, rows if day.rows else label(empty, "muted"))

    def show_why(self, decisions: Sequence[Decision]) -> None:
        """The newest few of these, given with the oldest first."""
        listed = "\n".join(one.text for one in reversed(decisions[-FEW:]))
        shown = label(listed) if listed else label(self.tr("Nothing was decided yet."), "muted")
        _replace(self._why, selectable(shown))
        self._all_decisions.setVisible(len(decisions) > FEW)

    def _why_card(self) -> QWidget:
        inside = QVBoxLayout()
        inside.addLayout(self._why)
        inside.addWidget(self._all_decisions, 0, Qt.AlignmentFlag.AlignLeft)
        return _titled(self.tr("Why (no) break?"), inside)

    def _with_menu(self, text: str, fill: Callable[[QMenu, Callable[[object], None]], None]) -> QPushButton:
        made = menu_button(text)
        fill(made.menu(), self.asked.emit)
        return made

    def _parts(self, row: DayRow) -> tuple[QWidget, ...]:
        if row.outcome is None:
            length = duration(row.until - row.at) if row.until else ""
            ended = self.tr("{length}, assumed").format(length=length) if length else self.tr("assumed")
            words = (clock(row.at), self.tr("Natural break"), ended)
        else:
            words = (clock(row.at), row.exercise or self.tr("At the notice"), outcome(row.outcome))
        at, name, ended_label = (label(word) for word in words)
        at.setWordWrap(False)
        ended_label.setWordWrap(False)
        ended_label.setAlignment(trailing())
        for part, quiet in ((at, True), (name, row.outcome is None), (ended_label, row.outcome is not Outcome.DONE)):
            part.setProperty("role", "muted" if quiet else "body")
        return at, name, ended_label

    def _now(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addStretch()
        words.addWidget(self._headline)
        words.addWidget(self._reason)
        words.addSpacing(Space.MEDIUM)
        words.addLayout(_side_by_side(self._take, self._resume, self._pause))
        words.addSpacing(Space.SMALL)
        words.addLayout(_side_by_side(self._keep, self._ignore))
        words.addLayout(_side_by_side(self._standing, self._meet, self._meeting_over))
        words.addStretch()
        made = card()
        layout = QHBoxLayout(made)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        layout.setSpacing(Space.WIDE)
        layout.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(words, 1)
        self.rows += (layout, *self._floor.rows)
        return made


def _side_by_side(*buttons: QWidget) -> Flow:
    """As many in a row as there is room for."""
    row = Flow()
    for one in buttons:
        row.addWidget(one)
    return row


def _titled(title: str, inside: QVBoxLayout) -> Card:
    made = Card(title)
    made.inside.addLayout(inside)
    return made


def _replace(layout: QVBoxLayout, fresh: QWidget) -> None:
    empty(layout)
    layout.addWidget(fresh)
