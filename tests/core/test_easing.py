"""When an easier rhythm is offered, and when not."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.easing import GOOD_FOR, longer_interval, suits_badly
from glutebreak.core.events import AnswerEasing
from glutebreak.core.facts import Outcome
from glutebreak.core.phases import Sitting
from glutebreak.core.rhythm import revive
from glutebreak.core.rules import Rules
from tests.day import HOUR, MIN, MONDAY, Day

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
OUTCOMES = {
    "d": Outcome.DONE,
    "s": Outcome.SKIPPED,
    "n": Outcome.NO_ANSWER,
    "a": Outcome.AWAY,
    "z": Outcome.SNOOZED,
}


@dataclass(frozen=True)
class Ended:
    outcome: Outcome
    due_at: datetime
    asked: bool = False

    @property
    def day(self) -> date:
        return self.due_at.date()

    @property
    def ended_at(self) -> datetime:
        return self.due_at + 2 * MIN


def on(day: date, letters: str) -> list[Ended]:
    """A break every half hour from nine on, each by the first letter of its outcome; “z” for snoozed."""
    nine = datetime.combine(day, time(9), UTC)
    return [Ended(OUTCOMES[letter], nine + number * 30 * MIN) for number, letter in enumerate(letters)]


def days(*letters: str, last: date = TODAY) -> list[Ended]:
    """One text for each day, up to the last."""
    first = last - (len(letters) - 1) * DAY
    return [one for number, text in enumerate(letters) for one in on(first + number * DAY, text)]


def is_offered(prompts: list[Ended], answered_on: date | None = None, today: date = TODAY) -> bool:
    return suits_badly(prompts, today, answered_on)


@pytest.mark.parametrize("letters", ["sss", "nnn", "dddsns", "ddddddddnnn", "szszs", "zsnzzs"])
def test_it_is_offered_after_three_in_a_row_that_were_skipped_or_unanswered(letters: str) -> None:
    assert is_offered(on(TODAY, letters))


@pytest.mark.parametrize("letters", ["", "s", "ss", "zzz", "sds", "ssd", "ssds", "ssas", "aaa", "ssa", "zssz"])
def test_fewer_or_with_something_between_them_are_no_reason(letters: str) -> None:
    assert not is_offered(on(TODAY, letters))


def test_a_row_may_go_over_a_night() -> None:
    assert is_offered(days("dds", "ss"))


def test_an_unanswered_break_that_comes_back_is_one_and_not_two() -> None:
    first, second = on(TODAY, "nn")
    back = Ended(Outcome.NO_ANSWER, first.ended_at + 5 * MIN)

    assert not is_offered([first, back, second])
    assert is_offered([first, back, second, Ended(Outcome.SKIPPED, second.ended_at + 25 * MIN)])


def test_one_that_comes_after_that_is_another_break() -> None:
    first, second = on(TODAY, "nn")
    between = Ended(Outcome.NO_ANSWER, first.ended_at + 2 * Rules().retry)

    assert is_offered([first, between, second])


def test_a_break_that_the_person_asked_for_counts_only_if_it_was_done() -> None:
    first, second, third = on(TODAY, "sss")
    between = second.ended_at + MIN

    assert is_offered([first, second, Ended(Outcome.SKIPPED, between, asked=True), third])
    assert not is_offered([first, second, Ended(Outcome.DONE, between, asked=True), third])


SELDOM = ("sssd", "ssds", "sssd", "ssds", "ssds")


@pytest.mark.parametrize("letters", [SELDOM, ("sdsd", "ssss", "ssds", "sdss", "dsss", "ssss", "ssds")])
def test_it_is_offered_when_fewer_than_three_of_ten_were_done_over_the_last_five_days(letters: tuple[str, ...]) -> None:
    assert is_offered(days(*letters))


@pytest.mark.parametrize(
    "letters",
    [
        (*SELDOM[:4], "sssd"),  # the last one has just suited
        ("dssd", "ssds", "sssd", "ssds", "dsds"),  # 7 of 20
        ("dd", "ss", "ss", "sd", "ss"),  # 3 of 10
        SELDOM[:4],
        (*SELDOM[:2], "aaaa", *SELDOM[3:]),  # an absence is no answer, nor is a day of them
        5 * ("sads",),
    ],
)
def test_it_is_not_when_it_was_more_or_over_fewer_days(letters: tuple[str, ...]) -> None:
    assert not is_offered(days(*letters))


def test_days_without_breaks_are_no_active_days() -> None:
    week = days("sssd", "ssds", "sssd", last=TODAY - 4 * DAY) + days("ssds", "ssds")
    assert is_offered(week)


def test_what_was_weeks_ago_is_no_reason() -> None:
    assert is_offered(days("sss", last=TODAY - 19 * DAY))
    assert not is_offered(days("sss", last=TODAY - 20 * DAY))


def test_once_answered_it_comes_again_only_weeks_later_and_for_what_happened_since() -> None:
    assert is_offered(days("sss"), answered_on=TODAY - GOOD_FOR)
    assert not is_offered(days("sss"), answered_on=TODAY - GOOD_FOR + DAY)
    assert not is_offered(days("sss", "", ""), answered_on=TODAY)

    later = TODAY + GOOD_FOR
    assert not is_offered(days("sss"), answered_on=TODAY, today=later)
    assert not is_offered(days("sss") + on(later, "ss"), answered_on=TODAY, today=later)
    assert is_offered(days("sss") + on(later, "sss"), answered_on=TODAY, today=later)


letters = st.text(alphabet="dsnaz", max_size=12)


@given(st.lists(letters, max_size=12))
def test_a_break_that_was_done_is_never_followed_by_an_offer(week: list[str]) -> None:
    assert not is_offered(days(*week, "d"))


@given(st.lists(letters, max_size=4), st.text(alphabet="dsn", min_size=2, max_size=2))
def test_within_the_first_days_there_is_none_with_a_done_in_the_last_three(week: list[str], last: str) -> None:
    """A row is then the only reason that there can be."""
    assert not is_offered(days(*week[:3], "d" + last))


@given(st.lists(letters, min_size=1, max_size=12), st.integers(0, GOOD_FOR.days - 1))
def test_it_is_never_offered_while_an_answer_is_good(week: list[str], ago: int) -> None:
    assert not is_offered(days(*week), answered_on=TODAY - ago * DAY)


@pytest.mark.parametrize(
    ("minutes", "longer"),
    [(15, 25), (20, 35), (25, 35), (30, 45), (35, 45), (40, 60), (45, 60), (50, 60), (55, None), (60, None)],
)
def test_the_next_interval_is_a_sensible_one(minutes: int, longer: int | None) -> None:
    assert longer_interval(minutes) == longer


def test_an_answer_is_remembered_by_its_day_and_changes_nothing_else() -> None:
    day = Day().sits(10 * MIN)
    before = day.state
    day.asks(AnswerEasing())

    assert day.seen.easing_answered_on == MONDAY.date()
    assert day.facts == []
    assert isinstance(before.phase, Sitting)
    assert day.state.phase == before.phase


def test_the_day_of_an_answer_is_that_of_local_clocks_and_survives_a_clock_that_ran_fast() -> None:
    rules = Rules(hours=ActiveHours.always())
    day = Day(rules).asks(AnswerEasing())

    revived, _ = revive(day.state, MONDAY - 2 * HOUR, MONDAY - HOUR, rules)

    assert revived.easing_answered_on == MONDAY.date()
    late = Day(rules, MONDAY.replace(hour=23, minute=30)).sets_clock(HOUR).asks(AnswerEasing())
    assert late.state.easing_answered_on == MONDAY.date() + DAY
