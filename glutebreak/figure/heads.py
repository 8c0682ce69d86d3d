"""Paints the head: one of the drawn ones, turned as the skull is."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import atan2, degrees

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from glutebreak.figure.art import Ellipse, Head, Look, Role, art
from glutebreak.figure.canvas import Canvas
from glutebreak.figure.paths import written
from glutebreak.figure.theme import translucent

HEAD_SCALE = 1.08
"""A little larger than measured: warmer, and clearer where it is small."""
BLUSH = 0.34
AROUND_EYE = 5.0
AWAY = -0.25
"""Drawn heads look ahead or to the right; one that faces further to the left is mirrored."""


def paint_head(canvas: Canvas, view: str, look: Look) -> None:
    """Of that view."""
    with _turned(canvas):
        _paint(canvas, art().head[view], look, eyes_closed=False)


def paint_closed_eyes(canvas: Canvas, view: str, look: Look) -> None:
    """Over a head that is there already, and over nothing else of it."""
    head, around = art().head[view], QPainterPath()
    for x, y, rx, ry in head.eyes:
        around.addEllipse(QPointF(x, y), rx + AROUND_EYE, ry + AROUND_EYE)
    with _turned(canvas), canvas.clipped(around):
        _paint(canvas, head, look, eyes_closed=True)


@contextmanager
def _turned(canvas: Canvas) -> Iterator[None]:
    """Within, the painter draws in the units of the head art."""
    painter, spine, camera = canvas.painter, canvas.body.skeleton.spine, canvas.body.camera
    up, facing = camera.project(spine.head.up), camera.project(spine.head.forward)
    left = -facing[0] * up[1] + facing[1] * up[0] < AWAY * canvas.unit * canvas.unit
    painter.save()
    painter.translate(QPointF(*camera.point(spine.skull)))
    painter.rotate(degrees(atan2(up[0], -up[1])))
    painter.scale(canvas.unit * HEAD_SCALE * (-1 if left else 1), canvas.unit * HEAD_SCALE)
    yield
    painter.restore()


def _paint(canvas: Canvas, head: Head, look: Look, *, eyes_closed: bool) -> None:
    hair = head.hair[look.hair]
    ears = () if hair.covers_ears else head.ears
    canvas.shapes(hair.behind)
    if head.ears_behind:
        canvas.shapes(ears)
    canvas.fill(written(head.face), canvas.colours.of(Role.SKIN))
    _paint_ellipses(canvas, head.blush, Role.BLUSH, BLUSH)
    canvas.shapes(head.lines)
    if eyes_closed:
        canvas.shapes(head.lids)
    else:
        _paint_ellipses(canvas, head.eyes, Role.INK)
    canvas.shapes(hair.front)
    if not head.ears_behind:
        canvas.shapes(ears)


def _paint_ellipses(canvas: Canvas, ellipses: tuple[Ellipse, ...], role: Role, alpha: float = 1.0) -> None:
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(translucent(canvas.colours.of(role), alpha))
    for x, y, rx, ry in ellipses:
        canvas.painter.drawEllipse(QPointF(x, y), rx, ry)
