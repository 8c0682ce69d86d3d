"""Which pictures of a movement there are: enough to be smooth, and none twice."""

import pytest
from PySide6.QtGui import QImage, QPainter

from glutebreak.core.coach import ease
from glutebreak.core.exercises import Part
from glutebreak.figure.frames import Frames
from glutebreak.figure.steps import Steps
from glutebreak.figure.theme import theme
from tests.figure.stage import LOOKS, PARTS

MARCH = PARTS["standing-march-1"]


def pictures(part: Part, share: float = 1.0) -> set[int]:
    steps = Steps(part, share)
    return {steps.first_alike(step) for step in range(steps.count + 1)}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_no_part_has_more_pictures_than_memory_allows(part: Part) -> None:
    assert len(pictures(part)) <= 76


def test_a_march_is_as_smooth_as_any_other_movement() -> None:
    assert Steps(MARCH).count == (3 + 3) * 25


def test_a_held_knee_is_one_picture_and_lowering_it_shows_those_of_lifting_it() -> None:
    steps = Steps(MARCH)
    held = {steps.first_alike(step) for step in range(steps.count + 1) if 0.17 <= steps.work_at(step) <= 0.33}
    assert len(held) == 1
    assert steps.first_alike(10) == steps.first_alike(65)
    assert steps.first_alike(10) != steps.first_alike(85)


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_where_memory_is_short_there_are_fewer_pictures(part: Part) -> None:
    assert len(pictures(part, 0.25)) <= 20
    assert Steps(part, 4).count == Steps(part).count
    assert Steps(part, 0.0001).count == 1


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
def test_steps_are_even_in_time_and_come_one_after_the_other(part: Part) -> None:
    steps = Steps(part)
    own = part.movement.has_own_timing
    works = [share if own else ease(share) for share in (n / (8 * steps.count) for n in range(8 * steps.count + 1))]
    seen = [steps.of(work / (part.movement.travel.times if part.movement.travel else 1)) for work in works]
    assert seen == sorted(seen)
    assert max(seen.count(step) for step in range(1, steps.count)) <= 10


def test_where_only_muscles_change_there_are_few_pictures() -> None:
    steps = Steps(PARTS["figure-four-seated-2"])
    seen = [steps.first_glowing(step) for step in range(steps.count + 1)]
    assert seen[0] == seen[steps.count // 2] == 0
    assert 5 < len(set(seen)) < 20


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
