from datetime import datetime, timedelta

import pytest

from glutebreak.core.coach import Moment, Stage
from glutebreak.core.facts import (
    BreakDue,
    BreakEnded,
    BreakHeld,
    BreakStarted,
    ClockWasSet,
    Fact,
    HoldQuestioned,
    HoursBegan,
    HoursEnded,
    Lapsed,
    NaturalBreakTaken,
    NoticeGiven,
    Outcome,
    PauseBegan,
    PauseEnded,
    SensingChanged,
    StandingBegan,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.ui.counting import counter, cue
from glutebreak.ui.prompt_words import notice_line, snooze_note
from glutebreak.ui.why import day_of, decision
from glutebreak.ui.wording import duration, headline, held_by, moment, outcome, reason, short
from tests.ui.snapshots import MIN, NOW, SEC, snap

LATER = NOW + 5 * MIN


@pytest.mark.parametrize(
    ("snapshot", "text"),
    [
        (snap(), "Next break in about 12 min"),
        (snap(next_at=NOW + 11 * MIN + 40 * SEC), "Next break in about 12 min"),
        (snap(next_at=NOW + 75 * MIN), "Next break in about 1 h 15 min"),
        (snap(next_at=NOW + 59 * SEC), "Next break in less than a minute"),
        (snap(next_at=None), "No break is planned"),
        (snap(Shown.DUE), "Break due, waiting for a good moment"),
        (snap(Shown.HELD), "Held: microphone in use"),
        (
            snap(Shown.HELD, holds=(HoldReason.CAMERA, HoldReason.FULL_SCREEN)),
            "Held: camera in use, full-screen window",
        ),
        (snap(Shown.NOTICE), "A break in 10 s"),
        (snap(Shown.NOTICE, until=None), "A break is coming"),
        (snap(Shown.ON_BREAK), "On a break"),
        (snap(Shown.AWAY), "Away"),
        (snap(Shown.PAUSED), "Paused until 13:30"),
        (snap(Shown.PAUSED, until=None), "Paused until you resume"),
        (snap(Shown.OFF), "Off, starts again tomorrow 08:00"),
        (snap(Shown.OFF, until=NOW + timedelta(days=3)), "Off, starts again Thu 12:10"),
        (snap(Shown.OFF, until=NOW + timedelta(days=9)), "Off, starts again Wed 2 Dec 2026 12:10"),
        (snap(Shown.OFF, until=None), "Off"),
    ],
)
def test_the_first_line_says_how_things_stand(snapshot: Snapshot, text: str) -> None:
    assert headline(snapshot) == text


@pytest.mark.parametrize("shown", Shown)
def test_every_state_has_a_reason_and_a_short_form(shown: Shown) -> None:
    snapshot = snap(shown)
    assert reason(snapshot).endswith((".", "?"))
    assert "{" not in reason(snapshot)
    assert short(snapshot)[0]


def test_the_reason_gives_the_time_since_when() -> None:
    assert reason(snap()) == "You have been sitting since 11:57."
    assert reason(snap(sat_before=18 * MIN)) == "You have been sitting since 11:57, and for 18 min before that."
    assert reason(snap(Shown.PAUSED)) == "You paused it at 12:00."


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (-3, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (75, "75 s"),
        (89, "89 s"),
        (90, "2 min"),
        (149, "2 min"),
        (3600, "1 h"),
        (3660, "1 h 1 min"),
        (3599, "1 h"),
        (90000, "25 h"),
    ],
)
def test_lengths_are_rounded_as_people_say_them(seconds: int, text: str) -> None:
    assert duration(timedelta(seconds=seconds)) == text


def test_a_time_is_as_short_as_it_is_clear() -> None:
    assert moment(NOW + 80 * MIN, NOW) == "13:30"
    assert moment(NOW + timedelta(days=1), NOW) == "tomorrow 12:10"
    assert moment(NOW + timedelta(days=6), NOW) == "Sun 12:10"
    assert moment(NOW + timedelta(days=7), NOW) == "Mon 30 Nov 2026 12:10"
    assert moment(NOW - timedelta(days=1), NOW) == "Sun 22 Nov 2026 12:10"


def test_the_notice_varies_from_break_to_break_and_not_during_one() -> None:
    lines = {notice_line(snap(Shown.NOTICE, since=NOW + n * 25 * MIN)) for n in range(20)}
    lines |= {notice_line(snap(Shown.NOTICE, since=NOW + n * MIN)) for n in range(20)}
    assert len(lines) >= 4
    assert notice_line(snap(Shown.NOTICE, at=NOW)) == notice_line(snap(Shown.NOTICE, at=NOW + 5 * SEC))


@pytest.mark.parametrize(
    ("snoozes", "left", "text"),
    [
        (0, 2, ""),
        (0, 0, ""),
        (1, 1, "snoozed once"),
        (2, 1, "snoozed twice"),
        (3, 1, "snoozed 3 times"),
        (2, 0, "snoozed twice, no snooze left"),
    ],
)
def test_snoozes_are_counted_in_words(snoozes: int, left: int, text: str) -> None:
    assert snooze_note(snap(snoozes=snoozes, snoozes_left=left)) == text


@pytest.mark.parametrize(
    ("stage", "text"),
    [
        (Stage.GET_READY, "Get ready: left leg behind"),
        (Stage.GOING, "4 of 10, left leg behind"),
        (Stage.RESTING, "4 of 10, left leg behind"),
        (Stage.CHANGING, "Change over: left leg behind"),
        (Stage.FINISHED, "That was all of it"),
    ],
)
def test_the_counter_follows_the_figure(stage: Stage, text: str) -> None:
    assert counter(here(stage)) == text


