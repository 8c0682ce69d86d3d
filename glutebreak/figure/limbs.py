"""Finds the joints of legs, by feet or angles, and of arms, by reach or swing. Pure geometry."""

from dataclasses import replace
from math import cos, radians, sin

from glutebreak.core.poses import ArmPose, Free, Hinge, LegPose, Planted, Reach, Side, Swing
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
from glutebreak.figure.bones import Arm, Leg, Spine, outward
from glutebreak.figure.vectors import (
    WORLD,
    Frame,
    Vector,
    across,
    add,
    bone_frame,
    cross,
    direction,
    pitched,
    place,
    rolled,
    scale,
    subtract,
    two_bone,
    unit,
    yawed,
)

SOLE_HEIGHT = 10.0
"""From the floor to the middle of the ball of the foot."""
KNEE_UP = 0.5
"""A knee points where the toes do, and up a little: so it does when one sits or lies with the feet on the floor."""
AIRBORNE = 25.0
"""A ball that is so high lets the toes follow the foot."""


def leg_of(pose: LegPose, side: Side, spine: Spine, build: Build) -> Leg:
    hip = hip_joint(spine, side, build)
    if pose.planted is not None:
        leg = _planted_leg(pose.planted, side, spine, hip)
    elif pose.hinge is not None:
        leg = _hinged_leg(pose.hinge, side, spine, hip)
    else:
        leg = _free_leg(pose.free or Free(), side, spine, hip)
    return replace(leg, points_at_viewer=pose.points_at_viewer)


def arm_of(pose: ArmPose, side: Side, spine: Spine, build: Build) -> Arm:
    width = SHOULDER_WIDTH * outward(side) * build.shoulder
    shoulder = place(spine.chest, spine.nape, (-2 + pose.shoulder_forward, -42 + pose.shoulder_up, width))
    if pose.reach is not None:
        return _reaching(pose.reach, side, spine, shoulder)
    return _swinging(pose.swing or Swing(), side, spine, shoulder)


def _planted_leg(planted: Planted, side: Side, spine: Spine, hip: Vector) -> Leg:
    foot, toes = _foot_frames(planted, side)
    goal = ankle_of(planted, side)
    front = across(add(toes.forward, scale(toes.up, KNEE_UP)), subtract(goal, hip))
    knee, ankle = two_bone(hip, goal, THIGH, SHANK, front)
    bones = bone_frame(hip, knee, front), bone_frame(knee, ankle, front)
    return _leg((hip, knee, ankle), bones, (foot, toes), _ball(planted), side, spine)


def _free_leg(free: Free, side: Side, spine: Spine, hip: Vector) -> Leg:
    z = outward(side)
    thigh = yawed(rolled(pitched(spine.pelvis, free.flex), -free.abduct * z), -free.turn * z)
    shank = pitched(thigh, -free.knee)
    knee = place(thigh, hip, (0, -THIGH, 0))
    ankle = place(shank, knee, (0, -SHANK, 0))
    foot = pitched(shank, free.ankle)
    return _leg((hip, knee, ankle), (thigh, shank), (foot, foot), _ball_under(ankle, foot), side, spine)


def _hinged_leg(hinge: Hinge, side: Side, spine: Spine, hip: Vector) -> Leg:
    axis = unit(subtract(hinge.ankle_at, hip))
    to_viewer = across(WORLD.right, axis)
    aside = cross(axis, to_viewer)
    upwards = scale(aside, 1 if aside[1] > 0 else -1)
    turn = radians(hinge.open)
    front = add(scale(to_viewer, cos(turn)), scale(upwards, sin(turn)))
    knee, ankle = two_bone(hip, hinge.ankle_at, THIGH, SHANK, front)
    bones = bone_frame(hip, knee, front), bone_frame(knee, ankle, front)
    foot = pitched(bones[1], hinge.ankle)
    return _leg((hip, knee, ankle), bones, (foot, foot), _ball_under(ankle, foot), side, spine)


def _leg(
    joints: tuple[Vector, Vector, Vector],
    bones: tuple[Frame, Frame],
    feet: tuple[Frame, Frame],
    ball: Vector,
    side: Side,
    spine: Spine,
) -> Leg:
    """From hip, knee and ankle; thigh and shank; foot and toes."""
    return Leg(
        top=place(spine.pelvis, spine.hip, (4, 88, 24 * outward(side))),
        hip=joints[0],
        thigh=bones[0],
        knee=joints[1],
        shank=bones[1],
        ankle=joints[2],
        foot=feet[0],
        heel=place(feet[0], ball, (-100, -8, 0)),
        ball=ball,
        toes=feet[1],
        points_at_viewer=False,
    )


def _ball_under(ankle: Vector, foot: Frame) -> Vector:
    return place(foot, ankle, (66, SOLE_HEIGHT - ANKLE_HEIGHT, 0))


def hip_joint(spine: Spine, side: Side, build: Build) -> Vector:
    return place(spine.pelvis, spine.hip, (0, 0, HIP_WIDTH * outward(side) * build.hip))


def ankle_of(planted: Planted, side: Side) -> Vector:
    foot, _ = _foot_frames(planted, side)
    return place(foot, _ball(planted), (-66, ANKLE_HEIGHT - SOLE_HEIGHT, 0))


def _foot_frames(planted: Planted, side: Side) -> tuple[Frame, Frame]:
    """The lifted foot, and the toes: flat on the floor, or following the foot that is off it."""
    flat = yawed(WORLD, -planted.out * outward(side))
    airborne = min(1.0, planted.ball[1] / AIRBORNE)
    return pitched(flat, -planted.lift), pitched(flat, -planted.lift * airborne)


def _ball(planted: Planted) -> Vector:
    x, y, z = planted.ball
    return (x, y + SOLE_HEIGHT, z)


def _reaching(reach: Reach, side: Side, spine: Spine, shoulder: Vector) -> Arm:
    frame, origin = _frames(spine)[reach.frame]

    def local(way: Vector) -> Vector:
        return direction(frame, (way[0], way[1], way[2] * outward(side)))

    goal = add(origin, local(reach.to))
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


def _frames(spine: Spine) -> dict[str, tuple[Frame, Vector]]:
    return {
        "pelvis": (spine.pelvis, spine.hip),
        "chest": (spine.chest, spine.nape),
        "head": (spine.head, spine.skull),
        "world": (WORLD, (0.0, 0.0, 0.0)),
    }


def _swinging(swing: Swing, side: Side, spine: Spine, shoulder: Vector) -> Arm:
    z = outward(side)
    upper = yawed(rolled(pitched(spine.chest, swing.flex), -swing.abduct * z), -swing.turn * z)
    fore = pitched(upper, swing.elbow)
    elbow = place(upper, shoulder, (0, -UPPER_ARM, 0))
    wrist = place(fore, elbow, (0, -FOREARM, 0))
    return Arm(shoulder=shoulder, upper=upper, elbow=elbow, fore=fore, wrist=wrist, hand=fore)
