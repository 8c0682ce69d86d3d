"""Recordings by way of the sound server: PulseAudio, or PipeWire in its place.

The server tells when a recording or a source changes; then both lists are asked for anew. What records the output of
the machine, only measures a level, stands still, or belongs to no program is no call.
"""

import logging
import os
import select
import socket
import struct
import sys
from collections.abc import Iterator, Sequence

if sys.platform != "linux":
    raise ImportError("the sound server is spoken to on Linux alone")

from PySide6.QtCore import QSocketNotifier, QTimer

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.pulse import (
    AUTH,
    CHANGED,
    ERROR,
    LIST_RECORDINGS,
    LIST_SOURCES,
    NOBODY,
    REPLY,
    SET_CLIENT_NAME,
    SOURCES_AND_RECORDINGS,
    SUBSCRIBE,
    VERSION,
    Garbled,
    Packet,
    Packets,
    Value,
    cookie,
    open_socket,
    packet,
)

log = logging.getLogger(__name__)

PATIENCE = 0.25
"""Seconds that the server may take to let us in."""
_CHUNK = 65_536
_SETTLED_MS = 100
"""What changes together is asked for once."""
_NUMBER = 0xFFFF
"""Of what the server says of itself, the part that is its version."""
_RECORDING = 13
"""Values of a recording in version 19."""
_SOURCE = 20
"""Values of a source up to its ports; each port has three, and after them comes the one in use."""


class Server:
    """A connection that was let in. `send` and `arrived` raise OSError or `Garbled` once it is of no more use."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._packets = Packets()
        self.descriptor = connection.fileno()
        self._enter()

    def send(self, command: int, *values: int | bytes | dict[str, str]) -> None:
        """The answer carries the command as its tag."""
        self._socket.sendall(packet(command, command, *values))

    def arrived(self) -> Iterator[Packet]:
        """Everything that is there by now."""
        try:
            while data := self._socket.recv(_CHUNK):
                yield from self._packets.add(data)
        except BlockingIOError:
            return
        raise ConnectionResetError("the sound server has gone")

    def close(self) -> None:
        self._socket.close()

    def _enter(self) -> None:
        self._introduce(packet(AUTH, AUTH, VERSION, cookie()))
        first = self._first()
        if first.command != REPLY:
            raise NotHere("the sound server does not let us in")
        match first.values:
            case (int(version), *_) if version & _NUMBER >= VERSION:
                self.send(SET_CLIENT_NAME, {"application.name": "glutebreak"})
            case _:
                raise NotHere("the sound server is too old")

    def _introduce(self, request: bytes) -> None:
        """Say who we are: who has no cookie is let in for that, and unasked the kernel says it nearly always only."""
        us = struct.pack("=3I", os.getpid(), os.getuid(), os.getgid())
        self._socket.sendmsg([request], [(socket.SOL_SOCKET, socket.SCM_CREDENTIALS, us)])

    def _first(self) -> Packet:
        while select.select([self._socket], [], [], PATIENCE)[0]:
            for each in self.arrived():
                return each
        raise NotHere("the sound server does not answer")


class Recordings:
    """Keeps the two lists, as they were heard last."""

    name = "pulse"

    def __init__(self, server: Server, listener: HoldListener) -> None:
        self._server = server
        self._listener = listener
        self._monitors: frozenset[int] = frozenset()
        self._held = False
        self._again = QTimer(singleShot=True, interval=_SETTLED_MS)
        self._again.timeout.connect(self._ask)  # with a partial Qt would keep all of this for ever
        self._notifier = QSocketNotifier(server.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)
        self._server.send(SUBSCRIBE, SOURCES_AND_RECORDINGS)
        self._ask()

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._again.stop()
        self._notifier.setEnabled(False)
        self._server.close()
        self._held = False

    def _ask(self) -> None:
        try:
            for command in (LIST_SOURCES, LIST_RECORDINGS):
                self._server.send(command)
        except OSError as reason:
            self._lose(reason)

    def _drain(self) -> None:
        try:
            for each in self._server.arrived():
                self._take(each)
        except (OSError, Garbled) as reason:
            self._lose(reason)

    def _take(self, arrived: Packet) -> None:
        if arrived.command == ERROR:
            raise Garbled("the sound server refuses to tell who records")
        if arrived.command == CHANGED and not self._again.isActive():
            self._again.start()
        if arrived.command == REPLY and arrived.tag == LIST_SOURCES:
            self._monitors = frozenset(monitors(arrived.values))
        if arrived.command == REPLY and arrived.tag == LIST_RECORDINGS:
            self._tell(held=any(source not in self._monitors for source in calls(arrived.values)))

    def _tell(self, *, held: bool) -> None:
        if held != self._held:
            self._held = held
            self._listener.hold_changed()

    def _lose(self, reason: Exception) -> None:
        if self._notifier.isEnabled():
            log.warning("microphone: %s; from now on it is unknown", reason)
        was_held = self._held
        self.close()
        if was_held:
            self._listener.hold_changed()


def calls(values: Sequence[Value]) -> Iterator[int]:
    """The source of each recording that a program makes now. Raises `Garbled`."""
    for start in range(0, len(values), _RECORDING):
        match values[start : start + _RECORDING]:
            case [int(), _, _, int(client), int(source), _, _, _, _, method, _, dict(properties), bool(corked)]:
                meter = method == "peaks" or properties.get("stream.monitor") == b"true"
                if not (corked or meter or client == NOBODY):
                    yield source
            case _:
                raise Garbled("the sound server lists something else")


def monitors(values: Sequence[Value]) -> Iterator[int]:
    """The sources that only give back what the machine plays. Raises `Garbled`."""
    start = 0
    while start < len(values):
        match values[start : start + _SOURCE]:
            case [int(index), _, _, _, _, _, _, _, int(sink), *_, int(ports)]:
                if sink != NOBODY:
                    yield index
                start += _SOURCE + 3 * ports + 1
            case _:
                raise Garbled("the sound server lists something else")


def connect(listener: HoldListener) -> Recordings:
    """Connect to the sound server of this session."""
    connection = open_socket(os.environ)
    try:
        return Recordings(Server(connection), listener)
    except (OSError, Garbled) as error:
        connection.close()
        raise NotHere(str(error)) from error
    except NotHere:
        connection.close()
        raise
