"""Blinking and breathing: seldom, small, and cheap."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import Stage, moment
from glutebreak.figure.art import Look
from glutebreak.figure.frames import Frames
from glutebreak.figure.life import BLINK_SECONDS, BREATH_STEPS, breath, eyes_closed
from glutebreak.figure.theme import theme
from glutebreak.ui.shown import FigureFrames
from tests.figure.stage import LOOKS, PARTS, differences

TICK = timedelta(milliseconds=20)


def shown(frames: Frames, breathed: int = 0, *, blinking: bool = False) -> QImage:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    frames.draw(painter, 0.0, breathed, eyes_closed=blinking)
    painter.end()
    return image


def test_it_blinks_every_three_to_five_seconds_for_an_eighth_of_a_second() -> None:
    closed = [eyes_closed(n * TICK) for n in range(6000)]
    begins = [n * TICK.total_seconds() for n in range(1, 6000) if closed[n] and not closed[n - 1]]
    gaps = [b - a for a, b in pairwise(begins)]
    assert 2.9 < min(gaps) <= max(gaps) < 5.1
    assert sum(closed) * TICK.total_seconds() / len(begins) == pytest.approx(BLINK_SECONDS, abs=0.02)


def test_a_breath_begins_and_ends_breathed_out() -> None:
    steps = [breath(n * TICK) for n in range(201)]
    assert (steps[0], steps[100], steps[200]) == (0, BREATH_STEPS, 0)
    assert max(abs(b - a) for a, b in pairwise(steps)) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_blinking_changes_the_eyes_and_nothing_else(look: Look) -> None:
    frames = Frames(PARTS["clamshell-1"], look, theme(dark=False), 300, 1.0)
    changed = [k for k, d in enumerate(differences(shown(frames), shown(frames, blinking=True))) if d > 40]
    assert 2 < len(changed) < 60
    xs = [k % 300 for k in changed]
    assert max(xs) - min(xs) < 25


@pytest.mark.usefixtures("qapp")
def test_who_moves_does_not_stand_and_breathe() -> None:
    figure = FigureFrames(PARTS["clamshell-1"], "maya", 200, 1.0, dark=False)
    still, moving = (moment(read_catalogue()["clamshell"], timedelta(seconds=second)) for second in (1, 8.5))
    assert [still.stage, moving.stage] == [Stage.GET_READY, Stage.GOING]
    assert figure.lives(timedelta(seconds=2), still)
    assert figure.lives(timedelta(seconds=2.04), moving)
    assert not figure.lives(timedelta(seconds=2.08), moving)


@pytest.mark.usefixtures("qapp")
def test_breathing_is_seen_and_small_and_keeps_a_picture_for_each_step_alone() -> None:
    frames = Frames(PARTS["three-position-toe-raise-3"], LOOKS["maya"], theme(dark=False), 300, 1.0)
    out, inward = shown(frames), shown(frames, BREATH_STEPS)
    assert 0 < sum(d > 40 for d in differences(out, inward)) < 400
    kept = frames.bytes_kept
    assert shown(frames, BREATH_STEPS) == inward
    assert frames.bytes_kept == kept
