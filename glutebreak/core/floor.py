"""What a day has of the floor: the sets that are done, the one that comes next, and which exercises these are.

Plain values and counting; when things happen is decided in `floor_session`. Knows no words and no poses, so that
nothing of the exercises is loaded for it.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from glutebreak.core.choice import Entry
from glutebreak.core.frozen import frozen
from glutebreak.core.kinds import Filter, Focus

SETS: Final = 3
"""Of each exercise in a day, as in the article."""
CHECK_EVERY: Final = timedelta(days=7)
"""The glute check is a look now and then, and no habit."""

SESSION: Final = (
    Entry(id="clamshell", focus=Focus.GLUTE_MED, leave_out_for=frozenset({Filter.HIP_REPLACEMENT})),
    Entry(id="glute-bridge", focus=Focus.GLUTE_MAX, leave_out_for=frozenset({Filter.BACK_ACUTE, Filter.PREGNANCY})),
)
"""The exercises of the floor session, in the order in which they take turns."""
CHECK: Final = Entry(id="glute-check", focus=Focus.GLUTE_MAX, leave_out_for=frozenset({Filter.PREGNANCY}))


class FloorKind(StrEnum):
    """What one lies down for."""

    SESSION = "floor session"
    CHECK = "glute check"


class OfferEnd(StrEnum):
    """What became of the day's offer."""

    STARTED = "started"
    LATER = "later today"
    NOT_TODAY = "not today"
    NO_ANSWER = "no answer"


@frozen(kw_only=True)
class Floor:
    """What the rhythm remembers of the floor."""

    day: date | None = None
    """The local day of `sets`: the last one on which any was done."""
    sets: tuple[str, ...] = ()
    """The exercise of each set that is done on that day, in their order."""
    offered_on: date | None = None
    """The local day of the last offer."""
    again_at: datetime | None = None
    """When the person wants to be asked once more on that day."""
    open_until: datetime | None = None
    """The offer is on the screen until then."""
    check_settled_on: date | None = None
    """The local day on which the glute check was last done or declined."""

    def sets_on(self, day: date) -> tuple[str, ...]:
        """The exercise of each set that is done on that day."""
        return self.sets if self.day == day else ()

    def wants_check(self, day: date) -> bool:
        """Whether the glute check may be offered on that day."""
        return self.check_settled_on is None or day - self.check_settled_on >= CHECK_EVERY


def whole_sets(exercises: Sequence[str], done: Sequence[str]) -> int:
    """How many sets are done of every one of these exercises; none of nothing."""
    return min((done.count(exercise) for exercise in exercises), default=0)


def goal_after(exercises: Sequence[str], done: Sequence[str]) -> int:
    """How many sets of each there shall be at the end of a session: the day's sets, or one more if those are done."""
    return max(SETS, whole_sets(exercises, done) + 1)


def next_set(exercises: Sequence[str], done: Sequence[str], goal: int) -> tuple[str, int] | None:
    """An exercise and the number of its set, from 1; by turns, so that one rests while the other works.

    None once the goal is reached.
    """
    exercise = min(exercises, key=done.count, default=None)
    if exercise is None or done.count(exercise) >= goal:
        return None
    return exercise, done.count(exercise) + 1
