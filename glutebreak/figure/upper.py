"""Paints what is above the hips: shirt, neck, arms, hands and the head."""

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from glutebreak.core.poses import Side
from glutebreak.figure.art import Look, Role, Shape, art
from glutebreak.figure.canvas import Canvas, pen
from glutebreak.figure.outline import edges, hem, outline
from glutebreak.figure.paths import closed, curve, outlined, written
from glutebreak.figure.theme import translucent
from glutebreak.figure.vectors import TINY, place, scale

SHIRT = (0.56, 3.0)
"""From the top of the hip: the buttock must be seen, it is the subject."""
LOOSE = 3.5
"""How far the shirt stands off the body."""
SLEEVE = {"short": 0.52, "long": 1.85}
HEAD_SCALE = 1.08
"""A little larger than measured: warmer, and clearer where it is small."""
SHOULDER = 0.5
"""How round the sleeve is where it meets the shirt."""
FAR_SHOULDER = 0.28
"""How much less so on the far side, where it would stand above the trapezius."""
NEAR = 0.1
SHORTEST_HAND = 0.6
BLUSH = 0.34


def paint_shirt(canvas: Canvas) -> QPainterPath:
    """Returns its outline."""
    shirt = canvas.shaded(canvas.body.torso, Role.TOP, SHIRT, grow=LOOSE, bulges=(0.0, 0.1))
    rim = hem(edges(canvas.body.torso, *SHIRT, LOOSE), at_end=False)
    canvas.hemmed(shirt, rim, canvas.colours.of(Role.TOP_SHADE))
    return shirt


def paint_neck(canvas: Canvas) -> None:
    """Skin within the collar, the neck, the jaw's shade on it, and the collar."""
    spine, camera, colours = canvas.body.skeleton.spine, canvas.body.camera, canvas.colours
    collar = _collar(canvas)
    canvas.fill(closed(collar), colours.of(Role.SKIN))
    neck = outlined(outline(edges(canvas.body.neck, 0, 1), 0, 0.3))
    canvas.fill(neck, colours.of(Role.SKIN))
    jaw = QPainterPath()
    jaw.addEllipse(QPointF(*camera.point(place(spine.head, spine.skull, (16, -28, 0)))), *_half_axes(canvas, 40, 36))
    with canvas.clipped(neck):
        canvas.fill(jaw, colours.of(Role.SKIN_SHADE))
    canvas.stroke(curve(collar), colours.of(Role.TOP_SHADE), 4.2)


def paint_arm(canvas: Canvas, side: Side, look: Look, hand: str, shirt: QPainterPath | None = None) -> None:
    """An arm; over a shirt it casts a soft shadow, which keeps arm and body apart."""
    chain, far = canvas.body.arms[side], canvas.farness(side, arm=True)
    if shirt is not None and far < NEAR:
        whole = outlined(outline(edges(chain, 0, 2, 2), 0.4, 0))
        with canvas.clipped(shirt):
            canvas.fill(whole.translated(-7 * canvas.unit, 11 * canvas.unit), canvas.colours.of(Role.TOP_SHADE))
    _paint_hand(canvas, side, hand, far)
    cut = SLEEVE[look.sleeves]
    canvas.shaded(chain, Role.SKIN, (min(cut - 0.1, 0.4), 2), far=far, bulges=(0.0, 0.3))
    sleeve = canvas.shaded(
        chain, Role.TOP, (0, cut), far=far, grow=2.5, bulges=(SHOULDER - FAR_SHOULDER * far, 0), taper=True
    )
    canvas.hemmed(sleeve, hem(edges(chain, 0, cut, 2.5), at_end=True), canvas.colours.of(Role.TOP_SHADE, far))


def paint_head(canvas: Canvas, view: str, look: Look) -> None:
    """The drawn head, turned as the skull is."""
    head, painter, spine = art().head[view], canvas.painter, canvas.body.skeleton.spine
    hair = head.hair[look.hair]
    up = canvas.body.camera.project(spine.head.up)
    painter.save()
    painter.translate(QPointF(*canvas.body.camera.point(spine.skull)))
    painter.rotate(degrees(atan2(up[0], -up[1])))
    painter.scale(canvas.unit * HEAD_SCALE, canvas.unit * HEAD_SCALE)
    _paint_shapes(canvas, hair.behind)
    canvas.fill(written(head.face), canvas.colours.of(Role.SKIN))
    _paint_ellipses(canvas, head.blush, Role.BLUSH, BLUSH)
    _paint_shapes(canvas, head.lines)
    _paint_ellipses(canvas, head.eyes, Role.INK)
    _paint_shapes(canvas, hair.front)
    if not hair.covers_ears:
        _paint_shapes(canvas, head.ears)
    painter.restore()


def _paint_hand(canvas: Canvas, side: Side, hand: str, far: float) -> None:
    """The drawn hand, turned and foreshortened by its bone."""
    arm, painter, camera = canvas.body.skeleton.arms[side], canvas.painter, canvas.body.camera
    dx, dy = camera.project(scale(arm.hand.up, -1))
    tx, ty = camera.project(arm.hand.forward)
    flip = -1 if dx * ty - dy * tx > 0 else 1
    painter.save()
    painter.translate(QPointF(*camera.point(arm.wrist)))
    painter.rotate(degrees(atan2(dy, dx)))
    painter.scale(max(SHORTEST_HAND * canvas.unit, hypot(dx, dy), TINY), flip * canvas.unit)
    _paint_shapes(canvas, art().hand[hand].shapes, far)
    painter.restore()


def _paint_shapes(canvas: Canvas, shapes: Sequence[Shape], far: float = 0.0) -> None:
    for shape in shapes:
        colour = canvas.colours.of(shape.role, far)
        if shape.width:
            canvas.painter.strokePath(written(shape.path), pen(colour, shape.width))
        else:
            canvas.fill(written(shape.path), colour)


def _paint_ellipses(
    canvas: Canvas, ellipses: Sequence[tuple[float, float, float, float]], role: Role, alpha: float = 1.0
) -> None:
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(translucent(canvas.colours.of(role), alpha))
    for x, y, rx, ry in ellipses:
        canvas.painter.drawEllipse(QPointF(x, y), rx, ry)


def _collar(canvas: Canvas) -> list[tuple[float, float]]:
    """The visible half of the neck line, lower in front."""
    spine, camera = canvas.body.skeleton.spine, canvas.body.camera
    facing = atan2(camera.depth(spine.chest.right), camera.depth(spine.chest.forward))
    points = []
    for step in range(9):
        angle = facing + radians(-76 + 19 * step)
        x, z = cos(angle), sin(angle)
        drop = max(0.0, cos(angle - facing)) * (6 + 11 * max(0.0, x))
        points.append(camera.point(place(spine.chest, spine.nape, (22 * x + 3, 2 - drop, 28 * z))))
    return points


def _half_axes(canvas: Canvas, across: float, down: float) -> tuple[float, float]:
    return across * canvas.unit, down * canvas.unit
