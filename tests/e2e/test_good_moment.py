"""A due break on a real desktop waits for a good moment: a pause, and a shorter one after another workspace came up."""

import itertools
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import QUICK, Start

RATE = "4"
"""Times as fast as real: a wait lasts 75 s, a pause 1 s, and one after a switch a quarter of a second."""
WORK = "while :; do rig-input move 320 320; sleep 0.35; rig-input move 340 320; sleep 0.35; done"
"""Never a pause, unless there was a switch just before."""
X11 = pytest.mark.desktop("x11-xfce")
SWAY = pytest.mark.desktop("wayland-sway")


@contextmanager
def working() -> Iterator[None]:
    """Somebody at the pointer, until the block ends."""
    with subprocess.Popen(["sh", "-c", WORK]) as hand:
        yield
        hand.kill()


def due_soon(start: Start) -> Program:
    program = start("--clock-rate", RATE, **QUICK | {"wait_minutes": "5"})
    program.tell("break")
    program.tell("snooze", "1")
    return program


def becomes_due(program: Program) -> None:
    until(lambda: program.status()["phase"] == "due", "the break is due", limit=40)


@pytest.mark.parametrize("on", [pytest.param("X11", marks=X11), pytest.param("sway", marks=SWAY)])
def test_who_works_on_is_left_alone_and_a_pause_shows_the_break(on: str, start: Start) -> None:
    del on
    program = due_soon(start)
    with working():
        becomes_due(program)
        time.sleep(3)  # three times as long as a pause would have to be
        assert program.status()["phase"] == "due"
    until(lambda: program.status()["phase"] == "notice", "the notice", limit=10)
    assert "a pause in your typing was a good moment" in program.tell("why")


@X11
def test_another_workspace_is_a_good_moment_for_somebody_who_hardly_pauses(start: Start) -> None:
    program = due_soon(start)
    workspaces = itertools.cycle("10")

    def go_elsewhere() -> None:
        subprocess.run(["wmctrl", "-s", next(workspaces)], check=True)

    with working():
        becomes_due(program)
        until(lambda: program.status()["phase"] == "notice", "the notice", limit=30, meanwhile=go_elsewhere)
    subprocess.run(["wmctrl", "-s", "0"], check=True)
