"""What a week or a month came to: its sitting, its breaks, and whether it may be set against another one.

Pure: days and lengths come in. Knows nothing of where they are kept and how they are shown.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from glutebreak.core import measures
from glutebreak.core.facts import Outcome
from glutebreak.core.kinds import Focus
from glutebreak.core.measures import Long
from glutebreak.core.periods import Period

SEEN_ABSENCE = timedelta(hours=1)
"""Of an absence, so much counts as observed; the rest may as well have been the way home."""
OBSERVED_HOURS = timedelta(hours=3)
OBSERVED_DAYS = 4
"""Weeks are compared from so many days with so many observed hours on: our own choice, after the six to eight days
that a reliable estimate of sitting takes (PLoS One 2015, e0133296)."""
_NONE = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One break as it counts here."""

    outcome: Outcome
    exercise: str | None
    asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What is known of one local day; a stretch that runs over midnight belongs to the day on which it ended."""

    stretches: tuple[timedelta, ...] = ()
    absences: tuple[timedelta, ...] = ()
    """Natural breaks, which are assumed."""
    breaks: tuple[Taken, ...] = ()
    sets: int = 0
    """Sets of the floor session."""

    @property
    def observed(self) -> timedelta:
        """How long the program saw this person at work."""
        return measures.total(self.stretches) + sum((min(one, SEEN_ABSENCE) for one in self.absences), _NONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A period in figures; None where there is nothing to measure."""

    period: Period
    days: tuple[Day, ...]
    """One for each day of the period."""
    sitting: timedelta
    observed: timedelta
    over_30: Long
    from_60: Long
    longest: timedelta | None
    mean: timedelta | None
    share_in_long: float | None
    breaks_per_hour: float | None
    w50: timedelta | None
    outcomes: Mapping[Outcome, int]
    """Of the breaks that the rhythm offered, without those that the person asked for."""
    done: int
    """All that were marked done, asked for or offered."""
    natural: int
    focuses: Mapping[Focus, int] = field(default_factory=dict)
    """How often something was done for each."""
    sets: int
    floor_days: int

    @property
    def offered(self) -> int:
        return sum(self.outcomes.values())

    @property
    def is_comparable(self) -> bool:
        """Whether enough was seen for this period to be set against another one."""
        return sum(day.observed >= OBSERVED_HOURS for day in self.days) >= OBSERVED_DAYS


def summarize(period: Period, known: Mapping[date, Day], focus_of: Mapping[str, Focus]) -> Summary:
    """Of the days that are known; `focus_of` says what each exercise trains, by its id."""
    days = tuple(known.get(day, Day()) for day in period.days)
    stretches = [length for day in days for length in day.stretches]
    breaks = [one for day in days for one in day.breaks]
    done = [one for one in breaks if one.outcome is Outcome.DONE]
    return Summary(
        period=period,
        days=days,
        sitting=measures.total(stretches),
        observed=sum((day.observed for day in days), _NONE),
        over_30=measures.over_30(stretches),
        from_60=measures.from_60(stretches),
        longest=measures.longest(stretches),
        mean=measures.mean(stretches),
        share_in_long=measures.share_in_long(stretches),
        breaks_per_hour=measures.breaks_per_hour([day.stretches for day in days]),
        w50=measures.w50(stretches),
        outcomes=Counter(one.outcome for one in breaks if not one.asked),
        done=len(done),
        natural=sum(len(day.absences) for day in days),
        focuses=Counter(focus_of[one.exercise] for one in done if one.exercise and one.exercise in focus_of),
        sets=sum(day.sets for day in days),
        floor_days=sum(day.sets > 0 for day in days),
    )


def change(now: Summary, earlier: Sequence[Summary]) -> int | None:
    """By how many stretches over 30 min this period differs from the last one that can be compared with it.

    `earlier` in the order of time. None unless both were seen well enough and the change is above what periods of
    this person differ by anyway: most weeks say nothing, and then nothing is said.
    """
    comparable = [one for one in earlier if one.is_comparable]
    if not now.is_comparable or not comparable:
        return None
    before = [one.over_30.count for one in comparable]
    return now.over_30.count - before[-1] if measures.is_notable(now.over_30.count, before) else None
