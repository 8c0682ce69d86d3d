"""A bar chart that is readable without colour: plain, hatched and solid parts, an axis, one bar that is pointed at.

By mouse, by touch and with the arrow keys; what the bar says is told as a sentence. Knows nothing of what is counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

LINES: Final = 12
"""Height in lines of text."""
WIDEST: Final = 40.0
"""Of one bar, in pixels."""
SCALES: Final = (4.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0, 96.0, 128.0, 256.0)
"""Where the axis may end; each divides into four."""
_STEPS = 4
_OUTLINES: Final = {3: Qt.PenStyle.DotLine, 4: Qt.PenStyle.DashLine}
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands below it, what it says in words, and its parts from the bottom up."""

    label: str
    sentence: str
    parts: tuple[float, ...]
    """Plain, hatched, solid."""
    cells: tuple[str, ...]
    """The same as a row of a table."""


class BarChart(QWidget):
    """`show_bars`; tells what is pointed at, or an empty text."""

    pointed = Signal(str)

    def __init__(self, name: str, unit: str) -> None:
        """`unit` stands behind the figures of the axis, such as " h"."""
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._unit = unit
        self._at = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """From left to right, or from right to left where people read so."""
        self._bars = tuple(bars)
        self._point(-1)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(20 * line, LINES * line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        plot = self._plot()
        slot = int((event.position().x() - plot.left()) // (plot.width() / max(1, len(self._bars))))
        inside = plot.left() <= event.position().x() < plot.right() and bool(self._bars)
        self._point(self._mirrored(slot) if inside else -1)

    def leaveEvent(self, _event: object) -> None:  # noqa: N802
        if not self.hasFocus():
            self._point(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in _ENDS:
            self._point(_ENDS[key] % max(1, len(self._bars)))
        elif key in _ARROWS:
            step = _ARROWS[key] * (-1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1)
            self._point(min(max(self._at + step, 0), len(self._bars) - 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self._at < 0 and self._bars:
            self._point(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._point(-1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = scale_for(max((sum(bar.parts) for bar in self._bars), default=0))
        self._paint_axis(painter, top)
        for number, bar in enumerate(self._bars):
            self._paint_bar(painter, number, bar, top)
        self._paint_labels(painter)
        painter.end()

    def _point(self, at: int) -> None:
        if at == self._at:
            return
        self._at = at
        sentence = self._bars[at].sentence if 0 <= at < len(self._bars) else ""
        self.setAccessibleDescription(sentence)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(sentence)
        self.update()

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        margin = self.fontMetrics().horizontalAdvance(f"{SCALES[-1]:g}{self._unit}") + line
        box = QRectF(self.rect()).adjusted(0, line / 2, 0, -1.5 * line)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return box.adjusted(0, 0, -margin, 0) if rtl else box.adjusted(margin, 0, 0, 0)

    def _mirrored(self, slot: int) -> int:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return len(self._bars) - 1 - slot if rtl else slot

    def _slot(self, number: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / len(self._bars)
        return QRectF(plot.left() + self._mirrored(number) * width, plot.top(), width, plot.height())

    def _paint_axis(self, painter: QPainter, top: float) -> None:
        plot, palette = self._plot(), self.palette()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        line = self.fontMetrics().height()
        for step in range(_STEPS + 1):
            y = plot.bottom() - plot.height() * step / _STEPS
            role = QPalette.ColorRole.Light if step else QPalette.ColorRole.Mid
            painter.setPen(QPen(palette.color(role), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            left, right = (plot.right() + line / 2, self.width()) if rtl else (0, plot.left() - line / 2)
            box = QRectF(left, y - line / 2, right - left, line)
            side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
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
