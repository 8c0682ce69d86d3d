"""What the state remembers for the rotation, and which exercise therefore comes up now.

Turns instants into local days, numbers the breaks of a day and knows a lunch when it sees one; the rules of the
rotation themselves are in `choice`.
"""

from dataclasses import replace
from datetime import time, timedelta

from glutebreak.core.calendar import local_day
from glutebreak.core.choice import REMEMBERED, Occasion, Showing, choose
from glutebreak.core.phases import State
from glutebreak.core.rules import Rules

FIRST_DAYS = timedelta(days=7)
"""From the first day on, only easy exercises."""
LONG_ABSENCE = timedelta(minutes=20)
LUNCH_ENDS = (time(11), time(15))
"""Whoever comes back between these, after a long absence, has probably eaten."""


def bring_up(state: State, rules: Rules, *, exercise: str | None = None, same_break: bool) -> State:
    """The state whose last showing is the exercise that comes up now: this one, or the next in rotation.

    `same_break` tells one more exercise of a break from a new break.
    """
    occasion = _occasion(state, rules, same_break=same_break)
    chosen = exercise or choose(rules.exercises, state.shown, occasion)
    showing = Showing(exercise=chosen, day=occasion.day, number=occasion.number)
    return replace(state, shown=(*state.shown, showing)[-REMEMBERED:], absent=timedelta(0))


def _occasion(state: State, rules: Rules, *, same_break: bool) -> Occasion:
    day = local_day(state.at + state.drift, rules.zone)
    before = max((one.number for one in state.shown if one.day == day), default=0)
    number = max(1, before) if same_break else before + 1
    first_days = state.first_day is not None and day - state.first_day < FIRST_DAYS
    return Occasion(day=day, number=number, easy=number == 1 or first_days or _has_eaten(state, rules))


def _has_eaten(state: State, rules: Rules) -> bool:
    """Nothing came up since a long absence that ended around midday."""
    if state.sat_since is None or state.absent < LONG_ABSENCE:
        return False
    back = (state.sat_since + state.drift).astimezone(rules.zone).time()
    return LUNCH_ENDS[0] <= back < LUNCH_ENDS[1]
