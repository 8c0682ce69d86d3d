"""The one mutable thing: keeps the state of the rhythm and lets events at it, one by one.

Each event is a step of the rhythm; its facts go to the log before anybody hears of them, then views get a snapshot,
and alarm and senses are set for what the rhythm wants next. Decides nothing itself, and knows no widget, no file and
no desktop: those come in as ports.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from glutebreak.core.events import (
    ClockMoved,
    Event,
    InputSeen,
    InputStopped,
    RulesChanged,
    SeatLeft,
    SeatTaken,
    Switched,
)
from glutebreak.core.facts import Fact
from glutebreak.core.phases import State
from glutebreak.core.rhythm import idle_threshold, step, wake_at
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Snapshot, take_snapshot

CLOCK_TOLERANCE = timedelta(seconds=2)
"""The two clocks may drift apart by so much before the wall clock counts as set."""


_ANY_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class Reading(Protocol):
    """One look at the clocks."""

    @property
    def now(self) -> datetime: ...
    @property
    def wall(self) -> datetime: ...
    @property
    def zone(self) -> tzinfo: ...


class Clock(Protocol):
    """Elapsed clock, wall clock and zone."""

    def read(self) -> Reading: ...
    def real_seconds(self, length: timedelta) -> float: ...


class Alarm(Protocol):
    """Somebody who tells the engine `TimePassed` after so many real seconds."""

    def wake_in(self, seconds: float) -> None: ...


class Log(Protocol):
    """Where facts and state are kept; a fault of the environment is its own business to tell and to mend."""

    def record(self, facts: Sequence[Fact], state: State, zone: tzinfo) -> None: ...


class IdleWatch(Protocol):
    """Somebody who tells the engine of pauses in input as long as this."""

    def watch(self, threshold: timedelta) -> None: ...


class Engine(QObject):
    """The running rhythm. `changed` carries a Snapshot, `happened` a Fact; both come after the fact is recorded."""

    changed = Signal(object)
    happened = Signal(object)

    def __init__(self, *, clock: Clock, alarm: Alarm, log: Log, rules: Callable[[tzinfo], Rules], state: State) -> None:
        super().__init__()
        self._clock = clock
        self._alarm = alarm
        self._log = log
        self._rules_for = rules
        self._rules = rules(clock.read().zone)
        self._state = state
        self._senses: IdleWatch | None = None
        self._kept: State | None = None
        self._waiting: deque[Event] = deque()
        self._busy = False

    def sense(self, senses: IdleWatch) -> None:
        """From now on, this tells of pauses in input."""
        self._senses = senses
        senses.watch(idle_threshold(self._state, self._rules))

    def tell(self, event: Event) -> None:
        """Let one event at the rhythm; one that is told meanwhile waits for its turn."""
        self._waiting.append(event)
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                self._take(self._waiting.popleft())
        finally:
            self._busy = False

    def obey(self, rules: Callable[[tzinfo], Rules]) -> None:
        """Go by other rules from now on."""
        before, self._rules_for = self._rules, rules
        self._rules = rules(before.zone)
        self.tell(RulesChanged(before))

    def input_stopped(self, idle_for: timedelta) -> None:
        """For the senses: no input for so long by now."""
        self.tell(InputStopped(self._clock.read().now - idle_for))

    def input_seen(self) -> None:
        """For the senses: input again."""
        self.tell(InputSeen())

    def switched(self) -> None:
        """For the senses: another program or workspace is in front."""
        self.tell(Switched())

    def seat_left(self, *, until_input: bool) -> None:
        """For the senses: the screen is locked, or the machine goes to sleep."""
        self.tell(SeatLeft(until_input=until_input))

    def seat_taken(self) -> None:
        """For the senses: that is over."""
        self.tell(SeatTaken())

    @property
    def snapshot(self) -> Snapshot:
        """What views may show now."""
        return take_snapshot(self._state, self._rules)

    def wall_time(self, instant: datetime) -> datetime:
        """An instant on the elapsed clock as the person's clocks show it."""
        return (instant + self._state.drift).astimezone(self._rules.zone)

    def save(self) -> None:
        """Write the state down, for whoever goes on with it."""
        self._log.record((), self._state, self._rules.zone)

    def _keep(self, facts: tuple[Fact, ...]) -> None:
        """Only what a later process needs: the mere passing of time, input and its pauses, are no reason to write."""
        lasting = replace(self._state, at=_ANY_TIME, idle_since=None, switched_at=None)
        if facts or lasting != self._kept:
            self._log.record(facts, self._state, self._rules.zone)
            self._kept = lasting

    def _take(self, event: Event) -> None:
        reading = self._clock.read()
        facts = (*self._follow_clock(reading), *self._step(event, reading.now))
        self._keep(facts)
        for fact in facts:
            self.happened.emit(fact)
        self.changed.emit(self.snapshot)
        self._look_ahead()

    def _follow_clock(self, reading: Reading) -> tuple[Fact, ...]:
        """The wall clock was set, or the person is in another zone."""
        facts: tuple[Fact, ...] = ()
        moved = reading.wall - reading.now - self._state.drift
        if abs(moved) > CLOCK_TOLERANCE:
            facts = self._step(ClockMoved(moved), reading.now)
        if reading.zone != self._rules.zone:
            before, self._rules = self._rules, self._rules_for(reading.zone)
            facts = (*facts, *self._step(RulesChanged(before), reading.now))
        return facts

    def _step(self, event: Event, now: datetime) -> tuple[Fact, ...]:
        self._state, facts = step(self._state, event, now, self._rules)
        return facts

    def _look_ahead(self) -> None:
        ahead = wake_at(self._state, self._rules) - self._clock.read().now
        self._alarm.wake_in(self._clock.real_seconds(ahead))
        if self._senses is not None:
            self._senses.watch(idle_threshold(self._state, self._rules))