@pytest.mark.parametrize(
    ("stage", "reps", "left", "text"),
    [
        (Stage.HOLDING, 10, 3, "4 of 10, hold 3 s"),
        (Stage.RESTING, 10, 2, "4 of 10, rest 2 s"),
        (Stage.HOLDING, 1, 12, "Hold 12 s, left leg"),
        (Stage.GOING, 1, None, "Left leg"),
    ],
)
def test_long_holds_and_rests_are_counted_down(stage: Stage, reps: int, left: int | None, text: str) -> None:
    assert counter(here(stage, label="left leg", reps=reps, seconds_left=left)) == text


def test_steps_of_a_walk_are_not_counted() -> None:
    assert counter(here(Stage.GOING, label="at your own pace", counted=False)) == "At your own pace"


def test_the_last_words_of_a_break_name_its_button() -> None:
    assert "Done" in cue(here(Stage.FINISHED))


def here(
    stage: Stage,
    *,
    label: str = "left leg behind",
    reps: int = 10,
    seconds_left: int | None = None,
    counted: bool = True,
) -> Moment:
    return Moment(
        part=0,
        parts=2,
        part_label=label,
        side=None,
        rep=4,
        reps=reps,
        stage=stage,
        cue="",
        work=0.0,
        counted=counted,
        seconds_left=seconds_left,
    )


def test_outcomes_keep_their_words_apart() -> None:
    assert len({outcome(value) for value in Outcome}) == len(Outcome)


def ended(result: Outcome, exercise: str | None = "bend") -> BreakEnded:
    return BreakEnded(at=NOW, outcome=result, due_at=NOW, shown_at=NOW, exercise=exercise, snoozes=0, asked=False)


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (BreakDue(at=NOW), "12:10 due"),
        (
            BreakHeld(at=NOW, reasons=(HoldReason.MICROPHONE, HoldReason.MEETING)),
            "12:10 held: microphone in use, in a meeting",
        ),
        (NoticeGiven(at=NOW, good_moment=True), "12:10 offered: a pause in your typing was a good moment"),
        (NoticeGiven(at=NOW, good_moment=False), "12:10 offered: it has waited long enough for a pause in your typing"),
        (BreakStarted(at=NOW, exercise="bend", asked=False), "12:10 shown: Knee bend"),
        (BreakStarted(at=NOW, exercise="bend", asked=True), "12:10 shown because you asked: Knee bend"),
        (ended(Outcome.DONE), "12:10 done: Knee bend"),
        (ended(Outcome.SNOOZED, None), "12:10 snoozed"),
        (ended(Outcome.AWAY), "12:10 away while it was open: Knee bend"),
        (
            NaturalBreakTaken(since=NOW, until=LATER),
            "12:10–12:15 away for 5 min; counts as a break (assumed), so the interval starts anew",
        ),
        (StretchEnded(since=NOW, until=LATER), "12:10–12:15 sat for 5 min"),
        (StretchEnded(since=NOW, until=NOW + 9 * SEC), "12:10 sat for 9 s"),
        (HoldQuestioned(NOW, (HoldReason.CAMERA,)), "12:10 held for long, so you were asked about it: camera in use"),
        (StandingBegan(NOW), "12:10 standing from now on, with an interval of its own"),
        (StandingEnded(since=NOW, until=LATER), "12:10–12:15 stood for 5 min"),
        (PauseBegan(at=NOW, until=LATER), "12:10 paused until 12:15"),
        (PauseBegan(at=NOW, until=None), "12:10 paused until you resume"),
        (PauseEnded(since=NOW, until=LATER), "12:10–12:15 paused for 5 min"),
        (HoursBegan(at=NOW), "12:10 active hours began"),
        (HoursEnded(at=NOW), "12:10 active hours ended; no breaks until they begin again"),
        (
            Lapsed(since=NOW, until=LATER),
            "12:10–12:15 the computer slept or stood still for 5 min; counts as away",
        ),
        (SensingChanged(at=NOW, works=True), "12:10 it can be told again whether you use the computer"),
        (
            SensingChanged(at=NOW, works=False),
            "12:10 it cannot be told any more whether you use the computer; breaks come when due",
        ),
        (ClockWasSet(at=NOW, by_seconds=3600), "12:10 the clock was set forward by 1 h; no break moved"),
        (ClockWasSet(at=NOW, by_seconds=-60), "12:10 the clock was set back by 1 min; no break moved"),
    ],
)
def test_each_decision_is_one_line_with_its_time(fact: Fact, line: str) -> None:
    assert decision(fact, wall=same, name={"bend": "Knee bend"}.__getitem__).text == line


def test_a_line_gives_wall_time_and_not_the_elapsed_clock() -> None:
    line = decision(BreakDue(at=NOW), wall=lambda at: at + 60 * MIN, name=str).text
    assert line == "13:10 due"


def same(at: datetime) -> datetime:
    return at


@pytest.mark.parametrize("reason", HoldReason)
def test_every_reason_to_hold_a_break_has_words(reason: HoldReason) -> None:
    assert len(held_by([reason])) > len("a")


def test_several_reasons_stand_in_one_line() -> None:
    assert held_by([HoldReason.CAMERA, HoldReason.MICROPHONE]) == "camera in use, microphone in use"


def test_a_day_is_called_as_people_call_it() -> None:
    today = NOW.date()
    names = [day_of(today - timedelta(days=n), today) for n in range(3)]
    assert names == ["Today", "Yesterday", "Sat 21 Nov 2026"]
