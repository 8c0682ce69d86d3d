"""What a physiotherapist would check, in every frame of every part and for every build."""

import subprocess
import sys
from itertools import pairwise

import pytest

from glutebreak.core.exercises import Part
from glutebreak.core.movements import Placed
from glutebreak.core.poses import Planted, Pose, Side
from glutebreak.figure.bones import Skeleton
from glutebreak.figure.camera import Camera
from glutebreak.figure.flesh import flesh
from glutebreak.figure.motion import activation, blended, displacement, pose_at
from glutebreak.figure.scene import view_camera
from glutebreak.figure.skeleton import centre_of_mass, solved
from glutebreak.figure.vectors import Vector, add, bend, dot, subtract
from tests.figure.stage import LOOKS, PARTS, STEPS

each_part = pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
TOE_RAISES = [part for part in PARTS.values() if part.dial]
KNEE_BENDS = [part for name, part in PARTS.items() if name.startswith("rear-leg-knee-bend")]
SHOE_LENGTH_PAST_BALL = 36
BACK = 60
"""From the middle of the ribs to what is behind them, at most, in hundredths of a head."""
SHOE_WIDTH = 40
STANDING = 330
"""A pelvis that is so high is carried by the feet alone; lower, there is a chair, a wall or the floor."""
ON_THE_FLOOR = 1
"""A ball of the foot that is no higher stands."""


def skeletons(part: Part) -> list[Skeleton]:
    return [solved(pose_at(part.movement, work), look.build) for work in STEPS for look in LOOKS.values()]


def standing(pose: Pose, side: Side) -> Planted | None:
    """The foot of that side, if it stands on the floor."""
    planted = pose.leg(side).planted
    return planted if planted and planted.ball[1] <= ON_THE_FLOOR else None


def where_it_stands(part: Part, work: float, side: Side) -> Vector | None:
    """The ball of a foot that stands, in the world, however far the movement has travelled."""
    planted = standing(pose_at(part.movement, work), side)
    return add(planted.ball, displacement(part.movement, work)) if planted else None


def knee(skeleton: Skeleton, side: Side) -> float:
    leg = skeleton.legs[side]
    return bend(leg.hip, leg.knee, leg.ankle)


def leans_on(thing: Placed, skeleton: Skeleton) -> bool:
    """A wall carries who has the whole back on it."""
    return thing.name == "wall" and skeleton.spine.ribs[0] - thing.at[0] < BACK


@each_part
def test_knees_stay_within_their_range(part: Part) -> None:
    bends = [knee(skeleton, side) for skeleton in skeletons(part) for side in Side]
    assert 3 <= min(bends) <= max(bends) <= 140


@each_part
def test_elbows_stay_within_their_range(part: Part) -> None:
    for skeleton in skeletons(part):
        for arm in skeleton.arms.values():
            assert bend(arm.shoulder, arm.elbow, arm.wrist) <= 150


@each_part
def test_hands_reach_where_they_are_put(part: Part) -> None:
    """An arm that is too short for its goal stops just before it is straight."""
    for skeleton in skeletons(part):
        for arm in skeleton.arms.values():
            assert bend(arm.shoulder, arm.elbow, arm.wrist) > 4


@each_part
def test_knees_bend_forwards_over_their_feet(part: Part) -> None:
    for skeleton in skeletons(part):
        for leg in skeleton.legs.values():
            middle = tuple((a + b) / 2 for a, b in zip(leg.hip, leg.ankle, strict=True))
            ahead = subtract(leg.knee, (middle[0], middle[1], middle[2]))
            assert dot(ahead, leg.shank.forward) > 0


@each_part
def test_legs_reach_their_ankles(part: Part) -> None:
    for skeleton in skeletons(part):
        for leg in skeleton.legs.values():
            assert abs(dot(subtract(leg.ankle, leg.ball), leg.foot.forward) + 66) < 0.1


@each_part
def test_the_balls_of_the_feet_never_move(part: Part) -> None:
    """Of feet that stand: one that is leaving the floor, or coming down, is on its way."""
    if part.movement.stride:
        pytest.skip("the floor passes under it")
    for side in Side:
        feet = [where_it_stands(part, work, side) for work in STEPS]
        resting = [(a, b) for a, b in pairwise(feet) if a and b and a[1] == b[1]]
        assert all(a == pytest.approx(b, abs=1e-6) for a, b in resting)


@each_part
def test_nothing_sinks_into_the_floor(part: Part) -> None:
    assert min(leg.heel[1] for skeleton in skeletons(part) for leg in skeleton.legs.values()) >= 0


