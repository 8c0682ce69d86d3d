"""What holds on sway: it runs, senses input, and breaks can be taken and answered."""

import subprocess

import pytest

from tests.desktops.hands import until
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, docked, finding, phase

pytestmark = pytest.mark.desktop("wayland-sway")


def window(title: str) -> bool:
    return title in subprocess.run(["rig-windows"], capture_output=True, text=True, check=True).stdout


def test_a_break_is_taken_and_done_and_the_icon_docks(start: Start) -> None:
    program = start(**QUICK)
    until(lambda: "StatusNotifierItem" in docked(), "an icon in the panel")

    program.tell("break")
    until(lambda: window("Rear-leg knee bend"), "the break window")
    program.tell("done")

    assert [row["outcome"] for row in program.history()] == ["done"]
    until(lambda: not window("Rear-leg knee bend"), "the window is gone")


def test_an_absence_is_sensed_and_becomes_a_natural_break(start: Start) -> None:
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"away_minutes": "2"})  # 2 s of this clock
    phase(program, "away", fidgeting=False)
    phase(program, "sitting")

    assert "counts as a break" in program.tell("why")
    assert program.status()["today"]["natural_breaks"] == 1


def test_the_doctor_says_through_what_input_is_sensed(start: Start) -> None:
    assert finding(start(**QUICK), "idle")["through"] in {"ext_idle", "kwin_idle"}


def test_a_break_comes_when_it_is_due_though_nobody_tells_of_input(start: Start) -> None:
    program = start("--clock-rate", CLOCK_RATE, "--use", "idle=nothing", **QUICK | {"notice_seconds": "0"})

    until(lambda: program.status()["phase"] == "on break", "the break", limit=40)

    until(lambda: window("Rear-leg knee bend"), "the break window")
    assert finding(program, "idle")["mend"]


def test_a_second_start_shows_the_window(start: Start) -> None:
    program = start(**QUICK)

    assert program.ask().returncode == 0
    until(lambda: window("glutebreak"), "the main window")
