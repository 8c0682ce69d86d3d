"""The session bus and what is on it hang or go: glutebreak starts all the same, answers, and its breaks come."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("D-Bus is used on Linux alone", allow_module_level=True)

from tests.desktop.hold_desks import SwitchDesk, told
from tests.desktops.hands import until
from tests.desktops.hung_bus import hung_bus
from tests.desktops.program import Program
from tests.desktops.wire import Wire, wire
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, phase

pytestmark = pytest.mark.e2e

BRIEFLY = 3
"""Seconds for the doctor: one of its own at most, and what a busy machine needs to start the command."""
ASKED = ("gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus", "-m")


def doctor(program: Program) -> str:
    """What it tells, at once."""
    began = time.perf_counter()
    report = program.tell("doctor")
    assert time.perf_counter() - began < BRIEFLY
    return report


@pytest.mark.parametrize("lets_in", [False, True], ids=["at once", "once it has let us in"])
def test_buses_that_hang_hold_up_neither_the_start_nor_the_doctor(
    start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, lets_in: bool
) -> None:
    with hung_bus(tmp_path / "bus", lets_in=lets_in) as address:
        for bus in ("SESSION", "SYSTEM"):
            monkeypatch.setenv(f"DBUS_{bus}_BUS_ADDRESS", address)
        program = start(**QUICK)
        report = doctor(program)
        assert "the session bus did not answer when glutebreak started" in report
        assert "the system bus does not answer" in report
        program.tell("break")
        assert program.quit() == 0
        assert "the session bus does not answer" in doctor(program)


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """The way of the program to the session bus."""
    with wire(tmp_path / "bus", Path(os.environ["XDG_RUNTIME_DIR"], "bus")) as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


def test_a_session_bus_that_hangs_and_goes_neither_crashes_nor_blocks(start: Start, session_bus: Wire) -> None:
    program = start("--clock-rate", CLOCK_RATE, **QUICK)
    assert "do-not-disturb: works" in program.tell("doctor")
    session_bus.freeze()
    assert "the session bus does not answer" in doctor(program)
    phase(program, "notice")
    session_bus.cut()
    doctor(program)
    phase(program, "on break")
    assert program.quit() == 0


@pytest.fixture
def undisturbed() -> Iterator[SwitchDesk]:
    """Do-not-disturb is on; the notification daemon that knows of it may die."""
    desk = SwitchDesk("xfce")
    desk.begin()
    yield desk
    desk.leave()
    subprocess.run(["sh", "-c", "/usr/lib/*/xfce4/notifyd/xfce4-notifyd >/dev/null 2>&1 &"], check=True)
    until(_daemon, "the notification daemon")


def _daemon() -> int | None:
    """The process that shows notifications."""
    answer = told(*ASKED, "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.freedesktop.Notifications")
    return int(answer.strip("(), \n").split()[-1]) if answer else None


def test_a_notification_daemon_that_dies_neither_crashes_nor_blocks_and_the_break_comes(
    undisturbed: SwitchDesk, start: Start
) -> None:
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"breaks_come": "notification"})
    phase(program, "held")
    os.kill(until(_daemon, "the daemon"), signal.SIGKILL)
    until(lambda: _daemon() is None, "it has gone")
    undisturbed.end()
    phase(program, "on break")
    assert "notify: does not work here" in doctor(program)
    assert program.quit() == 0
