"""The coach: what to do, and what to say, at each moment of an exercise."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import groupby, pairwise
from typing import Any

import pytest

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import Moment, Stage, after_rest, ease, length, moment
from glutebreak.core.dose import with_dose
from glutebreak.core.exercises import Cue, Exercise, Part, Tempo, When
from glutebreak.core.kinds import Place
from glutebreak.core.poses import Side

EXERCISES = tuple(read_catalogue().values())
WORDS_A_SECOND = 200 / 60
LOOK = timedelta(milliseconds=50)

DOSES = {
    f"{exercise.id}, {way}": with_dose(exercise, dose)
    for exercise in EXERCISES
    for way, dose in {"as written": None, "easier": exercise.easier_dose, "harder": exercise.harder_dose}.items()
    if dose is not None or way == "as written"
}
each_dose = pytest.mark.parametrize("exercise", DOSES.values(), ids=DOSES.keys())
each_exercise = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)


def watched(exercise: Exercise) -> Iterator[tuple[timedelta, Moment]]:
    """Every moment, from the first to some seconds after the end."""
    at = timedelta(0)
    while at < length(exercise) + timedelta(seconds=5):
        yield at, moment(exercise, at)
        at += LOOK


def at(exercise: Exercise, seconds: float) -> Moment:
    return moment(exercise, timedelta(seconds=seconds))


KNEE_BEND, TOE_RAISE = EXERCISES[:2]
SOMEWHERE = next(part.movement.between for one in EXERCISES for part in one.parts if part.movement.between)


def test_the_knee_bend_takes_about_90_seconds_and_the_toe_raise_about_85() -> None:
    assert length(KNEE_BEND) == timedelta(seconds=87.8)
    assert length(TOE_RAISE) == timedelta(seconds=85.8)


@each_exercise
def test_the_figure_moves_within_the_first_second_or_once_one_lies_on_the_floor(exercise: Exercise) -> None:
    ready = exercise.parts[0].enter_seconds
    assert ready <= (0.9 if exercise.place is Place.DESK else 10)
    assert at(exercise, 0).stage is Stage.GET_READY
    assert at(exercise, ready + 0.1).stage is Stage.GOING


@each_exercise
def test_every_repetition_of_every_part_is_counted_in_order(exercise: Exercise) -> None:
    counted = [(now.part, now.rep) for _, now in watched(exercise) if now.stage in {Stage.GOING, Stage.RETURNING}]
    expected = [(index, rep) for index, part in enumerate(exercise.parts) for rep in range(1, part.reps + 1)]
    assert [key for key, _ in groupby(counted)] == expected


def test_the_knee_bend_names_the_side_by_the_rear_leg_and_begins_with_the_left() -> None:
    first, second = at(KNEE_BEND, 10), at(KNEE_BEND, 60)
    assert (first.side, first.part_label) == (Side.LEFT, "left leg behind")
    assert (second.side, second.part_label) == (Side.RIGHT, "right leg behind")


def test_the_toe_raise_works_both_sides_in_three_positions_in_order() -> None:
    labels = [label for label, _ in groupby(now.part_label for _, now in watched(TOE_RAISE))]
    assert labels == ["heels apart, toes together", "heels together, toes apart", "feet straight, hip-width"]
    assert at(TOE_RAISE, 10).side is None


def test_changing_over_shows_where_to_go_next_and_how() -> None:
    now = at(KNEE_BEND, 41)
    assert (now.stage, now.part, now.rep, now.work) == (Stage.CHANGING, 1, 1, 0.0)
    assert now.cue == "Now change feet: right leg behind."


def test_a_repetition_goes_holds_and_returns() -> None:
    # The first repetition of the toe raise begins at 0.8 s: 1 s up, 0.5 s hold, 1 s down.
    stages = [at(TOE_RAISE, 0.8 + t).stage for t in (0.5, 1.2, 2.0)]
    assert stages == [Stage.GOING, Stage.HOLDING, Stage.RETURNING]
    assert at(TOE_RAISE, 0.8 + 1.2).work == 1.0
    assert at(TOE_RAISE, 0.8 + 0.5).work == pytest.approx(0.5)


def test_a_rest_between_repetitions_stands_at_the_start() -> None:
    part = replace(
        KNEE_BEND.parts[0],
        tempo=Tempo(go_seconds=1, hold_seconds=0, back_seconds=1, rest_seconds=1),
        enter_seconds=0,
    )
    resting = at(replace(KNEE_BEND, parts=(part,)), 2.5)
    assert (resting.stage, resting.work, resting.rep) == (Stage.RESTING, 0.0, 1)


def held(seconds: float, rest: float = 0.0, *cues: Cue) -> Exercise:
    """Three repetitions of 1 s there, a hold, 1 s back and a rest."""
    tempo = Tempo(go_seconds=1, hold_seconds=seconds, back_seconds=1, rest_seconds=rest)
    part = replace(TOE_RAISE.parts[0], tempo=tempo, enter_seconds=0, reps=3, cues=cues or TOE_RAISE.parts[0].cues)
    return replace(TOE_RAISE, parts=(part,))


def test_a_long_hold_counts_its_seconds_down_to_one() -> None:
    shown = [now.seconds_left for _, now in watched(held(20)) if now.rep == 1]
    assert [left for left, _ in groupby(shown)] == [None, *range(20, 0, -1), None]
    assert at(held(20), 22 + 1).seconds_left == 20


def test_of_a_moment_in_a_long_hold_everything_is_told() -> None:
    exercise = held(20, 3)

    assert at(exercise, 25 + 11) == Moment(
        part=0,
        parts=1,
        part_label=TOE_RAISE.parts[0].label,
        side=None,
        rep=2,
        reps=3,
        stage=Stage.HOLDING,
        cue=at(exercise, 25 + 11).cue,
        work=1.0,
        counted=True,
        seconds_left=10,
        through=11 / 25,
    )


def test_a_rest_before_a_set_counts_down_and_says_what_comes() -> None:
    exercise = after_rest(KNEE_BEND, timedelta(seconds=30))
    first = exercise.parts[0]

    assert [left for left, _ in groupby(now.seconds_left for _, now in watched(exercise))][:30] == [*range(30, 0, -1)]
    assert at(exercise, 12.7) == Moment(
        part=0,
        parts=len(exercise.parts),
        part_label=first.label,
        side=first.side,
        rep=1,
        reps=first.reps,
        stage=Stage.BETWEEN,
        cue=first.enter_cue,
        work=0.0,
        counted=first.counted,
        seconds_left=18,
    )


@pytest.mark.parametrize(
    ("changes", "works"),
    [
        ({}, [0.103515625, 1.0, 0.103515625, 0.0]),
        ({"between": SOMEWHERE}, [0.25, 1.0, 0.25, 0.0]),
        ({"goes_round": True}, [0.125, 0.5, 0.875, 1.0]),
    ],
    ids=["soft at its ends", "with a timing of its own", "on and round"],
)
def test_how_far_the_figure_is_goes_by_its_kind_of_movement(changes: dict[str, Any], works: list[float]) -> None:
    exercise = held(1, 1)
    part = exercise.parts[0]
    moving = replace(exercise, parts=(replace(part, movement=replace(part.movement, **changes)),))

    assert at(moving, 3).stage is Stage.RESTING
    assert [at(moving, seconds).work for seconds in (0.25, 1.5, 2.75, 3.5)] == pytest.approx(works)


def test_a_long_rest_counts_too_and_a_short_hold_does_not() -> None:
    shown = [now.seconds_left for _, now in watched(held(1, 3)) if now.rep == 1]
    assert [left for left, _ in groupby(shown)] == [None, 3, 2, 1]


def test_who_squeezes_at_the_start_of_a_movement_does_not_rest_there() -> None:
    squeezing = with_dose(KNEE_BEND, KNEE_BEND.harder_dose)
    assert {now.seconds_left for _, now in watched(squeezing)} == {None}
    assert squeezing.parts[0].seconds == 10 * (2 + 2 + 3)


def test_one_long_hold_may_have_several_cues() -> None:
    exercise = held(20, 0, Cue(text="Stand."), Cue(text="Grow tall.", after_seconds=8), Cue(text="Last.", rep=3))
    assert [cue for cue, _ in groupby(now.cue for _, now in watched(exercise))][:3] == ["Stand.", "Grow tall.", "Last."]
    assert (at(exercise, 7.9).cue, at(exercise, 8.1).cue, at(exercise, 23).cue) == (
        "Stand.",
        "Grow tall.",
        "Grow tall.",
    )


@each_exercise
def test_after_the_last_repetition_it_stands_still_for_good(exercise: Exercise) -> None:
    ends = [moment(exercise, length(exercise) + timedelta(seconds=s)) for s in (0.001, 60, 86400)]
    assert ends[0] == ends[1] == ends[2]
    assert (ends[0].stage, ends[0].work) == (Stage.FINISHED, 0.0)
    assert (ends[0].part, ends[0].rep) == (len(exercise.parts) - 1, exercise.parts[-1].reps)
    assert ends[0].cue == ""


def test_before_the_beginning_is_the_beginning() -> None:
    assert moment(KNEE_BEND, timedelta(seconds=-3)) == moment(KNEE_BEND, timedelta(0))


@each_dose
def test_every_cue_can_be_read_while_it_is_shown(exercise: Exercise) -> None:
    shown = [(cue, len(list(run)) * LOOK.total_seconds()) for cue, run in groupby(n.cue for _, n in watched(exercise))]
    too_short = [(cue, seconds) for cue, seconds in shown if seconds < len(cue.split()) / WORDS_A_SECOND]
    assert not too_short


@each_exercise
def test_every_cue_that_is_written_is_shown(exercise: Exercise) -> None:
    shown = {now.cue for _, now in watched(exercise)}
    written = {cue.text for part in exercise.parts for cue in part.cues} | {part.enter_cue for part in exercise.parts}
    assert written <= shown


@each_dose
def test_the_figure_never_jumps_within_a_part(exercise: Exercise) -> None:
    for (_, before), (when, now) in pairwise(watched(exercise)):
        if before.part == now.part:
            step = abs(now.work - before.work)
            round_again = exercise.parts[now.part].movement.goes_round and now.work < before.work
            assert min(step, abs(1 - step) if round_again else step) < 0.1, when


@pytest.mark.parametrize(("share", "eased"), [(0.0, 0.0), (0.25, 0.103515625), (0.5, 0.5), (1.0, 1.0), (1.5, 1.0)])
def test_easing_is_soft_at_its_ends_and_stays_within_them(share: float, eased: float) -> None:
    assert ease(share) == pytest.approx(eased)


@each_exercise
def test_a_part_says_what_to_do_from_its_first_moment(exercise: Exercise) -> None:
    def always_there(part: Part) -> bool:
        first = {cue.when for cue in part.cues if (cue.rep, cue.after_seconds) == (1, 0)}
        return When.THROUGHOUT in first or first == {When.GOING, When.RETURNING}

    assert all(always_there(part) for part in exercise.parts)


def test_what_is_said_changes_only_with_words_and_counts() -> None:
    said = {moment.said for _, moment in watched(KNEE_BEND)}

    assert len(said) < len({moment for _, moment in watched(KNEE_BEND)}) / 4
    assert at(KNEE_BEND, 20).said == at(KNEE_BEND, 20.05).said
    assert at(KNEE_BEND, 20).said[:2] == (at(KNEE_BEND, 20).part, at(KNEE_BEND, 20).rep)
