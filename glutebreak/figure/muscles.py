"""Muscles that work: patches that live on the skin of the leg, and the line along which a leg feels its work.

Given as (place along the leg's chain, angle round it), they follow every pose and view. Shape and fibres tell them
apart, not colour alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from glutebreak.core.poses import Side
from glutebreak.figure.canvas import Canvas, pen
from glutebreak.figure.chain import Chain
from glutebreak.figure.paths import closed, curve
from glutebreak.figure.theme import FIBRE, GLOW, translucent
from glutebreak.figure.vectors import Point, place

Skin = tuple[float, float]

TURNED_AWAY = -0.2
"""A muscle whose middle faces away by more than this is not seen."""
NOTHING = 0.01
RINGS = ((34.0, 0.16), (16.0, 0.26))
"""Width and opacity of the halo."""
FELT = ((17.0, 0.20), (7.5, 1.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """A muscle on the skin of a leg, or of the trunk."""

    centre: Skin
    shape: Sequence[Skin]
    fibres: Sequence[Sequence[Skin]]
    on_trunk: bool = False
    facing: float = TURNED_AWAY
    """Its middle may face away by so much."""


# fmt: off
PATCHES: Mapping[str, Patch] = {
    "glute": Patch(
        centre=(-.05, 140),
        shape=((-.50, 172), (-.44, 128), (-.22, 100), (.02, 88), (.22, 92), (.30, 118), (.27, 160), (.14, 200),
               (-.15, 205), (-.38, 200)),
        fibres=(((-.46, 150), (-.2, 122), (.12, 100)), ((-.36, 178), (-.08, 140), (.22, 110)),
                ((-.2, 190), (.04, 160), (.27, 128))),
    ),
    "calf": Patch(
        centre=(1.32, 150),
        shape=((1.10, 130), (1.2, 108), (1.38, 106), (1.54, 128), (1.60, 160), (1.56, 200), (1.4, 240), (1.2, 236),
               (1.1, 200)),
        fibres=(((1.14, 140), (1.34, 130), (1.54, 144)), ((1.12, 170), (1.34, 164), (1.58, 170))),
    ),
    "medius": Patch(
        centre=(-.18, 108),
        shape=((-.50, 146), (-.50, 96), (-.42, 62), (-.2, 66), (.08, 86), (.12, 108), (-.08, 142), (-.34, 158)),
        fibres=(((-.44, 138), (-.2, 126), (.06, 106)), ((-.46, 108), (-.2, 106), (.08, 100)),
                ((-.42, 74), (-.18, 84), (.06, 94))),
        facing=-.6,
    ),
    "thigh": Patch(
        centre=(.52, 35),
        shape=((.14, 40), (.26, 4), (.52, -8), (.78, 0), (.90, 24), (.86, 52), (.68, 80), (.42, 88), (.2, 74)),
        fibres=(((.22, 34), (.5, 14), (.82, 16)), ((.22, 54), (.52, 42), (.86, 34)), ((.28, 70), (.54, 68), (.78, 54))),
    ),
    "hamstring": Patch(
        centre=(.55, 160),
        shape=((.30, 140), (.36, 118), (.56, 112), (.80, 124), (.92, 150), (.90, 190), (.70, 222), (.42, 220),
               (.30, 180)),
        fibres=(((.36, 140), (.6, 134), (.86, 148)), ((.36, 172), (.6, 168), (.88, 172))),
    ),
    "front-hip": Patch(
        centre=(-.02, 40),
        shape=((-.36, 34), (-.24, 8), (.02, -2), (.3, 8), (.42, 30), (.32, 58), (.06, 74), (-.2, 66)),
        fibres=(((-.28, 30), (.02, 16), (.34, 24)), ((-.24, 48), (.04, 40), (.34, 36))),
    ),
    "deep-hip": Patch(
        centre=(-.06, 128),
        shape=((-.26, 178), (-.26, 140), (-.12, 104), (.06, 96), (.12, 116), (.08, 150), (-.06, 186)),
        fibres=(((-.2, 168), (-.08, 132), (.04, 106)), ((-.08, 176), (.0, 146), (.08, 118))),
    ),
    "upper-back": Patch(
        centre=(2.25, 160),
        shape=((1.80, 176), (1.91, 150), (2.16, 132), (2.43, 126), (2.64, 136), (2.72, 176), (2.52, 196), (2.07, 196)),
        fibres=(((1.94, 164), (2.20, 150), (2.56, 140)), ((1.94, 178), (2.25, 172), (2.63, 166))),
        on_trunk=True,
    ),
}
# fmt: on


def paint_muscle(canvas: Canvas, side: Side, name: str, strength: float, garment: QPainterPath) -> None:
    """The patch at that strength, 0 to 1, within the outline of what is worn there.

    It grows from its centre: a plain fade turns muddy over blue trousers.
    """
    patch = PATCHES[name]
    chain = canvas.body.torso if patch.on_trunk else canvas.body.legs[side]
    _, facing = chain.skin(*patch.centre)
    if strength <= NOTHING or facing < patch.facing:
        return
    size, alpha = 0.35 + 0.65 * strength, min(1.0, 2.4 * strength)
    shape = closed(_grown(chain, patch.shape, patch.centre, size))
    with canvas.clipped(garment):
        for width, opacity in RINGS:
            canvas.stroke(shape, translucent(GLOW, opacity * alpha), width)
        canvas.fill(shape, translucent(GLOW, alpha))
        with canvas.clipped(shape):
            for fibre in patch.fibres:
                line = curve(_grown(chain, fibre, patch.centre, size))
                canvas.stroke(line, translucent(FIBRE, 0.8 * strength), 2.6)


def paint_felt_line(canvas: Canvas, side: Side, strength: float) -> None:
    """From the buttock to the heel, drawn on as the leg straightens."""
    chain, leg = canvas.body.legs[side], canvas.body.skeleton.legs[side]
    if strength <= NOTHING:
        return
    points = [chain.visible_skin(u / 20, 116, 100) for u in range(5, 41, 3)]
    points += [canvas.body.camera.point(place(leg.foot, leg.ball, local)) for local in ((-84, 24, 0), (-88, 4, 0))]
    path = curve(points)
    for width, opacity in FELT:
        stroke = pen(translucent(GLOW, opacity * min(1.0, strength * 2.5)), width * canvas.unit)
        stroke.setDashPattern([max(0.01, path.length() * strength / stroke.widthF()), 9999])
        canvas.painter.strokePath(path, stroke)


def _grown(chain: Chain, points: Sequence[Skin], centre: Skin, size: float) -> list[Point]:
    u0, angle0 = centre
    return [chain.visible_skin(u0 + (u - u0) * size, angle0 + (angle - angle0) * size, angle0) for u, angle in points]
