"""Notifications by the specification of freedesktop.org, version 1.2.

Calls and signals go through one connection, for some daemons tell only the caller of a click. Some tell twice, so a
notification is forgotten with its first answer. A daemon may take seconds for its first one: nothing is waited for.
"""

import html
import logging
import os
import sys
from functools import partial
from typing import Any

if sys.platform != "linux":
    raise ImportError("D-Bus is used on Linux alone")

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from glutebreak.desktop.bus import Bus, succeeded
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.notify.probe import NotifyListener, Text

log = logging.getLogger(__name__)

NAME = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
ADDRESS = DBusAddress(PATH, bus_name=NAME, interface=INTERFACE)
HINTS = {
    "urgency": ("y", 1),
    "category": ("s", "x-glutebreak.break"),
    "desktop-entry": ("s", "glutebreak"),
    "suppress-sound": ("b", True),
}
NEVER = 0
"""When it goes by itself: what it announces has an end of its own."""


class Notifications:
    """One at a time."""

    name = "freedesktop"

    def __init__(self, bus: Bus, listener: NotifyListener) -> None:
        self._bus = bus
        self._listener = listener
        self._turn = 0
        """Of the text that was shown last; what the daemon says of an earlier one is late."""
        self._number = 0
        """The daemon's, of the one on the screen; 0 while there is none."""
        self._unnumbered = 0
        """Texts that the daemon has not given a number yet."""
        self._is_closed = False
        self._abilities: frozenset[str] | None = None
        self._waiting: Text | None = None
        for member, hear in (
            ("ActionInvoked", self._hear_answer),
            ("ActivationToken", self._hear_token),
            ("NotificationClosed", self._hear_end),
        ):
            bus.listen(MatchRule(type="signal", interface=INTERFACE, member=member, path=PATH), hear)
        bus.call(new_method_call(ADDRESS, "GetCapabilities"), self._learn)

    def show(self, text: Text) -> None:
        if self._abilities is None:
            self._waiting = text
            return
        self._turn += 1
        body = html.escape(text.body, quote=False) if "body-markup" in self._abilities else text.body
        answers = [word for answer in text.answers for word in answer] if "actions" in self._abilities else []
        said = ("glutebreak", self._number, "glutebreak", text.title, body, answers, HINTS, NEVER)
        self._unnumbered += 1
        self._bus.call(new_method_call(ADDRESS, "Notify", "susssasa{sv}i", said), partial(self._take, self._turn))

    def close(self) -> None:
        if self._number:
            self._take_back(self._number)
        self._number = 0
        self._turn += 1
        self._waiting = None
        self._is_closed = True
        self._let_go()

    def _let_go(self) -> None:
        """Not while the daemon owes a number: without that, its notification could not be taken back."""
        if self._is_closed and not self._unnumbered:
            self._bus.close()

    def _learn(self, reply: Message) -> None:
        self._abilities = frozenset(reply.body[0]) if succeeded(reply) else frozenset()
        if self._waiting is not None:
            self.show(self._waiting)

    def _take(self, turn: int, reply: Message) -> None:
        self._unnumbered -= 1
        if succeeded(reply) and turn == self._turn:
            self._number = reply.body[0]
        elif succeeded(reply):
            self._take_back(reply.body[0])
        elif turn == self._turn:
            log.warning("the desktop did not take a notification: %s", reply.body)
        self._let_go()

    def _take_back(self, number: int) -> None:
        self._bus.call(new_method_call(ADDRESS, "CloseNotification", "u", (number,)))

    def _hear_answer(self, body: tuple[Any, ...]) -> None:
        number, answer = body
        if number == self._number != 0:
            self._number = 0
            self._listener.answered(answer)

    def _hear_token(self, body: tuple[Any, ...]) -> None:
        """With this the window that is opened next may come to the front; Qt looks for it there."""
        number, token = body
        if number == self._number != 0:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _hear_end(self, body: tuple[Any, ...]) -> None:
        if body[0] == self._number:
            self._number = 0


def connect(listener: NotifyListener) -> Notifications:
    """Works where something shows notifications, or the bus can start it. Raises `NotHere`."""
    bus = open_bus()
    bus.require(NAME, "nothing shows notifications in this session")
    return Notifications(bus, listener)
