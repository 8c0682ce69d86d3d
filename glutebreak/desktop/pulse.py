"""A client of the sound server's native protocol, as PulseAudio and PipeWire speak it: who records from what.

A packet is a head of five numbers and a command of tagged values, most significant byte first; version 19 is the
oldest that tells whether a recording is corked. Knows the socket, and not what a recording means.
"""

import os
import socket
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.unix_socket import connect

VERSION = 19
_HEAD = struct.Struct(">5I")
_CONTROL = 0xFFFFFFFF
"""The channel of packets that are commands."""
_LONGEST = 1 << 20
"""Bytes; a longer packet is no answer to what we ask."""
_COOKIE = 256
NOBODY = 0xFFFFFFFF
"""An index that stands for none."""

ERROR, REPLY, AUTH, SET_CLIENT_NAME = 0, 2, 8, 9
LIST_SOURCES, LIST_RECORDINGS = 24, 32
SUBSCRIBE, CHANGED = 35, 66
SOURCES_AND_RECORDINGS = 0x02 | 0x08

Value = int | str | bytes | bool | dict[str, bytes] | None


class Garbled(ValueError):  # noqa: N818 - named as what happened
    """What arrived is not the protocol."""


@dataclass(frozen=True, slots=True)
class Packet:
    """One command with its values."""

    command: int
    tag: int
    values: tuple[Value, ...]


def addresses(environment: Mapping[str, str]) -> Iterator[Path]:
    """Where the server of this session may listen, the likeliest first; servers on other machines are left out."""
    if named := environment.get("PULSE_SERVER", ""):
        for each in named.split():
            address = each.rpartition("}")[2].removeprefix("unix:")
            if address.startswith("/"):
                yield Path(address)
        return
    if runtime := environment.get("PULSE_RUNTIME_PATH"):
        yield Path(runtime, "native")
    if runtime := environment.get("XDG_RUNTIME_DIR"):
        yield Path(runtime, "pulse", "native")


def open_socket(environment: Mapping[str, str]) -> socket.socket:
    """Connect without waiting. Raises `NotHere`."""
    for address in addresses(environment):
        with suppress(OSError):
            return connect(address)
    raise NotHere("no sound server in this session")


def cookie() -> bytes:
    """The secret of this user's server; zeros where there is none, for a socket tells the server who we are."""
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    named = os.environ.get("PULSE_COOKIE")
    for path in (*([Path(named)] if named else []), config / "pulse" / "cookie", Path.home() / ".pulse-cookie"):
        try:
            found = path.read_bytes()
        except OSError:
            continue
        if len(found) == _COOKIE:
            return found
    return bytes(_COOKIE)


def packet(command: int, tag: int, *values: int | bytes | Mapping[str, str]) -> bytes:
    """A command: numbers, secrets and properties are the values that we send."""
    body = b"".join((_number(command), _number(tag), *map(_tagged, values)))
    return _HEAD.pack(len(body), _CONTROL, 0, 0, 0) + body


def _tagged(value: int | bytes | Mapping[str, str]) -> bytes:
    match value:
        case int():
            return _number(value)
        case bytes():
            return b"x" + struct.pack(">I", len(value)) + value
        case properties:
            return b"P" + b"".join(map(_property, properties.items())) + b"N"


def _property(item: tuple[str, str]) -> bytes:
    name, value = (text.encode() + b"\0" for text in item)
    return b"t" + name + _number(len(value)) + _tagged(value)


def _number(value: int) -> bytes:
    return b"L" + struct.pack(">I", value)


class Packets:
    """Cuts what arrives into packets."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def add(self, data: bytes) -> Iterator[Packet]:
        """The packets that are whole by now. Raises `Garbled`."""
        self._buffer += data
        while len(self._buffer) >= _HEAD.size:
            length, channel, *_ = _HEAD.unpack_from(self._buffer)
            if length > _LONGEST:
                raise Garbled("the sound server sends something else")
            if len(self._buffer) < _HEAD.size + length:
                return
            body = bytes(self._buffer[_HEAD.size : _HEAD.size + length])
            del self._buffer[: _HEAD.size + length]
            if channel == _CONTROL:
                yield _read(body)


def _read(body: bytes) -> Packet:
    try:
        command, tag, *values = _Tags(body)
    except (struct.error, LookupError, ValueError) as error:
        raise Garbled("the sound server sends something else") from error
    if not isinstance(command, int) or not isinstance(tag, int):
        raise Garbled("the sound server sends something else")
    return Packet(command, tag, tuple(values))


class _Tags:
    """Values one after the other, each with a letter before it that says what it is."""

    _WIDTHS: Mapping[bytes, int] = {b"a": 6, b"B": 1, b"U": 8, b"T": 8, b"R": 8, b"r": 8, b"V": 4}
    """Bytes of what nobody here wants to know: formats, volumes, times."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    def __iter__(self) -> Iterator[Value]:
        while self._at < len(self._body):
            yield self._next()

    def _next(self) -> Value:
        match tag := self._take(1):
            case b"L":
                return self._number()
            case b"t":
                return self._text()
            case b"N" | b"0" | b"1":
                return {b"N": None, b"0": False, b"1": True}[tag]
            case b"P":
                return self._properties()
            case b"x":
                return self._take(self._number())
            case b"m":
                return self._take(self._take(1)[0])
            case b"v":
                return self._take(4 * self._take(1)[0])
            case _:
                return self._take(self._WIDTHS[tag])

    def _properties(self) -> dict[str, bytes]:
        """Name, length and value, over and over, until there is no name."""
        found: dict[str, bytes] = {}
        while isinstance(name := self._next(), str):
            self._next()
            value = self._next()
            found[name] = value.rstrip(b"\0") if isinstance(value, bytes) else b""
        return found

    def _number(self) -> int:
        return int.from_bytes(self._take(4), "big")

    def _text(self) -> str:
        end = self._body.index(b"\0", self._at)
        return self._take(end - self._at + 1)[:-1].decode(errors="replace")

    def _take(self, size: int) -> bytes:
        taken = self._body[self._at : self._at + size]
        if len(taken) < size:
            raise ValueError("cut off")
        self._at += size
        return taken
