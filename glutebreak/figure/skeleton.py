"""From a pose to joints: the spine by its bends, the pelvis by the leg that carries, then the limbs.

Pure geometry: knows neither camera nor clothes. Proportions are in `body`.
"""

from math import cos, radians, sqrt

from glutebreak.core.poses import ArmPose, Planted, Pose, Side, SpinePose
from glutebreak.figure.body import SHANK, THIGH, Build
from glutebreak.figure.bones import Skeleton, Spine
from glutebreak.figure.limbs import ankle_of, arm_of, hip_joint, leg_of
from glutebreak.figure.vectors import WORLD, Vector, add, between, pitched, place, scale


def solved(pose: Pose, build: Build) -> Skeleton:
    """The skeleton that stands in this pose."""
    spine = _spine(pose.spine, _hip(pose, build))
    return Skeleton(
        spine,
        {side: leg_of(_planted(pose, side), side, spine, build) for side in Side},
        {side: arm_of(_arm_pose(pose, side), side, spine, build) for side in Side},
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
    """The pelvis, at the height that the stance leg gives it.

    Interpolating heights instead would make the knee dip by 20 degrees in the middle of a rise.
    """
    if pose.stance is None:
        return pose.hip
    side = pose.stance.leg
    ankle = ankle_of(_planted(pose, side), side)
    joint = hip_joint(_spine(pose.spine, pose.hip), side, build)
    square = THIGH**2 + SHANK**2 + 2 * THIGH * SHANK * cos(radians(pose.stance.knee))
    height = sqrt(square - (joint[0] - ankle[0]) ** 2 - (joint[2] - ankle[2]) ** 2)
    return (pose.hip[0], ankle[1] + height, pose.hip[2])


def _spine(bends: SpinePose, hip: Vector) -> Spine:
    """A gentle S: waist forward, ribs back, neck forward; ear over shoulder over hip."""
    pelvis = pitched(WORLD, -bends.pelvis)
    lumbar = pitched(pelvis, -bends.lumbar)
    chest = pitched(lumbar, -bends.thorax)
    neck = pitched(chest, -bends.neck)
    head = pitched(neck, -bends.head)
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


def _planted(pose: Pose, side: Side) -> Planted:
    return (pose.right_leg if side is Side.RIGHT else pose.left_leg).planted


def _arm_pose(pose: Pose, side: Side) -> ArmPose:
    return pose.right_arm if side is Side.RIGHT else pose.left_arm
