"""The very first start on a real desktop: three steps by mouse, once, and without the keyboard of anybody."""

import subprocess
import time
from pathlib import Path

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import QUICK, Start

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")
FIRST = QUICK | {"first_steps": "true"}
TITLE = "First steps with glutebreak"


def is_open() -> bool:
    return TITLE in subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=True).stdout


def widget(name: str) -> hands.Widget | None:
    return next((one for one in hands.widgets() if one.name == name and one.window == TITLE), None)


def press(name: str) -> None:
    hands.click(until(lambda: widget(name), name))


def test_three_steps_by_mouse_and_then_never_again(start: Start, own_home: Path) -> None:
    program = start(**FIRST)
    until(is_open, "the first steps")

    press("Every 45 minutes")
    until(lambda: program.status()["sit_minutes"] == 45, "the interval")
    press("Next")
    press("Knee")
    until(lambda: "filter_knee = true" in program.tell("settings", "filter_knee"), "the filter")
    press("Next")
    press("Start with the session")
    until((own_home / ".config/autostart/glutebreak.desktop").exists, "the entry")
    press("Show me a break")
    until(lambda: program.status()["phase"] == "on break", "a break")
    program.tell("done")
    press("Finish")
    until(lambda: not is_open(), "its end")
    assert program.quit() == 0

    again = start()
    assert again.status()["sit_minutes"] == 45
    assert stays_away()


def test_it_takes_the_keyboard_from_nobody_and_closing_is_no_trap(start: Start) -> None:
    terminal = subprocess.Popen(["xterm", "-geometry", "40x10+0+0", "-T", "typing"])
    try:
        until(lambda: focused() == "typing", "a terminal with the keyboard", meanwhile=focus_terminal)
        program = start(**FIRST)
        until(is_open, "the first steps")
        time.sleep(hands.SETTLING)
        assert focused() == "typing"
        subprocess.run(["wmctrl", "-c", TITLE], check=True)
        until(lambda: not is_open(), "its end")
        assert program.status()["phase"] == "sitting"
    finally:
        terminal.kill()
        terminal.wait()


def focused() -> str:
    command = ["xdotool", "getactivewindow", "getwindowname"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def focus_terminal() -> None:
    subprocess.run(["wmctrl", "-a", "typing"], check=False)


def stays_away(seconds: float = 4) -> bool:
    """For longer than it takes to come up."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        if is_open():
            return False
        time.sleep(hands.BETWEEN_LOOKS)
    return True


def test_whoever_wants_it_again_can_have_it(start: Start) -> None:
    program: Program = start()
    program.tell("settings", "first_steps", "true")
    program.quit()
    start()
    until(is_open, "the first steps")
