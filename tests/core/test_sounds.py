"""What can be heard of an exercise."""

from datetime import timedelta

import pytest

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import length, moment
from glutebreak.core.exercises import Exercise
from glutebreak.core.sounds import Sound, sound_of

EXERCISES = read_catalogue()
TENTH = timedelta(seconds=0.1)


def heard(exercise: Exercise) -> list[Sound]:
    moments = [moment(exercise, step * TENTH) for step in range(length(exercise) // TENTH + 10)]
    sounds = [sound_of(before, now) for before, now in zip([None, *moments], moments, strict=False)]
    return [sound for sound in sounds if sound is not None]


@pytest.mark.parametrize("exercise", EXERCISES.values(), ids=lambda exercise: exercise.id)
def test_there_is_a_tick_for_each_counted_repetition_and_one_chime_at_the_end(exercise: Exercise) -> None:
    counted = sum(part.reps for part in exercise.parts if part.counted)
    assert heard(exercise) == [Sound.TICK] * counted + [Sound.CHIME]


def test_an_exercise_that_is_over_when_it_is_first_seen_is_silent() -> None:
    exercise = EXERCISES["rear-leg-knee-bend"]
    assert sound_of(None, moment(exercise, length(exercise))) is None
