"""The tray's icon, drawn for the sizes that panels use.

A ring that fills with the sitting time, and another shape for every state, so that nothing hangs on colour. What a
panel looks like cannot be asked on every desktop: the strokes are of a middle brightness that reads on white and on
black alike. Knows no rhythm beyond the words of `Shown`.
"""

from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap, QTransform

from glutebreak.core.snapshot import Shown

SIZES: Final = (16, 20, 22, 24, 32, 48, 64)
"""Pixels: 16 to 64 as panels ask for, up to 32 on a fine screen. From 96 lines on Qt shares a picture among threads."""
STEPS: Final = 8
"""In how many steps the ring fills. Each is ten wake-ups, here and as many in the panel: every three minutes of 25."""
STROKE = QColor("#6376E8")
TRACK = QColor("#8790AE")
_FULL_TURN: Final = 360
_TOP: Final = 90
_LIMBS: Final = (
    ((0.17, 0.24), (0.5, 0.44), (0.83, 0.24)),
    ((0.5, 0.46), (0.5, 0.6), (0.3, 0.91)),
    ((0.5, 0.6), (0.7, 0.91)),
)
"""Arms and legs of somebody standing, in parts of the icon's size."""


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
    sheet = _Sheet(size)
    _SHAPES[shown](sheet, step)
    return sheet.pixmap


def _blank(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor("transparent"))
    return pixmap


