"""Every exercise once, as a person clicks through it on a real desktop: it is shown, it counts, and it is recorded."""

import pytest

from glutebreak.catalogue import read_catalogue
from glutebreak.core.exercises import Exercise
from glutebreak.core.kinds import Place
from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import CLOCK_RATE, QUICK, Start

pytestmark = [pytest.mark.desktop("x11-xfce", RIG_A11Y="1"), pytest.mark.timeout(600)]
AT_THE_DESK = [one for one in read_catalogue().values() if one.place is Place.DESK]


def test_each_exercise_is_shown_counted_and_done_by_mouse(start: Start) -> None:
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"sit_minutes": "120"})
    for exercise in AT_THE_DESK:
        do(program, exercise)

    rows = program.history()
    assert [(row["exercise"], row["outcome"]) for row in rows] == [(each.id, "done") for each in AT_THE_DESK]


def do(program: Program, exercise: Exercise) -> None:
    """A break of it, until its first repetition is seen to count, and then Done."""
    before = len(program.history())
    program.tell("break", exercise.id)
    until(lambda: texts(exercise.name) >= {exercise.name, exercise.parts[0].enter_cue}, f"the words of {exercise.id}")
    until(lambda: any(is_count(text, exercise) for text in texts(exercise.name)), f"a count of {exercise.id}")
    hands.click(until(lambda: hands.button("Done", window=exercise.name), "a button Done"))
    until(lambda: len(program.history()) > before, f"a row of {exercise.id}")


def texts(window: str) -> set[str]:
    return {widget.name for widget in hands.widgets() if widget.window == window}


def is_count(text: str, exercise: Exercise) -> bool:
    """The line that counts once somebody moves: it names the repetition, or what is held or done."""
    part = exercise.parts[0]
    return text.startswith(f"1 of {part.reps}, ") or (part.label in text.lower() and not text.startswith("Get ready"))
