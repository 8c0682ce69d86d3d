"""A connection to the session bus inside Qt's event loop: calls that are answered later, and signals.

Only the handshake and `ask` wait, for the bus itself, which answers in a millisecond, and never longer than a given
time. Knows no service.
"""

import logging
import select
import socket
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from jeepney import MatchRule, Message, MessageType, message_bus
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket
from jeepney.low_level import HeaderFields, Parser
from PySide6.QtCore import QSocketNotifier

from glutebreak.desktop.choose import Lost, NotHere

log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds that the bus may take to answer for itself."""
CHUNK = 65_536

Answered = Callable[[Message], None]
Heard = Callable[[tuple[Any, ...]], None]


class Bus:
    """Tells of replies and signals from the event loop, and of nothing more once it is closed or the bus is gone."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._socket.setblocking(False)  # noqa: FBT003
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, Answered] = {}
        self._rules: list[tuple[MatchRule, Heard]] = []
        self.lost: Lost = _log_loss
        """Whoever cannot go on without the bus puts in here what is to be told why, once."""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)
        self.call(message_bus.Hello(), lambda _: None)

    def call(self, message: Message, answered: Answered) -> None:
        """The reply, or the error that came instead, is told later; never where the bus is gone by then."""
        serial = next(self._serials)
        self._waiting[serial] = answered
        try:
            self._socket.sendall(message.serialise(serial))
        except OSError as error:
            self._lose(error)

    def listen(self, rule: MatchRule, heard: Heard) -> None:
        """Tells the body of every signal that fits."""
        self._rules.append((rule, heard))
        self.call(message_bus.AddMatch(rule), lambda _: None)

    def ask(self, message: Message) -> Message:
        """The reply of the bus itself, waited for. Raises `NotHere` if it takes too long."""
        replies: list[Message] = []
        self.call(message, replies.append)
        while not replies:
            if not select.select([self._socket], [], [], PATIENCE)[0] or not self._notifier.isEnabled():
                raise NotHere("the session bus does not answer")
            self._drain()
        return replies[0]

    def close(self) -> None:
        """May be called twice."""
        self._notifier.setEnabled(False)
        self._waiting.clear()
        self._rules.clear()
        self._socket.close()

    def _drain(self) -> None:
        for message in self._arrived():
            fields = message.header.fields
            answered = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if answered is not None:
                answered(message)
            elif message.header.message_type is MessageType.signal:
                for heard in [heard for rule, heard in self._rules if rule.matches(message)]:
                    heard(message.body)

    def _arrived(self) -> Iterator[Message]:
        try:
            while data := self._socket.recv(CHUNK):
                self._parser.add_data(data)
            self._lose(ConnectionResetError("the session bus has gone"))
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(error)
        while (message := self._parser.get_next_message()) is not None:
            yield message

    def _lose(self, reason: OSError) -> None:
        was_open = self._notifier.isEnabled()
        self.close()
        if was_open:
            self.lost(str(reason))


def _log_loss(why: str) -> None:
    log.warning("session bus: %s; what was heard last stays", why)


def connect() -> Bus:
    """Connect to this session's bus. Raises `NotHere`."""
    try:
        return Bus(prep_socket(get_bus("SESSION"), timeout=PATIENCE))
    except (OSError, RuntimeError, KeyError, ValueError) as error:
        raise NotHere(f"no session bus ({error})") from error


def succeeded(reply: Message) -> bool:
    """Whether it is a reply and no error."""
    return reply.header.message_type is MessageType.method_return
