"""The measures of sitting, against the figures of a worked example and against what must always hold."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutebreak.core import measures
from glutebreak.core.measures import Long

MIN = timedelta(minutes=1)
DAY = [length * MIN for length in (12, 25, 31, 8, 64, 20)]
lengths = st.lists(st.integers(1, 600).map(lambda minutes: minutes * MIN), min_size=1, max_size=40)


def test_a_worked_day() -> None:
    assert measures.total(DAY) == 160 * MIN
    assert measures.over_30(DAY) == Long(2, 95 * MIN)
    assert measures.share_in_long(DAY) == pytest.approx(0.594, abs=0.0005)
    assert measures.from_60(DAY) == Long(1, 64 * MIN)
    assert measures.longest(DAY) == 64 * MIN
    mean = measures.mean(DAY)
    assert mean is not None
    assert mean / MIN == pytest.approx(26.7, abs=0.05)
    assert measures.breaks_per_hour([DAY]) == pytest.approx(1.875)
    assert measures.w50(DAY) == 31 * MIN


def test_the_power_law_of_the_worked_day() -> None:
    law = measures.power_law(DAY, 8 * MIN, fewest=6)
    assert law is not None
    assert law.alpha == pytest.approx(2.018, abs=0.0005)
    assert law.half / MIN == pytest.approx(15.8, abs=0.05)
    assert law.share_above_half == pytest.approx(0.875)


def test_a_power_law_wants_enough_stretches_that_differ() -> None:
    assert measures.power_law(DAY, 8 * MIN) is None
    assert measures.power_law([20 * MIN] * 12, 20 * MIN) is None


def test_thirty_minutes_are_not_over_thirty_but_sixty_count_as_sixty() -> None:
    assert measures.over_30([30 * MIN]).count == 0
    assert measures.from_60([60 * MIN]).count == 1
    assert measures.share_in_long([30 * MIN]) == 1


def test_nothing_has_no_measures() -> None:
    assert measures.longest([]) is None
    assert measures.mean([]) is None
    assert measures.share_in_long([]) is None
    assert measures.w50([]) is None
    assert measures.breaks_per_hour([[], []]) is None
    assert measures.over_30([]) == Long(0, timedelta(0))


def test_the_night_between_two_days_is_no_break() -> None:
    assert measures.breaks_per_hour([[30 * MIN, 30 * MIN], [60 * MIN]]) == pytest.approx(0.5)


@given(lengths)
def test_half_of_the_sitting_lies_at_the_usual_length_or_above(stretches: list[timedelta]) -> None:
    usual = measures.w50(stretches)
    assert usual in stretches
    assert measures.total([length for length in stretches if length >= usual]) * 2 >= measures.total(stretches)
    assert measures.total([length for length in stretches if length > usual]) * 2 <= measures.total(stretches)


@given(lengths)
def test_the_order_of_stretches_means_nothing(stretches: list[timedelta]) -> None:
    ordered = sorted(stretches)
    assert measures.w50(ordered) == measures.w50(stretches)
    assert measures.mean(ordered) == measures.mean(stretches)
    assert measures.share_in_long(ordered) == measures.share_in_long(stretches)


def test_a_week_is_notable_only_beyond_what_weeks_differ_by_anyway() -> None:
    assert not measures.is_notable(20, [10, 12])
    assert not measures.is_notable(12, [10, 12, 10])
    assert measures.is_notable(20, [10, 12, 10])
    assert measures.is_notable(4, [10, 12, 10])
    assert not measures.is_notable(10, [10, 10, 10])


def test_half_of_all_sitting_is_reached_by_just_half() -> None:
    assert measures.w50([10 * MIN, 20 * MIN, 30 * MIN]) == 20 * MIN


@pytest.mark.parametrize(("now", "is_notable"), [(13, True), (12, False), (9, False), (7, True)])
def test_a_week_is_notable_by_its_step_from_the_last_one(now: float, *, is_notable: bool) -> None:
    assert measures.is_notable(now, [10, 12, 10]) is is_notable
