"""A connection of our own to the Wayland compositor, in its wire protocol: requests out, events in, no library.

Only `connect` waits, for the list of what the compositor offers, and never longer than a given time. Whatever breaks
the protocol ends the connection. Knows no extension. The format: "The Wayland Protocol", chapter "Wire Format".
"""

import os
import select
import socket
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSocketNotifier

from glutebreak.desktop.choose import Gone, Lost, NotHere

PATIENCE_MS = 1000
"""A compositor that takes longer to list what it offers must not hold us up."""

_DISPLAY = 1
_SYNC, _GET_REGISTRY = 0, 1
_BIND = 0
_ERROR, _DELETE_ID = 0, 1
_GLOBAL, _GLOBAL_REMOVE = 0, 1
_HEAD = struct.Struct("=II")
_CHUNK = 65_536
_NONSENSE = "the compositor broke the Wayland protocol"

Hear = Callable[[int, bytes], None]
"""An event of one object: its number in the interface, and its arguments."""


class Display:
    """Tells events from the event loop; nothing more once it is closed, or has told that it is lost."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._socket.setblocking(False)  # noqa: FBT003
        self._unread = b""
        self._heard: dict[int, Hear] = {_DISPLAY: self._hear_display}
        self._last_id = _DISPLAY
        """An id is never used again, so events of others up to here are of objects that were let go."""
        self._offers: dict[int, tuple[str, int]] = {}
        """Interface and version, by the number under which the compositor lists it."""
        self._bound: set[int] = set()
        self._ended: str | None = None
        self.lost: Lost = lambda _: None
        """Whoever goes by this display puts in here what is to be told why it ended, once."""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)
        self._registry = self.add(self._hear_registry)
        self.send(_DISPLAY, _GET_REGISTRY, self._registry)

    def add(self, heard: Hear) -> int:
        """The id of an object that the next request is to make."""
        self._last_id += 1
        self._heard[self._last_id] = heard
        return self._last_id

    def forget(self, identity: int) -> None:
        """What it still has to say is of no interest; its own request to end it has been sent."""
        self._heard.pop(identity, None)

    def send(self, target: int, request: int, *arguments: int | str) -> None:
        """One request; nothing where the display is lost already."""
        body = b"".join(map(_encoded, arguments))
        try:
            self._socket.sendall(_HEAD.pack(target, (_HEAD.size + len(body)) << 16 | request) + body)
        except OSError as error:
            self._lose(f"the compositor cannot be reached ({error})")

    def bind(self, interface: str, newest: int) -> tuple[int, int] | None:
        """Id and version, no newer than asked for, of the first such thing that is offered; None if none is."""
        for number, (offered, version) in self._offers.items():
            if offered == interface:
                self._bound.add(number)
                identity, spoken = self.add(lambda *_: None), min(version, newest)
                self.send(self._registry, _BIND, number, interface, spoken, identity)
                return identity, spoken
        return None

    def learn_offers(self) -> None:
        """Wait for the list. Raises `NotHere` if it takes too long or never comes."""
        done: list[int] = []
        self.send(_DISPLAY, _SYNC, self.add(lambda event, _: done.append(event)))
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not done:
            left = deadline.remainingTime() / 1000
            if self._ended is None and (not left or not select.select([self._socket], [], [], left)[0]):
                self._ended = "the compositor does not answer"
            if self._ended is not None:
                raise NotHere(self._ended)
            self._drain()

    def close(self) -> None:
        """May be called twice."""
        self._ended = self._ended or "closed"
        self._notifier.setEnabled(False)
        self._heard.clear()
        self._socket.close()

    def _drain(self) -> None:
        """No more than has come in one go, so that nobody can keep us here."""
        try:
            self._unread += self._received()
            for source, event, body in self._messages():
                self._hear(source, event, body)
        except Gone as reason:
            self._lose(str(reason))

    def _received(self) -> bytes:
        try:
            received = self._socket.recv(_CHUNK)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise Gone(f"the compositor cannot be heard ({error})") from error
        if not received:
            raise Gone("the compositor has gone")
        return received

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        """Source, event and arguments of each whole message; half of one waits for the rest."""
        while self._ended is None and len(self._unread) >= _HEAD.size:
            source, word = _HEAD.unpack_from(self._unread)
            size = word >> 16
            if size < _HEAD.size or size % 4:
                raise Gone(_NONSENSE)
            if len(self._unread) < size:
                return
            body, self._unread = self._unread[_HEAD.size : size], self._unread[size:]
            yield source, word & 0xFFFF, body

    def _hear(self, source: int, event: int, body: bytes) -> None:
        if not _DISPLAY <= source <= self._last_id:
            raise Gone(_NONSENSE)
        if (heard := self._heard.get(source)) is not None:
            heard(event, body)

    def _hear_display(self, event: int, body: bytes) -> None:
        if event == _ERROR:
            raise Gone(f"the compositor refused a request ({_text(body, 8)[:200]})")
        if event != _DELETE_ID:
            raise Gone(_NONSENSE)

    def _hear_registry(self, event: int, body: bytes) -> None:
        number = _number(body, 0)
        if event == _GLOBAL:
            interface = _text(body, 4)
            self._offers[number] = (interface, _number(body, len(body) - 4))
        elif event == _GLOBAL_REMOVE:
            self._offers.pop(number, None)
            if number in self._bound:
                raise Gone("the compositor has withdrawn what it offered")
        else:
            raise Gone(_NONSENSE)

    def _lose(self, why: str) -> None:
        was_open = self._ended is None
        self._ended = self._ended or why
        self.close()
        if was_open:
            self.lost(why)


def _encoded(argument: int | str) -> bytes:
    """A number, or a text with its length, a zero at its end, and padding to a multiple of four bytes."""
    if isinstance(argument, int):
        return struct.pack("=I", argument)
    text = argument.encode() + b"\0"
    return struct.pack("=I", len(text)) + text + bytes(-len(text) % 4)


def _number(body: bytes, offset: int) -> int:
    if not 0 <= offset <= len(body) - 4:
        raise Gone(_NONSENSE)
    return int(struct.unpack_from("=I", body, offset)[0])


def _text(body: bytes, offset: int) -> str:
    length = _number(body, offset)
    text = body[offset + 4 : offset + 4 + length]
    if len(text) < max(length, 1) or text[-1]:
        raise Gone(_NONSENSE)
    return text[:-1].decode("utf-8", "replace")


def connect() -> Display:
    """Connect to the compositor of this session and learn what it offers. Raises `NotHere`."""
    display = Display(_connected(_place(os.environ)))
    try:
        display.learn_offers()
    except NotHere:
        display.close()
        raise
    return display


def _place(environment: Mapping[str, str]) -> Path:
    usual = "wayland-0" if environment.get("XDG_SESSION_TYPE") == "wayland" else ""
    name = environment.get("WAYLAND_DISPLAY") or usual
    if not name:
        raise NotHere("this is no Wayland session")
    place = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    if not place.is_absolute():
        raise NotHere("XDG_RUNTIME_DIR is not set, so the Wayland compositor cannot be found")
    return place


def _connected(place: Path) -> socket.socket:
    if sys.platform == "win32":
        raise NotHere("there is no Wayland on this platform")
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.settimeout(PATIENCE_MS / 1000)
        connection.connect(str(place))
    except OSError as error:
        connection.close()
        raise NotHere(f"the Wayland compositor cannot be reached ({error})") from error
    return connection
