"""Which pictures of a movement there are: enough to be smooth, and none twice."""

import pytest
from PySide6.QtGui import QImage, QPainter

from glutebreak.core.exercises import Part
from glutebreak.figure.frames import Frames
from glutebreak.figure.steps import sight, step_count, work_at
from glutebreak.figure.theme import theme
from tests.figure.stage import LOOKS, PARTS

MARCH = PARTS["standing-march-1"]


def sights(part: Part) -> set[object]:
    return {sight(part, step) for step in range(step_count(part) + 1)}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_no_part_has_more_pictures_than_memory_allows(part: Part) -> None:
    assert len(sights(part)) <= 76


def test_a_march_is_as_smooth_as_any_other_movement() -> None:
    assert step_count(MARCH) == (3 + 3) * 25


def test_a_held_knee_is_one_picture_and_lowering_it_shows_those_of_lifting_it() -> None:
    held = {sight(MARCH, step) for step in range(step_count(MARCH) + 1) if 0.17 <= work_at(MARCH, step) <= 0.33}
    assert len(held) == 1
    assert sight(MARCH, 10) == sight(MARCH, 65)
    assert sight(MARCH, 10) != sight(MARCH, 85)


@pytest.mark.usefixtures("qapp")
def test_pictures_that_look_the_same_are_kept_once() -> None:
    frames = Frames(MARCH, LOOKS["maya"], theme(dark=False), 48, 1.0)
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    frames.draw(painter, 0.25)
    kept = frames.bytes_kept
    for work in (0.2, 0.22, 0.3):
        frames.draw(painter, work)
    painter.end()
    assert frames.bytes_kept == kept
