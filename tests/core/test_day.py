"""The rhythm, told as days."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import (
    Attend,
    For,
    MarkDone,
    Pause,
    Resume,
    ShowAnother,
    Skip,
    Snooze,
    StartFloor,
    TakeBreak,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from glutebreak.core.facts import Outcome
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Off, OnBreak, Sitting
from glutebreak.core.rhythm import revive, wake_at
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown, take_snapshot
from glutebreak.core.transitions import end_prompt
from tests.day import HOUR, MIN, MONDAY, SEC, Day

WEEKDAYS = ActiveHours.parse("Mon-Fri 08:00-18:00")
SHOWN_AT = 30 * 60 + 10
"""Seconds until a break that waited for a good moment in vain: sit interval, wait, notice."""


def shown_break() -> Day:
    """Somebody who typed on until the break came up."""
    return Day().sits(30 * MIN + 10 * SEC)


def test_a_break_is_shown_at_the_end_of_the_wait_to_somebody_who_never_pauses() -> None:
    day = shown_break()

    assert day.log == [(1500, "due"), (1800, "notice"), (SHOWN_AT, "break shown")]


def test_a_due_break_comes_at_the_first_pause_after_activity() -> None:
    day = Day().sits(26 * MIN).pauses(4 * SEC).pauses(10 * SEC)

    assert day.log == [(1500, "due"), (1564, "notice at a good moment"), (1574, "break shown")]


def test_a_pause_that_began_before_the_break_was_due_is_not_yet_a_good_moment() -> None:
    day = Day().sits(24 * MIN).pauses(2 * MIN)

    assert day.words == ["due"]


def test_a_pause_of_three_seconds_is_not_long_enough() -> None:
    day = Day().sits(26 * MIN).pauses(3 * SEC).sits(10 * SEC)

    assert day.words == ["due"]


def test_done_starts_the_interval_anew_and_ends_the_stretch() -> None:
    day = shown_break().pauses(70 * SEC).asks(MarkDone())

    assert day.log[-1] == (SHOWN_AT + 70, "done")
    assert day.stretches == [(0, SHOWN_AT)]
    assert day.due_in == 25 * MIN


def test_done_works_at_once() -> None:
    day = shown_break().asks(MarkDone())

    assert day.log[-1] == (SHOWN_AT, "done")


def test_now_in_the_notice_shows_the_break_that_was_owed() -> None:
    day = Day().sits(30 * MIN).asks(TakeBreak())

    assert day.log[-1] == (1800, "break shown")
    assert not day.asks(MarkDone()).breaks[0].asked


def test_a_snooze_puts_the_break_off_twice_and_no_more() -> None:
    day = shown_break().asks(Snooze())
    assert day.due_in == 5 * MIN
    assert day.seen.snoozes_left == 1

    day.sits(10 * MIN + 10 * SEC).asks(Snooze(15 * MIN))
    assert day.due_in == 15 * MIN
    day.sits(20 * MIN + 10 * SEC).asks(Snooze())

    assert isinstance(day.state.phase, OnBreak)
    assert day.words.count("snoozed") == 2
    assert [row.snoozes for row in day.breaks] == [0, 1]
    assert day.stretches == []


def test_a_snoozed_break_waits_for_a_good_moment_too() -> None:
    day = shown_break().asks(Snooze()).sits(6 * MIN).pauses(4 * SEC)

    assert day.words[-1] == "notice at a good moment"


def test_a_skip_starts_the_interval_anew_but_the_stretch_goes_on() -> None:
    day = shown_break().asks(Skip())

    assert day.due_in == 25 * MIN
    assert day.stretches == []
    assert day.state.sat_since == MONDAY


def test_the_notice_can_be_snoozed_and_skipped() -> None:
    snoozed = Day().sits(30 * MIN).asks(Snooze())
    skipped = Day().sits(30 * MIN).asks(Skip())

    assert snoozed.log[-1] == (1800, "snoozed")
    assert skipped.log[-1] == (1800, "skipped")
    assert snoozed.breaks[0].shown_at is None


def test_a_due_break_can_be_skipped_before_it_shows() -> None:
    day = Day().sits(26 * MIN).asks(Skip())

    assert day.log == [(1500, "due"), (1560, "skipped")]


def test_nobody_can_skip_or_finish_what_is_not_due() -> None:
    day = Day().sits(10 * MIN).asks(Skip()).asks(MarkDone()).asks(Snooze()).asks(ShowAnother()).asks(Attend())

    assert day.log == []
    assert day.due_in == 15 * MIN


def test_an_unanswered_break_folds_and_comes_once_more() -> None:
    day = shown_break().sits(90 * SEC)
    assert day.log[-1] == (SHOWN_AT + 90, "no answer")
    assert day.due_in == 5 * MIN

    day.sits(10 * MIN + 10 * SEC + 90 * SEC)

    assert day.words[3:] == ["no answer", "due", "notice", "break shown", "no answer"]
    assert day.due_in == 25 * MIN
    assert day.stretches == []


def test_a_click_that_decides_nothing_is_an_answer() -> None:
    day = shown_break().sits(60 * SEC).asks(Attend()).sits(100 * SEC)

    assert isinstance(day.state.phase, OnBreak)


def test_who_follows_the_exercise_is_not_unanswered() -> None:
    day = shown_break().pauses(100 * SEC)

    assert isinstance(day.state.phase, OnBreak)


def test_who_was_up_and_simply_works_on_was_away() -> None:
    day = shown_break().pauses(100 * SEC).sits(29 * SEC)
    assert isinstance(day.state.phase, OnBreak)

    day.sits(2 * SEC)

    assert day.log[-1] == (SHOWN_AT + 130, "away")
    assert day.stretches == [(0, SHOWN_AT)]
    assert day.due_in == 25 * MIN - SEC


def test_who_comes_back_from_the_exercise_can_still_press_done() -> None:
    day = shown_break().pauses(4 * MIN).sits(20 * SEC).asks(MarkDone())

    assert day.words[-1] == "done"
    assert "away" not in day.words


def test_a_short_rest_is_not_a_break() -> None:
    day = shown_break().sits(50 * SEC).pauses(45 * SEC).sits(40 * SEC)

    assert day.words[-1] == "no answer"


def test_who_never_comes_back_to_the_break_is_away_and_it_is_one_row() -> None:
    day = shown_break().leaves(40 * MIN).sits(MIN)

    assert day.words[3:] == ["away"]
    assert day.due_in == 24 * MIN


@pytest.mark.parametrize("pause", [5, 20, 29, 35, 50])
def test_who_reads_on_and_scrolls_now_and_then_gets_rid_of_the_break(pause: int) -> None:
    day = shown_break()
    for _ in range(20):
        day.pauses(pause * SEC).sits(SEC)

    assert "no answer" in day.words
    assert "away" not in day.words


def test_another_exercise_is_the_next_in_rotation_and_is_the_one_recorded() -> None:
    day = shown_break()
    assert day.seen.exercise == "rear-leg-knee-bend"

    day.asks(ShowAnother()).asks(MarkDone())

    assert day.breaks[0].exercise == "three-position-toe-raise"


def test_breaks_alternate() -> None:
    day = Day()
    for _ in range(4):
        day.sits(30 * MIN + 10 * SEC).asks(MarkDone())

    first, second = "rear-leg-knee-bend", "three-position-toe-raise"
    assert [row.exercise for row in day.breaks] == [first, second, first, second]


def test_a_break_taken_early_and_skipped_changes_nothing() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak()).asks(Skip())

    assert day.due_in == 15 * MIN
    assert day.breaks[0].asked


def test_a_break_taken_early_and_done_starts_the_interval_anew() -> None:
    day = Day().sits(10 * MIN).asks(TakeBreak("three-position-toe-raise")).asks(MarkDone())

    assert day.due_in == 25 * MIN
    assert day.breaks[0].exercise == "three-position-toe-raise"


def test_an_absence_of_three_minutes_is_a_natural_break_dated_back_to_the_last_input() -> None:
    day = Day().sits(10 * MIN).leaves(20 * MIN).sits(MIN)

    assert day.log == [(1800, "natural break taken")]
    assert day.stretches == [(0, 600)]
    assert day.due_in == 24 * MIN


def test_an_absence_of_two_minutes_is_sitting() -> None:
    day = Day().sits(10 * MIN).leaves(2 * MIN).sits(MIN)

    assert day.log == []
    assert day.due_in == 12 * MIN


def test_who_leaves_while_the_break_is_due_gets_no_window() -> None:
    day = Day().sits(24 * MIN).leaves(10 * MIN).sits(MIN)

    assert day.log == [(1500, "due"), (2040, "natural break taken")]


# Lids, frozen processes, restarts.


def test_a_closed_lid_is_not_sitting() -> None:
    day = Day().sits(10 * MIN).closes_lid(2 * HOUR)

    assert day.log == [(7800, "natural break taken")]
    assert day.due_in == 25 * MIN


def test_a_lid_closed_mid_notice_is_one_natural_break() -> None:
    day = Day().sits(30 * MIN + 5 * SEC).closes_lid(HOUR)

    assert day.log == [(1500, "due"), (1800, "notice"), (5405, "natural break taken")]
    assert day.due_in == 25 * MIN


def test_a_lid_closed_mid_break_is_one_row_away() -> None:
    day = Day().sits(30 * MIN + 40 * SEC).closes_lid(HOUR)

    assert day.words[3:] == ["away"]
    assert day.stretches == [(0, SHOWN_AT)]
    assert day.due_in == 25 * MIN


def test_a_lid_closed_while_away_ends_with_the_first_input() -> None:
    day = Day().sits(10 * MIN).leaves(5 * MIN).closes_lid(HOUR)

    assert day.log == [(4500, "natural break taken")]


def test_a_machine_frozen_for_two_and_a_half_minutes_only_stops_the_sitting_clock() -> None:
    day = Day().sits(10 * MIN).closes_lid(150 * SEC)

    assert day.log == []
    assert day.due_in == 15 * MIN
    assert day.stretches == [(0, 600)]


def test_a_look_at_the_clock_that_is_a_minute_late_is_still_sitting() -> None:
    day = Day().sits(10 * MIN).closes_lid(2 * MIN)

    assert day.due_in == 13 * MIN


def test_a_restart_keeps_the_sitting_before_it() -> None:
    day = Day().sits(10 * MIN).restarts(30 * SEC)

    assert day.due_in == 14 * MIN + 30 * SEC


def test_a_restart_after_a_long_gap_starts_anew_and_claims_no_natural_break() -> None:
    day = Day().sits(10 * MIN).restarts(HOUR)

    assert day.log == []
    assert day.stretches == [(0, 600)]
    assert day.due_in == 25 * MIN


def test_a_killed_program_shows_the_open_break_again() -> None:
    day = shown_break().restarts(5 * SEC)

    assert isinstance(day.state.phase, OnBreak)
    assert day.words.count("break shown") == 1


def test_a_state_that_was_saved_long_before_the_end_counts_the_sitting_in_between() -> None:
    day = Day().sits(10 * MIN)
    saved, day.state = day.state, replace(day.state, at=MONDAY)

    day.restarts(30 * SEC)

    assert saved.at > MONDAY
    assert day.due_in == 14 * MIN + 30 * SEC


def test_a_restart_while_the_person_was_away_begins_a_new_stretch() -> None:
    day = Day().sits(10 * MIN).leaves(10 * MIN).restarts(20 * SEC)

    assert isinstance(day.state.phase, Sitting)
    assert day.due_in == 25 * MIN


def test_a_saved_state_from_the_future_is_not_waited_for() -> None:
    day = Day().sits(10 * MIN)
    saved, now = day.state, day.now - 2 * HOUR

    state, _ = revive(saved, day.now, now, day.rules)

    assert take_snapshot(state, day.rules).next_at == now + 25 * MIN


def test_after_a_fast_clock_the_sitting_before_the_restart_counts_too() -> None:
    """What was saved is ahead of the clock; when its process was last alive is not."""
    day = Day().sits(10 * MIN)
    now = MONDAY - HOUR

    state, facts = revive(day.state, now - 20 * SEC, now, day.rules)

    assert facts == ()
    assert take_snapshot(state, day.rules).next_at == now + 14 * MIN + 40 * SEC


def test_after_a_fast_clock_a_long_gap_is_an_absence() -> None:
    day = Day().sits(10 * MIN)
    now = MONDAY - HOUR

    state, _ = revive(day.state, now - 10 * MIN, now, day.rules)

    assert take_snapshot(state, day.rules).next_at == now + 25 * MIN


# The clock, the calendar and the world.


def test_a_clock_set_back_by_an_hour_moves_no_break() -> None:
    day = Day().sits(10 * MIN).sets_clock(-HOUR).sits(20 * MIN + 10 * SEC)

    assert day.log == [(600, "clock set"), (1500, "due"), (1800, "notice"), (SHOWN_AT, "break shown")]


def test_a_clock_set_forward_by_an_hour_moves_no_break() -> None:
    day = Day().sits(10 * MIN).sets_clock(HOUR).sits(20 * MIN + 10 * SEC)

    assert day.log == [(600, "clock set"), (1500, "due"), (1800, "notice"), (SHOWN_AT, "break shown")]
    assert day.seen.at == MONDAY + 90 * MIN + 10 * SEC


def test_the_evening_ends_the_rhythm_and_the_morning_begins_it() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17, minute=50)).sits(10 * MIN)
    assert day.log == [(600, "hours ended")]
    assert day.seen.shown is Shown.OFF
    assert day.seen.until == datetime(2026, 3, 3, 8, tzinfo=UTC)

    day.leaves(14 * HOUR).sits(10 * MIN)

    assert day.words[1:] == ["hours began"]
    assert day.due_in == 15 * MIN
    assert day.stretches == [(0, 600)]


def test_an_open_break_is_not_torn_away_at_closing_time() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17, minute=30) - 20 * SEC).sits(30 * MIN + 40 * SEC)
    assert isinstance(day.state.phase, OnBreak)

    day.asks(MarkDone())

    assert day.words[-2:] == ["done", "hours ended"]
    assert isinstance(day.state.phase, Off)


def test_a_break_that_is_only_announced_at_closing_time_does_not_come() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17, minute=30) - 5 * SEC).sits(31 * MIN)

    assert day.words == ["due", "notice", "hours ended"]


def test_a_night_with_the_lid_closed_is_no_natural_break() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=17)).sits(20 * MIN).closes_lid(16 * HOUR)

    assert day.words == ["hours ended", "hours began"]
    assert day.stretches == [(0, 1200)]
    assert day.due_in == 25 * MIN


def test_who_comes_in_at_nine_did_not_take_a_natural_break_at_eight() -> None:
    day = Day(Rules(hours=WEEKDAYS), MONDAY.replace(hour=19)).leaves(14 * HOUR)
    assert isinstance(day.state.phase, Away)

    day.sits(10 * MIN)

    assert day.words == ["hours began"]
    assert day.due_in == 15 * MIN


def test_a_pause_ends_by_itself_and_what_was_left_goes_on() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(30 * MIN))).sits(30 * MIN)

    assert day.log == [(600, "paused"), (2400, "resumed")]
    assert day.due_in == 15 * MIN
    assert day.stretches == [(0, 600)]


def test_after_a_pause_it_is_known_what_was_sat_before_it() -> None:
    day = Day().sits(18 * MIN).asks(Pause(UntilResumed())).sits(MIN).asks(Resume()).sits(2 * MIN)

    assert day.due_in == 5 * MIN
    assert day.seen.since == day.now - 2 * MIN
    assert day.seen.sat_before == 18 * MIN
    assert Day().sits(18 * MIN).seen.sat_before == timedelta(0)
    assert shown_break().asks(Snooze()).sits(MIN).seen.sat_before == timedelta(0)
    assert shown_break().asks(Skip()).sits(MIN).seen.sat_before == timedelta(0)


def test_a_pause_until_resumed_ends_only_by_hand() -> None:
    day = Day().sits(10 * MIN).asks(Pause(UntilResumed())).sits(5 * HOUR)
    assert day.seen.until is None
    day.asks(Resume())

    assert day.words == ["paused", "resumed"]
    assert day.due_in == 15 * MIN


def test_an_absence_during_a_pause_leaves_the_whole_interval() -> None:
    day = Day().sits(10 * MIN).asks(Pause(For(HOUR))).leaves(20 * MIN).sits(40 * MIN)

    assert day.due_in == 25 * MIN


def test_a_pause_until_tomorrow_ends_when_active_hours_begin() -> None:
    friday = datetime(2026, 3, 6, 15, 0, tzinfo=UTC)
    day = Day(Rules(hours=WEEKDAYS), friday).asks(Pause(UntilTomorrow()))

    assert day.seen.until == datetime(2026, 3, 9, 8, tzinfo=UTC)


def test_a_pause_until_a_time_of_day_keeps_to_the_clock_on_the_wall() -> None:
    day = Day().asks(Pause(UntilTime(time(17, 30)))).sets_clock(HOUR)

    assert day.seen.until == MONDAY.replace(hour=17, minute=30)
    assert day.seen.at == MONDAY.replace(hour=10)


def test_a_pause_until_a_time_of_day_goes_by_the_clocks_of_the_place() -> None:
    berlin, new_york = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
    day = Day(Rules(zone=berlin)).asks(Pause(UntilTime(time(17, 30)))).flies_to(new_york)
    assert day.seen.until == datetime(2026, 3, 2, 17, 30, tzinfo=new_york)

    tomorrow = Day(Rules(zone=berlin, hours=WEEKDAYS)).asks(Pause(UntilTomorrow())).flies_to(new_york)

    assert tomorrow.seen.until == datetime(2026, 3, 3, 8, tzinfo=new_york)


def test_a_pause_whose_time_has_passed_at_the_place_is_over() -> None:
    berlin, tokyo = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
    day = Day(Rules(zone=berlin)).asks(Pause(UntilTime(time(17, 30)))).flies_to(tokyo)

    assert day.words == ["paused", "resumed"]


def test_a_pause_of_a_length_keeps_its_length_over_a_flight() -> None:
    day = Day(Rules(zone=ZoneInfo("Europe/Berlin"))).asks(Pause(For(HOUR))).flies_to(ZoneInfo("Asia/Tokyo"))

    assert day.seen.until == MONDAY + HOUR


def test_a_pause_of_a_length_keeps_its_length_when_the_clock_is_set() -> None:
    day = Day().asks(Pause(For(HOUR))).sets_clock(-HOUR).sits(HOUR)

    assert day.words == ["paused", "clock set", "resumed"]


def test_a_pause_during_a_break_gives_the_break_up() -> None:
    day = shown_break().asks(Pause(For(HOUR)))

    assert day.words[-2:] == ["skipped", "paused"]
    assert day.seen.shown is Shown.PAUSED


def test_a_break_can_be_taken_during_a_pause_and_the_pause_stays() -> None:
    day = Day().asks(Pause(For(HOUR))).asks(TakeBreak()).asks(MarkDone())

    assert day.words == ["paused", "break shown", "done"]
    assert day.seen.shown is Shown.PAUSED


def test_a_flight_over_eight_zones_neither_loses_nor_adds_a_break() -> None:
    berlin, tokyo = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
    day = Day(Rules(zone=berlin), MONDAY).sits(10 * MIN).flies_to(tokyo).sits(20 * MIN + 10 * SEC)

    assert day.words == ["due", "notice", "break shown"]
    assert day.seen.at.utcoffset() == 9 * HOUR


def test_after_a_flight_the_active_hours_are_those_of_the_place() -> None:
    berlin, tokyo = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
    day = Day(Rules(zone=berlin, hours=WEEKDAYS), MONDAY.replace(hour=10)).sits(10 * MIN).flies_to(tokyo)

    assert day.log == [(600, "hours ended")]
    assert day.seen.until == datetime(2026, 3, 3, 8, tzinfo=tokyo)


def test_the_hour_that_spring_leaves_out_costs_no_break_and_makes_none() -> None:
    rules = Rules(zone=ZoneInfo("Europe/Berlin"))
    day = Day(rules, datetime(2026, 3, 29, 0, 50, tzinfo=UTC)).sits(30 * MIN + 10 * SEC)

    assert day.words == ["due", "notice", "break shown"]


def test_the_hour_that_autumn_repeats_costs_no_break_and_makes_none() -> None:
    rules = Rules(zone=ZoneInfo("Europe/Berlin"))
    day = Day(rules, datetime(2026, 10, 25, 0, 50, tzinfo=UTC)).sits(30 * MIN + 10 * SEC)

    assert day.words == ["due", "notice", "break shown"]


def test_active_hours_follow_the_clock_on_the_wall_over_both_clock_changes() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    for friday, offset in (
        (datetime(2026, 3, 27, 18, tzinfo=berlin), 2),
        (datetime(2026, 10, 23, 18, tzinfo=berlin), 1),
    ):
        day = Day(Rules(zone=berlin, hours=WEEKDAYS), friday.astimezone(UTC))

        assert day.seen.until == (friday + timedelta(days=3)).replace(hour=8)
        assert day.seen.until is not None
        assert day.seen.until.utcoffset() == offset * HOUR


def test_overnight_hours_run_through_midnight() -> None:
    nights = ActiveHours.parse("Mon-Fri 22:00-06:00")
    day = Day(Rules(hours=nights), MONDAY.replace(hour=23, minute=50)).sits(30 * MIN + 10 * SEC)

    assert day.words == ["due", "notice", "break shown"]


def test_thirty_days_without_a_restart_bring_the_same_day_thirty_times() -> None:
    day = Day(Rules(hours=ActiveHours.parse("Mon-Sun 08:00-18:00")), MONDAY.replace(hour=8))
    for _ in range(30):
        _an_ordinary_day(day)

    assert day.words.count("done") == 30 * 8
    assert day.words.count("natural break taken") == 30
    assert day.words.count("hours ended") == 30
    assert day.words.count("hours began") == 30
    assert len(day.stretches) == 30 * 10


def _an_ordinary_day(day: Day) -> None:
    """08:00 to 18:00: four breaks done, lunch, four more, then home; 14 hours later it is 08:00 again."""
    start = day.now
    for half in range(2):
        for _ in range(4):
            day.sits(30 * MIN + 10 * SEC).pauses(80 * SEC).asks(MarkDone())
        day.sits(10 * MIN)
        if half == 0:
            day.leaves(45 * MIN)
    day.leaves(start + timedelta(days=1) - day.now)


def test_a_setting_that_is_not_about_the_rhythm_moves_nothing() -> None:
    day = Day().sits(29 * MIN)
    for _ in range(4):
        day.changes(lambda rules: replace(rules, snooze=rules.snooze + MIN))

    assert day.sits(MIN).log[-1] == (1800, "notice")


def test_a_shorter_wait_counts_for_a_break_that_is_due() -> None:
    day = Day().sits(26 * MIN).changes(lambda rules: replace(rules, wait=2 * MIN)).sits(MIN)

    assert day.log[-1] == (27 * 60, "notice")


def test_a_pause_does_not_give_snoozes_back() -> None:
    day = shown_break().asks(Snooze()).sits(10 * MIN + 10 * SEC).asks(Snooze())
    day.asks(Pause(For(MIN))).sits(2 * MIN)

    assert day.seen.snoozes_left == 0


def test_a_pause_during_the_notice_leaves_the_break_owed() -> None:
    day = Day().sits(30 * MIN + 5 * SEC).asks(Pause(For(HOUR))).sits(HOUR + 5 * MIN)

    assert day.words == ["due", "notice", "paused", "resumed", "notice"]


def test_nothing_is_dated_back_to_before_the_program_was_there() -> None:
    day = Day()
    day.last_input = MONDAY - 10 * MIN

    day.leaves(5 * MIN).sits(MIN)

    assert day.log == [(300, "natural break taken")]


def test_until_tomorrow_in_a_night_shift_is_the_next_shift() -> None:
    nights = ActiveHours.parse("Mon-Fri 22:00-06:00")
    day = Day(Rules(hours=nights), MONDAY.replace(hour=23, minute=30)).asks(Pause(UntilTomorrow()))

    assert day.seen.until == datetime(2026, 3, 3, 22, tzinfo=UTC)


def test_until_tomorrow_without_active_hours_is_midnight() -> None:
    day = Day().asks(Pause(UntilTomorrow()))

    assert day.seen.until == datetime(2026, 3, 3, tzinfo=UTC)


# Holds.


def test_a_held_break_is_offered_within_a_minute_of_the_call() -> None:
    day = Day().sits(20 * MIN).holds(HoldReason.MICROPHONE).sits(40 * MIN)
    assert day.words == ["due", "held"]
    assert day.seen.shown is Shown.HELD

    day.releases(HoldReason.MICROPHONE).sits(MIN)

    assert day.log[-1] == (3660, "notice")


def test_a_held_break_comes_at_a_good_moment_after_the_call() -> None:
    day = (
        Day().sits(20 * MIN).holds(HoldReason.MICROPHONE).sits(40 * MIN).releases(HoldReason.MICROPHONE).pauses(4 * SEC)
    )

    assert day.log[-1] == (3604, "notice at a good moment")


def test_a_call_that_begins_during_the_notice_takes_it_back() -> None:
    day = Day().sits(30 * MIN + 5 * SEC).holds(HoldReason.MICROPHONE).sits(10 * MIN)

    assert day.words == ["due", "notice", "held"]


def test_only_the_last_of_several_holds_lets_the_break_go() -> None:
    day = (
        Day()
        .holds(HoldReason.MICROPHONE)
        .holds(HoldReason.FULL_SCREEN)
        .sits(40 * MIN)
        .releases(HoldReason.MICROPHONE)
        .sits(5 * MIN)
    )

    assert day.words == ["due", "held"]


def test_a_call_that_ends_before_the_break_is_due_changes_nothing() -> None:
    day = Day().holds(HoldReason.MICROPHONE).sits(10 * MIN).releases(HoldReason.MICROPHONE).sits(15 * MIN)

    assert day.words == ["due"]
    assert day.seen.shown is Shown.DUE


# Settings that change, and senses that are missing.


def test_a_longer_interval_counts_for_the_sitting_under_way() -> None:
    day = Day().sits(10 * MIN).changes(lambda rules: replace(rules, sit=45 * MIN))

    assert day.due_in == 35 * MIN


def test_a_shorter_interval_than_was_sat_makes_the_break_due_now() -> None:
    day = Day().sits(24 * MIN).changes(lambda rules: replace(rules, sit=20 * MIN)).sits(MIN).pauses(4 * SEC)

    assert day.words[-1] == "notice at a good moment"


def test_a_snooze_stays_as_promised_when_the_interval_changes() -> None:
    day = shown_break().asks(Snooze()).changes(lambda rules: replace(rules, sit=60 * MIN))

    assert day.due_in == 5 * MIN


def test_without_a_sense_of_input_the_break_is_shown_when_it_is_due() -> None:
    blind = Rules(input_known=False, wait=timedelta(0))
    day = Day(blind).pauses(25 * MIN + 10 * SEC)

    assert day.log == [(1500, "due"), (1500, "notice"), (1510, "break shown")]


def test_without_a_sense_of_input_there_is_time_to_do_the_whole_break() -> None:
    blind = Rules(input_known=False, wait=timedelta(0))
    day = Day(blind).pauses(25 * MIN + 10 * SEC).pauses(3 * MIN)
    assert isinstance(day.state.phase, OnBreak)

    day.pauses(MIN)

    assert day.words[-1] == "no answer"


def test_without_a_sense_of_input_a_closed_lid_is_still_no_sitting() -> None:
    day = Day(Rules(input_known=False, wait=timedelta(0))).pauses(10 * MIN).closes_lid(HOUR)

    assert day.log == [(4200, "natural break taken")]


def blinded(rules: Rules) -> Rules:
    return replace(rules, input_known=False, wait=timedelta(0))


def test_a_sense_of_input_that_is_lost_makes_nobody_away() -> None:
    day = Day().sits(10 * MIN).pauses(2 * MIN).changes(blinded).pauses(13 * MIN)

    assert day.log == [(720, "sensing changed"), (1500, "due"), (1500, "notice")]


def test_who_was_away_when_it_is_lost_is_taken_to_be_back() -> None:
    day = Day().sits(10 * MIN).pauses(5 * MIN).changes(blinded).pauses(25 * MIN)

    assert day.log == [(900, "sensing changed"), (900, "natural break taken"), (2400, "due"), (2400, "notice")]


def test_a_sense_of_input_that_is_found_again_tells_of_absences_again() -> None:
    day = Day().changes(blinded).pauses(MIN).changes(lambda rules: replace(rules, input_known=True))
    day.sits(MIN).pauses(5 * MIN).sits(MIN)

    assert day.log == [(0, "sensing changed"), (60, "sensing changed"), (420, "natural break taken")]


def test_without_a_notice_the_break_shows_at_once() -> None:
    day = Day(Rules(notice=timedelta(0))).sits(30 * MIN)

    assert day.log == [(1500, "due"), (1800, "notice"), (1800, "break shown")]


def test_a_notice_is_looked_at_each_second_so_that_it_can_count_down() -> None:
    day = Day().sits(30 * MIN + 3 * SEC)
    assert wake_at(day.state, day.rules) == day.now + SEC

    day.sits(8 * SEC)

    assert wake_at(day.state, day.rules) > day.now + 10 * SEC


def test_outcomes_are_kept_apart() -> None:
    day = shown_break().asks(Snooze()).sits(10 * MIN + 10 * SEC).asks(Skip()).sits(30 * MIN + 100 * SEC)

    assert [row.outcome for row in day.breaks] == [Outcome.SNOOZED, Outcome.SKIPPED, Outcome.NO_ANSWER]


def test_no_break_can_end_where_none_is_owed() -> None:
    day = Day().leaves(HOUR)

    with pytest.raises(ValueError, match="no break to end while"):
        end_prompt(day.state, Outcome.SKIPPED)


def test_a_short_sleep_over_the_end_of_the_day_is_the_end_of_the_day() -> None:
    day = Day(Rules(hours=WEEKDAYS), start=MONDAY.replace(hour=17, minute=50)).sits(9 * MIN).closes_lid(2 * MIN + SEC)

    assert day.words[-1] == "hours ended"
    assert day.seen.shown is Shown.OFF
    assert day.stretches == [(0, 540)]


def test_a_pause_outside_active_hours_is_a_pause_until_it_ends() -> None:
    day = Day(Rules(hours=WEEKDAYS), start=MONDAY.replace(hour=19)).asks(Pause(For(HOUR)))

    assert (day.seen.shown, day.seen.until) == (Shown.PAUSED, MONDAY.replace(hour=20))
    assert day.pauses(HOUR + MIN).seen.shown is Shown.OFF


def test_whoever_is_gone_is_shown_as_away() -> None:
    day = Day().sits(5 * MIN).leaves(HOUR)

    assert (day.seen.shown, day.seen.progress) == (Shown.AWAY, 0.0)


@pytest.mark.parametrize("exercise", [None, "toe-raise"])
def test_a_break_taken_during_one_is_that_one_with_the_exercise_that_is_wanted(exercise: str | None) -> None:
    day = Day().asks(TakeBreak("walk")).pauses(10 * SEC).asks(TakeBreak(exercise))

    assert day.words == ["break shown"]
    assert day.seen.exercise == (exercise or "walk")


def test_who_asks_for_a_break_from_afar_is_back() -> None:
    day = Day().sits(10 * MIN).leaves(HOUR)

    day._tell(TakeBreak("walk"))

    assert day.words == ["natural break taken", "break shown"]
    assert day.seen.exercise == "walk"


def test_on_the_floor_no_break_can_be_taken() -> None:
    day = Day().asks(StartFloor(FloorKind.SESSION)).asks(TakeBreak())

    assert day.words == ["floor session begun"]
    assert day.seen.shown is Shown.ON_FLOOR


def test_a_break_that_is_held_can_be_put_off() -> None:
    day = Day().holds(HoldReason.MICROPHONE).sits(26 * MIN).asks(Snooze(5 * MIN))

    assert day.words == ["due", "held", "snoozed"]
    assert day.due_in == 5 * MIN


def test_another_interval_during_a_pause_counts_after_it() -> None:
    day = Day().sits(10 * MIN).asks(Pause(UntilResumed()))

    day.changes(lambda rules: replace(rules, sit=45 * MIN)).asks(Resume())
    assert day.due_in == 35 * MIN

    day.asks(Pause(UntilResumed())).changes(lambda rules: replace(rules, sit=5 * MIN)).asks(Resume())
    assert day.due_in == timedelta(0)


def test_after_a_break_taken_in_a_pause_the_interval_is_whole() -> None:
    day = Day().sits(26 * MIN).asks(Snooze(5 * MIN)).asks(Pause(UntilResumed())).asks(TakeBreak()).asks(MarkDone())
    assert day.seen.shown is Shown.PAUSED

    day.asks(Resume())
    assert day.due_in == day.rules.sit
    assert (day.seen.snoozes, day.seen.snoozes_left) == (0, day.rules.snooze_limit)


def test_a_held_break_is_put_off_no_more_often_than_any_other() -> None:
    day = Day().holds(HoldReason.MICROPHONE).sits(26 * MIN)
    for _ in range(day.rules.snooze_limit + 2):
        day.asks(Snooze(5 * MIN)).sits(6 * MIN)

    assert day.words.count("snoozed") == day.rules.snooze_limit


def test_a_short_lapse_begins_a_stretch_anew() -> None:
    day = Day().sits(10 * MIN).closes_lid(2 * MIN + SEC).sits(3 * MIN)

    assert day.stretches == [(0, 600)]
    assert day.seen.stretch_since == MONDAY + 12 * MIN + SEC


def test_an_exercise_that_is_wanted_at_the_notice_is_the_one_that_comes() -> None:
    day = Day().sits(30 * MIN + SEC).asks(TakeBreak("walk"))

    assert day.seen.exercise == "walk"
    assert not day.seen.asked
