"""The body on a skeleton: its section chains, as a camera sees them. Pure geometry, without clothes or colours."""

from collections.abc import Mapping
from dataclasses import dataclass

from glutebreak.core.poses import Side
from glutebreak.figure.body import Build, Sections, sections
from glutebreak.figure.bones import Arm, Leg, Skeleton, Spine, outward
from glutebreak.figure.camera import Camera
from glutebreak.figure.chain import Chain, chained
from glutebreak.figure.vectors import Frame, place, scale

HIP_AND_KNEE = (0.38, 0.17)
WAIST_AND_RIBS = (0.45, 0.45)
ELBOW = (0.26,)
TOES_IN_SHOE = (0.22,)
TOES_IN_SOLE = (0.2,)
LIMB_END_ON = 0.6
"""A limb is end-on below this share of its true length."""
ALWAYS = 2.0
SHOE_END_ON = 0.8
"""A shoe is short and wide: it loses its side outline earlier than a limb."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flesh:
    """Every chain of the figure."""

    camera: Camera
    skeleton: Skeleton
    torso: Chain
    neck: Chain
    legs: Mapping[Side, Chain]
    shoes: Mapping[Side, Chain]
    soles: Mapping[Side, Chain]
    arms: Mapping[Side, Chain]


def flesh(skeleton: Skeleton, camera: Camera, build: Build) -> Flesh:
    """The figure of that build."""
    rows = sections(build)
    return Flesh(
        camera=camera,
        skeleton=skeleton,
        torso=_torso(skeleton.spine, camera, rows),
        neck=_neck(skeleton.spine, camera, rows),
        legs={side: _leg(skeleton.legs[side], side, skeleton.spine, camera, rows) for side in Side},
        shoes={side: _shoe(skeleton.legs[side], side, camera, rows) for side in Side},
        soles={side: _sole(skeleton.legs[side], side, camera, rows) for side in Side},
        arms={side: _arm(skeleton.arms[side], side, camera, rows) for side in Side},
    )


def _torso(spine: Spine, camera: Camera, rows: Sections) -> Chain:
    bones = [
        (place(spine.pelvis, spine.hip, (0, -8, 0)), spine.waist, spine.pelvis),
        (spine.waist, spine.ribs, spine.lumbar),
        (spine.ribs, spine.nape, spine.chest),
    ]
    return chained(camera, bones, rows.torso, rounding=WAIST_AND_RIBS)


def _neck(spine: Spine, camera: Camera, rows: Sections) -> Chain:
    start, end = place(spine.chest, spine.nape, (1, 0, 0)), place(spine.neck, spine.atlas, (0, 14, 0))
    return chained(camera, [(start, end, spine.neck)], rows.neck)


def _leg(leg: Leg, side: Side, spine: Spine, camera: Camera, rows: Sections) -> Chain:
    bones = [(leg.top, leg.hip, spine.pelvis), (leg.hip, leg.knee, leg.thigh), (leg.knee, leg.ankle, leg.shank)]
    end_on = ALWAYS if leg.points_at_viewer else LIMB_END_ON
    return chained(camera, bones, rows.leg, rounding=HIP_AND_KNEE, side=outward(side), end_on=end_on)


def _arm(arm: Arm, side: Side, camera: Camera, rows: Sections) -> Chain:
    bones = [(arm.shoulder, arm.elbow, arm.upper), (arm.elbow, arm.wrist, arm.fore)]
    return chained(camera, bones, rows.arm, rounding=ELBOW, side=outward(side))


def _shoe(leg: Leg, side: Side, camera: Camera, rows: Sections) -> Chain:
    middle = place(leg.foot, leg.ball, (0, 10, 0))
    bones = [
        (place(leg.foot, leg.ball, (-98, 11, 0)), middle, _lying(leg.foot)),
        (middle, place(leg.toes, leg.ball, (36, 5, 0)), _lying(leg.toes)),
    ]
    return chained(camera, bones, rows.shoe, rounding=TOES_IN_SHOE, side=outward(side), end_on=SHOE_END_ON)


def _sole(leg: Leg, side: Side, camera: Camera, rows: Sections) -> Chain:
    middle = place(leg.foot, leg.ball, (0, -5, 0))
    bones = [
        (place(leg.foot, leg.ball, (-100, -5, 0)), middle, _lying(leg.foot)),
        (middle, place(leg.toes, leg.ball, (40, -4, 0)), _lying(leg.toes)),
    ]
    return chained(camera, bones, rows.sole, rounding=TOES_IN_SOLE, side=outward(side), end_on=SHOE_END_ON)


def _lying(foot: Frame) -> Frame:
    """A foot is a chain from heel to toes: the front of its sections is the top of the foot."""
    return Frame(foot.up, scale(foot.forward, -1), foot.right)
