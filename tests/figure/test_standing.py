"""What the words of the exercises on one's feet ask for is what the figure does, in every frame and for every build."""

import pytest

from glutebreak.core.poses import Side
from glutebreak.figure.art import art
from glutebreak.figure.bones import Arm, Skeleton
from glutebreak.figure.camera import Camera
from glutebreak.figure.flesh import flesh
from glutebreak.figure.motion import displacement, pose_at
from glutebreak.figure.skeleton import solved
from glutebreak.figure.vectors import add, bend, dot, place, scale
from tests.figure.stage import LOOKS, PARTS, STEPS

BUILDS = {name: look.build for name, look in LOOKS.items()}
ALL = [(work, build) for work in STEPS for build in BUILDS.values()]
HAND = 72.0
HALF_A_WRIST = 14.0
BY_THE_DESK = {
    "hip-extension-standing-2": (Side.LEFT, Side.RIGHT),
    "hip-abduction-standing-2": (Side.LEFT,),
    "standing-march-1": (Side.LEFT,),
}
"""Hands that lie on the desk."""


def all_of(name: str) -> list[Skeleton]:
    return [solved(pose_at(PARTS[name].movement, work), build) for work, build in ALL]


def end_of(name: str) -> list[Skeleton]:
    return [solved(PARTS[name].movement.end, build) for build in BUILDS.values()]


def desk_top(name: str) -> float:
    (desk, *_) = PARTS[name].movement.view.things
    return desk.at[1] + max(box.high[1] for box in art().thing[desk.name].boxes)


def fingertips(arm: Arm) -> tuple[float, float, float]:
    return add(arm.wrist, scale(arm.hand.up, -HAND))


@pytest.mark.parametrize(("name", "sides"), BY_THE_DESK.items())
def test_hands_that_hold_the_desk_lie_on_it(name: str, sides: tuple[Side, ...]) -> None:
    top = desk_top(name)
    for skeleton in all_of(name):
        for side in sides:
            arm = skeleton.arms[side]
            assert 0 < arm.wrist[1] - top <= HALF_A_WRIST
            assert 0 < fingertips(arm)[1] - top <= HALF_A_WRIST


def test_one_finger_touches_the_desk_and_the_wrist_does_not() -> None:
    top = desk_top("level-hip-stand-2")
    for skeleton in all_of("level-hip-stand-2"):
        arm = skeleton.arms[Side.LEFT]
        assert abs(fingertips(arm)[1] - top) < 8
        assert arm.wrist[1] - top > 30


@pytest.mark.parametrize("name", ["hip-abduction-standing-2", "level-hip-stand-2", "standing-march-1", "side-steps-1"])
def test_the_hips_stay_level(name: str) -> None:
    assert all(skeleton.spine.pelvis.right == pytest.approx((0, 0, 1)) for skeleton in all_of(name))


@pytest.mark.parametrize(
    "name", ["hip-extension-standing-2", "hip-abduction-standing-2", "level-hip-stand-2", "standing-march-1"]
)
def test_the_trunk_stays_upright(name: str) -> None:
    assert all(skeleton.spine.chest.up == pytest.approx((0, 1, 0)) for skeleton in all_of(name))


@pytest.mark.parametrize("name", ["hip-extension-standing-2", "hip-abduction-standing-2"])
def test_the_leg_that_moves_stays_straight(name: str) -> None:
    for skeleton in all_of(name):
        leg = skeleton.legs[Side.RIGHT]
        assert bend(leg.hip, leg.knee, leg.ankle) < 25
    for skeleton in end_of(name):
        leg = skeleton.legs[Side.RIGHT]
        assert bend(leg.hip, leg.knee, leg.ankle) < 12


def test_the_hinge_bends_at_the_hips_and_keeps_the_back_long() -> None:
    for skeleton in all_of("hip-hinge-1"):
        assert dot(skeleton.spine.pelvis.up, skeleton.spine.chest.up) > 0.99
        leg = skeleton.legs[Side.RIGHT]
        assert bend(leg.hip, leg.knee, leg.ankle) < 35


@pytest.mark.parametrize("build", BUILDS.values(), ids=BUILDS.keys())
def test_the_hinge_touches_the_wall(build: object) -> None:
    part = PARTS["hip-hinge-1"]
    wall = part.movement.view.things[0].at[0]
    look = next(look for look in LOOKS.values() if look.build == build)
    body = flesh(solved(part.movement.end, look.build), Camera(), look.build)
    back = min(leg.support(k, (-1.0, 0.0))[0] for leg in body.legs.values() for k in range(len(leg.stations)))
    assert abs(back - wall) < 8


def test_side_steps_keep_the_feet_apart_and_the_knees_soft() -> None:
    movement = PARTS["side-steps-1"].movement
    for work in STEPS:
        skeleton = solved(pose_at(movement, work), BUILDS["maya"])
        right, left = (skeleton.legs[side] for side in (Side.RIGHT, Side.LEFT))
        assert right.ball[2] - left.ball[2] >= 90
        assert all(10 < bend(leg.hip, leg.knee, leg.ankle) < 60 for leg in (right, left))
    assert displacement(movement, 0.99)[2] == 2 * displacement(movement, 0.5)[2] > 0


def test_the_squeeze_moves_nothing_but_the_muscles() -> None:
    hips = [
        solved(pose_at(PARTS["glute-squeeze-standing-1"].movement, work), BUILDS["maya"]).spine.hip for work in STEPS
    ]
    assert max(abs(hip[axis] - hips[0][axis]) for hip in hips for axis in range(3)) < 6


def test_the_tall_reach_ends_with_both_hands_above_the_head() -> None:
    for skeleton in end_of("tall-reach-1"):
        crown = place(skeleton.spine.head, skeleton.spine.skull, (0, 60, 0))
        heights = [skeleton.arms[side].wrist[1] for side in Side]
        assert min(heights) > crown[1] + 60
        assert heights[0] == pytest.approx(heights[1])


def test_who_walks_swings_each_arm_with_the_other_leg() -> None:
    for skeleton in (solved(pose_at(PARTS["walk-1"].movement, work), BUILDS["maya"]) for work in (0.0, 0.5)):
        ahead = {side: skeleton.legs[side].ankle[0] > 0 for side in Side}
        forward = {side: skeleton.arms[side].wrist[0] > 0 for side in Side}
        assert ahead[Side.RIGHT] is not ahead[Side.LEFT]
        assert forward == {Side.RIGHT: ahead[Side.LEFT], Side.LEFT: ahead[Side.RIGHT]}
