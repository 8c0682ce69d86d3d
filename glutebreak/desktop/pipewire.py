"""A client of PipeWire's native protocol that only lists what there is: who gives pictures to whom.

A message is a head of four numbers and a value in PipeWire's plain old data: size, type, content, filled up to eight
bytes, in the order of bytes of this machine. Links say by themselves which nodes they join, so nothing is bound.
Knows the socket, and not what a link means.
"""

import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.unix_socket import connect

VERSION = 3
_HEAD = struct.Struct("=4I")
_POD = struct.Struct("=2I")
_INT, _STRING, _STRUCT = 4, 8, 14
_LONGEST = 1 << 24
"""Bytes; what a head of this protocol can say."""

_CORE, _CLIENT, REGISTRY = 0, 1, 2
"""Things that we speak to or hear of; the registry is ours to number."""
_HELLO, _SYNC, _PONG, _GET_REGISTRY = 1, 2, 3, 5
_UPDATE_PROPERTIES = 2
_DONE, _PING = 1, 2
_APPEARED, _GONE = 0, 1

Value = int | str | tuple["Value", ...] | None


class Garbled(ValueError):  # noqa: N818 - named as what happened
    """What arrived is not the protocol."""


@dataclass(frozen=True, slots=True)
class Message:
    """One event of one thing."""

    thing: int
    event: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Appeared:
    """Something is there now."""

    index: int
    kind: str
    """“PipeWire:Interface:Node” and the like."""
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Vanished:
    """It is there no more."""

    index: int


@dataclass(frozen=True, slots=True)
class Listed:
    """All that was there at the start has been told."""


def address(environment: Mapping[str, str]) -> Path:
    """Where the server of this session listens. Raises `NotHere`."""
    remote = environment.get("PIPEWIRE_REMOTE") or "pipewire-0"
    runtime = environment.get("PIPEWIRE_RUNTIME_DIR") or environment.get("XDG_RUNTIME_DIR") or ""
    path = Path(runtime, remote)
    if not path.is_absolute():
        raise NotHere("no runtime directory in which PipeWire could be")
    return path


class Registry:
    """A connection that lists everything there is, and goes on telling. `happened` raises OSError or `Garbled`."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        try:
            self._socket = connect(address(os.environ))
            self._greet()
        except OSError as error:
            raise NotHere("no PipeWire in this session") from error
        self.descriptor = self._socket.fileno()

    def happened(self) -> Iterator[Appeared | Vanished | Listed]:
        """Everything that was told since the last look."""
        gone = self._read()
        for message in self._whole():
            yield from self._meant(message)
        if gone:
            raise ConnectionResetError("PipeWire has gone")

    def close(self) -> None:
        """May be called twice."""
        self._socket.close()

    def _greet(self) -> None:
        self._send(_CORE, _HELLO, VERSION)
        self._send(_CLIENT, _UPDATE_PROPERTIES, (1, "application.name", "glutebreak"))
        self._send(_CORE, _GET_REGISTRY, VERSION, REGISTRY)
        self._send(_CORE, _SYNC, _CORE, 0)

    def _send(self, thing: int, method: int, *values: Value) -> None:
        body = _pod(values)
        self._socket.sendall(_HEAD.pack(thing, method << 24 | len(body), 0, 0) + body)

    def _read(self) -> bool:
        """Whether that was the end."""
        try:
            while data := self._socket.recv(1 << 16):
                self._buffer += data
        except BlockingIOError:
            return False
        return True

    def _whole(self) -> Iterator[Message]:
        while len(self._buffer) >= _HEAD.size:
            thing, kind, _, _ = _HEAD.unpack_from(self._buffer)
            end = _HEAD.size + (kind & (_LONGEST - 1))
            if len(self._buffer) < end:
                return
            body = bytes(self._buffer[_HEAD.size : end])
            del self._buffer[:end]
            if thing in {_CORE, REGISTRY}:
                yield Message(thing, kind >> 24, _values(body))

    def _meant(self, message: Message) -> Iterator[Appeared | Vanished | Listed]:
        match message:
            case Message(thing=0, event=event) if event == _DONE:
                yield Listed()
            case Message(thing=0, event=event, values=(int(thing), int(sequence), *_)) if event == _PING:
                self._send(_CORE, _PONG, thing, sequence)
            case Message(thing=2, event=event, values=(int(index), *_)) if event == _GONE:
                yield Vanished(index)
            case Message(thing=2, event=event, values=(int(index), _, str(kind), _, tuple(pairs), *_)) if (
                event == _APPEARED
            ):
                yield Appeared(index, kind, _properties(pairs))


def _properties(pairs: tuple[Value, ...]) -> dict[str, str]:
    """A number of names, then each with its value."""
    names, values = pairs[1::2], pairs[2::2]
    return {
        name: value
        for name, value in zip(names, values, strict=False)
        if isinstance(name, str) and isinstance(value, str)
    }


def _pod(value: Value) -> bytes:
    kind, content = _content(value)
    return _POD.pack(len(content), kind) + content.ljust(_filled(len(content)), b"\0")


def _content(value: Value) -> tuple[int, bytes]:
    match value:
        case int():
            return _INT, struct.pack("=i", value)
        case str():
            return _STRING, value.encode() + b"\0"
        case tuple():
            return _STRUCT, b"".join(map(_pod, value))
        case None:
            raise TypeError("nothing is not sent")


def _values(body: bytes) -> tuple[Value, ...]:
    """The members of the structure that a message is. Raises `Garbled`."""
    try:
        size, kind = _POD.unpack_from(body)
        if kind != _STRUCT or len(body) < _POD.size + size:
            raise Garbled("PipeWire sends something else")
        return tuple(_members(body[_POD.size : _POD.size + size]))
    except (struct.error, ValueError) as error:
        raise Garbled("PipeWire sends something else") from error


def _members(body: bytes) -> Iterator[Value]:
    at = 0
    while at < len(body):
        size, kind = _POD.unpack_from(body, at)
        at += _POD.size
        yield _value(kind, body[at : at + size])
        at += _filled(size)


def _value(kind: int, content: bytes) -> Value:
    """What is neither number nor text nor structure is nothing to us."""
    if kind == _INT:
        return int(struct.unpack("=i", content)[0])
    if kind == _STRING:
        return content.rstrip(b"\0").decode(errors="replace")
    return tuple(_members(content)) if kind == _STRUCT else None


def _filled(size: int) -> int:
    return -(-size // 8) * 8
