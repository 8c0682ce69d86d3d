"""The last decisions, over a restart too."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from glutebreak.core.facts import BreakDue, Lapsed
from glutebreak.decisions import KEPT, Decisions
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from tests.day import HOUR, MIN, MONDAY
from tests.store.samples import BERLIN, NINE, ONE_OF_EACH, state

TEN = NINE.astimezone(BERLIN)


@pytest.fixture
def history() -> Iterator[History]:
    made = History.in_memory()
    made.record(ONE_OF_EACH, state(), BERLIN)
    yield made
    made.close()


def wall(instant: datetime) -> datetime:
    return instant.astimezone(BERLIN)


def test_what_the_history_keeps_comes_before_what_was_heard(history: History) -> None:
    decisions = Decisions(history, str.upper, TEN + MIN)
    decisions.hear(BreakDue(NINE + 2 * MIN), wall)
    assert [one.text for one in decisions.last()] == [
        "10:00 done: TOE-RAISE",
        "09:51–10:00 away for 9 min; counts as a break (assumed), so the interval starts anew",
        "09:52–10:00 sat for 8 min",
        "09:54–10:00 stood for 6 min",
        "09:53–10:00 paused for 7 min",
        "10:02 due",
    ]


def test_what_this_run_recorded_is_not_told_twice(history: History) -> None:
    decisions = Decisions(history, str, TEN - MIN)
    for fact in ONE_OF_EACH:
        decisions.hear(fact, wall)
    assert len(decisions.last()) == len(ONE_OF_EACH)


def test_what_ended_before_this_run_but_was_settled_in_it_is_told_once(history: History) -> None:
    decisions = Decisions(history, str.upper, TEN + MIN)
    before = decisions.last()
    decisions.hear(ONE_OF_EACH[0], wall)
    assert sorted(one.text for one in decisions.last()) == sorted(one.text for one in before)


def test_the_days_before_the_last_three_are_over(history: History) -> None:
    assert Decisions(history, str, TEN + timedelta(days=4)).last() == ()


def test_only_the_last_fifty_are_told(history: History) -> None:
    decisions = Decisions(history, str, TEN + MIN)
    for n in range(KEPT + 10):
        decisions.hear(BreakDue(MONDAY + n * MIN), wall)
    assert len(decisions.last()) == KEPT
    assert decisions.last()[-1].time == "10:59"


def test_a_clock_that_is_set_later_moves_no_past(history: History) -> None:
    drift = timedelta(0)
    decisions = Decisions(history, str, TEN - HOUR)
    heard = decisions.hear(Lapsed(NINE, NINE + MIN), lambda at: wall(at + drift))
    drift = HOUR
    assert decisions.last() == (heard,)
    assert heard.time == "10:00–10:01"


def test_another_language_tells_the_same_in_its_own_words(history: History) -> None:
    called = {"toe-raise": "toe raise"}
    decisions = Decisions(history, lambda exercise: called[exercise], TEN - MIN)
    decisions.hear(ONE_OF_EACH[0], wall)
    called["toe-raise"] = "Zehenstand"
    assert [one.text for one in decisions.last()][-1] == "10:00 done: Zehenstand"


def test_without_a_readable_history_there_is_what_was_heard(monkeypatch: pytest.MonkeyPatch, history: History) -> None:
    def fail(*_: object) -> None:
        raise HistoryUnavailable("the disk is gone")

    monkeypatch.setattr(history, "rows", fail)
    decisions = Decisions(history, str, TEN + MIN)
    decisions.hear(BreakDue(NINE), wall)
    assert [one.words for one in decisions.last()] == ["due"]
