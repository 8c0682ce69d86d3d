"""From a pose to joints: the spine by its bends, the pelvis by the leg that carries, then the limbs.

Pure geometry: knows neither camera nor clothes. Proportions are in `body`.
"""

from math import cos, radians, sqrt

from glutebreak.core.poses import Pose, Root, Side, SpinePose
from glutebreak.figure.body import SHANK, THIGH, Build
from glutebreak.figure.bones import Skeleton, Spine
from glutebreak.figure.limbs import ankle_of, arm_of, hip_joint, leg_of
from glutebreak.figure.vectors import (
    WORLD,
    Frame,
    Vector,
    add,
    between,
    mean_frame,
    pitched,
    place,
    rolled,
    scale,
    yawed,
)


def solved(pose: Pose, build: Build) -> Skeleton:
    """The skeleton that stands, sits or lies in this pose."""
    spine = _spine(pose, _hip(pose, build))
    return Skeleton(
        spine,
        {side: leg_of(pose.leg(side), side, spine, build) for side in Side},
        {side: arm_of(pose.arm(side), side, spine, build) for side in Side},
    )


def centre_of_mass(skeleton: Skeleton) -> Vector:
    """Roughly: segment masses and their centres after Dempster (1955), trunk and head lumped."""
    masses = [(skeleton.spine.ribs, 0.50), (skeleton.spine.skull, 0.08)]
    for side in Side:
        leg, arm = skeleton.legs[side], skeleton.arms[side]
        masses += [
            (between(leg.hip, leg.knee, 0.43), 0.10),
            (between(leg.knee, leg.ankle, 0.43), 0.0465),
            (leg.ankle, 0.0145),
            (between(arm.shoulder, arm.elbow, 0.43), 0.028),
            (between(arm.elbow, arm.wrist, 0.6), 0.022),
        ]
    total = sum(mass for _, mass in masses)
    centre = (0.0, 0.0, 0.0)
    for where, mass in masses:
        centre = add(centre, scale(where, mass / total))
    return centre


def _hip(pose: Pose, build: Build) -> Vector:
    """The pelvis: at the height that the stance leg gives it, or where it hangs from an anchored nape.

    Interpolating heights instead would make the knee dip by 20 degrees in the middle of a rise.
    """
    if pose.anchor is not None:
        nape = _spine(pose, pose.hip).nape
        return (pose.hip[0] + pose.anchor[0] - nape[0], pose.hip[1] + pose.anchor[1] - nape[1], pose.hip[2])
    if pose.stance is None:
        return pose.hip
    side = pose.stance.leg
    planted = pose.leg(side).planted
    if planted is None:
        raise ValueError("the leg that carries has to be planted")
    ankle = ankle_of(planted, side)
    joint = hip_joint(_spine(pose, pose.hip), side, build)
    square = THIGH**2 + SHANK**2 + 2 * THIGH * SHANK * cos(radians(pose.stance.knee))
    height = sqrt(square - (joint[0] - ankle[0]) ** 2 - (joint[2] - ankle[2]) ** 2)
    return (pose.hip[0], pose.hip[1] + ankle[1] + height - joint[1], pose.hip[2])


def _spine(pose: Pose, hip: Vector) -> Spine:
    """A gentle S: waist forward, ribs back, neck forward; ear over shoulder over hip."""
    bends = pose.spine
    pelvis = rolled(pitched(_rooted(pose.root), -bends.pelvis), bends.pelvis_drop)
    lumbar = rolled(pitched(pelvis, -bends.lumbar), bends.side * 0.5)
    chest = yawed(rolled(pitched(lumbar, -bends.thorax), bends.side * 0.5), -bends.twist)
    neck, head = _neck_and_head(bends, chest)
    waist = place(pelvis, hip, (5, 88, 0))
    ribs = place(lumbar, waist, (-9, 76, 0))
    nape = place(chest, ribs, (3, 72, 0))
    atlas = place(neck, nape, (8, 30, 0))
    return Spine(
        hip=hip,
        pelvis=pelvis,
        waist=waist,
        lumbar=lumbar,
        ribs=ribs,
        chest=chest,
        nape=nape,
        neck=neck,
        atlas=atlas,
        head=head,
        skull=place(head, atlas, (8, 46, 0)),
    )


def _rooted(root: Root) -> Frame:
    return pitched(rolled(yawed(WORLD, root.yaw), root.roll), root.pitch)


def _neck_and_head(bends: SpinePose, chest: Frame) -> tuple[Frame, Frame]:
    if bends.head_world is not None:
        head = pitched(WORLD, bends.head_world)
        return mean_frame(chest, head), head
    neck = rolled(pitched(chest, -bends.neck), bends.neck_side)
    return neck, yawed(rolled(pitched(neck, -bends.head), bends.neck_side), -bends.head_turn)
