"""What an assistive program sees of an application, and does: accessible.py APPLICATION [ROLE NAME].

Prints one JSON object a line for each widget that is showing: role, name, description, the window that it is in, and
its place (x, y, width, height in pixels of the screen; on GNOME and KDE of its window). With a role and a name it does
what the first such widget can do (press it, or give it the keyboard) without mouse and keys. Needs RIG_A11Y=1 and
Debian's pyatspi.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # Debian's, for its own Python

WINDOWS = {"frame", "dialog", "alert", "window", "popup menu"}


def showing(widget: pyatspi.Accessible, window: str) -> Iterator[dict[str, object]]:
    if widget is None or not widget.getState().contains(pyatspi.STATE_SHOWING):
        return
    role = widget.getRoleName()
    if role in WINDOWS:
        window = widget.name
    left, top = origin(window)
    x, y, width, height = _extents(widget)
    seen = {"role": role, "name": widget.name, "description": widget.description, "window": window}
    yield seen | {"place": [left + x, top + y, width, height]}
    for child in widget:
        yield from showing(child, window)


def act(widget: pyatspi.Accessible, role: str, name: str) -> bool:
    """Whether there was one that showed."""
    if widget is None or not widget.getState().contains(pyatspi.STATE_SHOWING):
        return False
    if (widget.getRoleName(), widget.name) == (role, name):
        return bool(widget.queryAction().doAction(0))
    return any(act(child, role, name) for child in widget)


@cache
def origin(window: str) -> tuple[int, int]:
    """Where the places of its widgets count from: Wayland tells no program where its windows are, but sway tells us."""
    if os.environ["RIG_NAME"] != "wayland-sway":
        return 0, 0
    tree = subprocess.run(["swaymsg", "-r", "-t", "get_tree"], check=True, capture_output=True, text=True).stdout
    for node in nodes(json.loads(tree)):
        if node["name"] == window:
            return node["rect"]["x"] + node["window_rect"]["x"], node["rect"]["y"] + node["window_rect"]["y"]
    return 0, 0


def nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node["nodes"] + node["floating_nodes"]:
        yield from nodes(child)


def _extents(widget: pyatspi.Accessible) -> tuple[int, int, int, int]:
    try:
        extents = widget.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return 0, 0, 0, 0
    return extents.x, extents.y, extents.width, extents.height


def applications(name: str) -> Iterator[pyatspi.Accessible]:
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == name:
            yield application


if __name__ == "__main__":
    windows = [window for application in applications(sys.argv[1]) for window in application]
    if len(sys.argv) > 2:
        sys.exit(0 if any(act(window, *sys.argv[2:]) for window in windows) else 1)
    for top_level in windows:
        for found in showing(top_level, top_level.name):
            print(json.dumps(found))  # noqa: T201
