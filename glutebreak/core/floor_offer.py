"""The day's offer of a floor session: once in a day, at the time of the person's choice, and never in the way.

Decides when it may come up and what becomes of it; the session itself is in `floor_session`.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from glutebreak.core.calendar import local_day, on_day
from glutebreak.core.facts import OffReason
from glutebreak.core.floor import SETS, OfferEnd, whole_sets
from glutebreak.core.floor_facts import FloorOffered, FloorOfferEnded
from glutebreak.core.phases import Off, Sitting, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import Moved

OFFER_HOLDS_FOR: Final = timedelta(hours=3)
"""An offer that could not be made for so long is not made any more that day."""
LATER: Final = timedelta(minutes=30)


def today(state: State, rules: Rules) -> date:
    """The local day."""
    return local_day(state.at + state.drift, rules.zone)


def offer_at(state: State, rules: Rules) -> datetime | None:
    """When the day's session is to be offered, past if that is owed; None while there is nothing to offer.

    Never into a break that is due, announced or shown, never during a hold or a pause, and never to an empty chair.
    Outside active hours it comes all the same: its time was chosen for itself.
    """
    if rules.floor_at is None or not rules.floor or not _is_free(state):
        return None
    now, again_at = today(state, rules), state.floor.again_at
    if again_at is not None and state.floor.offered_on == now and state.at < again_at + OFFER_HOLDS_FOR:
        return again_at
    for day in (now, now + timedelta(days=1)):
        at = on_day(day, rules.floor_at, rules.zone) - state.drift
        is_done = whole_sets(rules.floor, state.floor.sets_on(day)) >= SETS
        if day != state.floor.offered_on and state.at < at + OFFER_HOLDS_FOR and not is_done:
            return at
    return None


def make_offer(state: State, rules: Rules) -> Moved:
    """Ask, once in a day."""
    until = state.at + rules.no_answer
    floor = replace(state.floor, offered_on=today(state, rules), again_at=None, open_until=until)
    return replace(state, floor=floor), (FloorOffered(state.at),)


def end_offer(state: State, how: OfferEnd) -> Moved:
    """It goes from the screen, if it was there; the session stays within reach in any case."""
    if state.floor.open_until is None:
        return state, ()
    return replace(state, floor=replace(state.floor, open_until=None)), (FloorOfferEnded(state.at, how),)


def withdraw_offer(state: State) -> Moved:
    """Something else has come up, or nobody is there any more."""
    return (state, ()) if _is_free(state) else end_offer(state, OfferEnd.NO_ANSWER)


def put_off_offer(state: State, rules: Rules) -> Moved:
    """Once more later, if that is still today."""
    if state.floor.open_until is None:
        return state, ()
    later = state.at + LATER
    still_today = local_day(later + state.drift, rules.zone) == today(state, rules)
    state, facts = end_offer(state, OfferEnd.LATER if still_today else OfferEnd.NOT_TODAY)
    return replace(state, floor=replace(state.floor, again_at=later if still_today else None)), facts


def _is_free(state: State) -> bool:
    match state.phase:
        case Sitting() as phase:
            undisturbed = not phase.is_due(state.at)
        case Off(reason=reason):
            undisturbed = reason is OffReason.HOURS
        case _:
            undisturbed = False
    return undisturbed and state.absent_since is None and not state.holds
