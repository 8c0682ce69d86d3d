"""Paints a hand: one of the drawn ones, turned and foreshortened by its bone."""

from math import atan2, degrees, hypot

from PySide6.QtCore import QPointF

from glutebreak.core.poses import Side
from glutebreak.figure.art import art
from glutebreak.figure.canvas import Canvas
from glutebreak.figure.vectors import TINY, scale

SHORTEST = 0.6


def paint_hand(canvas: Canvas, side: Side, hand: str) -> None:
    """Of that shape, its thumb on the side that the palm looks to."""
    arm, painter, camera = canvas.body.skeleton.arms[side], canvas.painter, canvas.body.camera
    dx, dy = camera.project(scale(arm.hand.up, -1))
    tx, ty = camera.project(arm.hand.forward)
    flip = -1 if dx * ty - dy * tx > 0 else 1
    painter.save()
    painter.translate(QPointF(*camera.point(arm.wrist)))
    painter.rotate(degrees(atan2(dy, dx)))
    painter.scale(max(SHORTEST * canvas.unit, hypot(dx, dy), TINY), flip * canvas.unit)
    canvas.shapes(art().hand[hand].shapes, canvas.farness(side, arm=True))
    painter.restore()
