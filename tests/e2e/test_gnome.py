"""What holds on GNOME: input is sensed through its compositor, and a bus that goes takes nothing else with it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktops.wire import Wire, wire
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, finding, phase

pytestmark = pytest.mark.desktop("wayland-gnome")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """The way of the program to the session bus."""
    with wire(tmp_path / "bus", Path(os.environ["XDG_RUNTIME_DIR"], "bus")) as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


def test_an_absence_is_sensed_and_becomes_a_natural_break(start: Start) -> None:
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"away_minutes": "2"})  # 2 s of this clock
    assert finding(program, "idle")["through"] == "mutter"
    phase(program, "away", fidgeting=False)
    phase(program, "sitting")

    assert program.status()["today"]["natural_breaks"] == 1


def test_a_bus_that_goes_neither_crashes_nor_blocks_and_nobody_is_away_for_it(start: Start, bus: Wire) -> None:
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"away_minutes": "2", "notice_seconds": "0"})
    phase(program, "away", fidgeting=False)
    bus.cut()

    phase(program, "sitting", fidgeting=False, limit=5)
    said = finding(program, "idle")
    assert not said["works"]
    assert "stopped working: the session bus has gone" in {tried["reason"] for tried in said["tried"]}
    assert "it cannot be told any more" in program.tell("why")
    phase(program, "on break", fidgeting=False)
    program.tell("done")
    assert program.quit() == 0
