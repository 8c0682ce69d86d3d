"""Lock and sleep as the desktop tells of them: away at once, dated right, nothing on the screen, nothing lost."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.desktops.wire import Wire, wire
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, fidget, finding, phase

if sys.platform != "linux":
    pytest.skip("logind is there on Linux alone", allow_module_level=True)

from jeepney.io.blocking import open_dbus_connection

from tests.desktop.mock_logind import MockLogind

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1", RIG_LOGIND="1")

HELD = [("sleep:shutdown", "glutebreak", "delay")]


@pytest.fixture
def logind() -> Iterator[MockLogind]:
    with open_dbus_connection("SYSTEM") as bus:
        mock = MockLogind(bus)
        yield mock
        mock.hint(locked=False)


def quick(start: Start, mock: MockLogind, **settings: str) -> Program:
    """It runs, somebody has sat for a minute, five are an absence, and it follows the session."""
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"away_minutes": "5"} | settings)
    assert finding(program, "session")["through"] == "logind"
    until(lambda: mock.inhibitors == HELD, "an inhibitor", meanwhile=fidget)
    phase(program, "sitting")
    passes(program, timedelta(minutes=1))
    return program


def clock(program: Program) -> datetime:
    return datetime.fromisoformat(program.status()["at"])


def passes(program: Program, length: timedelta) -> None:
    """Time, with somebody at the pointer all the while."""
    end = clock(program) + length
    until(lambda: clock(program) >= end, f"{length} of the fast clock", limit=90, meanwhile=fidget)


def spans(home: Path, table: str) -> list[tuple[datetime, datetime]]:
    file = home / ".local/share/glutebreak/history.sqlite3"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as history:
        rows = history.execute(f"SELECT began_at, ended_at FROM {table}").fetchall()  # noqa: S608
    return [(_instant(began), _instant(ended)) for began, ended in rows]


def _instant(microseconds: int) -> datetime:
    return datetime.fromtimestamp(microseconds / 1e6, UTC)


def test_a_lock_is_an_absence_at_once_and_is_dated_right(start: Start, logind: MockLogind, own_home: Path) -> None:
    program = quick(start, logind)
    locked_at = clock(program)
    logind.hint(locked=True)
    phase(program, "away")
    away_at = clock(program)
    passes(program, timedelta(minutes=20))  # whatever is typed at the lock screen, and longer than a break may wait
    assert program.status()["phase"] == "away"
    unlocked_at = clock(program)
    logind.hint(locked=False)
    phase(program, "sitting")

    ((began, ended),) = spans(own_home, "natural_breaks")
    assert locked_at <= began <= away_at
    assert unlocked_at <= ended <= clock(program)
    assert spans(own_home, "stretches")[0][1] == began


def test_sleep_waits_until_everything_is_written_down(start: Start, logind: MockLogind, own_home: Path) -> None:
    program = quick(start, logind)
    sleeps_at = clock(program)
    logind.emit("PrepareForSleep", on=True)
    until(lambda: logind.inhibitors == [], "the machine may sleep")
    ((_, ended),) = spans(own_home, "stretches")
    assert sleeps_at <= ended <= clock(program)
    program.kill()  # as an empty battery does
    assert [end for _, end in spans(own_home, "stretches")] == [ended]


def test_after_sleep_the_next_one_is_waited_for_too(start: Start, logind: MockLogind) -> None:
    program = quick(start, logind)
    logind.emit("PrepareForSleep", on=True)
    phase(program, "away")
    passes(program, timedelta(minutes=6))
    logind.emit("PrepareForSleep", on=False)
    phase(program, "sitting")

    assert program.status()["today"]["natural_breaks"] == 1
    until(lambda: logind.inhibitors == HELD, "an inhibitor again")
    assert program.quit() == 0
    until(lambda: logind.inhibitors == [], "none any more")


def test_a_break_goes_from_a_locked_screen_and_is_there_again_after_a_short_while(
    start: Start, logind: MockLogind
) -> None:
    program = quick(start, logind, away_minutes="15")
    program.tell("break")
    until(lambda: hands.button("Done"), "the break window")

    logind.hint(locked=True)
    until(lambda: hands.button("Done") is None, "the window is gone")
    assert program.status()["phase"] == "away"
    logind.hint(locked=False)

    hands.click(until(lambda: hands.button("Done"), "the window again"))
    until(lambda: [row["outcome"] for row in program.history()] == ["done"], "the row")


def test_a_lock_that_is_only_asked_for_lasts_until_the_next_input(start: Start, logind: MockLogind) -> None:
    program = quick(start, logind, away_minutes="15")
    logind.ask("Lock")
    phase(program, "away", limit=10, fidgeting=False)  # without it, after 15 s

    phase(program, "sitting", fidgeting=True)


@pytest.fixture
def system_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """The way of the program to the system bus."""
    with wire(tmp_path / "bus", Path(os.environ["XDG_RUNTIME_DIR"], "sysbus")) as own:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", own.address)
        yield own


@pytest.fixture
def beyond(logind: MockLogind, system_bus: Wire) -> tuple[MockLogind, Wire]:
    """A logind that the test reaches without the wire."""
    return logind, system_bus


def test_a_system_bus_that_goes_neither_crashes_nor_blocks_and_nobody_stays_away_for_it(
    start: Start, beyond: tuple[MockLogind, Wire]
) -> None:
    mock, bus = beyond
    program = quick(start, mock)
    mock.hint(locked=True)
    phase(program, "away")

    bus.cut()

    phase(program, "sitting")
    said = finding(program, "session")
    assert not said["works"]
    assert "stopped working: the system bus has gone" in {tried["reason"] for tried in said["tried"]}
    assert said["mend"]
    phase(program, "notice")
    assert program.quit() == 0
