"""Another program or workspace as a good moment: after it a shorter pause is enough, and still nobody is cut off."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from glutebreak.core.facts import NoticeGiven
from glutebreak.core.holds import HoldReason
from glutebreak.core.rhythm import idle_threshold, wake_at
from glutebreak.core.rules import Rules
from tests.day import MIN, MONDAY, SEC, Day

RULES = Rules()
DUE = 25 * 60
things_done: st.SearchStrategy[Callable[[Day], Day]] = st.one_of(
    st.integers(100, 9000).map(lambda length: lambda day: day.sits(timedelta(milliseconds=length))),
    st.integers(100, 3900).map(lambda length: lambda day: day.pauses(timedelta(milliseconds=length))),
    st.just(Day.switches),
)


def due() -> Day:
    """Somebody who has typed for the whole interval, and a little longer."""
    return Day().sits(26 * MIN)


def test_a_second_without_input_just_after_a_switch_is_a_good_moment() -> None:
    day = due().switches().pauses(1 * SEC)

    assert day.log == [(DUE, "due"), (DUE + 61, "notice at a good moment")]


def test_who_types_on_after_a_switch_is_left_alone() -> None:
    day = due().switches().sits(5 * SEC).pauses(3 * SEC)

    assert day.words == ["due"]


def test_a_pause_counts_only_in_the_seconds_after_the_switch() -> None:
    day = due().switches().sits(3 * SEC).pauses(1 * SEC)
    assert day.words[-1] == "notice at a good moment"

    late = due().switches().sits(4.5 * SEC).pauses(1 * SEC)
    assert late.words == ["due"]


def test_a_switch_before_the_break_is_due_means_nothing() -> None:
    day = Day().sits(25 * MIN - 2 * SEC).switches().sits(2 * SEC).pauses(2 * SEC)

    assert day.words == ["due"]


def test_a_pause_that_began_before_the_break_was_due_is_none_for_a_window_that_comes_up_by_itself() -> None:
    day = Day().sits(24 * MIN).pauses(90 * SEC).is_switched().pauses(3 * SEC)

    assert day.words == ["due"]


def test_a_held_break_does_not_come_at_a_switch() -> None:
    day = due().holds(HoldReason.CAMERA).switches().pauses(3 * SEC)

    assert day.words == ["due", "held"]


def test_after_a_switch_the_old_pause_is_asked_for_again() -> None:
    day = due().switches()
    assert idle_threshold(day.state, RULES) == RULES.settled
    assert wake_at(day.state, RULES) == day.now + RULES.fresh

    day.sits(RULES.fresh)
    assert idle_threshold(day.state, RULES) == RULES.still


def test_a_switch_is_forgotten_with_the_process() -> None:
    day = due().switches().restarts(1 * SEC)

    assert idle_threshold(day.state, RULES) == RULES.still


@given(st.lists(things_done, max_size=40))
def test_nobody_is_cut_off_in_the_middle_of_typing(morning: list[Callable[[Day], Day]]) -> None:
    """At a good moment there was no input for a second at least, and for four unless a switch was just before."""
    day, switched = due(), MONDAY
    for do in morning:
        last_input = day.last_input
        do(day)
        notices = [fact for fact in day.facts if isinstance(fact, NoticeGiven) and fact.good_moment]
        if notices:
            still = notices[0].at - last_input
            assert still >= (RULES.settled if notices[0].at - switched <= RULES.fresh else RULES.still)
            return
        switched = day.now if do is Day.switches else switched
