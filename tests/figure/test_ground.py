"""Who walks goes over the floor: it passes by at the pace of the feet, and never jumps."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage, QPainter

from glutebreak.core.poses import Side
from glutebreak.figure.camera import Camera
from glutebreak.figure.ground import ground_box, paint_ground
from glutebreak.figure.motion import pose_at
from glutebreak.figure.theme import theme
from tests.figure.stage import PARTS, differences

WALK = PARTS["walk-1"].movement
CAMERA = Camera(scale=0.3, x=120, y=120)
FLAT = range(14, 46)
"""Hundredths of the way in which the right foot stands."""


def ground(work: float) -> QImage:
    image = QImage(240, 240, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_ground(painter, WALK, work, theme(dark=True), CAMERA)
    painter.end()
    return image


@pytest.mark.parametrize(("side", "later"), [(Side.RIGHT, 0.0), (Side.LEFT, 0.5)])
def test_a_foot_that_stands_goes_with_the_floor(side: Side, later: float) -> None:
    feet = [pose_at(WALK, (share / 100 + later) % 1).leg(side).planted for share in FLAT]
    for before, after in pairwise(feet):
        assert before is not None
        assert after is not None
        assert before.ball[0] - after.ball[0] == pytest.approx(WALK.stride / 100, abs=0.8)
        assert abs(after.ball[1]) < 3


@pytest.mark.usefixtures("qapp")
def test_the_floor_passes_by_and_begins_again_where_it_was() -> None:
    assert max(differences(ground(0.0), ground(1.0))) < 3
    assert max(differences(ground(0.0), ground(0.1))) > 60


@pytest.mark.usefixtures("qapp")
def test_the_floor_is_painted_within_its_box() -> None:
    box = ground_box(WALK, CAMERA).toAlignedRect()
    for work in (0.0, 0.13, 0.5):
        image = ground(work)
        painted = {k // 4 for k, byte in enumerate(bytes(image.constBits())) if k % 4 != 3 and byte}
        assert painted
        assert all(box.contains(k % 240, k // 240) for k in painted)


def test_the_floor_of_who_stays_is_left_alone() -> None:
    assert ground_box(PARTS["rear-leg-knee-bend-1"].movement, CAMERA).isEmpty()
