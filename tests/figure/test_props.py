"""Who sits is on the seat, who leans is at the wall, and hands and feet are where the words say."""

from itertools import pairwise
from math import acos, degrees

import pytest

from glutebreak.core.exercises import Part
from glutebreak.core.poses import Side
from glutebreak.figure.art import art
from glutebreak.figure.body import Build
from glutebreak.figure.bones import Leg, Skeleton
from glutebreak.figure.flesh import flesh
from glutebreak.figure.motion import pose_at
from glutebreak.figure.scene import view_camera
from glutebreak.figure.skeleton import centre_of_mass, solved
from glutebreak.figure.vectors import bend, dot, length, place, scale, subtract, unit
from tests.figure.stage import LOOKS, PARTS, STEPS

SITTING = ("sit-to-stand-1", "figure-four-seated-1", "figure-four-seated-2", "thoracic-extension-seated-1")
BUTTOCK = (50, 62)
"""From the hip joints down to the seat, in hundredths of a head: the flesh gives way a little."""
SOLE_PAST_BALL = 36
BUILDS = [look.build for look in LOOKS.values()]


def at(name: str, work: float) -> Skeleton:
    return solved(pose_at(PARTS[name].movement, work), LOOKS["maya"].build)


def seat(part: Part) -> tuple[float, float, float]:
    """Its front edge, its rear edge and its height."""
    chair = next(thing for thing in part.movement.view.things if thing.name == "chair")
    box = art().thing["chair"].boxes[0]
    return chair.at[0] + box.high[0], chair.at[0] + box.low[0], chair.at[1] + box.high[1]


def knee(leg: Leg) -> float:
    return bend(leg.hip, leg.knee, leg.ankle)


@pytest.mark.parametrize("name", SITTING)
def test_who_sits_has_the_hips_on_the_seat_and_the_chair_behind(name: str) -> None:
    front, rear, top = seat(PARTS[name])
    hip = at(name, 0.0).spine.hip
    assert BUTTOCK[0] <= hip[1] - top <= BUTTOCK[1]
    assert rear + BUTTOCK[1] < hip[0] < front


@pytest.mark.parametrize("name", SITTING[1:])
def test_who_stays_seated_does_not_slide_on_the_seat(name: str) -> None:
    hip = at(name, 0.0).spine.hip
    assert all(at(name, work).spine.hip == pytest.approx(hip) for work in STEPS)


def test_the_weight_is_over_the_feet_before_it_leaves_the_seat() -> None:
    seated = at("sit-to-stand-1", 0.0).spine.hip[1]
    rising = [skeleton for work in STEPS if (skeleton := at("sit-to-stand-1", work)).spine.hip[1] > seated + 0.1]
    assert len(rising) > len(STEPS) / 3
    for skeleton in rising:
        leg = skeleton.legs[Side.RIGHT]
        assert leg.heel[0] <= centre_of_mass(skeleton)[0] <= leg.ball[0] + SOLE_PAST_BALL


def test_rising_leans_forward_first_and_never_drops() -> None:
    heights = [at("sit-to-stand-1", work).spine.hip[1] for work in STEPS]
    assert all(later > earlier - 1e-6 for earlier, later in pairwise(heights))
    leans = [dot(at("sit-to-stand-1", work).spine.chest.up, (1.0, 0.0, 0.0)) for work in (0.0, 0.3, 1.0)]
    assert leans[1] > 0.6
    assert max(leans[0], leans[2]) < 0.05


def test_the_back_slides_along_the_wall() -> None:
    wall = PARTS["wall-sit-1"].movement.view.things[0].at[0]
    for work in STEPS:
        spine = at("wall-sit-1", work).spine
        assert 58 <= spine.hip[0] - wall <= 66
        assert 38 <= place(spine.chest, spine.nape, (0, -50, 0))[0] - wall <= 46