class _Sheet:
    """A picture, with strokes that fall on whole pixels."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.pixmap = _blank(size)
        self.stroke = max(2, round(size / 8))
        self.middle = size / 2

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        """Lay the colour on through a stencil.

        A brush or pen of that colour would do the same, and bring the 93 enumerations of `Qt` with it: 15 ms of every
        start, and 0.9 MiB. The stencil takes the painter's own brush, which is white, and there already.
        """
        stencil, ink = _blank(self.size), QPixmap(self.size, self.size)
        ink.fill(colour)
        with QPainter(stencil) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(path, painter.background())
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.drawPixmap(0, 0, ink)
        with QPainter(self.pixmap) as painter:
            painter.drawPixmap(0, 0, stencil)

    def ring(self, colour: QColor, width: float) -> None:
        """In the middle of the stroke's width, so that a thin one lies in the middle of a thick one."""
        ring = QPainterPath()
        for edge in (self._edge(width), self._edge(-width)):
            ring.addEllipse(edge)
        self.fill(ring, colour)

    def arc(self, colour: QColor, start: float, sweep: float) -> None:
        """A part of a thick ring, in degrees against the clock."""
        outer, inner = self._edge(self.stroke), self._edge(-self.stroke)
        arc = QPainterPath()
        arc.arcMoveTo(outer, start)
        arc.arcTo(outer, start, sweep)
        arc.arcTo(inner, start + sweep, -sweep)
        self.fill(arc, colour)

    def dot(self, colour: QColor, middle: QPointF, radius: float) -> None:
        dot = QPainterPath()
        dot.addEllipse(middle, radius, radius)
        self.fill(dot, colour)

    def line(self, width: float, *points: QPointF) -> None:
        """From point to point, with round ends and corners."""
        line = QPainterPath()
        for start, end in pairwise(points):
            along = QLineF(start, end)
            bar = QPainterPath()
            bar.addRoundedRect(QRectF(-width / 2, -width / 2, along.length() + width, width), width / 2, width / 2)
            turn = QTransform().translate(start.x(), start.y()).rotate(-along.angle())
            line = line.united(turn.map(bar))
        self.fill(line, STROKE)

    def boxes(self, colour: QColor, count: int, width: int, height: int, gap: int) -> None:
        """Filled boxes in a row, in the middle, on whole pixels: all sizes are even, so is the row's width."""
        left = (self.size - count * width - (count - 1) * gap) // 2
        for place in range(count):
            box = QPainterPath()
            box.addRect(left + place * (width + gap), (self.size - height) // 2, width, height)
            self.fill(box, colour)

    def _edge(self, width: float) -> QRectF:
        """Of a ring of this width: outside; of less than nothing: inside."""
        distance = (self.stroke - width) / 2
        return QRectF(distance, distance, self.size - 2 * distance, self.size - 2 * distance)


def _sitting(sheet: _Sheet, step: int) -> None:
    """A thin ring, and a thick one on it as far as the sitting time is used up."""
    sheet.ring(TRACK, max(1.0, sheet.stroke / 2))
    sheet.arc(STROKE, _TOP, -_FULL_TURN * step / STEPS)


def _due(sheet: _Sheet, _step: int) -> None:
    """Up: a full ring with an arrow."""
    sheet.ring(STROKE, sheet.stroke)
    reach = sheet.size * 0.2
    wing = sheet.size * 0.17
    tip = QPointF(sheet.middle, sheet.middle - reach)
    sheet.line(sheet.stroke * 0.9, QPointF(sheet.middle, sheet.middle + reach), tip)
    sheet.line(sheet.stroke * 0.9, tip + QPointF(-wing, wing), tip, tip + QPointF(wing, wing))


def _held(sheet: _Sheet, _step: int) -> None:
    """A full ring with three dots: it waits."""
    sheet.ring(STROKE, sheet.stroke)
    dot = 2 * max(1, sheet.size // 16)
    sheet.boxes(STROKE, 3, dot, dot, max(1, sheet.size // 11))


def _question(sheet: _Sheet, _step: int) -> None:
    """A full ring with a question mark: held for so long that it has to be asked about."""
    sheet.ring(STROKE, sheet.stroke)
    size, middle = sheet.size, sheet.middle
    bow = QRectF(middle - size * 0.13, size * 0.24, size * 0.26, size * 0.26)
    mark = QPainterPath()
    mark.arcMoveTo(bow, 190)
    mark.arcTo(bow, 190, -230)
    mark.lineTo(middle, size * 0.57)
    pieces = 16
    sheet.line(sheet.stroke * 0.8, *(mark.pointAtPercent(piece / pieces) for piece in range(pieces + 1)))
    sheet.dot(STROKE, QPointF(middle, size * 0.72), size * 0.06)


def _on_break(sheet: _Sheet, _step: int) -> None:
    """Somebody standing, arms up, and no ring."""
    size = sheet.size
    sheet.dot(STROKE, QPointF(sheet.middle, size * 0.16), size * 0.14)
    for limb in _LIMBS:
        sheet.line(size * 0.15, *(QPointF(size * x, size * y) for x, y in limb))


def _on_floor(sheet: _Sheet, _step: int) -> None:
    """Somebody on the back, knees up and hips lifted, and no ring."""
    size = sheet.size
    sheet.dot(STROKE, QPointF(size * 0.15, size * 0.7), size * 0.13)
    sheet.line(size * 0.15, *(QPointF(size * x, size * y) for x, y in ((0.36, 0.74), (0.74, 0.34), (0.86, 0.78))))


def _away(sheet: _Sheet, _step: int) -> None:
    """A ring in pieces: nobody sits in it."""
    pieces = 8
    for piece in range(pieces):
        sheet.arc(TRACK, _FULL_TURN * piece / pieces + _FULL_TURN / 64, _FULL_TURN / 11)


def _paused(sheet: _Sheet, _step: int) -> None:
    """A ring with two bars."""
    sheet.ring(TRACK, sheet.stroke)
    sheet.boxes(TRACK, 2, max(2, sheet.size // 8), 2 * round(sheet.size * 0.19), 2 * max(1, sheet.size // 16))


def _off(sheet: _Sheet, _step: int) -> None:
    """A moon and no ring."""
    size = sheet.size
    moon = QPainterPath()
    moon.addEllipse(QRectF(size * 0.08, size * 0.08, size * 0.84, size * 0.84))
    bite = QPainterPath()
    bite.addEllipse(QRectF(size * 0.36, -size * 0.04, size * 0.72, size * 0.72))
    sheet.fill(moon.subtracted(bite), TRACK)


_SHAPES: Final[dict[Shown, Callable[[_Sheet, int], None]]] = {
    Shown.SITTING: _sitting,
    Shown.DUE: _due,
    Shown.NOTICE: _due,
    Shown.HELD: _held,
    Shown.QUESTION: _question,
    Shown.ON_BREAK: _on_break,
    Shown.ON_FLOOR: _on_floor,
    Shown.AWAY: _away,
    Shown.PAUSED: _paused,
    Shown.OFF: _off,
}
