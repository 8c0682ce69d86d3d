"""The mechanisms that poses are made of, and the exercises that lie on the floor."""

from dataclasses import replace
from itertools import pairwise
from typing import Literal

import pytest

from glutebreak.core.exercises import Part
from glutebreak.core.movements import Key, Travel
from glutebreak.core.poses import ArmPose, Free, LegPose, Planted, Reach, Side
from glutebreak.figure.motion import activation, displacement, pose_at
from glutebreak.figure.skeleton import solved
from glutebreak.figure.vectors import bend, between, length, subtract
from tests.figure.stage import LOOKS, PARTS, STEPS


def test_the_bridge_ends_with_shoulders_hips_and_knees_in_line() -> None:
    for look in LOOKS.values():
        top = solved(PARTS["glute-bridge-1"].movement.end, look.build)
        knees = [leg.knee for leg in top.legs.values()]
        middle = between(knees[0], knees[1], 0.5)
        assert 172 <= 180 - bend(top.spine.nape, top.spine.hip, middle) <= 180


def test_in_the_bridge_shoulders_and_hands_stay_on_the_floor() -> None:
    movement = PARTS["glute-bridge-1"].movement
    held = [solved(pose_at(movement, work), LOOKS["maya"].build) for work in STEPS]
    assert all(s.spine.nape[:2] == pytest.approx(held[0].spine.nape[:2], abs=0.1) for s in held)
    assert all(s.arms[Side.RIGHT].wrist == pytest.approx(held[0].arms[Side.RIGHT].wrist, abs=0.1) for s in held)


@pytest.mark.parametrize("part", [PARTS["clamshell-1"], PARTS["clamshell-2"]], ids=lambda part: part.label)
def test_the_clamshell_opens_the_knees_while_feet_and_pelvis_lie_still(part: Part) -> None:
    shells = [solved(pose_at(part.movement, work), LOOKS["maya"].build) for work in STEPS]
    for shell in shells:
        assert shell.legs[Side.RIGHT].ankle == pytest.approx(shells[0].legs[Side.RIGHT].ankle, abs=0.1)
        assert shell.legs[Side.LEFT] == shells[0].legs[Side.LEFT]
        assert shell.spine.pelvis == shells[0].spine.pelvis
    gaps = [length(subtract(shell.legs[Side.RIGHT].knee, shell.legs[Side.LEFT].knee)) for shell in shells]
    assert gaps == sorted(gaps)
    assert gaps[-1] > gaps[0] + 80


def test_the_clamshells_feet_touch() -> None:
    for look in LOOKS.values():
        legs = solved(PARTS["clamshell-1"].movement.start, look.build).legs
        assert length(subtract(legs[Side.RIGHT].ball, legs[Side.LEFT].ball)) < 75


def test_the_glute_check_tightens_one_side_at_a_time() -> None:
    movement = PARTS["glute-check-1"].movement
    left, right = movement.muscles
    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    for work in STEPS:
        assert min(activation(movement, work, muscle) for muscle in (left, right)) == 0
    assert activation(movement, 0.25, left) == activation(movement, 0.75, right) == 1


def test_a_pose_between_says_only_what_differs_and_is_reached_when_it_says() -> None:
    still = PARTS["rear-leg-knee-bend-2"].movement
    up = replace(still.start, hip=(0.0, 500.0, 0.0))
    movement = replace(still, end=still.start, between=(Key(at=0.25, pose=up),))
    assert pose_at(movement, 0.25).hip == up.hip
    assert pose_at(movement, 1.0).hip == pose_at(movement, 0.0).hip == still.start.hip
    flowing = replace(movement, flows=True, goes_round=True)
    heights = [pose_at(flowing, work).hip[1] for work in STEPS]
    assert heights[0] == pytest.approx(heights[-1])
    assert max(abs(b - a) for a, b in pairwise(heights)) < 25


def test_a_movement_that_travels_does_the_same_again_further_on() -> None:
    still = PARTS["rear-leg-knee-bend-2"].movement
    movement = replace(still, travel=Travel(by=(0.0, 0.0, 120.0), times=3))
    assert [displacement(movement, work)[2] for work in (0.1, 0.5, 1.0)] == [0, 120, 240]
    assert pose_at(movement, 0.5) == pose_at(movement, 0.5 / 3)


@pytest.mark.parametrize("frame", ["chest", "head", "world"])
def test_a_hand_reaches_in_the_frame_that_it_is_in(frame: Literal["chest", "head", "world"]) -> None:
    start = PARTS["glute-bridge-1"].movement.start
    reach = Reach(frame=frame, to=(-10.0, 20.0, 80.0), elbow=(0, 0, 1), palm=(1, 0, 0), hand=(1, 0, 0))
    arm = ArmPose(hand="flat", reach=reach)
    skeleton = solved(replace(start, right_arm=arm, left_arm=arm), LOOKS["maya"].build)
    right, left = skeleton.arms[Side.RIGHT].wrist, skeleton.arms[Side.LEFT].wrist
    assert right[2] == pytest.approx(-left[2])
    origins = {"chest": skeleton.spine.nape, "head": skeleton.spine.skull, "world": (0.0, 0.0, 0.0)}
    assert length(subtract(right, origins[frame])) == pytest.approx(length(reach.to), abs=0.01)


def test_a_leg_is_posed_in_one_way() -> None:
    with pytest.raises(ValueError, match="either planted, free or hinged"):
        LegPose(planted=Planted(ball=(0, 0, 0)), free=Free())
