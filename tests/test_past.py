"""The history as one looks at it, a week or a month at a time."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from glutebreak.core.facts import BreakEnded, Fact, NaturalBreakTaken, Outcome, StretchEnded
from glutebreak.core.floor_facts import SetDone
from glutebreak.core.kinds import Focus
from glutebreak.core.periods import Period, Span, period_of
from glutebreak.core.phases import Sitting, State
from glutebreak.past import ExportFailed, Past
from glutebreak.store.history import History
from glutebreak.ui.history_view import HistoryView

MIN = timedelta(minutes=1)
DAY = timedelta(days=1)
FRIDAY = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
WEEK = period_of(Span.WEEK, FRIDAY.date())
STATE = State(at=FRIDAY, phase=Sitting(due_at=FRIDAY, show_by=FRIDAY))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = History.open(tmp_path / "history.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def past(history: History) -> Past:
    return Past(history, lambda: {"half-squat": Focus.GLUTE_MAX})


def sat(until: datetime, minutes: int) -> Fact:
    return StretchEnded(since=until - minutes * MIN, until=until)


def took(at: datetime, outcome: Outcome = Outcome.DONE) -> Fact:
    return BreakEnded(
        at=at, outcome=outcome, due_at=at - MIN, shown_at=at - MIN, exercise="half-squat", snoozes=0, asked=False
    )


def record(history: History, *facts: Fact) -> None:
    history.record(facts, STATE, UTC)


def seen(past: Past, period: Period = WEEK, at: datetime = FRIDAY) -> HistoryView:
    return past.look(period, at, str.upper)


def test_a_week_shows_what_happened_in_it_beside_the_weeks_before(past: Past, history: History) -> None:
    record(history, sat(FRIDAY - 7 * DAY, 50), sat(FRIDAY - DAY, 40), sat(FRIDAY, 20))
    record(history, NaturalBreakTaken(since=FRIDAY - DAY - 9 * MIN, until=FRIDAY - DAY), took(FRIDAY))
    view = seen(past)

    assert view.now.sitting == 60 * MIN
    assert [day.stretches for day in view.now.days[3:5]] == [(40 * MIN,), (20 * MIN,)]
    assert (view.now.natural, view.now.done, view.now.focuses) == (1, 1, {Focus.GLUTE_MAX: 1})
    assert [week.sitting for week in view.earlier] == [50 * MIN]
    assert view.is_last


def test_sets_on_the_floor_are_counted_and_the_glute_check_is_none(past: Past, history: History) -> None:
    record(history, SetDone(FRIDAY - DAY, "clamshell"), SetDone(FRIDAY - DAY, "glute-bridge"))
    record(history, SetDone(FRIDAY, "clamshell"), SetDone(FRIDAY, "glute-check"))
    assert (seen(past).now.sets, seen(past).now.floor_days) == (3, 2)


def test_an_earlier_week_is_not_the_last(past: Past) -> None:
    assert not seen(past, WEEK.before).is_last
    assert seen(past).earlier == ()


def test_a_break_can_be_corrected_for_a_day(past: Past, history: History) -> None:
    record(history, took(FRIDAY - 25 * 60 * MIN), took(FRIDAY - 23 * 60 * MIN, Outcome.SKIPPED), took(FRIDAY))
    record(history, took(FRIDAY, Outcome.SNOOZED))
    latest = seen(past).latest
    assert [(one.outcome, one.exercise) for one in latest] == [
        (Outcome.DONE, "HALF-SQUAT"),
        (Outcome.SKIPPED, "HALF-SQUAT"),
    ]

    past.correct(latest[1].id, Outcome.DONE, FRIDAY)

    assert [one.outcome for one in seen(past).latest] == [Outcome.DONE, Outcome.DONE]
    assert seen(past).now.done == 3


def test_what_is_deleted_is_hidden_at_once_and_comes_back_if_wanted(past: Past, history: History) -> None:
    record(history, sat(FRIDAY - 7 * DAY, 50), sat(FRIDAY, 40), took(FRIDAY))
    past.hide(WEEK)
    view = seen(past)
    assert (view.now.sitting, view.latest, view.leaving) == (timedelta(0), (), True)
    assert [week.sitting for week in view.earlier] == [50 * MIN]

    past.show_hidden()

    assert seen(past).now.sitting == 40 * MIN
    assert not seen(past).leaving
    past.forget()
    assert len(history.rows().stretches) == 2


def test_it_is_gone_for_good_with_the_window(past: Past, history: History) -> None:
    record(history, sat(FRIDAY - 7 * DAY, 50), sat(FRIDAY, 40), took(FRIDAY))
    past.hide(WEEK)
    past.forget()
    assert [row.day for row in history.rows().stretches] == [date(2026, 11, 13)]
    assert not seen(past).leaving


def test_everything_can_be_deleted(past: Past, history: History) -> None:
    record(history, sat(FRIDAY - 70 * DAY, 50), sat(FRIDAY, 40))
    past.hide(None)
    past.forget()
    assert history.rows().stretches == ()


@pytest.mark.parametrize("form", ["csv", "json"])
def test_an_export_holds_everything_but_what_was_deleted(
    past: Past, history: History, tmp_path: Path, form: str
) -> None:
    record(history, sat(FRIDAY - 7 * DAY, 50), sat(FRIDAY, 40))
    past.hide(WEEK)
    file = tmp_path / f"mine.{form}"
    past.export(form, file)
    text = file.read_text()
    assert "2026-11-13" in text
    assert "2026-11-20" not in text
    if form == "json":
        assert len(json.loads(text)["stretches"]) == 1


def test_an_export_that_cannot_be_written_says_what_to_do(past: Past, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="choose another place"):
        past.export("csv", tmp_path / "nowhere" / "mine.csv")
