"""Paints what is above the hips: shirt, neck and arms."""

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from glutebreak.core.poses import Side
from glutebreak.figure.art import Look, Role
from glutebreak.figure.canvas import Canvas
from glutebreak.figure.outline import edges, hem, outline
from glutebreak.figure.paths import closed, curve, outlined
from glutebreak.figure.theme import translucent
from glutebreak.figure.vectors import dot, place

SHIRT = (0.56, 3.0)
"""From the top of the hip: the buttock must be seen, it is the subject."""
FOLDS = (0.92, 1.16, 1.36)
"""Places along the trunk where the shirt folds,"""
FOLD_REACH = (52.0, 64.0, 44.0)
"""how far round, in degrees to either side,"""
FOLDLESS = 9.0
"""and the degrees of bend that it takes."""
FOLD_FACING = -0.3
LOOSE = 3.5
"""How far the shirt stands off the body."""
SLEEVE = {"short": 0.52, "long": 1.85}
SHOULDER = 0.5
"""How round the sleeve is where it meets the shirt."""
FAR_SHOULDER = 0.28
"""How much less so on the far side, where it would stand above the trapezius."""
NEAR = 0.1
COLLAR_SEEN = tuple(range(-76, 77, 19))
COLLAR_ROUND = (*COLLAR_SEEN, 100, 130, 160, 200, 230, 260)
"""All round: the far side is seen where the chest leans towards the viewer."""


def paint_shirt(canvas: Canvas) -> QPainterPath:
    """Returns its outline."""
    shirt = canvas.shaded(canvas.body.torso, Role.TOP, SHIRT, grow=LOOSE, bulges=(0.0, 0.1))
    rim = hem(edges(canvas.body.torso, *SHIRT, LOOSE), at_end=False)
    canvas.hemmed(shirt, rim, canvas.colours.of(Role.TOP_SHADE))
    with canvas.clipped(shirt):
        _paint_folds(canvas)
    return shirt


def _paint_folds(canvas: Canvas) -> None:
    """Where the trunk is bent the shirt folds, on the hollow side."""
    spine, torso = canvas.body.skeleton.spine, canvas.body.torso
    ahead, aside = dot(spine.chest.up, spine.pelvis.forward), dot(spine.chest.up, spine.pelvis.right)
    hollow, bent = degrees(atan2(aside, ahead)), degrees(hypot(ahead, aside))
    weight = min(1.0, (bent - FOLDLESS) / FOLDLESS)
    if weight <= 0 or torso.skin(FOLDS[0], hollow)[1] < FOLD_FACING:
        return
    ink = translucent(canvas.colours.of(Role.TOP_SHADE), weight)
    for u, reach in zip(FOLDS, FOLD_REACH, strict=True):
        line = ((u - 0.05, hollow - reach), (u + 0.02, hollow), (u - 0.03, hollow + reach * 0.8))
        canvas.stroke(curve([torso.visible_skin(v, angle, hollow) for v, angle in line]), ink, 3.6)


def paint_neck(canvas: Canvas) -> None:
    """Skin within the collar, the neck, the jaw's shade on it, and the collar."""
    spine, camera, colours = canvas.body.skeleton.spine, canvas.body.camera, canvas.colours
    collar = _collar(canvas, COLLAR_SEEN)
    canvas.fill(closed(_collar(canvas, COLLAR_ROUND)), colours.of(Role.SKIN))
    neck = outlined(outline(edges(canvas.body.neck, 0, 1), 0, 0.3))
    canvas.fill(neck, colours.of(Role.SKIN))
    jaw = QPainterPath()
    jaw.addEllipse(QPointF(*camera.point(place(spine.head, spine.skull, (16, -28, 0)))), *_half_axes(canvas, 40, 36))
    with canvas.clipped(neck):
        canvas.fill(jaw, colours.of(Role.SKIN_SHADE))
    canvas.stroke(curve(collar), colours.of(Role.TOP_SHADE), 4.2)


def paint_arm_shadow(canvas: Canvas, side: Side, shirt: QPainterPath) -> None:
    """The soft shadow of a near arm on the shirt, which keeps arm and body apart."""
    if canvas.farness(side, arm=True) < NEAR:
        whole = outlined(outline(edges(canvas.body.arms[side], 0, 2, 2), 0.4, 0))
        with canvas.clipped(shirt):
            canvas.fill(whole.translated(-7 * canvas.unit, 11 * canvas.unit), canvas.colours.of(Role.TOP_SHADE))


def paint_arm(canvas: Canvas, side: Side, look: Look) -> None:
    """An arm without its hand."""
    chain, far = canvas.body.arms[side], canvas.farness(side, arm=True)
    cut = SLEEVE[look.sleeves]
    canvas.shaded(chain, Role.SKIN, (min(cut - 0.1, 0.4), 2), far=far, bulges=(0.0, 0.3))
    sleeve = canvas.shaded(
        chain, Role.TOP, (0, cut), far=far, grow=2.5, bulges=(SHOULDER - FAR_SHOULDER * far, 0), taper=True
    )
    canvas.hemmed(sleeve, hem(edges(chain, 0, cut, 2.5), at_end=True), canvas.colours.of(Role.TOP_SHADE, far))


def _collar(canvas: Canvas, angles: Sequence[float]) -> list[tuple[float, float]]:
    """The neck line, lower in front, at those degrees from the point of it that is nearest."""
    spine, camera = canvas.body.skeleton.spine, canvas.body.camera
    facing = atan2(camera.depth(spine.chest.right), camera.depth(spine.chest.forward))
    points = []
    for degrees_round in angles:
        angle = facing + radians(degrees_round)
        x, z = cos(angle), sin(angle)
        drop = max(0.0, cos(angle - facing)) * (6 + 11 * max(0.0, x))
        points.append(camera.point(place(spine.chest, spine.nape, (22 * x + 3, 2 - drop, 28 * z))))
    return points


def _half_axes(canvas: Canvas, across: float, down: float) -> tuple[float, float]:
    return across * canvas.unit, down * canvas.unit
