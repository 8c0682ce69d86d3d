"""Active hours as rows of days and times, with a way to add and to remove one; still one line of text as a setting.

Knows how hours are written and nothing of what they are for.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from glutebreak.core.calendar import MIDNIGHT, ActiveHours, Span, written_hours
from glutebreak.settings.fields import Field, Value
from glutebreak.ui.editors import Editor
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space
from glutebreak.ui.ticks import Tick
from glutebreak.ui.wording import day_name

MONDAY: Final = date(2024, 1, 1)
USUAL: Final = (8 * 60, 18 * 60)
"""What a new row begins with: minutes from midnight."""


@dataclass(frozen=True, slots=True)
class Range:
    """The same times on some weekdays; minutes from midnight."""

    days: frozenset[int]
    start: int
    end: int

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(Span(day, self.start, self.end) for day in sorted(self.days))


class HoursEditor(Editor):
    """`chosen` carries the text that the rows amount to."""

    def __init__(self, field: Field) -> None:
        super().__init__(field, QWidget())
        self._always = Tick(self.tr("Round the clock"))
        self._always.setAccessibleName(f"{field.title}: {self._always.text()}")
        self._always.clicked.connect(self._tell)
        self._ranges: list[RangeRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.MEDIUM)
        self._add = button(self.tr("Add hours"), self._add_new)
        layout = QVBoxLayout(self.control)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._always)
        layout.addLayout(self._list)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._always)

    def show_value(self, value: Value) -> None:
        """Rows that say it already stay as they are, unfinished ones too."""
        if value == self._text():
            return
        hours = ActiveHours.parse(str(value))
        self._always.setChecked(not hours.spans)
        if hours.spans:
            self._replace(_ranges(hours))
        self._show_rows()

    def _text(self) -> str:
        """Empty while no row has a day."""
        if self._always.isChecked():
            return written_hours(ActiveHours.always())
        spans = [span for row in self._ranges for span in row.range.spans]
        return written_hours(ActiveHours(tuple(spans))) if spans else ""

    def _tell(self) -> None:
        if not self._always.isChecked() and not self._ranges:
            self._add_row(Range(frozenset(range(5)), *USUAL))
        self._show_rows()
        self.chosen.emit(self._text())

    def _add_new(self) -> None:
        """Nothing is told before it has a day."""
        row = self._add_row(Range(frozenset(), *USUAL))
        self._show_rows()
        row.take_focus()

    def _add_row(self, shown: Range) -> "RangeRow":
        row = RangeRow(shown)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self._ranges.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: "RangeRow") -> None:
        self._drop(row)
        self._add.setFocus()
        self._tell()

    def _drop(self, row: "RangeRow") -> None:
        self._ranges.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _replace(self, ranges: Iterable[Range]) -> None:
        for row in tuple(self._ranges):
            self._drop(row)
        for each in ranges:
            self._add_row(each)

    def _show_rows(self) -> None:
        chosen = not self._always.isChecked()
        for part in (*self._ranges, self._add):
            part.setVisible(chosen)
        for row in self._ranges:
            row.let_remove(allowed=len(self._ranges) > 1)


class RangeRow(QWidget):
    """The days above, the times below."""

    changed = Signal()
    removed = Signal()

    def __init__(self, shown: Range) -> None:
        super().__init__()
        self._days = [self._day(number, checked=number in shown.days) for number in range(7)]
        self._start, self._end = (self._time(minutes) for minutes in (shown.start, shown.end))
        self._start.setAccessibleName(self.tr("From"))
        self._end.setAccessibleName(self.tr("To"))
        self._remove = button(self.tr("Remove"), self.removed.emit, "link")
        days, times = QHBoxLayout(), QHBoxLayout()
        for layout, parts in (
            (days, self._days),
            (times, (label(self.tr("from")), self._start, label(self.tr("to")), self._end, self._remove)),
        ):
            layout.setSpacing(Space.HAIR)
            for part in parts:
                layout.addWidget(part)
            layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.HAIR)
        outer.addLayout(days)
        outer.addLayout(times)

    @property
    def range(self) -> Range:
        """As it is chosen now; an end at midnight is that of the same day."""
        days = frozenset(number for number, day in enumerate(self._days) if day.isChecked())
        start, end = (QTime(0, 0).secsTo(edit.time()) // 60 for edit in (self._start, self._end))
        return Range(days, start, end or MIDNIGHT)

    def take_focus(self) -> None:
        """To its first day."""
        self._days[0].setFocus()

    def let_remove(self, *, allowed: bool) -> None:
        """The last row stays: without any there would be no hours at all."""
        self._remove.setVisible(allowed)

    def _day(self, number: int, *, checked: bool) -> QPushButton:
        made = button(day_name(MONDAY + timedelta(days=number)), self.changed.emit, "step")
        made.setCheckable(True)
        made.setChecked(checked)
        return made

    def _time(self, minutes: int) -> QTimeEdit:
        made = _Time()
        made.setDisplayFormat("HH:mm")
        made.setWrapping(True)
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setKeyboardTracking(False)
        made.setTime(QTime(minutes // 60 % 24, minutes % 60))
        made.timeChanged.connect(lambda _time: self.changed.emit())
        return made


class _Time(QTimeEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scrolling a page must not change what the pointer happens to pass."""
        event.ignore()


def _ranges(hours: ActiveHours) -> list[Range]:
    """One for each pair of times, in the order of the week."""
    days: dict[tuple[int, int], set[int]] = {}
    for span in hours.spans:
        days.setdefault((span.start, span.end), set()).add(span.weekday)
    return [Range(frozenset(each), start, end) for (start, end), each in days.items()]
