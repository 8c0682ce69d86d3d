"""A yes or no that a service on the session bus gives, asked again whenever it says that something changed.

A service is never started only to be asked. Knows no service.
"""

import sys
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

if sys.platform != "linux":
    raise ImportError("D-Bus is used on Linux alone")

from jeepney import DBusAddress, MatchRule, Message, Properties, message_bus
from PySide6.QtCore import QTimer

from glutebreak.desktop.bus import Bus, owner_changed, quietly, succeeded
from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.processes import PROC, comm

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"

Says = Callable[[tuple[Any, ...]], bool]


class Told:
    """Follows the answer; an error, and a service that has gone, mean no."""

    def __init__(
        self,
        name: str,
        bus: Bus,
        listener: HoldListener,
        *,
        question: Message,
        says: Says,
        news: Iterable[MatchRule],
        again: timedelta | None = None,
    ) -> None:
        """`says` reads the body of the answer; each of `news` is a reason to ask again, and so is `again` passing."""
        self.name = name
        self._bus = bus
        self._listener = listener
        self._question = quietly(question)
        self._says = says
        self._held = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._ask)
        if again is not None:
            self._timer.start(again // timedelta(milliseconds=1))
        bus.lost = self._lose
        for rule in news:
            bus.listen(rule, self._ask)
        self._ask()

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._timer.stop()
        self._bus.close()
        self._held = False

    def _ask(self, _: object = None) -> None:
        self._bus.call(self._question, self._take)

    def _take(self, reply: Message) -> None:
        self._tell(held=succeeded(reply) and self._says(reply.body))

    def _lose(self, _: str) -> None:
        """The bus has said so in the log."""
        self._timer.stop()
        self._tell(held=False)

    def _tell(self, *, held: bool) -> None:
        if held != self._held:
            self._held = held
            self._listener.hold_changed()


def require_daemon(bus: Bus, program: str) -> None:
    """Unless notifications are shown by this program: close, and raise `NotHere`. Asks the bus alone."""
    bus.require(NOTIFICATIONS, "nobody shows notifications in this session")
    reply = bus.ask(message_bus.GetConnectionUnixProcessID(NOTIFICATIONS))
    if not succeeded(reply) or comm(PROC / str(reply.body[0])) != program:
        bus.close()
        raise NotHere(f"notifications are not shown by {program}")


def of_daemon(name: str, bus: Bus, listener: HoldListener, *, interface: str, prop: str) -> Told:
    """A property of the program that shows notifications."""
    daemon = DBusAddress(NOTIFICATIONS_PATH, bus_name=NOTIFICATIONS, interface=interface)
    changed = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged", path=NOTIFICATIONS_PATH)
    return Told(
        name,
        bus,
        listener,
        question=Properties(daemon).get(prop),
        says=lambda body: body[0][1] is True,
        news=(changed, owner_changed(NOTIFICATIONS)),
    )
