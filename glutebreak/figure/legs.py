"""Paints a leg: ankle, shoe, trousers, and the few lines that make cloth of them."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from glutebreak.core.poses import Side
from glutebreak.figure.art import Role
from glutebreak.figure.canvas import Canvas
from glutebreak.figure.chain import Chain
from glutebreak.figure.outline import edges, hem, outline
from glutebreak.figure.paths import curve, outlined
from glutebreak.figure.theme import translucent
from glutebreak.figure.vectors import bend, dot, place, scale, subtract, unit

TROUSERS = (-0.85, 1.78)
ANKLE = (1.7, 2.0)
STRIPE = (-0.3, 1.8)
STRIPE_FACING = 0.25
"""The stripe is seen where the outer side of the leg faces the viewer by more than this."""
STRIPE_POINTS = 4
KNEE_FOLD = (18.0, 95.0)
"""Degrees of bend between which the back of the knee shows a fold."""
KNEE_FACING = 0.5
"""The back of the knee is a line only where the knee is seen from its side, by more than this."""
BEHIND = 0.35
"""The cleft is seen once the back of the pelvis faces the viewer by more than this."""
LEG_SHADOW = (-8.0, 11.0)
LACES_FACING = 0.25
FOLD_FACING = -0.2
FOLD_FAINT = 0.05


def paint_leg(canvas: Canvas, side: Side) -> QPainterPath:
    """The whole leg; returns the outline of its trousers."""
    chain, far = canvas.body.legs[side], canvas.farness(side)
    canvas.shaded(chain, Role.SKIN, ANKLE, far=far, grow=-1, depth=0.4)
    _paint_shoe(canvas, side, far)
    trousers = canvas.shaded(chain, Role.LEGS, TROUSERS, far=far)
    canvas.hemmed(trousers, hem(edges(chain, *TROUSERS), at_end=True), canvas.colours.of(Role.LEGS_SHADE, far))
    with canvas.clipped(trousers):
        _paint_stripe(canvas, chain, far)
        _paint_seat_fold(canvas, side, far)
        _paint_knee_fold(canvas, side, far)
    return trousers


def paint_leg_shadow(canvas: Canvas, near: Side, far_trousers: QPainterPath) -> None:
    """The soft shadow of the near leg on the far one, which keeps them apart."""
    silhouette = outlined(outline(edges(canvas.body.legs[near], *TROUSERS)))
    x, y = LEG_SHADOW
    with canvas.clipped(far_trousers):
        canvas.fill(silhouette.translated(x * canvas.unit, y * canvas.unit), canvas.colours.of(Role.LEGS_SHADE, 1.0))


def paint_cleft(canvas: Canvas) -> None:
    """The line between the buttocks, where the figure is seen from behind."""
    spine, camera = canvas.body.skeleton.spine, canvas.body.camera
    if camera.depth(scale(spine.pelvis.forward, -1)) > BEHIND:
        line = ((-46, 62), (-56, 30), (-58, 0), (-52, -28))
        points = [camera.point(place(spine.pelvis, spine.hip, (x, y, 0))) for x, y in line]
        canvas.stroke(curve(points), canvas.colours.of(Role.LEGS_SHADE), 4)


def _paint_shoe(canvas: Canvas, side: Side, far: float) -> None:
    shoe, sole = canvas.body.shoes[side], canvas.body.soles[side]
    canvas.fill(outlined(outline(edges(sole, 0, 2), 0.5, 0.6)), canvas.colours.of(Role.SOLE, far))
    canvas.shaded(shoe, Role.SHOE, (0, 2), far=far, bulges=(0.35, 0.6), depth=0.2, taper=True)
    for sign in (1, -1):
        if shoe.skin(0.6, 80 * sign)[1] >= LACES_FACING:
            _paint_laces(canvas, shoe, sign, far)


def _paint_laces(canvas: Canvas, shoe: Chain, sign: int, far: float) -> None:
    """Seam and two laces on the side that faces the viewer."""
    seam = [(0.46, 22), (0.50, 52), (0.62, 82), (0.66, 112)]
    canvas.stroke(
        curve([shoe.skin(u, angle * sign)[0] for u, angle in seam]), canvas.colours.of(Role.SHOE_SHADE, far), 3
    )
    for u in (0.62, 0.76):
        lace = [(u, 12), (u + 0.02, 34), (u + 0.05, 50)]
        canvas.stroke(curve([shoe.skin(u, angle * sign)[0] for u, angle in lace]), canvas.colours.of(Role.SOLE, far), 4)


def _paint_stripe(canvas: Canvas, leg: Chain, far: float) -> None:
    first, last = STRIPE
    points = [
        leg.inside(station.section.u, 0.0, 1.0)
        for station in leg.stations
        if first <= station.section.u <= last and canvas.body.camera.depth(station.outward) > STRIPE_FACING
    ]
    if len(points) >= STRIPE_POINTS:
        canvas.stroke(curve(points), canvas.colours.of(Role.STRIPE, far), 5)


def _paint_seat_fold(canvas: Canvas, side: Side, far: float) -> None:
    """Under the buttock; it smooths out as the thigh goes forward."""
    leg, chain = canvas.body.skeleton.legs[side], canvas.body.legs[side]
    flexed = dot(unit(subtract(leg.knee, leg.hip)), canvas.body.skeleton.spine.pelvis.forward)
    weight = max(0.0, min(1.0, 1 - 2.2 * flexed))
    if weight > FOLD_FAINT and chain.skin(0.2, 170)[1] > FOLD_FACING:
        fold = ((0.20, 232), (0.27, 205), (0.27, 172), (0.22, 146))
        ink = translucent(canvas.colours.of(Role.LEGS_SHADE, far), 0.9 * weight)
        canvas.stroke(curve([chain.visible_skin(u, angle, 170) for u, angle in fold]), ink, 3.4)


def _paint_knee_fold(canvas: Canvas, side: Side, far: float) -> None:
    leg, chain = canvas.body.skeleton.legs[side], canvas.body.legs[side]
    bent = bend(leg.hip, leg.knee, leg.ankle)
    least, most = KNEE_FOLD
    if not least < bent < most or abs(canvas.body.camera.depth(leg.shank.right)) < KNEE_FACING:
        return
    fold = QPainterPath(QPointF(*chain.inside(1.03, -1.0)))
    fold.quadTo(QPointF(*chain.inside(1.06, -0.6)), QPointF(*chain.inside(1.0, -0.25)))
    weight = 0.9 * min(1.0, (bent - least) / 40)
    canvas.stroke(fold, translucent(canvas.colours.of(Role.LEGS_SHADE, far), weight), 3)
