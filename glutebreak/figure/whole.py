"""One picture of a part with all that belongs to it, painted once and not kept: for lists and sheets of pictures."""

from PySide6.QtGui import QPainter

from glutebreak.core.exercises import Part
from glutebreak.figure.art import Look
from glutebreak.figure.close_up import paint_close_up
from glutebreak.figure.dial import PLACE, paint_dial
from glutebreak.figure.scene import PICTURE, paint_backdrop, paint_moving, paint_things_over, view_camera
from glutebreak.figure.theme import Theme

WORKING = 0.85
"""Share of the way where a movement shows best what it is."""


def paint_whole(painter: QPainter, part: Part, work: float, look: Look, surroundings: Theme, size: float) -> None:
    """At the painter's origin, `size` wide, at that share of the way between the key poses."""
    view, unit = part.movement.view, size / PICTURE
    painter.save()
    if part.mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    paint_backdrop(painter, view, surroundings, size)
    paint_moving(painter, part.movement, work, look, surroundings, view_camera(view, size))
    paint_things_over(painter, view, surroundings, size)
    if part.movement.close_up is not None:
        painter.scale(unit, unit)
        paint_close_up(painter, part.movement, part.movement.close_up, work, look, surroundings)
    painter.restore()
    if part.dial is not None:
        painter.save()
        painter.scale(unit, unit)
        painter.translate(*PLACE)
        paint_dial(painter, part.dial, work, look, surroundings)
        painter.restore()
