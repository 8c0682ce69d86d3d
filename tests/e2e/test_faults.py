"""Faults of the desktop under the running program: no window is stuck over the work, and nothing recorded is lost."""

import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import QUICK, Start

X11 = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")
SWAY = pytest.mark.desktop("wayland-sway")
DYING_SWAY = pytest.mark.desktop("wayland-sway", RIG_TRAY="none")
"""A session of its own, for it does not outlive its test."""
SHOW_IT = (1010, 105)
"""Where the notification of x11-xfce has its first button."""


def signalled(name: str, what: str) -> None:
    """A signal to what the rig has started by that name."""
    rig = str(os.getppid())
    found = subprocess.run(["pgrep", "-x", "-P", rig, name], capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["kill", f"-{what}", *found], check=True)


@contextmanager
def standing_still(name: str) -> Iterator[None]:
    signalled(name, "STOP")
    try:
        yield
    finally:
        signalled(name, "CONT")


def break_frame() -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom of the break window, without its frame; on X11."""
    listed = subprocess.run(["wmctrl", "-lG"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"^\S+ +\S+ +(\d+) +(\d+) +(\d+) +(\d+) .*Rear-leg knee bend$", listed, re.MULTILINE)
    if found is None:
        return None
    left, top, width, height = map(int, found.groups())
    return left, top, left + width, top + height


def journal(home: Path) -> str:
    return (home / ".local/state/glutebreak/log/glutebreak.log").read_text("utf-8")


@X11
def test_a_window_that_the_window_manager_does_not_show_is_replaced_and_comes_at_a_click(
    start: Start, own_home: Path
) -> None:
    program = start(**QUICK)
    with standing_still("openbox"):
        program.tell("break")
        until(lambda: "a notification stands for it" in journal(own_home), "a notification", limit=30)
    assert journal(own_home).count("it is shown anew") == 1
    assert break_frame() is None
    assert program.status()["phase"] == "on break"

    def shown() -> object:
        hands.move(*SHOW_IT)
        subprocess.run(["rig-input", "click"], check=True)
        return break_frame()

    until(shown, "the break window")
    assert journal(own_home).count("a notification stands for it") == 1


@pytest.fixture
def small_screen() -> Iterator[None]:
    """Can be switched to; the screen is as it was in the end."""
    mode = ["small", "60", "1024", "1040", "1100", "1200", "600", "603", "607", "624"]
    subprocess.run(["xrandr", "--newmode", *mode], check=True)
    subprocess.run(["xrandr", "--addmode", "screen", "small"], check=True)
    yield
    subprocess.run(["xrandr", "--output", "screen", "--mode", "1280x800"], check=True)


@X11
@pytest.mark.usefixtures("small_screen")
def test_on_a_screen_that_becomes_smaller_the_whole_window_can_be_seen(start: Start) -> None:
    start(**QUICK).tell("break")
    before = until(break_frame, "the break window")
    assert before[2] > 1024

    subprocess.run(["xrandr", "--output", "screen", "--mode", "small"], check=True)

    def wholly_there() -> bool:
        frame = break_frame()
        return frame is not None and frame[0] >= 0 and frame[1] >= 0 and frame[2] <= 1024 and frame[3] <= 600

    until(wholly_there, "the whole window on the screen")


@X11
def test_an_x_server_that_dies_ends_it_in_order_and_the_sitting_goes_on(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without “noreset” it would begin anew after its first client, and whoever connects then is turned away.
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("DISPLAY", f":{server.stdout.readline().strip()}")
        program = start(**QUICK)
    dies_with(program, server.terminate)
    server.wait()
    server.stdout.close()


@DYING_SWAY
def test_a_compositor_that_dies_ends_it_and_the_sitting_goes_on(start: Start) -> None:
    dies_with(start(**QUICK), lambda: signalled("sway", "KILL"))


def dies_with(program: Program, display_dies: Callable[[], object]) -> None:
    """In mid-break, after one that was done; then it starts again, on a display that needs no server."""
    program.tell("break")
    program.tell("done")
    before = program.status()["next_break"]
    program.tell("break")

    display_dies()

    assert program.wait() in {1, 255}  # as Qt ends it, on X11 and on Wayland; no signal
    program.environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    program.start()
    assert program.status()["phase"] == "on break"
    program.tell("skip")
    assert program.status()["next_break"] == before
    assert [row["outcome"] for row in program.history()] == ["done", "skipped"]


def sway_tree() -> dict[str, Any]:
    return dict(json.loads(subprocess.run(["swaymsg", "-rt", "get_tree"], capture_output=True, check=True).stdout))


def place_of(name: str, node: dict[str, Any]) -> dict[str, int] | None:
    """In the layout of all outputs; this desktop tiles, so windows are as large as it makes them."""
    if node.get("name") == name:
        return dict(node["rect"])
    within = (place_of(name, child) for child in (*node["nodes"], *node["floating_nodes"]))
    return next((place for place in within if place is not None), None)


@SWAY
def test_screens_that_come_and_turn_and_scale_leave_the_window_wholly_on_one(start: Start, own_home: Path) -> None:
    program = start(**QUICK)
    program.tell("break")
    until(lambda: place_of("Rear-leg knee bend", sway_tree()), "the break window")
    try:
        for command in (
            "create_output",
            "[title=knee] move container to output HEADLESS-2",
            "output HEADLESS-2 resolution 1024x600",
            "output HEADLESS-2 transform 90",
            "output HEADLESS-2 scale 1.5",
            "[title=knee] move container to output HEADLESS-1",
            "output HEADLESS-1 scale 1.5",
            "output HEADLESS-1 transform 270",
        ):
            subprocess.run(["swaymsg", "-q", command], check=True)
            until(wholly_on_an_output, f"the whole window on an output after “{command}”")
        assert program.status()["phase"] == "on break"
    finally:
        subprocess.run(["swaymsg", "-q", "output HEADLESS-1 scale 1, output HEADLESS-1 transform normal"], check=True)
    assert "watchdog" not in journal(own_home)


def wholly_on_an_output() -> bool:
    window = place_of("Rear-leg knee bend", sway_tree())
    outputs = [each["rect"] for each in sway_tree()["nodes"]]
    return window is not None and any(_within(window, output) for output in outputs)


def _within(inner: dict[str, int], outer: dict[str, int]) -> bool:
    return all(
        outer[side] <= inner[side] and inner[side] + inner[length] <= outer[side] + outer[length]
        for side, length in (("x", "width"), ("y", "height"))
    )
