"""One connection to a D-Bus daemon inside Qt's event loop: sends messages, takes replies and signals apart.

Only `wait` waits, for the bus itself, which answers in a millisecond, and never longer than it is told to; not even the
greeting does. Knows no service, and not who shares the connection: that is `bus`.
"""

import select
import socket
import sys
from collections import deque
from collections.abc import Callable
from itertools import count

if sys.platform != "linux":
    raise ImportError("D-Bus is used on Linux alone")

from jeepney import HeaderFields, Message, MessageType, Parser, message_bus
from jeepney.auth import BEGIN, NEGOTIATE_UNIX_FD, make_auth_external
from jeepney.fds import FileDescriptor, fds_buf_size
from PySide6.QtCore import QDeadlineTimer, QSocketNotifier, QTimer

CHUNK = 65_536
_LET_IN = b"OK "
_GREETED = 2
"""Lines that the bus says before its first message: that we are let in, and whether descriptors may be sent."""

Answered = Callable[[Message], None]


class Silent(Exception):  # noqa: N818
    """The bus hangs, or is gone."""


class Wire:
    """Tells of replies and signals from the event loop, and of nothing more once it is closed or the bus is gone."""

    def __init__(self, connection: socket.socket, *, heard: Answered, lost: Callable[[OSError], None]) -> None:
        """`connection` has said nothing yet; `heard` gets every signal, `lost` is called once if the bus goes."""
        self._socket = connection
        self._socket.setblocking(False)  # noqa: FBT003
        self._greeting: bytearray | None = bytearray()
        """What the bus has said before its first message; None once we are let in."""
        self._heard = heard
        self._lost = lost
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, Answered] = {}
        self._arrived: deque[Message] = deque()
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)
        self._later = QTimer(singleShot=True)
        self._later.timeout.connect(self._drain)
        self._write(b"\0" + make_auth_external() + NEGOTIATE_UNIX_FD + BEGIN)
        self.send(message_bus.Hello())

    @property
    def is_open(self) -> bool:
        return self._notifier.isEnabled()

    def send(self, message: Message, answered: Answered | None = None) -> int:
        """Its serial. The reply, or the error that came instead, is told later; never where the bus is gone by then."""
        serial = next(self._serials)
        if answered is not None:
            self._waiting[serial] = answered
        self._write(message.serialise(serial))
        return serial

    def wait(self, serial: int, limit: QDeadlineTimer) -> Message:
        """The reply of the bus itself; what else arrives meanwhile is told afterwards. Raises `Silent`."""
        replies: list[Message] = []
        while not replies:
            if not self.is_open or not select.select([self._socket], [], [], limit.remainingTime() / 1000)[0]:
                raise Silent
            self._receive()
            replies = [one for one in self._arrived if _answers(one) == serial]
        self._arrived.remove(replies[0])
        self._later.start(0)
        return replies[0]

    def close(self) -> None:
        """May be called twice."""
        self._notifier.setEnabled(False)
        self._later.stop()
        self._waiting.clear()
        for message in self._arrived:
            let_go(message)
        self._arrived.clear()
        self._socket.close()

    def _drain(self) -> None:
        self._receive()
        while self._arrived:
            message = self._arrived.popleft()
            answered = self._waiting.pop(_answers(message), None)
            if answered is not None:
                answered(message)
            elif message.header.message_type is MessageType.signal:
                self._heard(message)
            else:
                let_go(message)

    def _receive(self) -> None:
        fault: OSError | None = None
        try:
            while data := self._read():
                self._take_in(*data)
            fault = ConnectionResetError("it has gone")
        except BlockingIOError:
            pass
        except OSError as error:
            fault = error
        try:
            self._arrived.extend(iter(self._parser.get_next_message, None))
        except (LookupError, RuntimeError, ValueError) as error:
            # This is no message, or the descriptor that belongs to it did not come with it.
            fault = ConnectionAbortedError(f"what it says cannot be read ({error})")
        if fault is not None:
            self._lose(fault)

    def _take_in(self, data: bytes, descriptors: list[FileDescriptor]) -> None:
        """Raises OSError if the bus does not let us in."""
        if self._greeting is not None:
            self._greeting += data
            *lines, rest = self._greeting.split(b"\r\n", _GREETED)
            if len(self._greeting) > CHUNK or (lines and not lines[0].startswith(_LET_IN)):
                raise ConnectionRefusedError("it does not let us in")
            if len(lines) < _GREETED:
                return
            self._greeting, data = None, bytes(rest)
        self._parser.add_data(data, descriptors)

    def _write(self, data: bytes) -> None:
        try:
            self._socket.sendall(data)
        except OSError as error:
            self._lose(error)

    def _read(self) -> tuple[bytes, list[FileDescriptor]] | None:
        """None at the end; what comes with a message is not for programs that we start."""
        data, ancillary, _, _ = self._socket.recvmsg(CHUNK, fds_buf_size(), socket.MSG_CMSG_CLOEXEC)
        return (data, FileDescriptor.from_ancdata(ancillary)) if data else None

    def _lose(self, reason: OSError) -> None:
        if self.is_open:
            self.close()
            self._lost(reason)


def let_go(message: Message) -> None:
    """Of what came with a reply that nobody waits for any more."""
    for value in message.body:
        if isinstance(value, FileDescriptor):
            value.close()


def _answers(message: Message) -> int:
    """The serial of the call that it answers; 0, which no call has, if it answers none."""
    return int(message.header.fields.get(HeaderFields.reply_serial, 0))
