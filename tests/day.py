"""The simulated desk: a person, a clock and the senses of a desktop, so that tests read like a person's day.

    day = Day().sits(10 * MIN).closes_lid(2 * HOUR)
    assert day.log == [(7800, "natural break taken")]

The rhythm under test is the real one; only the world is made up. Time moves from event to event, as in the program:
at every wake-up that the rhythm asks for, at every pause in input that it wants to hear of, and at what people do.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Self

import msgspec

from glutebreak.core.events import (
    ClockMoved,
    Event,
    HoldBegan,
    HoldEnded,
    InputSeen,
    InputStopped,
    RulesChanged,
    SeatLeft,
    SeatTaken,
    Switched,
    TimePassed,
)
from glutebreak.core.facts import (
    BreakDue,
    BreakEnded,
    BreakHeld,
    BreakStarted,
    ClockWasSet,
    Fact,
    HoldQuestioned,
    HoursBegan,
    HoursEnded,
    Lapsed,
    NaturalBreakTaken,
    NoticeGiven,
    PauseBegan,
    PauseEnded,
    SensingChanged,
    StandingBegan,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.floor_facts import FloorEnded, FloorOffered, FloorOfferEnded, FloorStarted, SetDone, SetTakenBack
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Sitting, State
from glutebreak.core.rhythm import begin, idle_threshold, revive, step, wake_at
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Snapshot, take_snapshot
from glutebreak.store.state import decode, encode

SEC = timedelta(seconds=1)
MIN = timedelta(minutes=1)
HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

WORDS: dict[type[Any], str] = {
    BreakDue: "due",
    BreakHeld: "held",
    HoldQuestioned: "question",
    BreakStarted: "break shown",
    NaturalBreakTaken: "natural break taken",
    PauseBegan: "paused",
    PauseEnded: "resumed",
    StandingBegan: "standing",
    HoursBegan: "hours began",
    HoursEnded: "hours ended",
    SensingChanged: "sensing changed",
    ClockWasSet: "clock set",
    FloorOffered: "floor offered",
}


class Day:
    """A person at a desk."""

    def __init__(self, rules: Rules | None = None, start: datetime = MONDAY) -> None:
        self.rules = rules or Rules()
        self.start = self.now = self.last_input = start
        self.state: State = begin(start, self.rules)
        self.facts: list[Fact] = []
        self._told: tuple[datetime, timedelta] | None = None

    # What the person does.

    def sits(self, length: timedelta) -> Self:
        """Works with hands on the keyboard: input never stops."""
        self._see_input()
        return self._pass(length, typing=True)

    def pauses(self, length: timedelta) -> Self:
        """No input, for whatever reason: reads, thinks, is gone."""
        return self._pass(length, typing=False)

    leaves = pauses

    def switches(self) -> Self:
        """Goes to another program or workspace, which is input too."""
        self._see_input()
        return self.is_switched()

    def is_switched(self) -> Self:
        """The same without input: a window has come up by itself."""
        return self._tell(Switched())

    def asks(self, event: Event) -> Self:
        """Clicks or types a command, which is input too."""
        self._see_input()
        return self._tell(event)

    def closes_lid(self, length: timedelta) -> Self:
        """The machine sleeps; opening the lid wakes it, and a hand is on the pointer."""
        self.now += length
        self._tell(TimePassed())
        return self._see_input()

    def locks(self, *, untold: bool = False) -> Self:
        """The screen; `untold` where nothing will tell of the end."""
        self._see_input()
        return self._tell(SeatLeft(until_input=untold))

    def unlocks(self) -> Self:
        self._see_input()
        return self._tell(SeatTaken())

    def unlocks_by_face(self) -> Self:
        """Without any input."""
        return self._tell(SeatTaken())

    def sleeps(self, length: timedelta) -> Self:
        """The machine says so before, and afterwards that it is awake; the alarm may come first."""
        self._tell(SeatLeft())
        self.now += length
        self._tell(TimePassed())
        return self._tell(SeatTaken())

    def sets_clock(self, by: timedelta) -> Self:
        return self._tell(ClockMoved(by))

    def flies_to(self, zone: tzinfo) -> Self:
        return self.changes(lambda rules: replace(rules, zone=zone))

    def changes(self, edit: Callable[[Rules], Rules]) -> Self:
        before, self.rules = self.rules, edit(self.rules)
        return self._tell(RulesChanged(before))

    def holds(self, reason: HoldReason) -> Self:
        return self._tell(HoldBegan(reason))

    def releases(self, reason: HoldReason) -> Self:
        return self._tell(HoldEnded(reason))

    def restarts(self, gap: timedelta, *, seen: timedelta = timedelta(0)) -> Self:
        """The program ends without a word and starts again after the gap; it last showed life `seen` before its end."""
        saved, alive_until = self.state, self.now - seen
        self.now += gap
        self._told = None
        self.state, facts = revive(saved, alive_until, self.now, self.rules)
        self.facts += facts
        return self._see_input()

    # What can be seen.

    @property
    def log(self) -> list[tuple[int, str]]:
        """Every fact but lapses and stretches: seconds since the start, and a word."""
        return [(self._seconds(_when(fact)), _word(fact)) for fact in self.facts if _word(fact)]

    @property
    def words(self) -> list[str]:
        return [word for _, word in self.log]

    @property
    def stretches(self) -> list[tuple[int, int]]:
        """Each stretch of sitting that has ended, in whole seconds since the start."""
        ended = [fact for fact in self.facts if isinstance(fact, StretchEnded)]
        return [(self._seconds(fact.since), self._seconds(fact.until)) for fact in ended]

    @property
    def standing(self) -> list[tuple[int, int]]:
        """Each stretch of standing that has ended."""
        ended = [fact for fact in self.facts if isinstance(fact, StandingEnded)]
        return [(self._seconds(fact.since), self._seconds(fact.until)) for fact in ended]

    @property
    def breaks(self) -> list[BreakEnded]:
        return [fact for fact in self.facts if isinstance(fact, BreakEnded)]

    @property
    def due_in(self) -> timedelta:
        assert isinstance(self.state.phase, Sitting), f"nothing falls due while {self.state.phase}"
        return self.state.phase.due_at - self.now

    @property
    def seen(self) -> Snapshot:
        return take_snapshot(self.state, self.rules)

    # How the world works.

    def _pass(self, length: timedelta, *, typing: bool) -> Self:
        end = self.now + length
        while self.now < end:
            crossing = None if typing else self._crossing()
            self.now = min(end, max(self.now, min(wake_at(self.state, self.rules), crossing or end)))
            if typing:
                self.last_input = self.now
            if crossing is not None and self.now >= crossing:
                self._told = (self.last_input, idle_threshold(self.state, self.rules))
                self._tell(InputStopped(self.last_input))
            else:
                self._tell(TimePassed())
        return self

    def _crossing(self) -> datetime | None:
        """When the desktop will next have a pause in input to tell of."""
        threshold = idle_threshold(self.state, self.rules)
        if not self.rules.input_known or self._told == (self.last_input, threshold):
            return None
        return max(self.now, self.last_input + threshold)

    def _see_input(self) -> Self:
        self.last_input = self.now
        if self._told is not None:
            self._told = None
            self._tell(InputSeen())
        return self

    def _tell(self, event: Event) -> Self:
        phase = self.state.phase
        self.state, facts = step(self.state, event, self.now, self.rules)
        self.facts += facts
        assert self.state.phase is phase or decode(encode(self.state)) == self.state, "no restart could go on here"
        assert all(_is_sound(fact) for fact in facts), "this could not be recorded"
        return self

    def _seconds(self, instant: datetime) -> int:
        return round((instant - self.start).total_seconds())


def _is_sound(fact: Fact) -> bool:
    """Each of its values is of the kind that it is declared to be."""
    return msgspec.convert(msgspec.to_builtins(fact), type(fact)) == fact


def _when(fact: Fact) -> datetime:
    match fact:
        case NaturalBreakTaken() | StretchEnded() | StandingEnded() | PauseEnded() | Lapsed():
            return fact.until
        case _:
            return fact.at


def _word(fact: Fact) -> str:
    match fact:
        case BreakEnded(outcome=outcome):
            return outcome.value
        case NoticeGiven(good_moment=good):
            return "notice at a good moment" if good else "notice"
        case StretchEnded() | StandingEnded() | Lapsed():
            return ""
        case FloorOfferEnded() | FloorStarted() | SetDone() | SetTakenBack() | FloorEnded():
            return _word_of_floor(fact)
        case _:
            return WORDS[type(fact)]


def _word_of_floor(fact: FloorOfferEnded | FloorStarted | SetDone | SetTakenBack | FloorEnded) -> str:
    match fact:
        case FloorOfferEnded(how=how):
            return f"offer: {how.value}"
        case FloorStarted(kind=kind):
            return f"{kind.value} begun"
        case SetDone(exercise=exercise):
            return f"done: {exercise}"
        case SetTakenBack(exercise=exercise):
            return f"taken back: {exercise}"
        case FloorEnded(kind=kind):
            return f"{kind.value} ended"
