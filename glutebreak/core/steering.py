"""What a person says of the time to come, rather than of one break: pause, resume, standing, meetings, easing.

Like `reactions`, whose part it is: time has already passed up to the event.
"""

from dataclasses import replace
from typing import assert_never

from glutebreak.core.calendar import local_day
from glutebreak.core.events import AnswerEasing, IgnoreHolds, KeepHolding, Meet, Pause, Resume, Stand, Steer
from glutebreak.core.facts import Fact, OffReason, Outcome
from glutebreak.core.floor_session import leave_floor
from glutebreak.core.holding import hold_on
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import (
    Moved,
    begin_pause,
    come_back,
    end_pause,
    give_up_break,
    sit_again,
    stand,
)


def steer(state: State, event: Steer, rules: Rules) -> Moved:
    """Every such event, once."""
    match event:
        case Pause():
            return _pause(state, event, rules)
        case Resume():
            return end_pause(state)
        case Stand(on=on):
            return _stand(state, rules, on=on)
        case Meet() | KeepHolding() | IgnoreHolds():
            return hold_on(state, event, rules)
        case AnswerEasing():
            return replace(state, easing_answered_on=local_day(state.at + state.drift, rules.zone)), ()
        case _:
            assert_never(event)


def _pause(state: State, event: Pause, rules: Rules) -> Moved:
    ended: tuple[Fact, ...] = ()
    match state.phase:
        case Notice(owed=owed):  # announced only: it is owed again when the rhythm goes on
            state = replace(state, phase=owed)
        case OnBreak(owed=owed):
            state, ended = give_up_break(state, owed, Outcome.SKIPPED, rules)
        case OnFloor() as phase:
            state, ended = leave_floor(state, phase, rules)
        case _:
            pass
    state, began = begin_pause(state, event.end, rules)
    return state, (*ended, *began)


def _stand(state: State, rules: Rules, *, on: bool) -> Moved:
    """Outside active hours nothing is counted, standing or sitting."""
    match state.phase:
        case Off(reason=OffReason.HOURS):
            return state, ()
        case Away() as phase:
            back, taken = come_back(replace(state, idle_since=None), phase, rules)
            stood, facts = _stand(back, rules, on=on)
            return stood, (*taken, *facts)
        case _ if on and state.standing is None:
            return stand(state, rules)
        case _ if not on and state.standing is not None:
            return sit_again(state, state.standing, rules)
        case _:
            return state, ()
