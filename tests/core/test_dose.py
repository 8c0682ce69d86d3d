"""Easier and harder: another dose of the same exercise, also in the middle of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import MOVING, Stage, after_rest, length, moment
from glutebreak.core.dose import carried_over, with_dose
from glutebreak.core.exercises import Cue, Exercise, OtherDose, Tempo

CATALOGUE = read_catalogue()
KNEE_BEND, WALL_SIT = CATALOGUE["rear-leg-knee-bend"], CATALOGUE["wall-sit"]


def easier(name: str) -> Exercise:
    return with_dose(CATALOGUE[name], CATALOGUE[name].easier_dose)


def harder(name: str) -> Exercise:
    return with_dose(CATALOGUE[name], CATALOGUE[name].harder_dose)


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def test_as_written_nothing_changes() -> None:
    assert with_dose(KNEE_BEND, None) is KNEE_BEND


@pytest.mark.parametrize(
    ("name", "reps"),
    [("rear-leg-knee-bend", 5), ("three-position-toe-raise", 5), ("sit-to-stand", 5), ("clamshell", 5)],
)
def test_easier_is_half_as_many_where_the_words_say_so(name: str, reps: int) -> None:
    assert "5" in CATALOGUE[name].easier
    assert {part.reps for part in easier(name).parts} == {reps}
    assert length(easier(name)) < length(CATALOGUE[name])


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("wall-sit", 40),
        ("hip-extension-standing", 3),
        ("hip-abduction-standing", 3),
        ("half-squat", 2),
        ("clamshell", 3),
        ("three-position-toe-raise", 2),
    ],
)
def test_harder_is_held_for_as_long_as_the_words_say(name: str, held: float) -> None:
    assert str(held) in CATALOGUE[name].harder
    assert {part.tempo.hold_seconds for part in harder(name).parts} == {held}


def test_an_easier_wall_sit_is_held_for_ten_seconds_and_its_cues_fit() -> None:
    shorter = easier("wall-sit")
    assert "10 seconds" in WALL_SIT.easier
    assert shorter.parts[0].tempo.hold_seconds == 10
    said = {moment(shorter, seconds(n / 10)).cue for n in range(600)}
    assert {cue.text for cue in WALL_SIT.parts[0].cues} <= said


@pytest.mark.parametrize("exercise", CATALOGUE.values(), ids=CATALOGUE)
def test_an_other_dose_has_words_and_differs(exercise: Exercise) -> None:
    for words, dose in ((exercise.easier, exercise.easier_dose), (exercise.harder, exercise.harder_dose)):
        if dose is not None:
            assert words
            assert with_dose(exercise, dose).parts != exercise.parts
    assert length(easier(exercise.id)) <= length(exercise) <= length(harder(exercise.id))


def test_the_last_one_is_said_to_be_the_last() -> None:
    part = easier("rear-leg-knee-bend").parts[0]
    assert [(cue.rep, cue.text) for cue in part.cues][-1] == (5, "Last one. Breathe out as you straighten.")
    assert [cue.rep for cue in part.cues].count(1) == 1


def test_a_hold_goes_on_with_the_seconds_that_it_has_had() -> None:
    at = seconds(0.8 + 4 + 15)
    longer = moment(harder("wall-sit"), carried_over(WALL_SIT, harder("wall-sit"), at))
    assert (moment(WALL_SIT, at).seconds_left, longer.seconds_left) == (5, 25)
    shorter = moment(easier("wall-sit"), carried_over(WALL_SIT, easier("wall-sit"), at))
    assert (shorter.stage, shorter.work) == (Stage.RETURNING, 1.0)


def test_who_has_done_enough_already_does_the_last_one() -> None:
    at = seconds(0.8 + 7 * 4 + 1)
    now = moment(easier("rear-leg-knee-bend"), carried_over(KNEE_BEND, easier("rear-leg-knee-bend"), at))
    assert (now.part, now.rep, now.stage) == (0, 5, Stage.GOING)


@example(name="rear-leg-knee-bend", share=0.46875, there=False, harder_one=True)  # in the rest after the last one
@given(name=st.sampled_from(list(CATALOGUE)), share=st.floats(0, 1.2), there=st.booleans(), harder_one=st.booleans())
def test_the_picture_never_jumps_when_the_dose_changes(
    *,
    name: str,
    share: float,
    there: bool,
    harder_one: bool,
) -> None:
    before, after = CATALOGUE[name], (harder if harder_one else easier)(name)
    if not there:
        before, after = after, before
    at = length(before) * share
    was, now = moment(before, at), moment(after, carried_over(before, after, at))
    assert now.part == was.part
    assert now.work == pytest.approx(was.work, abs=0.02)
    if was.stage in MOVING:
        assert now.stage is was.stage


def test_back_to_as_written_leads_to_where_one_was() -> None:
    at = seconds(31.4)
    there = carried_over(KNEE_BEND, harder("rear-leg-knee-bend"), at)
    assert carried_over(harder("rear-leg-knee-bend"), KNEE_BEND, there) == at


def test_what_is_not_named_stays() -> None:
    slower = with_dose(KNEE_BEND, OtherDose(back_seconds=5))
    assert (slower.parts[0].reps, slower.parts[0].tempo.go_seconds) == (10, 2.0)
    assert slower.parts[0].tempo.back_seconds == 5


def test_a_rest_before_it_goes_on_where_it_was() -> None:
    before, after = (after_rest(one, seconds(30)) for one in (KNEE_BEND, easier("rear-leg-knee-bend")))
    for elapsed in (seconds(12), seconds(33)):
        assert carried_over(before, after, elapsed) == elapsed


def test_in_a_later_part_and_after_the_end_one_is_where_one_was() -> None:
    other = easier("rear-leg-knee-bend")
    first = KNEE_BEND.parts[0]
    into = seconds(first.rest_seconds + first.enter_seconds + first.seconds + 1)

    assert moment(other, carried_over(KNEE_BEND, other, into)).part == moment(KNEE_BEND, into).part == 1
    assert carried_over(KNEE_BEND, other, into) < into
    assert carried_over(KNEE_BEND, other, length(KNEE_BEND) + seconds(7)) == length(other) + seconds(7)


def with_cue(tempo: Tempo, reps: int, cue: Cue) -> Exercise:
    return replace(KNEE_BEND, parts=(replace(KNEE_BEND.parts[0], tempo=tempo, reps=reps, cues=(cue,)),))


@pytest.mark.parametrize(
    ("reps", "rep", "other", "said_in"),
    [(1, 1, 3, 1), (2, 2, 4, 4), (4, 2, 10, 4), (10, 5, 5, 3), (10, 10, 5, 5)],
)
def test_a_cue_keeps_its_place_among_the_repetitions(reps: int, rep: int, other: int, said_in: int) -> None:
    exercise = with_cue(KNEE_BEND.parts[0].tempo, reps, Cue(text="Now.", rep=rep))

    assert with_dose(exercise, OtherDose(reps=other)).parts[0].cues[0].rep == said_in


@pytest.mark.parametrize(
    ("rest", "other", "said_at"),
    [(1, OtherDose(back_seconds=5), 8), (0, OtherDose(rest_seconds=2), 3), (0, OtherDose(back_seconds=5), 7)],
)
def test_a_cue_at_the_end_of_a_repetition_stays_there(rest: float, other: OtherDose, said_at: float) -> None:
    tempo = Tempo(go_seconds=1, hold_seconds=1, back_seconds=1, rest_seconds=rest)
    exercise = with_cue(tempo, 4, Cue(text="Now.", after_seconds=3 + rest))

    assert with_dose(exercise, other).parts[0].cues[0].after_seconds == said_at


def test_who_has_just_held_it_for_long_enough_does_not_begin_to_hold_again() -> None:
    tempo = Tempo(go_seconds=1, hold_seconds=4, back_seconds=1, rest_seconds=0)
    short = with_cue(tempo, 2, Cue(text="Now."))
    long = with_dose(short, OtherDose(hold_seconds=16))
    entered = short.parts[0].rest_seconds + short.parts[0].enter_seconds

    assert carried_over(short, long, seconds(entered + 5)) == seconds(entered + 17)
