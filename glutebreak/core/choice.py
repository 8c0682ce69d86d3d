"""Which exercise comes next, from what may be offered and what was shown before.

Pure, and without chance: the one that was not shown for longest comes, among those that the rules of the rotation
leave. Knows nothing of phases, words or files.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from glutebreak.core.frozen import frozen
from glutebreak.core.kinds import Filter, Focus, Place

if TYPE_CHECKING:
    from glutebreak.core.exercises import Exercise

ALWAYS = ("glute-squeeze-standing", "walk")
"""What remains for somebody who left out everything."""
EVERY_DAY = frozenset({Focus.GLUTE_MAX, Focus.GLUTE_MED, Focus.LEG_LINE})
"""What the first four breaks of a day have between them."""
WALK_BREAK = 4
"""The break of the day that offers a walk."""
REMEMBERED = 40
"""Showings that matter: more than there are exercises in the rotation."""

Rule = Callable[["Entry"], bool]


@frozen(kw_only=True)
class Entry:
    """What the rotation needs to know of an exercise."""

    id: str
    focus: Focus
    heart: bool = False
    """One of the two of the article that make up nearly half of all breaks."""
    static: bool = False
    easy: bool = False
    leave_out_for: frozenset[Filter] = frozenset()


HEART = (
    Entry(id="rear-leg-knee-bend", focus=Focus.LEG_LINE, heart=True, easy=True),
    Entry(id="three-position-toe-raise", focus=Focus.LEG_LINE, heart=True, easy=True),
)
"""The least that there is to choose from."""


@frozen(kw_only=True)
class Showing:
    """An exercise that came up; the one of a break that was put off, and each “other” one, count as well."""

    exercise: str
    day: date
    """The local day."""
    number: int
    """Which break of that day it belonged to, from 1."""


@frozen(kw_only=True)
class Occasion:
    """The break that an exercise is wanted for."""

    day: date
    number: int
    easy: bool
    """An easy one is wanted: the first break of a day, the first after lunch, or any of the first week."""


def entries(exercises: "Iterable[Exercise]") -> tuple[Entry, ...]:
    """All that can come up at a desk, in the order in which they take turns."""
    return tuple(
        Entry(
            id=one.id,
            focus=one.focus,
            heart=one.dose.source == "article",
            static=one.static,
            easy=one.easy,
            leave_out_for=one.leave_out_for,
        )
        for one in exercises
        if one.place is Place.DESK
    )


def left_in(known: Iterable[Entry], filters: frozenset[Filter], off: frozenset[str]) -> tuple[Entry, ...]:
    """What a person's filters and switches leave; may be nothing."""
    return tuple(entry for entry in known if not entry.leave_out_for & filters and entry.id not in off)


def offered(known: Sequence[Entry], filters: frozenset[Filter], off: frozenset[str]) -> tuple[Entry, ...]:
    """The same, or what always remains; but nobody is sent for a walk who cannot stand."""
    return left_in(known, filters, off) or left_in(
        (entry for entry in known if entry.id in ALWAYS), filters & {Filter.CANNOT_STAND}, frozenset()
    )


def seated(exercise: "Exercise", filters: frozenset[Filter]) -> str:
    """How somebody does it who cannot stand; nothing for anybody else."""
    return exercise.seated if Filter.CANNOT_STAND in filters else ""


def adapted(exercise: "Exercise", filters: frozenset[Filter]) -> "Exercise":
    """The exercise without the parts that a person leaves out; whole, if that would leave none."""
    parts = tuple(part for part in exercise.parts if not part.leave_out_for & filters)
    return replace(exercise, parts=parts or exercise.parts)


def choose(offer: tuple[Entry, ...], shown: Sequence[Showing], occasion: Occasion) -> str:
    """The id of the next exercise. `offer` is not empty; `shown` has the oldest first.

    Each rule narrows what is left, unless it would leave nothing: a stronger rule is never given up for a weaker one.
    """
    known = {entry.id: entry for entry in offer}
    past = [known[one.exercise] for one in shown if one.exercise in known]
    today = [known[one.exercise] for one in shown if one.exercise in known and one.day == occasion.day]
    left = offer
    for rule in _rules(offer, past, today, occasion):
        left = tuple(filter(rule, left)) or left
    return min(left, key=lambda entry: _last_turn(entry, past)).id


def _rules(offer: Sequence[Entry], past: Sequence[Entry], today: Sequence[Entry], occasion: Occasion) -> Iterator[Rule]:
    """The rules of the rotation, the strongest first."""
    running = {entry.focus for entry in past[-2:]} if len(past) > 1 else set()
    missing = EVERY_DAY & {entry.focus for entry in offer} - {entry.focus for entry in today}
    walked = any(entry.focus is Focus.WALK for entry in today)
    yield lambda entry: entry not in past[-1:]
    yield lambda entry: {entry.focus} != running
    yield lambda entry: not (entry.static and any(before.static for before in past[-3:]))
    yield lambda entry: entry.easy or not occasion.easy
    yield lambda entry: entry.focus in missing or not missing
    yield lambda entry: (entry.focus is Focus.WALK) is (occasion.number == WALK_BREAK and not walked)
    yield lambda entry: entry.heart is not _heart_was_last(past)


def _heart_was_last(past: Sequence[Entry]) -> bool:
    """A walk is not counted: the two of the article are nearly half of what is done at the desk."""
    at_desk = [entry for entry in past if entry.focus is not Focus.WALK]
    return bool(at_desk) and at_desk[-1].heart


def _last_turn(entry: Entry, past: Sequence[Entry]) -> int:
    """Where it last stood; -1 if it has not been shown for so long that nobody remembers."""
    return max((place for place, before in enumerate(past) if before == entry), default=-1)
