"""What the mere passing of time does: each phase's deadlines, and what happens at each.

Deadlines are kept and seconds are never counted, so it makes no difference how often anybody looks.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from glutebreak.core.calendar import next_change
from glutebreak.core.facts import BreakDue, BreakHeld, Outcome
from glutebreak.core.floor import OfferEnd
from glutebreak.core.floor_offer import end_offer, make_offer, offer_at
from glutebreak.core.floor_session import fold_floor
from glutebreak.core.frozen import frozen
from glutebreak.core.holding import ask_about_holds, end_hold, is_question
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Notice, Off, OnBreak, OnFloor, Sitting, State
from glutebreak.core.rules import Rules
from glutebreak.core.transitions import (
    Moved,
    end_pause,
    finish_break,
    give_notice,
    give_up_break,
    go_away,
    leave_break,
    start_break,
)


@frozen
class Deadline:
    """An instant on the elapsed clock, and what happens then."""

    at: datetime
    meet: Callable[[State, Rules], Moved]


def next_deadline(state: State, rules: Rules) -> Deadline | None:
    """The first thing that time alone will bring about; the one named first, if two fall together."""
    found = (*_of_calendar(state, rules), *_of_phase(state, rules), *_of_offer(state, rules))
    return min(found, key=lambda one: one.at, default=None)


def _of_calendar(state: State, rules: Rules) -> Iterator[Deadline]:
    if state.paused is not None and state.paused.until is not None:
        yield Deadline(state.paused.until, lambda then, _: end_pause(then))
    if state.meeting_until is not None:
        yield Deadline(state.meeting_until, lambda then, now: (end_hold(then, HoldReason.MEETING, now), ()))
    change = next_change(rules.hours, state.at + state.drift, rules.zone)
    if change is not None:
        yield Deadline(change - state.drift, lambda then, _: (then, ()))  # `rhythm.settle` does the rest


def _of_phase(state: State, rules: Rules) -> Iterator[Deadline]:
    match state.phase:
        case Sitting() as phase:
            yield from _of_sitting(state, phase, rules)
        case Notice(until=until, owed=owed):
            yield from _of_absence(state, rules)
            yield Deadline(until, lambda then, now: start_break(then, owed, now, asked=False))
        case OnBreak() as phase:
            yield _of_break(state, phase, rules)
        case OnFloor(fold_at=fold_at) as phase:
            yield Deadline(fold_at, lambda then, now: fold_floor(then, phase, now))
        case Away() | Off():
            pass


def _of_offer(state: State, rules: Rules) -> Iterator[Deadline]:
    if (until := state.floor.open_until) is not None:
        yield Deadline(until, lambda then, _: end_offer(then, OfferEnd.NO_ANSWER))
    elif (at := offer_at(state, rules)) is not None:
        yield Deadline(at, make_offer)


def _of_sitting(state: State, phase: Sitting, rules: Rules) -> Iterator[Deadline]:
    yield from _of_absence(state, rules)
    if state.switched_at is not None:
        yield Deadline(state.switched_at + rules.fresh, lambda then, _: (replace(then, switched_at=None), ()))
    if state.at < phase.due_at:
        yield Deadline(phase.due_at, lambda then, _: _fall_due(then))
    elif state.holds and not is_question(state) and state.question_at is not None:
        yield Deadline(state.question_at, lambda then, _: ask_about_holds(then))
    elif not state.holds:
        yield Deadline(phase.show_by, lambda then, now: give_notice(then, phase, now, good_moment=False))


def _fall_due(state: State) -> Moved:
    held = (BreakHeld(state.at, tuple(sorted(state.holds))),) if state.holds else ()
    state, asked = ask_about_holds(state) if is_question(state) else (state, ())
    return state, (BreakDue(state.at), *held, *asked)


def _of_absence(state: State, rules: Rules) -> Iterator[Deadline]:
    if (since := state.idle_since) is not None:
        yield Deadline(since + rules.away, lambda then, _: go_away(then, since))


def _of_break(state: State, phase: OnBreak, rules: Rules) -> Deadline:
    """Unanswered while work goes on; or, with no input, nobody came back in all the time that a break may take."""
    if (since := state.absent_since) is None:
        return Deadline(phase.fold_at, lambda then, now: fold(then, phase, now))
    gone_at = max(phase.since + rules.break_length, since) + rules.away
    return Deadline(gone_at, lambda then, _: leave_break(then, phase, since))


def fold(state: State, phase: OnBreak, rules: Rules) -> Moved:
    """Close a break without an answer: who kept off the input for half of it was up, whatever they press."""
    if phase.rested >= rules.break_length / 2:
        return finish_break(state, phase, Outcome.AWAY, rules)
    return give_up_break(state, phase.owed, Outcome.NO_ANSWER, rules)
