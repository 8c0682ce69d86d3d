"""Pauses as Wayland compositors tell them: an object for each length says when one is so long, and when it is over.

Such an object counts from its own making at the earliest, so what is known of the present pause is kept here, and the
next longer object is kept too: it may know of an earlier last input. Knows neither of the two protocols.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from glutebreak.desktop.choose import Lost, NotHere
from glutebreak.desktop.idle.probe import IdleListener
from glutebreak.desktop.wayland import Display
from glutebreak.desktop.wayland import connect as open_display

_IDLED, _RESUMED = 0, 1
_DESTROY = 0
_MILLISECOND = timedelta(milliseconds=1)
_LONGEST = 2**31 - 1
"""Compositors and timers count milliseconds in signed numbers of 32 bits; a pause of more is looked at in between."""

Ask = Callable[[int, int], None]
"""Sends the request to make the object with this id, for a pause of so many milliseconds."""


class Compositor:
    """In milliseconds inside, as the protocols are."""

    def __init__(self, name: str, display: Display, ask: Ask, listener: IdleListener, lost: Lost) -> None:
        self.name = name
        self._display = display
        self._ask = ask
        self._listener = listener
        self._lost = lost
        self._objects: dict[int, int] = {}
        """Ids, by the length of pause that each waits for."""
        self._threshold: timedelta | None = None
        self._since: int | None = None
        """The last input before the present pause, as far as is known, on `_elapsed`; None while no pause is known."""
        self._found = False
        """The present pause was told for the present threshold."""
        self._told = False
        """The present pause was told."""
        self._elapsed = QElapsedTimer()
        self._elapsed.start()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        display.lost = self._lose

    def watch(self, threshold: timedelta) -> None:
        if threshold != self._threshold:
            self._threshold, self._found = threshold, False
            self._wait(threshold)

    def close(self) -> None:
        self._threshold = self._since = None
        self._timer.stop()
        self._display.close()

    def _wait(self, threshold: timedelta) -> None:
        """In a known pause for the rest of it; else for the compositor, which alone can tell."""
        length = max(-(-threshold // _MILLISECOND), 1)
        if self._since is None:
            self._hold(min(length, _LONGEST))
        else:
            left = self._since + length - self._elapsed.elapsed()
            self._timer.start(min(max(left, 0), _LONGEST))

    def _hold(self, length: int) -> None:
        """Keep this object and the next longer one; shorter ones would wake us for nothing."""
        longer = min((each for each in self._objects if each > length), default=length)
        for other in self._objects.keys() - {length, longer}:
            identity = self._objects.pop(other)
            self._display.send(identity, _DESTROY)
            self._display.forget(identity)
        if length not in self._objects:
            self._objects[length] = identity = self._display.add(partial(self._hear, length))
            self._ask(identity, length)

    def _hear(self, length: int, event: int, _: bytes) -> None:
        if event == _IDLED:
            self._pause(self._elapsed.elapsed() - length)
        elif event == _RESUMED and self._since is not None:
            self._go_on()

    def _pause(self, since: int) -> None:
        self._since = since if self._since is None else min(self._since, since)
        if self._threshold is not None and not self._found:
            self._wait(self._threshold)

    def _look(self) -> None:
        """From the timer, so that a pause that was over before this process woke up is never told."""
        if self._threshold is None or self._since is None:
            return
        idle = (self._elapsed.elapsed() - self._since) * _MILLISECOND
        if idle < self._threshold:
            self._wait(self._threshold)
        else:
            self._found = self._told = True
            self._listener.input_stopped(idle)

    def _go_on(self) -> None:
        self._timer.stop()
        told, self._since, self._found, self._told = self._told, None, False, False
        if self._threshold is not None:
            self._wait(self._threshold)
        if told:
            self._listener.input_seen()

    def _lose(self, why: str) -> None:
        self.close()
        self._lost(why)


def open_compositor(
    name: str, interface: str, newest: int, request: Callable[[int, int, int, int], tuple[int, ...]]
) -> tuple[Display, Ask]:
    """The display and the way to ask, where the compositor speaks that protocol. Raises `NotHere`.

    `request` gives number and arguments of the request, from the version, the id, the seat and the milliseconds.
    """
    display = open_display()
    manager, seat = display.bind(interface, newest), display.bind("wl_seat", 1)
    if manager is None or seat is None:
        display.close()
        raise NotHere("this compositor has no seat" if manager else f"this compositor does not offer {name}")

    def ask(identity: int, milliseconds: int) -> None:
        display.send(manager[0], *request(manager[1], identity, seat[0], milliseconds))

    return display, ask
