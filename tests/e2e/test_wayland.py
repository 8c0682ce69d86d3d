"""What holds on a Wayland desktop already: it runs, says what it cannot tell, and breaks can be taken and answered."""

import json
import subprocess
from typing import Any

import pytest

from tests.desktops.hands import until
from tests.e2e.desk import QUICK, Start, docked

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


def test_the_doctor_says_that_idle_time_cannot_be_told_and_what_to_do(start: Start) -> None:
    program = start(**QUICK)
    findings: list[dict[str, Any]] = json.loads(program.tell("doctor", "--json"))

    idle = next(finding for finding in findings if finding["capability"] == "idle")
    assert not idle["works"]
    assert all(tried["reason"] for tried in idle["tried"])
    assert idle["mend"]


def test_a_break_comes_when_it_is_due_though_nobody_can_tell_of_input(start: Start) -> None:
    program = start("--clock-rate", "60", **QUICK | {"notice_seconds": "0"})

    until(lambda: program.status()["phase"] == "on break", "the break", limit=40)

    assert window("Rear-leg knee bend")


def test_a_second_start_shows_the_window(start: Start) -> None:
    program = start(**QUICK)

    assert program.ask().returncode == 0
    until(lambda: window("glutebreak"), "the main window")
