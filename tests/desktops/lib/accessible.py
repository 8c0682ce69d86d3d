"""What an assistive program sees of an application: accessible.py APPLICATION.

Prints one JSON object a line for each widget that is showing: role, name, place (x, y, width, height, in pixels of
the screen on X11 and of its window elsewhere), and the window that it is in. Needs RIG_A11Y=1 and Debian's pyatspi.
"""

import json
import sys
from collections.abc import Iterator

import pyatspi  # type: ignore[import-not-found]  # Debian's, for its own Python

WINDOWS = {"frame", "dialog", "alert", "window", "popup menu"}


def showing(widget: pyatspi.Accessible, window: str) -> Iterator[dict[str, object]]:
    if widget is None or not widget.getState().contains(pyatspi.STATE_SHOWING):
        return
    role = widget.getRoleName()
    if role in WINDOWS:
        window = widget.name
    yield {"role": role, "name": widget.name, "window": window, "place": _place(widget)}
    for child in widget:
        yield from showing(child, window)


def _place(widget: pyatspi.Accessible) -> list[int]:
    try:
        extents = widget.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return [0, 0, 0, 0]
    return [extents.x, extents.y, extents.width, extents.height]


def applications(name: str) -> Iterator[pyatspi.Accessible]:
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == name:
            yield application


if __name__ == "__main__":
    for application in applications(sys.argv[1]):
        for top in application:
            for found in showing(top, top.name):
                print(json.dumps(found))  # noqa: T201
