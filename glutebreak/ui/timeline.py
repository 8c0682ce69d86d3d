"""The day as a line: sitting, standing, absences, pauses, and what became of each break; each can be pointed at.

Length is time that passed, so that a day of a clock change has as many hours as it has. Computes nothing of the rhythm.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen

from glutebreak.core.facts import Outcome
from glutebreak.ui.bars import paint_part
from glutebreak.ui.day import DayItem, DayLine, ItemKind
from glutebreak.ui.pointing import Pointing
from glutebreak.ui.wording import clock

_LEVELS: Final = {ItemKind.SITTING: 0, ItemKind.STANDING: 1, ItemKind.NATURAL: 3, ItemKind.PAUSE: 4}
"""How spans are filled, as parts of bars are."""
_HOUR: Final = timedelta(hours=1)
_NEAR: Final = 6.0
"""Pixels within which a break is pointed at."""


class Timeline(Pointing):
    """`show_line`; the keyboard begins at its end, which is now."""

    def __init__(self) -> None:
        super().__init__(self.tr("Today’s timeline"))
        self._line: DayLine | None = None

    def show_line(self, line: DayLine) -> None:
        """In the place of the one before; what was pointed at stays so if it is still there, and says how it is now."""
        self._line = line
        self._point(self._at)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(20 * line, round(4.2 * line))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self._line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, self._line)
        for number, item in enumerate(self._items):
            if item.kind is not ItemKind.BREAK:
                self._paint_span(painter, item, chosen=number == self._at)
        for number, item in enumerate(self._items):
            if item.kind is ItemKind.BREAK:
                self._paint_break(painter, item, chosen=number == self._at)
        painter.end()

    @property
    def _items(self) -> tuple[DayItem, ...]:
        return () if self._line is None else self._line.items

    @property
    def _sentences(self) -> Sequence[str]:
        return [item.sentence for item in self._items]

    def _first(self) -> int:
        return len(self._items) - 1

    def _under(self, place: QPointF) -> int:
        """Breaks first: they are small and lie on top."""
        x = place.x()
        for number, item in enumerate(self._items):
            if item.kind is ItemKind.BREAK and abs(self._x(item.began) - x) <= _NEAR:
                return number
        for number, item in enumerate(self._items):
            box = self._box(item)
            if item.kind is not ItemKind.BREAK and box.left() <= x < box.right():
                return number
        return -1

    def _band(self) -> QRectF:
        """With room at both ends for half of an hour's name."""
        line = self.fontMetrics().height()
        margin = self.fontMetrics().horizontalAdvance("00:00 MM") / 2
        return QRectF(margin, line, self.width() - 2 * margin, 1.4 * line)

    def _x(self, at: datetime) -> float:
        line, band = self._line, self._band()
        if line is None:
            return band.left()
        share = (at - line.began) / (line.ended - line.began)
        if self._from_right:
            share = 1 - share
        return band.left() + min(1.0, max(0.0, share)) * band.width()

    def _box(self, item: DayItem) -> QRectF:
        one, other = sorted((self._x(item.began), self._x(item.ended)))
        band = self._band()
        return QRectF(one, band.top(), max(2.0, other - one), band.height())

    def _paint_hours(self, painter: QPainter, line: DayLine) -> None:
        band, metrics = self._band(), self.fontMetrics()
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Light), 1))
        painter.drawLine(QPointF(band.left(), band.bottom() + 0.5), QPointF(band.right(), band.bottom() + 0.5))
        room = metrics.horizontalAdvance(clock(line.ended)) + metrics.height()
        marks = [line.began + n * _HOUR for n in range(round((line.ended - line.began) / _HOUR) + 1)]
        every = max(1, -int(-room // (band.width() / max(1, len(marks) - 1))))
        for mark in marks[::every]:
            x = self._x(mark)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(QPointF(x, band.bottom()), QPointF(x, band.bottom() + 4))
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            box = QRectF(x - room / 2, band.bottom() + 6, room, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock(mark.astimezone(line.zone)))

    def _paint_span(self, painter: QPainter, item: DayItem, *, chosen: bool) -> None:
        box = self._box(item).adjusted(0.5, 0, -0.5, 0)
        paint_part(painter, box, _LEVELS[item.kind], self.palette())
        if chosen:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)

    def _paint_break(self, painter: QPainter, item: DayItem, *, chosen: bool) -> None:
        """Done is full, away is half, everything else a ring: shapes, not colours."""
        palette, band = self.palette(), self._band()
        radius = band.height() * (0.36 if chosen else 0.28)
        middle = QPointF(self._x(item.began), band.top())
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        if item.outcome is Outcome.DONE:
            painter.drawEllipse(box)
        elif item.outcome is Outcome.AWAY:
            painter.drawPie(box, 90 * 16, 180 * 16)
