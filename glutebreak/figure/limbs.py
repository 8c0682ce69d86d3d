"""Finds the joints of legs, by their planted feet, and of arms, by reach or swing. Pure geometry."""

from glutebreak.core.poses import ArmPose, Planted, Reach, Side, Swing
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
    add,
    bone_frame,
    direction,
    pitched,
    place,
    rolled,
    two_bone,
    yawed,
)

SOLE_HEIGHT = 10.0
"""From the floor to the middle of the ball of the foot."""


def leg_of(planted: Planted, side: Side, spine: Spine, build: Build) -> Leg:
    foot, toes = _foot_frames(planted, side)
    hip, ball = hip_joint(spine, side, build), _ball(planted)
    knee, ankle = two_bone(hip, ankle_of(planted, side), THIGH, SHANK, toes.forward)
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


def arm_of(pose: ArmPose, side: Side, spine: Spine, build: Build) -> Arm:
    width = SHOULDER_WIDTH * outward(side) * build.shoulder
    shoulder = place(spine.chest, spine.nape, (-2 + pose.shoulder_forward, -42, width))
    if pose.reach is not None:
        return _reaching(pose.reach, side, spine, shoulder)
    return _swinging(pose.swing or Swing(), side, spine, shoulder)


def hip_joint(spine: Spine, side: Side, build: Build) -> Vector:
    return place(spine.pelvis, spine.hip, (0, 0, HIP_WIDTH * outward(side) * build.hip))


def ankle_of(planted: Planted, side: Side) -> Vector:
    foot, _ = _foot_frames(planted, side)
    return place(foot, _ball(planted), (-66, ANKLE_HEIGHT - SOLE_HEIGHT, 0))


def _foot_frames(planted: Planted, side: Side) -> tuple[Frame, Frame]:
    """The lifted foot, and the toes that stay flat on the floor."""
    flat = yawed(WORLD, -planted.out * outward(side))
    return pitched(flat, -planted.lift), flat


def _ball(planted: Planted) -> Vector:
    x, y, z = planted.ball
    return (x, y + SOLE_HEIGHT, z)


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