@each_part
def test_the_weight_stays_above_the_feet(part: Part) -> None:
    if part.movement.stride:
        pytest.skip("who walks falls from step to step")
    for work in STEPS:
        pose = pose_at(part.movement, work)
        skeleton = solved(pose, LOOKS["maya"].build)
        if skeleton.spine.hip[1] < STANDING:
            continue
        feet = {side: foot for side in Side if (foot := standing(pose, side))}
        balls = [skeleton.legs[side].ball for side in feet]
        heels = [skeleton.legs[side].heel[0] for side, foot in feet.items() if foot.lift < 4]
        x, _, z = centre_of_mass(skeleton)
        front = max(ball[0] for ball in balls) + SHOE_LENGTH_PAST_BALL
        walls = [thing.at[0] for thing in part.movement.view.things if leans_on(thing, skeleton)]
        assert min([ball[0] - 12 for ball in balls] + heels + walls) <= x <= front, work
        assert min(ball[2] for ball in balls) - SHOE_WIDTH <= z <= max(ball[2] for ball in balls) + SHOE_WIDTH, work


@each_part
def test_no_limb_turns_end_on_within_a_part(part: Part) -> None:
    for look in LOOKS.values():
        camera = view_camera(part.movement.view, 1000)
        seen = set()
        for work in STEPS:
            body = flesh(solved(pose_at(part.movement, work), look.build), camera, look.build)
            limbs = [*body.legs.values(), *body.arms.values(), *body.shoes.values(), *body.soles.values()]
            seen.add(tuple(chain.end_on for chain in [body.torso, body.neck, *limbs]))
        assert len(seen) == 1


@pytest.mark.parametrize("part", KNEE_BENDS, ids=lambda part: part.label)
def test_the_knee_bend_bends_the_rear_knee_most_and_keeps_the_trunk_upright(part: Part) -> None:
    start, end = (solved(pose_at(part.movement, work), LOOKS["maya"].build) for work in (0, 1))
    assert (round(knee(start, Side.RIGHT)), round(knee(end, Side.RIGHT))) == (4, 66)
    assert (round(knee(start, Side.LEFT)), round(knee(end, Side.LEFT))) == (30, 55)
    assert start.legs[Side.RIGHT].heel[1] == pytest.approx(2)
    assert start.spine.chest.up == end.spine.chest.up == (0, 1, 0)


@pytest.mark.parametrize("part", TOE_RAISES, ids=lambda part: part.label)
def test_the_toe_raise_keeps_the_knees_straight_and_the_pelvis_level(part: Part) -> None:
    for skeleton in skeletons(part):
        assert knee(skeleton, Side.LEFT) == pytest.approx(knee(skeleton, Side.RIGHT), abs=0.01)
        assert knee(skeleton, Side.RIGHT) == pytest.approx(5, abs=0.2)
        assert skeleton.spine.pelvis.up == (0, 1, 0)


@pytest.mark.parametrize("part", TOE_RAISES, ids=lambda part: part.label)
def test_the_weight_is_over_the_balls_before_the_heels_leave_the_floor(part: Part) -> None:
    pose = pose_at(part.movement, part.movement.lag)
    weight = centre_of_mass(solved(pose, LOOKS["maya"].build))[0]
    first = centre_of_mass(solved(part.movement.start, LOOKS["maya"].build))[0]
    foot = standing(pose, Side.RIGHT)
    assert foot is not None
    assert foot.lift == 0
    assert weight > first + 10


def test_the_working_muscle_glows_fully_at_its_peak_and_not_at_all_opposite_it() -> None:
    knee_bend, toe_raise = KNEE_BENDS[0].movement, TOE_RAISES[0].movement
    assert [activation(knee_bend, work) for work in (0, 1)] == [1, 0]
    assert [activation(toe_raise, work) for work in (0, 1)] == [0, 1]


def test_poses_blend_number_by_number() -> None:
    movement = KNEE_BENDS[0].movement
    half = blended(movement.start, movement.end, 0.5)
    foot = standing(half, Side.RIGHT)
    assert foot is not None
    assert foot.lift == 17
    assert half.right_arm == movement.start.right_arm


def test_a_camera_from_behind_sees_the_left_side_on_the_left() -> None:
    camera = Camera(yaw=90)
    assert camera.point((0, 0, -1))[0] < camera.point((0, 0, 1))[0]
    assert camera.depth((-1, 0, 0)) > camera.depth((1, 0, 0))


def test_geometry_stands_without_the_toolkit() -> None:
    modules = ("vectors", "camera", "body", "chain", "outline", "flesh", "bones", "limbs", "skeleton", "motion")
    program = (
        f"import sys; from importlib import import_module as load; "
        f"[load('glutebreak.figure.' + name) for name in {modules}]; "
        f"sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0
