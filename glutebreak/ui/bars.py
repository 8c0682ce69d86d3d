"""A bar chart that is readable without colour: plain, hatched and solid parts, an axis, one bar that is pointed at.

Knows nothing of what is counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QPen

from glutebreak.ui.pointing import Pointing

LINES: Final = 12
"""Height in lines of text."""
WIDEST: Final = 40.0
"""Of one bar, in pixels."""
SCALES: Final = (4.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0, 96.0, 128.0, 256.0)
"""Where the axis may end; each divides into four."""
_STEPS = 4
_OUTLINES: Final = {3: Qt.PenStyle.DotLine, 4: Qt.PenStyle.DashLine}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands below it, what it says in words, and its parts from the bottom up."""

    label: str
    sentence: str
    parts: tuple[float, ...]
    """Plain, hatched, solid."""
    cells: tuple[str, ...]
    """The same as a row of a table."""


class BarChart(Pointing):
    """`show_bars`."""

    def __init__(self, name: str, unit: str) -> None:
        """`unit` stands behind the figures of the axis, such as " h"."""
        super().__init__(name)
        self._bars: tuple[Bar, ...] = ()
        self._unit = unit

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """From left to right, or from right to left where people read so."""
        self._bars = tuple(bars)
        self._point(-1)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(20 * line, LINES * line)

    @property
    def _sentences(self) -> Sequence[str]:
        return [bar.sentence for bar in self._bars]

    def _under(self, place: QPointF) -> int:
        """At any height."""
        slots = map(self._slot, range(len(self._bars)))
        return next((number for number, slot in enumerate(slots) if slot.left() <= place.x() < slot.right()), -1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = scale_for(max((sum(bar.parts) for bar in self._bars), default=0))
        self._paint_axis(painter, top)
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, number, bar, top)
        self._paint_labels(painter)
        painter.end()

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        margin = self.fontMetrics().horizontalAdvance(f"{SCALES[-1]:g}{self._unit}") + line
        box = QRectF(self.rect()).adjusted(0, line / 2, 0, -1.5 * line)
        return box.adjusted(0, 0, -margin, 0) if self._from_right else box.adjusted(margin, 0, 0, 0)

    def _slot(self, number: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / len(self._bars)
        place = len(self._bars) - 1 - number if self._from_right else number
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def _paint_axis(self, painter: QPainter, top: float) -> None:
        plot, palette = self._plot(), self.palette()
        line = self.fontMetrics().height()
        for step in range(_STEPS + 1):
            y = plot.bottom() - plot.height() * step / _STEPS
            role = QPalette.ColorRole.Light if step else QPalette.ColorRole.Mid
            painter.setPen(QPen(palette.color(role), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            left, right = (plot.right() + line / 2, self.width()) if self._from_right else (0, plot.left() - line / 2)
            box = QRectF(left, y - line / 2, right - left, line)
            side = Qt.AlignmentFlag.AlignLeft if self._from_right else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, f"{top * step / _STEPS:g}{self._unit}")

    def _paint_bar(self, painter: QPainter, number: int, bar: Bar, top: float) -> None:
        slot = self._slot(number)
        if number == self._at:
            painter.fillRect(slot, self.palette().color(QPalette.ColorRole.Light))
        width = min(WIDEST, slot.width() * 0.64)
        heights = [slot.height() * sum_so_far / top for sum_so_far in accumulate(bar.parts, initial=0.0)]
        for level, (low, high) in enumerate(pairwise(heights)):
            if high - low >= 1:
                box = QRectF(slot.center().x() - width / 2, slot.bottom() - high, width, high - low)
                paint_part(painter, box.adjusted(0, 0.5, 0, -0.5), level, self.palette())

    def _paint_labels(self, painter: QPainter) -> None:
        """As many as there is room for, evenly."""
        if not self._bars:
            return
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + metrics.height() / 2
        every = max(1, -int(-widest // self._slot(0).width()))
        for number, bar in enumerate(self._bars):
            if number % every == 0:
                slot = self._slot(number)
                box = QRectF(slot.center().x() - widest / 2, slot.bottom() + 4, widest, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.label)


def scale_for(highest: float) -> float:
    """Where the axis ends so that the highest bar fits."""
    return next((scale for scale in SCALES if highest <= scale), highest)


def paint_part(painter: QPainter, box: QRectF, level: int, palette: QPalette) -> None:
    """Plain (0), hatched (1), solid (2), dotted (3) or dashed (4): told apart by pattern first and by colour second."""
    if level in _OUTLINES:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1, _OUTLINES[level]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        return
    accent = palette.color(QPalette.ColorRole.Highlight)
    edge = accent if level else palette.color(QPalette.ColorRole.Mid)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(
        palette.color(QPalette.ColorRole.Midlight) if level == 0 else palette.color(QPalette.ColorRole.Base)
    )
    if level == 2:  # noqa: PLR2004 - solid
        painter.setBrush(accent)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if level == 1:
        painter.setBrush(QBrush(accent, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
