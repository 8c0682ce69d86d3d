"""Marks on the floor that pass by under a figure that walks, for the picture goes with it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from glutebreak.core.movements import Movement
from glutebreak.figure.camera import Camera
from glutebreak.figure.canvas import pen
from glutebreak.figure.theme import Theme, translucent

REACH = 330.0
"""Marks are seen so far before and behind the figure, in hundredths of a head; towards there they fade."""
FADE = 150.0
LENGTH = 64.0
WIDTH = 5.0
ROWS = ((-118.0, 0.0), (104.0, 0.5))
"""How far to the figure's right a row is, and by how much of their distance its marks are ahead."""
IN_A_STRIDE = 2
"""Marks of a row that pass in one stride: a whole number, so that nothing jumps when it begins again."""


def paint_ground(painter: QPainter, movement: Movement, work: float, surroundings: Theme, camera: Camera) -> None:
    """Where the marks are at that share of the way; nothing for a figure that stays where it is."""
    if not movement.stride:
        return
    distance = movement.stride / IN_A_STRIDE
    count = int(2 * REACH / distance) + 2
    for z, ahead in ROWS:
        first = -REACH - (REACH + movement.stride * work + (1 - ahead) * distance) % distance
        for k in range(count):
            _paint_mark(painter, first + k * distance, z, surroundings, camera)


def ground_box(movement: Movement, camera: Camera) -> QRectF:
    """Where they are painted; empty for a figure that stays where it is."""
    if not movement.stride:
        return QRectF()
    box, margin = QRectF(), WIDTH * camera.scale
    for z, _ in ROWS:
        for x in (-REACH - LENGTH, REACH + LENGTH):
            at = QPointF(*camera.point((x, 0, z)))
            box = box.united(QRectF(at.x() - margin, at.y() - margin, 2 * margin, 2 * margin))
    return box


def _paint_mark(painter: QPainter, x: float, z: float, surroundings: Theme, camera: Camera) -> None:
    middle = abs(x + LENGTH / 2)
    strength = min(1.0, (REACH - middle) / FADE)
    if strength > 0:
        ink = translucent(QColor(surroundings.prop_dark), strength)
        painter.setPen(pen(ink, WIDTH * camera.scale))
        painter.drawLine(QPointF(*camera.point((x, 0, z))), QPointF(*camera.point((x + LENGTH, 0, z))))
