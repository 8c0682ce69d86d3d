"""The offer of an easier rhythm to somebody whom the breaks do not suit: when it is made, and what can be offered.

Offered after three breaks in a row that were skipped or unanswered, or when fewer than 30 % of those of the last five
active days were done. Once: an answer, whichever, is good for four weeks; then only breaks of later days count, so that
it has to come to that anew. An offer that nobody answers goes by itself as soon as it is no longer true.

Pure: rows come in, a value goes out. Changes nothing; what is offered, the person alone can take.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final, Protocol

from glutebreak.core.facts import Outcome
from glutebreak.core.frozen import frozen
from glutebreak.core.rules import Rules

IN_A_ROW: Final = 3
ACTIVE_DAYS: Final = 5
"""Local days on which any break was done, skipped or unanswered."""
SHARE: Final = 0.3
LOOK_BACK: Final = timedelta(days=20)
"""Five active days of somebody who works two days a week; what was longer ago says nothing of these days."""
GOOD_FOR: Final = timedelta(weeks=4)
"""How long an answer holds."""
INTERVALS: Final = (25, 35, 45, 60)
"""Minutes of sitting that are offered, each at least `LONGER` than what is in force."""
LONGER: Final = 10
"""Minutes; less of a difference nobody notices."""

_MISSED = frozenset({Outcome.SKIPPED, Outcome.NO_ANSWER})
_COMES_BACK_WITHIN = 2 * Rules().retry
"""From an unanswered break to when it is due once more, with room for a clock that was set; an interval is longer."""


class Prompt(Protocol):
    """One prompt that ended, as the history has it; instants and day are those of local clocks."""

    @property
    def day(self) -> date: ...
    @property
    def outcome(self) -> Outcome: ...
    @property
    def due_at(self) -> datetime: ...
    @property
    def ended_at(self) -> datetime: ...
    @property
    def asked(self) -> bool: ...


class Way(StrEnum):
    """What may make it easier."""

    LONGER = "longer"
    """A longer interval."""
    QUIETER = "quieter"
    """Only exercises that nobody hears or stares at."""
    SHORTER = "shorter"
    """Exercises in their easier dose, where that is shorter."""


@frozen(kw_only=True)
class Easing:
    """What is offered, to somebody who is now asked to get up every so many `minutes`."""

    minutes: int
    longer: int | None
    """The next longer interval in minutes; None if there is no sensible one."""
    ways: tuple[Way, ...]


def longer_interval(minutes: int) -> int | None:
    """The next sensible one; None for somebody who sits for so long already."""
    return next((each for each in INTERVALS if each >= minutes + LONGER), None)


def suits_badly(prompts: Sequence[Prompt], today: date, answered_on: date | None) -> bool:
    """Whether an easier rhythm is to be offered; `prompts` in the order in which they ended.

    `answered_on` is the local day on which the person last answered such an offer. Never right after a break that was
    done, for then it has just suited.
    """
    if answered_on is not None and today < answered_on + GOOD_FOR:
        return False
    after = max(today - LOOK_BACK, answered_on or date.min)
    breaks = [one for one in _in_the_end(prompts) if one.day > after]
    if not breaks or breaks[-1].outcome is Outcome.DONE:
        return False
    return _missed_in_a_row(breaks) or _seldom_done(breaks)


def _in_the_end(prompts: Sequence[Prompt]) -> Iterator[Prompt]:
    """What became of each break: one that was snoozed, or that came back unanswered, counts once.

    A break that the person asked for counts if it was done; to leave it says nothing of the rhythm.
    """
    for one, following in pairwise((*prompts, None)):
        if one is None or one.outcome is Outcome.SNOOZED or _came_back(one, following):
            continue
        if one.outcome is Outcome.DONE or not one.asked:
            yield one


def _came_back(one: Prompt, following: Prompt | None) -> bool:
    unanswered = one.outcome is Outcome.NO_ANSWER
    return unanswered and following is not None and following.due_at - one.ended_at < _COMES_BACK_WITHIN


def _missed_in_a_row(breaks: Sequence[Prompt]) -> bool:
    """Whoever was away got up: that ends the row."""
    last = breaks[-IN_A_ROW:]
    return len(last) == IN_A_ROW and all(one.outcome in _MISSED for one in last)


def _seldom_done(breaks: Sequence[Prompt]) -> bool:
    """Of those that were answered or missed; whoever was away cannot be counted with either."""
    told = [one for one in breaks if one.outcome is not Outcome.AWAY]
    days = sorted({one.day for one in told})[-ACTIVE_DAYS:]
    if len(days) < ACTIVE_DAYS:
        return False
    counted = [one for one in told if one.day >= days[0]]
    return sum(one.outcome is Outcome.DONE for one in counted) < SHARE * len(counted)
