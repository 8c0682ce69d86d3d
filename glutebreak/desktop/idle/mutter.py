"""Idle time from GNOME's compositor: it tells when a pause has become long enough, and of the first input after it.

Interface: org.gnome.Mutter.IdleMonitor. A watch for a pause stays and fires in each one, at once in one that is as long
already; a watch for input fires once. Watches belong to the connection and end with it.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from glutebreak.desktop.bus import Bus, owner_changed, succeeded
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.choose import Lost
from glutebreak.desktop.idle.probe import IdleListener

NAME = "org.gnome.Mutter.IdleMonitor"
PATH = "/org/gnome/Mutter/IdleMonitor/Core"
MONITOR = DBusAddress(PATH, bus_name=NAME, interface=NAME)

_MILLISECOND = timedelta(milliseconds=1)

Answered = Callable[[int], None]
"""Of a number: of a watch, or of milliseconds."""


class Mutter:
    """Asks and waits for nothing; answers come in the order of the questions, and the signals between them too."""

    name = "mutter"

    def __init__(self, bus: Bus, listener: IdleListener, lost: Lost) -> None:
        self._bus = bus
        self._listener = listener
        self._lost = lost
        self._threshold: timedelta | None = None
        self._pause: int | None = None
        """The watch for pauses as long as the threshold, once Mutter has said its number."""
        self._return: int | None = None
        """The watch for the next input, likewise."""
        self._return_asked = False
        self._told = False
        """Of a pause that has not ended."""
        bus.lost = self._lose
        bus.listen(MatchRule(type="signal", interface=NAME, member="WatchFired", path=PATH), self._fire)
        bus.listen(owner_changed(NAME), lambda _: self._lose("GNOME’s compositor has gone"))

    def watch(self, threshold: timedelta) -> None:
        if threshold == self._threshold:
            return
        self._threshold = threshold
        if self._pause is not None:
            self._ask("RemoveWatch", None, "u", self._pause)
        self._pause = None
        milliseconds = max(-(-threshold // _MILLISECOND), 1)  # none at all would be a watch for input
        self._ask("AddIdleWatch", partial(self._know_pause, threshold), "t", milliseconds)

    def close(self) -> None:
        self._bus.close()

    def _know_pause(self, threshold: timedelta, number: int) -> None:
        if self._pause is None and threshold == self._threshold:
            self._pause = number
        else:
            self._ask("RemoveWatch", None, "u", number)

    def _know_return(self, number: int) -> None:
        self._return = number

    def _fire(self, body: tuple[Any, ...]) -> None:
        (number,) = body
        if number == self._pause:
            self._find_pause()
        elif number == self._return:
            self._find_return()

    def _find_pause(self) -> None:
        """It may have fired while this process was stopped, so look again; whatever ends it after that look is told."""
        if not self._return_asked:
            self._return_asked = True
            self._ask("AddUserActiveWatch", self._know_return)
        self._ask("GetIdletime", partial(self._begin_pause, self._pause))

    def _begin_pause(self, pause: int | None, milliseconds: int) -> None:
        idle = milliseconds * _MILLISECOND
        if pause == self._pause and self._threshold is not None and idle >= self._threshold:
            self._told = True
            self._listener.input_stopped(idle)

    def _find_return(self) -> None:
        self._return, self._return_asked = None, False
        if self._told:
            self._told = False
            self._listener.input_seen()

    def _ask(self, method: str, answered: Answered | None, signature: str = "", *arguments: int) -> None:
        call = new_method_call(MONITOR, method, signature or None, arguments)
        self._bus.call(call, None if answered is None else partial(self._take, answered))

    def _take(self, answered: Answered, reply: Message) -> None:
        if succeeded(reply):
            answered(reply.body[0])
        else:
            self._lose("GNOME’s compositor refused a request")

    def _lose(self, why: str) -> None:
        self._bus.close()
        self._lost(why)


def connect(listener: IdleListener, lost: Lost) -> Mutter:
    """Connect to the compositor of this session, if that is GNOME's."""
    bus = open_bus()
    bus.require(NAME, "GNOME’s compositor does not run in this session")
    return Mutter(bus, listener, lost)
