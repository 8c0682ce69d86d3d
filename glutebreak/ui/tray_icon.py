"""The tray's icon, drawn for the sizes that panels use.

A ring that fills with the sitting time, and another shape for every state, so that nothing hangs on colour. What a
panel looks like cannot be asked on every desktop: the strokes are of a middle brightness that reads on white and on
black alike. Knows no rhythm beyond the words of `Shown`.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from glutebreak.core.snapshot import Shown

SIZES: Final = (16, 20, 22, 24, 32, 48, 64, 96, 128)
"""Pixels: 16 to 64 as panels ask for, twice that for fine screens."""
STEPS: Final = 12
"""In how many steps the ring fills: the icon changes about once a minute at most."""
STROKE = QColor("#6376E8")
TRACK = QColor("#8790AE")
_FULL_TURN = 360 * 16
_TOP = 90 * 16


def step_of(progress: float) -> int:
    """The ring's step, 0 to STEPS; full only when the time is used up, empty only at the very start."""
    if progress >= 1:
        return STEPS
    return min(STEPS - 1, max(0, round(progress * STEPS)))


@cache
def tray_icon(shown: Shown, step: int) -> QIcon:
    """The icon in all sizes; each is drawn by itself, none is scaled.

    Each is made once: QSystemTrayIcon of Qt 6.11 never lets go of an icon that it was given over D-Bus (40 KiB each).
    """
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(draw(shown, step, size))
    return icon


def draw(shown: Shown, step: int, size: int) -> QPixmap:
    """One picture, `size` pixels square."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[shown](_Sheet(painter, size), step)
    painter.end()
    return pixmap


class _Sheet:
    """A painter on a square, with strokes that fall on whole pixels."""

    def __init__(self, painter: QPainter, size: int) -> None:
        self.painter = painter
        self.size = size
        self.stroke = max(2, round(size / 8))
        half = self.stroke / 2
        self.ring = QRectF(half, half, size - self.stroke, size - self.stroke)
        self.middle = size / 2

    def pen(self, colour: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.FlatCap) -> None:
        self.painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill(self, colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)

    def circle(self, colour: QColor) -> None:
        self.pen(colour, self.stroke)
        self.painter.drawEllipse(self.ring)

    def boxes(self, count: int, width: int, height: int, gap: int) -> None:
        """Filled boxes in a row, in the middle, on whole pixels: all sizes are even, so is the row's width."""
        left = (self.size - count * width - (count - 1) * gap) // 2
        for place in range(count):
            self.painter.drawRect(left + place * (width + gap), (self.size - height) // 2, width, height)


def _sitting(sheet: _Sheet, step: int) -> None:
    """A thin ring, and a thick one on it as far as the sitting time is used up."""
    thin = max(1.0, sheet.stroke / 2)
    sheet.pen(TRACK, thin)
    sheet.painter.drawEllipse(sheet.ring)
    sheet.pen(STROKE, sheet.stroke)
    sheet.painter.drawArc(sheet.ring, _TOP, -_FULL_TURN * step // STEPS)


def _due(sheet: _Sheet, _step: int) -> None:
    """Up: a full ring with an arrow."""
    sheet.circle(STROKE)
    reach = sheet.size * 0.2
    wing = sheet.size * 0.17
    sheet.pen(STROKE, sheet.stroke * 0.9, Qt.PenCapStyle.RoundCap)
    tip = QPointF(sheet.middle, sheet.middle - reach)
    arrow = QPainterPath(QPointF(sheet.middle, sheet.middle + reach))
    arrow.lineTo(tip)
    arrow.moveTo(tip + QPointF(-wing, wing))
    arrow.lineTo(tip)
    arrow.lineTo(tip + QPointF(wing, wing))
    sheet.painter.drawPath(arrow)


def _held(sheet: _Sheet, _step: int) -> None:
    """A full ring with three dots: it waits."""
    sheet.circle(STROKE)
    sheet.fill(STROKE)
    dot = 2 * max(1, sheet.size // 16)
    sheet.boxes(3, dot, dot, max(1, sheet.size // 11))


def _question(sheet: _Sheet, _step: int) -> None:
    """A full ring with a question mark: held for so long that it has to be asked about."""
    sheet.circle(STROKE)
    size, middle = sheet.size, sheet.middle
    sheet.pen(STROKE, sheet.stroke * 0.8, Qt.PenCapStyle.RoundCap)
    bow = QRectF(middle - size * 0.13, size * 0.24, size * 0.26, size * 0.26)
    mark = QPainterPath()
    mark.arcMoveTo(bow, 190)
    mark.arcTo(bow, 190, -230)
    mark.lineTo(middle, size * 0.57)
    sheet.painter.drawPath(mark)
    sheet.fill(STROKE)
    dot = size * 0.06
    sheet.painter.drawEllipse(QPointF(middle, size * 0.72), dot, dot)


def _on_break(sheet: _Sheet, _step: int) -> None:
    """Somebody standing, arms up, and no ring."""
    size, middle = sheet.size, sheet.middle
    sheet.fill(STROKE)
    sheet.painter.drawEllipse(QPointF(middle, size * 0.16), size * 0.14, size * 0.14)
    sheet.pen(STROKE, size * 0.15, Qt.PenCapStyle.RoundCap)
    body = QPainterPath(QPointF(size * 0.17, size * 0.24))
    for x, y in ((0.5, 0.44), (0.83, 0.24)):
        body.lineTo(size * x, size * y)
    for x in (0.3, 0.7):
        body.moveTo(middle, size * 0.46)
        body.lineTo(middle, size * 0.6)
        body.lineTo(size * x, size * 0.91)
    sheet.painter.drawPath(body)


def _away(sheet: _Sheet, _step: int) -> None:
    """A ring in pieces: nobody sits in it."""
    sheet.pen(TRACK, sheet.stroke)
    pieces = 8
    for piece in range(pieces):
        start = _FULL_TURN * piece // pieces + _FULL_TURN // 64
        sheet.painter.drawArc(sheet.ring, start, _FULL_TURN // 11)


def _paused(sheet: _Sheet, _step: int) -> None:
    """A ring with two bars."""
    sheet.circle(TRACK)
    sheet.fill(TRACK)
    sheet.boxes(2, max(2, sheet.size // 8), 2 * round(sheet.size * 0.19), 2 * max(1, sheet.size // 16))


def _off(sheet: _Sheet, _step: int) -> None:
    """A moon and no ring."""
    size = sheet.size
    moon = QPainterPath()
    moon.addEllipse(QRectF(size * 0.08, size * 0.08, size * 0.84, size * 0.84))
    bite = QPainterPath()
    bite.addEllipse(QRectF(size * 0.36, -size * 0.04, size * 0.72, size * 0.72))
    sheet.fill(TRACK)
    sheet.painter.drawPath(moon.subtracted(bite))


_SHAPES: Final[dict[Shown, Callable[[_Sheet, int], None]]] = {
    Shown.SITTING: _sitting,
    Shown.DUE: _due,
    Shown.NOTICE: _due,
    Shown.HELD: _held,
    Shown.QUESTION: _question,
    Shown.ON_BREAK: _on_break,
    Shown.AWAY: _away,
    Shown.PAUSED: _paused,
    Shown.OFF: _off,
}
