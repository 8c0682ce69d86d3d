"""Weeks and months of a person's sitting and breaks."""

from datetime import date, timedelta

from glutebreak.core import measures
from glutebreak.core.facts import Outcome
from glutebreak.core.kinds import Focus
from glutebreak.core.periods import Period, Span, period_of
from glutebreak.core.summary import Day, Summary, Taken, change, summarize

MIN = timedelta(minutes=1)
HOUR = timedelta(hours=1)
MONDAY = date(2026, 11, 16)
WEEK = period_of(Span.WEEK, MONDAY)
FOCUS = {"half-squat": Focus.GLUTE_MAX, "walk": Focus.WALK}


def taken(outcome: Outcome, exercise: str | None = "half-squat", *, asked: bool = False) -> Taken:
    return Taken(outcome=outcome, exercise=exercise, asked=asked)


def week_of(long_ones: int, hours: int = 4, days: int = 5, start: date = MONDAY) -> Summary:
    """So many stretches of 40 min, the rest of each day in short ones."""
    per_day = [long_ones // days + (n < long_ones % days) for n in range(days)]
    known = {
        start + timedelta(days=n): Day(
            stretches=(40 * MIN,) * count + (10 * MIN,) * int((hours * HOUR - count * 40 * MIN) / (10 * MIN))
        )
        for n, count in enumerate(per_day)
    }
    return summarize(period_of(Span.WEEK, start), known, FOCUS)


def weeks(*long_ones: int) -> list[Summary]:
    return [week_of(count, start=MONDAY + timedelta(weeks=n)) for n, count in enumerate(long_ones)]


def test_a_week_begins_where_the_person_says_it_does() -> None:
    wednesday = date(2026, 11, 18)
    assert period_of(Span.WEEK, wednesday) == Period(Span.WEEK, MONDAY, date(2026, 11, 22))
    assert period_of(Span.WEEK, wednesday, first_weekday=6) == Period(Span.WEEK, date(2026, 11, 15), date(2026, 11, 21))


def test_periods_follow_each_other_without_a_gap() -> None:
    for span in Span:
        for first_weekday in (0, 5, 6):
            period = period_of(span, date(2024, 2, 14), first_weekday)
            for _ in range(30):
                assert period.after.before == period
                assert period.after.first == period.last + timedelta(days=1)
                period = period.after


def test_february_of_a_leap_year_has_29_days() -> None:
    assert len(list(period_of(Span.MONTH, date(2028, 2, 3)).days)) == 29


def test_a_week_in_figures() -> None:
    known = {
        MONDAY: Day(stretches=(40 * MIN, 20 * MIN), absences=(10 * MIN, 5 * HOUR), breaks=(taken(Outcome.DONE),)),
        MONDAY + timedelta(days=2): Day(
            stretches=(70 * MIN,),
            breaks=(
                taken(Outcome.SKIPPED, None),
                taken(Outcome.DONE, "walk", asked=True),
                taken(Outcome.DONE, "of-my-own"),
                taken(Outcome.AWAY),
            ),
            sets=2,
        ),
        MONDAY + timedelta(days=7): Day(stretches=(99 * MIN,)),
    }
    week = summarize(WEEK, known, FOCUS)

    assert len(week.days) == 7
    assert week.sitting == 130 * MIN
    assert week.observed == 130 * MIN + 10 * MIN + HOUR
    assert (week.over_30.count, week.from_60.count) == (2, 1)
    assert week.breaks_per_hour == 1 / (130 / 60)
    assert week.outcomes == {Outcome.DONE: 2, Outcome.SKIPPED: 1, Outcome.AWAY: 1}
    assert week.offered == 4
    assert week.done == 3
    assert week.natural == 2
    assert week.focuses == {Focus.GLUTE_MAX: 1, Focus.WALK: 1}
    assert (week.sets, week.floor_days) == (2, 1)


def test_a_week_without_anything_measures_nothing() -> None:
    empty = summarize(WEEK, {}, FOCUS)
    assert (empty.longest, empty.mean, empty.w50, empty.share_in_long) == (None, None, None, None)
    assert not empty.is_comparable


def test_three_days_are_too_few_to_compare() -> None:
    assert week_of(6, days=4).is_comparable
    assert not week_of(6, days=3).is_comparable
    assert not week_of(2, hours=2).is_comparable


def test_a_change_is_told_only_beyond_the_usual_and_against_the_last_week_that_was_seen() -> None:
    *earlier, now = weeks(10, 12, 10, 2)
    assert change(now, earlier) == -8
    *earlier, now = weeks(10, 12, 10, 11)
    assert change(now, earlier) is None
    *earlier, now = weeks(10, 12, 10, 2)
    holiday = week_of(1, days=1, start=MONDAY + timedelta(weeks=2))
    assert change(now, [*earlier, holiday]) == -8


def test_a_week_that_was_hardly_seen_is_not_compared() -> None:
    earlier = weeks(10, 12, 10)
    assert change(week_of(1, days=2), earlier) is None
    assert change(week_of(1), []) is None


def test_everything_that_is_measured_is_in_it() -> None:
    stretches = (70 * MIN, 40 * MIN, 20 * MIN)
    known = {MONDAY: Day(stretches=stretches, sets=1), MONDAY + timedelta(days=1): Day(sets=2)}
    seen = summarize(WEEK, known, FOCUS)

    assert seen.period == WEEK
    assert seen.longest == 70 * MIN
    assert seen.mean == sum(stretches, timedelta(0)) / 3
    assert seen.share_in_long == measures.share_in_long(stretches)
    assert seen.w50 == 70 * MIN
    assert (seen.sets, seen.floor_days) == (3, 2)