def test_the_wall_sit_ends_with_upright_shins() -> None:
    leg = at("wall-sit-1", 1.0).legs[Side.RIGHT]
    assert 60 <= knee(leg) <= 90
    assert abs(leg.knee[0] - leg.ankle[0]) < 15


def test_the_half_squat_bends_the_knees_a_third_and_keeps_them_over_the_toes() -> None:
    deepest = 0.0
    for work in STEPS:
        leg = at("half-squat-1", work).legs[Side.RIGHT]
        assert leg.knee[0] <= leg.ball[0] + SOLE_PAST_BALL
        deepest = max(deepest, knee(leg))
    assert 45 <= deepest <= 65


@pytest.mark.parametrize(("name", "side"), [("half-squat-1", Side.RIGHT), ("hip-flexor-stretch-2", Side.LEFT)])
def test_a_hand_on_the_desk_stays_there(name: str, side: Side) -> None:
    desk = next(thing for thing in PARTS[name].movement.view.things if thing.name == "desk")
    top = max(box.high[1] for box in art().thing["desk"].boxes)
    for work in STEPS:
        arm = at(name, work).arms[side]
        fingers = place(arm.hand, arm.wrist, (0, -72, 0))
        assert -4 <= fingers[1] - top <= 10
        assert 0 <= fingers[0] - desk.at[0] <= 60


def test_the_stretch_tucks_the_pelvis_and_opens_the_front_of_the_rear_hip() -> None:
    start, end = at("hip-flexor-stretch-2", 0.0), at("hip-flexor-stretch-2", 1.0)
    assert opening(start) < opening(end)
    assert opening(end) > 15
    assert end.spine.hip[0] > start.spine.hip[0] + 30
    assert abs(dot(end.spine.chest.up, (1.0, 0.0, 0.0))) < 0.05


def opening(skeleton: Skeleton) -> float:
    """How far the rear thigh points behind the pelvis's own down, in degrees."""
    leg, down = skeleton.legs[Side.RIGHT], scale(skeleton.spine.pelvis.up, -1)
    return degrees(acos(dot(unit(subtract(leg.knee, leg.hip)), down)))


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("work", [0.55, 0.8, 1.0])
def test_the_crossed_ankle_lies_on_the_other_thigh(work: float, build: Build) -> None:
    skeleton = solved(pose_at(PARTS["figure-four-seated-2"].movement, work), build)
    ankle, thigh = skeleton.legs[Side.RIGHT].ankle, skeleton.legs[Side.LEFT]
    along = unit(subtract(thigh.knee, thigh.hip))
    way = subtract(ankle, thigh.hip)
    share = dot(way, along)
    assert 0.6 < share / length(subtract(thigh.knee, thigh.hip)) < 0.95
    assert 50 <= length(subtract(way, scale(along, share))) <= 75


def test_the_upper_back_bends_and_the_lower_back_does_not() -> None:
    start, end = at("thoracic-extension-seated-1", 0.0).spine, at("thoracic-extension-seated-1", 1.0).spine
    assert start.pelvis == end.pelvis
    assert dot(start.lumbar.up, end.lumbar.up) > 0.99
    assert dot(start.chest.up, end.chest.up) < 0.93


def test_hands_stay_behind_the_head() -> None:
    for work in STEPS:
        skeleton = at("thoracic-extension-seated-1", work)
        head = skeleton.spine.head
        for arm in skeleton.arms.values():
            assert dot(subtract(arm.wrist, skeleton.spine.skull), head.forward) < -30
            assert abs(dot(subtract(arm.elbow, skeleton.spine.skull), head.right)) > 80


def test_the_crossed_leg_is_painted_as_one_mass_all_the_way() -> None:
    movement = PARTS["figure-four-seated-2"].movement
    for work in STEPS:
        assert pose_at(movement, work).right_leg.points_at_viewer is True
        body = flesh(at("figure-four-seated-2", work), view_camera(movement.view, 1000), LOOKS["maya"].build)
        assert body.legs[Side.RIGHT].end_on
        assert not body.legs[Side.LEFT].end_on
