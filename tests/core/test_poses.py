"""Poses: what they are made of, and what is none."""

import pytest

from glutebreak.core.poses import ArmPose, Free, LegPose, Pose, Reach, Side, Swing

HANGING, RAISED = ArmPose(hand="rest", swing=Swing()), ArmPose(hand="rest", swing=Swing(flex=90))
LEFT, RIGHT = LegPose(free=Free()), LegPose(free=Free(), points_at_viewer=True)
REACH = Reach(to=(1, 0, 0), elbow=(0, -1, 0), palm=(0, 0, 1), hand=(1, 0, 0))


def test_each_side_has_its_limbs() -> None:
    pose = Pose(hip=(0, 1, 0), left_leg=LEFT, right_leg=RIGHT, left_arm=HANGING, right_arm=RAISED)

    assert (pose.leg(Side.LEFT), pose.leg(Side.RIGHT)) == (LEFT, RIGHT)
    assert (pose.arm(Side.LEFT), pose.arm(Side.RIGHT)) == (HANGING, RAISED)


def test_a_limb_that_does_two_things_at_once_or_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a leg is either planted, free or hinged$"):
        LegPose()
    with pytest.raises(ValueError, match=r"^an arm either reaches or swings$"):
        ArmPose(hand="rest", reach=REACH, swing=Swing())
    with pytest.raises(ValueError, match=r"^an arm either reaches or swings$"):
        ArmPose(hand="rest")
