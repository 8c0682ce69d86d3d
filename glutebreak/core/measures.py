"""What stretches of sitting say about a time: the measures of the literature, as pure functions of their lengths.

Each takes lengths of stretches, in any order, and says None where there is nothing to measure. What is measured is
*screen sitting*, an estimate from input: reading in the chair looks like a break, a meeting elsewhere is not seen.
Knows nothing of days, breaks and how any of it is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from math import log, sqrt

LONG = timedelta(minutes=30)
VERY_LONG = timedelta(minutes=60)
FEWEST_FOR_ALPHA = 10
"""Fewer stretches than this have no slope worth the name (the rule of GGIR, a package for movement data)."""
_NONE = timedelta(0)
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Long:
    """Stretches above some length."""

    count: int
    total: timedelta


def over_30(stretches: Sequence[timedelta]) -> Long:
    """Those longer than 30 min: the main outcome of Evans 2012 (Am J Prev Med 43:293)."""
    return _long([length for length in stretches if length > LONG])


def from_60(stretches: Sequence[timedelta]) -> Long:
    """Those of 60 min and more, as in Swartz 2014 (Prev Chronic Dis 11:130318)."""
    return _long([length for length in stretches if length >= VERY_LONG])


def longest(stretches: Sequence[timedelta]) -> timedelta | None:
    """As in Swartz 2014."""
    return max(stretches, default=None)


def mean(stretches: Sequence[timedelta]) -> timedelta | None:
    """Total over number, as in Diaz 2017 (Ann Intern Med 167:465)."""
    return total(stretches) / len(stretches) if stretches else None


def total(stretches: Sequence[timedelta]) -> timedelta:
    """All sitting."""
    return sum(stretches, _NONE)


def share_in_long(stretches: Sequence[timedelta]) -> float | None:
    """The share, 0 to 1, of all sitting that lies in stretches of 30 min and more."""
    return _share([length for length in stretches if length >= LONG], stretches)


def breaks_per_hour(sessions: Sequence[Sequence[timedelta]]) -> float | None:
    """Interruptions for each hour of sitting; a session of n stretches, such as a day, has n - 1.

    Healy 2008 (Diabetes Care 31:661) counts breaks; for each hour it is the fragmentation index of Chastin 2012.
    """
    sitting = total([length for session in sessions for length in session])
    breaks = sum(len(session) - 1 for session in sessions if session)
    return breaks / (sitting / _HOUR) if sitting else None


def w50(stretches: Sequence[timedelta]) -> timedelta | None:
    """The usual length: half of all sitting came in stretches of this length or longer.

    Of the stretches from the shortest on, the one with which the running sum reaches half (Chastin & Granat 2010,
    Gait Posture 31:82). Many tiny stretches hardly move it.
    """
    half, running = total(stretches) / 2, _NONE
    for length in sorted(stretches):
        running += length
        if running >= half:
            return length
    return None


@dataclass(frozen=True, slots=True)
class PowerLaw:
    """How lengths are spread, if they follow a power law from the shortest on (Chastin & Granat 2010)."""

    alpha: float
    """The exponent, by maximum likelihood: 1 + n / sum(ln(x / shortest)). Higher means more broken up."""
    half: timedelta
    """Half of the stretches are longer: shortest * 2 ** (1 / (alpha - 1))."""
    share_above_half: float
    """The share of sitting, 0 to 1, that lies in those: the W of the half, which is no length."""


def power_law(stretches: Sequence[timedelta], shortest: timedelta, fewest: int = FEWEST_FOR_ALPHA) -> PowerLaw | None:
    """Of stretches from `shortest` on; None with fewer than `fewest` of them, or if all are as short as that."""
    counted = [length for length in stretches if length >= shortest]
    spread = sum(log(length / shortest) for length in counted)
    if len(counted) < fewest or not spread:
        return None
    alpha = 1 + len(counted) / spread
    half = shortest * 2 ** (1 / (alpha - 1))
    share = _share([length for length in counted if length > half], counted)
    return PowerLaw(alpha, half, share or 0.0)


def is_notable(now: float, before: Sequence[float]) -> bool:
    """Whether a week differs from the last one by more than weeks of this person differ anyway.

    `before` are earlier weeks, the latest last; their spread is the standard deviation of the steps from week to
    week, about zero. Fewer than three of them have none, so that nothing is notable yet.
    """
    steps = [later - earlier for earlier, later in pairwise(before)]
    if len(steps) < 2:  # noqa: PLR2004 - a spread of one step is that step
        return False
    spread = sqrt(sum(step * step for step in steps) / len(steps))
    return abs(now - before[-1]) > spread


def _long(lengths: Sequence[timedelta]) -> Long:
    return Long(len(lengths), total(lengths))


def _share(part: Sequence[timedelta], whole: Sequence[timedelta]) -> float | None:
    return total(part) / total(whole) if any(whole) else None
