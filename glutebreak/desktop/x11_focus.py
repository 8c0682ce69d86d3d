"""The window in front on X11, by the properties that every window manager of today keeps.

The server tells when another window or workspace comes to the front, and when that window becomes or ceases to be full
screen.
Properties: "Extended Window Manager Hints", version 1.5; requests and events: "X Window System Protocol", version 11.
"""

import logging
import os
import struct
from collections.abc import Iterator

from PySide6.QtCore import QSocketNotifier, QTimer

from glutebreak.desktop.choose import Gone, NotHere
from glutebreak.desktop.focus import NO_WINDOW, Changed, Focused, by_window, programs
from glutebreak.desktop.x11 import (
    DESTROY_NOTIFY,
    PROPERTY_CHANGES,
    PROPERTY_NOTIFY,
    STRUCTURE_CHANGES,
    Connection,
    NoReply,
    Refused,
    open_display,
)

log = logging.getLogger(__name__)

_SOON_MS = 300
"""After connecting, and while the server hangs, there is one more look so much later."""
_MOST = 64
"""Words of four bytes that a property may have; those wanted here have a few."""

_ACTIVE, _STATE, _TYPE = "_NET_ACTIVE_WINDOW", "_NET_WM_STATE", "_NET_WM_WINDOW_TYPE"
_WORKSPACE = "_NET_CURRENT_DESKTOP"
_FULL_SCREEN, _DESKTOP = "_NET_WM_STATE_FULLSCREEN", "_NET_WM_WINDOW_TYPE_DESKTOP"
_PROCESS, _CLASS, _CHECK = "_NET_WM_PID", "WM_CLASS", "_NET_SUPPORTING_WM_CHECK"


class X11Focus:
    """Follows the active window; `changed` is called from the event loop."""

    def __init__(self, display: Connection, changed: Changed) -> None:
        """Raises `NotHere`, `Gone` and `NoReply`."""
        self._windows = _Windows(display)
        self._changed = changed
        self._window = 0
        self.now: Focused = NO_WINDOW
        self._soon = QTimer(singleShot=True)
        self._soon.timeout.connect(self._look_again)  # a lambda would keep all of this for ever, as Qt keeps it
        self._windows.follow(self._windows.root)
        self._look()
        self._notifier = QSocketNotifier(display.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)
        self._soon.start(_SOON_MS)  # for what was read on the way here the socket stays silent

    def close(self) -> None:
        self._soon.stop()
        self._notifier.setEnabled(False)
        self._windows.close()
        self.now = NO_WINDOW

    def _look_again(self) -> None:
        self._drain(anyway=True)

    def _drain(self, *, anyway: bool = False) -> None:
        before = self.now
        try:
            while self._windows.changed() or anyway:
                anyway = False
                self._look()
        except Gone as reason:
            log.warning("the window in front: %s; from now on it is unknown", reason)
            self.close()
        if self.now != before:
            self._changed()

    def _look(self) -> None:
        """What is in front now; as it was, while the server hangs."""
        try:
            window = next(self._windows.numbers(self._windows.root, _ACTIVE), 0)
            if window != self._window:
                self._windows.leave(self._window)
                self._windows.follow(window)
                self._window = window
            self.now = self._seen(window)
        except Refused:
            # Some window managers go on naming a window that has been closed, and the next may get its number.
            self._window, self.now = 0, NO_WINDOW
        except NoReply:
            self._soon.start(_SOON_MS)

    def _seen(self, window: int) -> Focused:
        workspace = next((str(number) for number in self._windows.numbers(self._windows.root, _WORKSPACE)), None)
        if not window:
            return Focused(workspace=workspace)
        state, kind = (set(self._windows.numbers(window, name)) for name in (_STATE, _TYPE))
        called = self._windows.words(window, _CLASS)
        return Focused(
            full_screen=self._windows.atom(_FULL_SCREEN) in state and self._windows.atom(_DESKTOP) not in kind,
            programs=programs(called, next(self._windows.numbers(window, _PROCESS), None)),
            called=by_window(called),
            workspace=workspace,
        )


class _Windows:
    """Properties of windows. Every call but `close` may raise `Gone`, those that read also `NoReply`."""

    def __init__(self, display: Connection) -> None:
        self._display = display
        self._atoms: dict[str, int] = {}
        self.root = display.root()
        if not next(self.numbers(self.root, _CHECK), 0):
            raise NotHere("the window manager does not tell about windows")

    def follow(self, window: int) -> None:
        """Be told of changes of its properties, and of its end."""
        if window:
            self._display.listen(window, PROPERTY_CHANGES | STRUCTURE_CHANGES)

    def leave(self, window: int) -> None:
        """Be told no more."""
        if window:
            self._display.listen(window, 0)

    def changed(self) -> bool:
        """Whether anything that matters did since the last look; a window that has gone is no fault."""
        about = {self.atom(_ACTIVE), self.atom(_STATE), self.atom(_WORKSPACE)}
        matter = [_matters(event, about) for event in self._display.events(forgiving=True)]  # all are taken
        return any(matter)

    def numbers(self, window: int, name: str) -> Iterator[int]:
        """Windows, atoms or plain numbers; none where the property is missing."""
        value = self._display.read_property(window, self.atom(name), 32, _MOST)
        return iter(struct.unpack(f"={len(value) // 4}I", value))

    def words(self, window: int, name: str) -> tuple[str, ...]:
        """Texts, each with an end of its own."""
        value = self._display.read_property(window, self.atom(name), 8, _MOST)
        return tuple(value.decode("latin-1").split("\0"))

    def atom(self, name: str) -> int:
        """The server's number for a name; asked for once."""
        if name not in self._atoms:
            self._atoms[name] = self._display.atom(name)
        return self._atoms[name]

    def close(self) -> None:
        self._display.close()


def _matters(event: bytes, properties: set[int]) -> bool:
    kind = event[0] & 0x7F
    of_property = kind == PROPERTY_NOTIFY and struct.unpack_from("=I", event, 8)[0] in properties
    return of_property or kind == DESTROY_NOTIFY


def follow(changed: Changed) -> X11Focus:
    """Follow the window in front. Raises `NotHere`."""
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        raise NotHere("under Wayland the X server sees only the windows of X programs")
    display = open_display()
    try:
        return X11Focus(display, changed)
    except (Gone, NoReply) as error:
        display.close()
        raise NotHere(str(error)) from error
    except NotHere:
        display.close()
        raise
