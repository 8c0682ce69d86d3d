"""The engine on hand-written ports."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from glutebreak.core.events import MarkDone, TakeBreak, TimePassed
from glutebreak.core.facts import BreakEnded, BreakStarted, ClockWasSet, Fact, StretchEnded
from glutebreak.core.phases import OnBreak, State
from glutebreak.core.rhythm import begin
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.engine import Engine
from tests.day import HOUR, MIN, MONDAY, SEC


@dataclass
class Look:
    now: datetime
    wall: datetime
    zone: tzinfo


@dataclass
class HandClock:
    """A clock that goes when it is told to."""

    look: Look = field(default_factory=lambda: Look(MONDAY, MONDAY, UTC))
    rate: float = 1.0

    def read(self) -> Look:
        return replace(self.look)

    def real_seconds(self, length: timedelta) -> float:
        return length.total_seconds() / self.rate

    def passes(self, length: timedelta) -> None:
        self.look.now += length
        self.look.wall += length


@dataclass
class Ports:
    """Alarm, log and senses in one notebook, so that the order of effects can be read."""

    notes: list[str] = field(default_factory=list)
    wakes: list[float] = field(default_factory=list)
    thresholds: list[timedelta] = field(default_factory=list)
    kept: list[Fact] = field(default_factory=list)
    saved: State | None = None

    def wake_in(self, seconds: float) -> None:
        self.wakes.append(seconds)
        self.notes.append("alarm")

    def watch(self, threshold: timedelta) -> None:
        self.thresholds.append(threshold)
        self.notes.append("senses")

    def record(self, facts: Sequence[Fact], state: State, zone: tzinfo) -> None:  # noqa: ARG002
        self.kept += facts
        self.saved = state
        self.notes.append("log")


class Bench:
    def __init__(self, rate: float = 1.0) -> None:
        self.clock = HandClock(rate=rate)
        self.ports = Ports()
        self.engine = Engine(
            clock=self.clock,
            alarm=self.ports,
            log=self.ports,
            rules=lambda zone: Rules(zone=zone),
            state=begin(MONDAY, Rules()),
        )
        self.engine.sense(self.ports)
        self.snapshots: list[Snapshot] = []
        self.facts: list[Fact] = []
        self.engine.changed.connect(self.snapshots.append)
        self.engine.happened.connect(self.facts.append)


@pytest.fixture
def bench(qapp: object) -> Bench:  # noqa: ARG001
    return Bench()


def test_a_fact_is_recorded_before_anybody_hears_of_it(bench: Bench) -> None:
    bench.ports.notes.clear()
    bench.engine.happened.connect(lambda _: bench.ports.notes.append("heard"))
    bench.engine.changed.connect(lambda _: bench.ports.notes.append("shown"))

    bench.engine.tell(TakeBreak())

    assert bench.ports.notes == ["log", "heard", "shown", "alarm", "senses"]


def test_an_event_told_meanwhile_waits_for_its_turn(bench: Bench) -> None:
    """A window that answers as soon as it hears of the break."""

    def answer(fact: Fact) -> None:
        if isinstance(fact, BreakStarted):
            bench.engine.tell(MarkDone())

    bench.engine.happened.connect(answer)

    bench.engine.tell(TakeBreak())

    kinds = [type(fact) for fact in bench.facts]
    assert kinds.index(BreakStarted) < kinds.index(BreakEnded)
    assert [snapshot.shown for snapshot in bench.snapshots] == [Shown.ON_BREAK, Shown.SITTING]


def test_a_view_that_fails_does_not_leave_the_engine_deaf(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("the log is gone")

    with monkeypatch.context() as broken:
        broken.setattr(bench.ports, "record", fail)
        with pytest.raises(OSError, match="gone"):
            bench.engine.tell(TakeBreak())
    bench.engine.tell(MarkDone())

    assert bench.engine.snapshot.shown is Shown.SITTING


def test_the_alarm_is_set_for_the_next_look(bench: Bench) -> None:
    bench.clock.passes(24 * MIN + 30 * SEC)
    for _ in range(2):
        bench.engine.tell(TimePassed())

    assert 0 <= bench.ports.wakes[-1] <= 60


def test_a_seat_that_is_left_is_written_down_before_the_call_returns(bench: Bench) -> None:
    bench.clock.passes(MIN)

    bench.engine.seat_left(until_input=False)

    assert bench.ports.saved is not None
    assert bench.ports.saved.vacant_since == MONDAY + MIN
    assert bench.ports.kept == [StretchEnded(MONDAY, MONDAY + MIN)]

    bench.clock.passes(MIN)
    bench.engine.seat_taken()

    assert [snapshot.shown for snapshot in bench.snapshots] == [Shown.AWAY, Shown.SITTING]


def test_nothing_is_written_while_nothing_happens(bench: Bench) -> None:
    bench.engine.tell(TimePassed())
    bench.ports.notes.clear()

    for _ in range(20):
        bench.clock.passes(MIN)
        bench.engine.tell(TimePassed())
        bench.engine.input_stopped(SEC)
        bench.engine.input_seen()

    assert "log" not in bench.ports.notes


def test_under_a_fast_clock_the_alarm_sleeps_as_much_shorter(qapp: object) -> None:  # noqa: ARG001
    bench = Bench(rate=60)

    bench.engine.tell(TimePassed())

    assert bench.ports.wakes == [1.0]


def test_the_senses_are_asked_for_what_the_phase_needs(bench: Bench) -> None:
    for _ in range(25):
        bench.clock.passes(MIN)
        bench.engine.tell(TimePassed())
    bench.engine.tell(TakeBreak())

    assert [threshold for threshold, _ in itertools.groupby(bench.ports.thresholds)] == [3 * MIN, 4 * SEC, 30 * SEC]


def test_a_pause_in_input_is_dated_back(bench: Bench) -> None:
    bench.clock.passes(MIN)
    bench.engine.tell(TimePassed())
    bench.clock.passes(MIN)

    bench.engine.input_stopped(90 * SEC)
    bench.engine.save()

    assert bench.ports.saved is not None
    assert bench.ports.saved.idle_since == MONDAY + 30 * SEC


@pytest.mark.parametrize("by", [HOUR, -HOUR])
def test_a_wall_clock_that_was_set_is_noticed_and_moves_nothing(bench: Bench, by: timedelta) -> None:
    due = bench.engine.snapshot.next_at
    bench.clock.look.wall += by

    bench.engine.tell(TimePassed())

    assert [type(fact) for fact in bench.facts] == [ClockWasSet]
    assert due is not None
    assert bench.engine.snapshot.next_at == due + by
    assert bench.engine.snapshot.at == MONDAY + by


def test_a_second_of_drift_is_no_set_clock(bench: Bench) -> None:
    bench.clock.look.wall += SEC

    bench.engine.tell(TimePassed())

    assert bench.facts == []


def test_another_zone_is_followed(bench: Bench) -> None:
    bench.clock.look.zone = ZoneInfo("Asia/Tokyo")

    bench.engine.tell(TimePassed())

    assert bench.engine.snapshot.at.utcoffset() == 9 * HOUR


def test_other_rules_count_at_once(bench: Bench) -> None:
    bench.engine.obey(lambda zone: Rules(sit=45 * MIN, zone=zone))

    assert bench.engine.snapshot.next_at == MONDAY + 45 * MIN


def test_what_is_saved_is_the_state(bench: Bench) -> None:
    bench.engine.tell(TakeBreak())
    bench.ports.saved = None

    bench.engine.save()

    assert isinstance(bench.ports.saved, State)
    assert isinstance(bench.ports.saved.phase, OnBreak)
