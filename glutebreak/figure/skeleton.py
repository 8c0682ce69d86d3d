"""From a pose to joints: the spine by its bends, legs by their planted feet, arms by reach or swing.

Pure geometry: knows neither camera nor clothes. Proportions are in `body`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, radians, sqrt

from glutebreak.core.poses import ArmPose, Planted, Pose, Reach, Side, SpinePose, Swing
from glutebreak.figure.body import (
    ANKLE_HEIGHT,
    FOREARM,
    HIP_WIDTH,
    SHANK,
    SHOULDER_WIDTH,
    THIGH,
    UPPER_ARM,
    Build,
)
from glutebreak.figure.vectors import (
    WORLD,
    Frame,
    Vector,
    add,
    between,
    bone_frame,
    direction,
    pitched,
    place,
    rolled,
    scale,
    two_bone,
    yawed,
)

SOLE_HEIGHT = 10.0
"""From the floor to the middle of the ball of the foot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spine:
    """Pelvis to skull."""

    hip: Vector
    pelvis: Frame
    waist: Vector
    lumbar: Frame
    ribs: Vector
    chest: Frame
    nape: Vector
    neck: Frame
    atlas: Vector
    head: Frame
    skull: Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """Hip joint to toes."""

    top: Vector
    """Where the trousers begin."""
    hip: Vector
    thigh: Frame
    knee: Vector
    shank: Frame
    ankle: Vector
    foot: Frame
    heel: Vector
    ball: Vector
    toes: Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """Shoulder to hand."""

    shoulder: Vector
    upper: Frame
    elbow: Vector
    fore: Frame
    wrist: Vector
    hand: Frame


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Every joint of a pose, in world coordinates."""

    spine: Spine
    legs: Mapping[Side, Leg]
    arms: Mapping[Side, Arm]


def solved(pose: Pose, build: Build) -> Skeleton:
    """The skeleton that stands in this pose."""
    spine = _spine(pose.spine, _hip(pose, build))
    return Skeleton(
        spine,
        {side: _leg(_planted(pose, side), side, spine, build) for side in Side},
        {side: _arm(_arm_pose(pose, side), side, spine, build) for side in Side},
    )


def outward(side: Side) -> int:
    """The sign of that side's direction along a frame's right axis."""
    return 1 if side is Side.RIGHT else -1


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
    ankle = _ankle(_planted(pose, side), side)
    joint = _hip_joint(_spine(pose.spine, pose.hip), side, build)
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


def _hip_joint(spine: Spine, side: Side, build: Build) -> Vector:
    return place(spine.pelvis, spine.hip, (0, 0, HIP_WIDTH * outward(side) * build.hip))


def _foot_frames(planted: Planted, side: Side) -> tuple[Frame, Frame]:
    """The lifted foot, and the toes that stay flat on the floor."""
    flat = yawed(WORLD, -planted.out * outward(side))
    return pitched(flat, -planted.lift), flat


def _ball(planted: Planted) -> Vector:
    x, y, z = planted.ball
    return (x, y + SOLE_HEIGHT, z)


def _ankle(planted: Planted, side: Side) -> Vector:
    foot, _ = _foot_frames(planted, side)
    return place(foot, _ball(planted), (-66, ANKLE_HEIGHT - SOLE_HEIGHT, 0))


def _leg(planted: Planted, side: Side, spine: Spine, build: Build) -> Leg:
    foot, toes = _foot_frames(planted, side)
    hip, ball = _hip_joint(spine, side, build), _ball(planted)
    knee, ankle = two_bone(hip, _ankle(planted, side), THIGH, SHANK, toes.forward)
    return Leg(
        top=place(spine.pelvis, spine.hip, (4, 88, 24 * outward(side))),
        hip=hip,
        thigh=bone_frame(hip, knee, toes.forward),
        knee=knee,
        shank=bone_frame(knee, ankle, toes.forward),
        ankle=ankle,
        foot=foot,
        heel=place(foot, ball, (-100, -8, 0)),
        ball=ball,
        toes=toes,
    )


def _arm(pose: ArmPose, side: Side, spine: Spine, build: Build) -> Arm:
    width = SHOULDER_WIDTH * outward(side) * build.shoulder
    shoulder = place(spine.chest, spine.nape, (-2 + pose.shoulder_forward, -42, width))
    if pose.reach is not None:
        return _reaching(pose.reach, side, spine, shoulder)
    return _swinging(pose.swing or Swing(), side, spine, shoulder)


def _reaching(reach: Reach, side: Side, spine: Spine, shoulder: Vector) -> Arm:
    def local(way: Vector) -> Vector:
        return direction(spine.pelvis, (way[0], way[1], way[2] * outward(side)))

    goal = add(spine.hip, local(reach.to))
    elbow, wrist = two_bone(shoulder, goal, UPPER_ARM, FOREARM, local(reach.elbow))
    palm = local(reach.palm)
    return Arm(
        shoulder=shoulder,
        upper=bone_frame(shoulder, elbow, palm),
        elbow=elbow,
        fore=bone_frame(elbow, wrist, palm),
        wrist=wrist,
        hand=bone_frame(wrist, add(wrist, local(reach.hand)), palm),
    )


def _swinging(swing: Swing, side: Side, spine: Spine, shoulder: Vector) -> Arm:
    z = outward(side)
    upper = yawed(rolled(pitched(spine.chest, swing.flex), -swing.abduct * z), -swing.turn * z)
    fore = pitched(upper, swing.elbow)
    elbow = place(upper, shoulder, (0, -UPPER_ARM, 0))
    wrist = place(fore, elbow, (0, -FOREARM, 0))
    return Arm(shoulder=shoulder, upper=upper, elbow=elbow, fore=fore, wrist=wrist, hand=fore)


def _planted(pose: Pose, side: Side) -> Planted:
    return (pose.right_leg if side is Side.RIGHT else pose.left_leg).planted


def _arm_pose(pose: Pose, side: Side) -> ArmPose:
    return pose.right_arm if side is Side.RIGHT else pose.left_arm
