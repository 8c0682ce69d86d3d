"""A person at a desktop of tests/desktops: sees widgets, moves the pointer and clicks.

Works inside a rig, through its commands; widgets can be seen with RIG_A11Y=1. Knows nothing of the program under test.
"""

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

BETWEEN_LOOKS = 0.05  # seconds
SETTLING = 0.5  # seconds that a window manager needs before a new window gets its clicks

Found = TypeVar("Found")


class Widget(NamedTuple):
    """Something on the screen, in pixels of the screen."""

    role: str
    name: str
    window: str
    x: int
    y: int
    width: int
    height: int
    description: str = ""


class NeverHappened(AssertionError):  # noqa: N818 - named as what happened
    """What was waited for did not come in time."""


def until(
    look: Callable[[], Found | None], what: str, *, limit: float = 20, meanwhile: Callable[[], object] | None = None
) -> Found:
    """Look again and again until there is something to be seen, and give that back.

    Raises NeverHappened after `limit` seconds.
    """
    end = time.perf_counter() + limit
    while not (found := look()):
        if time.perf_counter() > end:
            raise NeverHappened(f"{what}: not within {limit:g} s")
        if meanwhile:
            meanwhile()
        time.sleep(BETWEEN_LOOKS)
    return found


def widgets(application: str = "glutebreak") -> list[Widget]:
    lines = _run("rig-widgets", application).splitlines()
    return [
        Widget._make([seen["role"], seen["name"], seen["window"], *seen["place"], seen["description"]])
        for seen in map(json.loads, lines)
    ]


def button(name: str, *, window: str | None = None) -> Widget | None:
    """The button of that name which can be seen now."""
    for widget in widgets():
        if widget.role == "push button" and widget.name == name and window in (None, widget.window):
            return widget
    return None


def act(role: str, name: str, application: str = "glutebreak") -> None:
    """Do what a widget can do as an assistive program does it: press it, or give it the keyboard."""
    _run("rig-act", application, role, name)


def click(widget: Widget) -> None:
    """Click into the middle of it, once its window has settled."""
    time.sleep(SETTLING)
    move(widget.x + widget.width // 2, widget.y + widget.height // 2)
    _run("rig-input", "click")


def move(x: int, y: int) -> None:
    _run("rig-input", "move", str(x), str(y))


def shot(picture: Path) -> Path:
    """The whole screen, as PNG."""
    _run("rig-shot", str(picture))
    return picture


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
