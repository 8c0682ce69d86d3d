"""The session bus and the system bus: one connection to each, shared by whoever wants something of it.

Everything but `ask` is answered later, from the event loop; a bus that did not answer once is not asked again for a
while, so that one that hangs holds nobody up for long. Knows no service.
"""

import logging
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from jeepney import MatchRule, Message, MessageFlag, MessageType, message_bus
from jeepney.bus import get_bus
from PySide6.QtCore import QDeadlineTimer

from glutebreak.desktop import hung_bus, unix_socket
from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.wire import Answered, Silent, Wire, let_go

log = logging.getLogger(__name__)

SESSION = "session"
SYSTEM = "system"

PATIENCE_MS = 1000
"""That the bus may take to answer for itself."""
HURRY_MS = 400
"""The same while somebody waits for the answer of the doctor."""
MUTE_MS = 10_000
"""A bus that took longer is not asked again for so long."""

Heard = Callable[[tuple[Any, ...]], None]


class Line:
    """The connection behind all shares in one bus; ends with the last of them."""

    def __init__(self, bus: str, connection: socket.socket) -> None:
        self.bus = bus
        self.shares: list[Bus] = []
        self._mute = QDeadlineTimer(0)
        self.wire = Wire(connection, heard=self._hear, lost=self._lose)

    @property
    def is_mute(self) -> bool:
        """Whether it did not answer a moment ago."""
        return not self._mute.hasExpired()

    def wait(self, serial: int, limit: QDeadlineTimer) -> Message:
        """As that of the wire; remembers a bus that hangs. Raises `NotHere`."""
        try:
            return self.wire.wait(serial, limit)
        except Silent as error:
            if self.wire.is_open:
                self._mute = QDeadlineTimer(MUTE_MS)
            raise self.refusal() from error

    def refusal(self) -> NotHere:
        """What is said of a bus that is mute."""
        return NotHere(f"the {self.bus} bus does not answer")

    def _hear(self, message: Message) -> None:
        for share in tuple(self.shares):
            share.hear(message)

    def _lose(self, reason: OSError) -> None:
        log.warning("%s bus: %s; what was heard last stays", self.bus, reason)
        for share in tuple(self.shares):
            share.lose(f"the {self.bus} bus has gone")


class Bus:
    """One user's share: its calls and its signals, and nothing more of either once it is closed or the bus is gone."""

    def __init__(self, line: Line) -> None:
        self.lost: Callable[[str], None] | None = None
        """Whoever cannot go on without the bus puts in here what is to be told so, once, with the reason."""
        self._line = line
        self._rules: list[tuple[MatchRule, Heard]] = []
        line.shares.append(self)

    def call(self, message: Message, answered: Answered | None = None) -> None:
        """The reply, or the error that came instead, is told later; never where the bus is gone by then."""
        if answered is None:
            self._line.wire.send(message)
        else:
            self._line.wire.send(message, lambda reply: answered(reply) if self.is_open else let_go(reply))

    def listen(self, rule: MatchRule, heard: Heard) -> None:
        """Tells the body of every signal that fits.

        The rule must not name a sender that is a service: signals carry the sender's unique name.
        """
        self._rules.append((rule, heard))
        self.call(message_bus.AddMatch(rule))

    def ask(self, message: Message) -> Message:
        """The reply of the bus itself, waited for. If that takes too long, closes and raises `NotHere`."""
        return self.wait(self.send(message), QDeadlineTimer(PATIENCE_MS))

    def send(self, message: Message) -> int:
        """The first half of `ask`: its serial."""
        return self._line.wire.send(message)

    def wait(self, serial: int, limit: QDeadlineTimer) -> Message:
        """The second half of `ask`: the reply, or `NotHere` raised and the share closed."""
        try:
            return self._line.wait(serial, limit)
        except NotHere:
            self.close()
            raise

    def require(self, service: str, otherwise: str) -> None:
        """Unless it is running, or the bus starts it once it is called: close, and raise `NotHere` for that reason."""
        if not self._offers(service):
            self.close()
            raise NotHere(otherwise)

    def runs(self, service: str) -> bool:
        """Whether it does now. Raises `NotHere` as `ask` does."""
        return bool(self.ask(message_bus.NameHasOwner(service)).body[0])

    def _offers(self, service: str) -> bool:
        return self.runs(service) or service in self.ask(message_bus.ListActivatableNames()).body[0]

    def close(self) -> None:
        """May be called twice."""
        if not self.is_open:
            return
        self._line.shares.remove(self)
        if not self._line.shares:
            self._line.wire.close()
        elif self._line.wire.is_open:
            for rule, _ in self._rules:
                self.call(message_bus.RemoveMatch(rule))
        self._rules.clear()

    def hear(self, message: Message) -> None:
        """For the line: a signal has arrived, for whomever."""
        for heard in [heard for rule, heard in self._rules if rule.matches(message)]:
            heard(message.body)

    def lose(self, why: str) -> None:
        """For the line: the bus is gone."""
        self.close()
        if self.lost is not None:
            self.lost(why)

    @property
    def is_open(self) -> bool:
        """Whether anything more will come of it."""
        return self in self._line.shares


_lines: dict[str, Line] = {}
"""By the address of the bus; those that have ended are replaced when they are wanted again."""


def connect(bus: str = SESSION) -> Bus:
    """A share in the session bus or the system bus. Raises `NotHere`."""
    if bus == SESSION and os.environ.get(hung_bus.VARIABLE) == hung_bus.NOWHERE:
        raise NotHere("the session bus did not answer when glutebreak started", "Start glutebreak again once it does.")
    try:
        address = get_bus(bus.upper())
        line = _lines.get(address)
        if line is not None and line.is_mute:
            raise line.refusal()
        if line is None or not line.wire.is_open:
            line = _lines[address] = Line(bus, unix_socket.connect(address))
    except (OSError, RuntimeError, KeyError, ValueError) as error:
        raise NotHere(f"no {bus} bus ({error})") from error
    return Bus(line)


def find_mute() -> None:
    """Ask both buses at once whether they answer, and remember one that does not: for whoever is about to ask much."""
    limit = QDeadlineTimer(HURRY_MS)
    asked: list[tuple[Bus, int]] = []
    for bus in (SESSION, SYSTEM):
        with suppress(NotHere):
            share = connect(bus)
            asked.append((share, share.send(message_bus.GetId())))
    for share, serial in asked:
        with suppress(NotHere):
            share.wait(serial, limit)
        share.close()


def succeeded(reply: Message) -> bool:
    """Whether it is a reply and no error."""
    return reply.header.message_type is MessageType.method_return


def quietly(message: Message) -> Message:
    """Without starting the service that is asked."""
    message.header.flags |= MessageFlag.no_auto_start
    return message


def owner_changed(service: str) -> MatchRule:
    """Tells that a service has come, gone or been replaced: name, old owner, new owner."""
    rule = MatchRule(
        type="signal",
        sender=message_bus.bus_name,
        interface=message_bus.interface,
        member="NameOwnerChanged",
        path=message_bus.object_path,
    )
    rule.add_arg_condition(0, service)
    return rule
