"""A round picture of the hips, mostly from behind: it shows which muscle works where the figure itself hides it."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from glutebreak.core.movements import CloseUp, Movement
from glutebreak.core.poses import Pair, Side
from glutebreak.figure.art import Look
from glutebreak.figure.camera import Camera
from glutebreak.figure.dial import numeral_font
from glutebreak.figure.motion import activation
from glutebreak.figure.painter import FigurePainter
from glutebreak.figure.theme import GLOW, Theme, mixed
from glutebreak.figure.vectors import place

RING = 5.0
LETTER = 26.0
LETTER_AT: Pair = (0.78, 0.72)
"""From the middle, in radii, on either side."""
MARGIN = 12.0


def close_up_box(close_up: CloseUp) -> QRectF:
    """Where it is painted, in thousandths of the picture."""
    reach = close_up.radius + MARGIN
    return QRectF(close_up.at[0] - reach, close_up.at[1] - reach, 2 * reach, 2 * reach)


def paint_close_up(
    painter: QPainter, movement: Movement, close_up: CloseUp, work: float, look: Look, surroundings: Theme
) -> None:
    """In thousandths of the picture; in its place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(*close_up.at)
    disc, radius = QPainterPath(), close_up.radius
    disc.addEllipse(QPointF(0, 0), radius, radius)
    painter.fillPath(disc, QColor(surroundings.card))
    painter.save()
    painter.setClipPath(disc, Qt.ClipOperation.IntersectClip)
    figure = FigurePainter(movement, work, look, close_up.pose)
    figure.paint_hips(painter, _camera(close_up, figure), surroundings)
    painter.restore()
    painter.strokePath(disc, QPen(QColor(surroundings.prop), RING))
    if close_up.letters:
        for side in Side:
            _paint_letter(painter, side, _working(movement, work, side), radius, surroundings)
    painter.restore()


def _camera(close_up: CloseUp, figure: FigurePainter) -> Camera:
    """With the middle of the hips in the middle."""
    camera = Camera(close_up.yaw, close_up.pitch, close_up.zoom)
    spine = figure.skeleton.spine
    x, y = camera.point(place(spine.pelvis, spine.hip, close_up.centre))
    return replace(camera, x=-x, y=-y)


def _working(movement: Movement, work: float, side: Side) -> float:
    """How hard that side works."""
    return max((activation(movement, work, m) * m.strength for m in movement.muscles if m.side is side), default=0.0)


def _paint_letter(painter: QPainter, side: Side, strength: float, radius: float, surroundings: Theme) -> None:
    """The person's own left and right, seen from behind."""
    sign = 1 if side is Side.RIGHT else -1
    middle = QPointF(sign * radius * LETTER_AT[0], radius * LETTER_AT[1])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(QColor(surroundings.prop_dark), QColor(GLOW), strength))
    painter.drawEllipse(middle, LETTER, LETTER)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(numeral_font(LETTER * 1.15))
    around = QRectF(middle.x() - LETTER, middle.y() - LETTER, 2 * LETTER, 2 * LETTER)
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, "R" if side is Side.RIGHT else "L")
