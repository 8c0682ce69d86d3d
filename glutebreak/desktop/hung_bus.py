"""Whether the session bus hangs, found out before Qt connects to it.

Qt waits for such a bus for half a minute, or for ever where it does not even let us in. Knows of D-Bus no more than one
request takes, because nothing is to be loaded for this at the start.
"""

import os
import select
import socket
import struct
import sys
from collections.abc import Mapping

from PySide6.QtCore import QDeadlineTimer

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
NOWHERE = "unix:path=/dev/null/hung"
"""What takes the place of the address of a bus that hangs: nobody waits for what cannot be there."""
PATIENCE_MS = 3000
"""A session that has just begun may be slow; and without its bus there may be no icon all day."""
_LETS_IN = 2
"""Lines that come before the first message."""
_BUS = "org.freedesktop.DBus"
_HELLO = (
    (1, "o", "/org/freedesktop/DBus"),
    (2, "s", _BUS),
    (3, "s", "Hello"),
    (6, "s", _BUS),
)
"""Path, interface, member and destination: number, type and value of each field of a message's head."""


def hangs(environ: Mapping[str, str]) -> bool:
    """Whether there is a bus that takes connections but lets nobody in, or says no word to those that it let in."""
    if sys.platform != "linux":
        return False
    if (address := _address(environ)) is None:
        return False
    with socket.socket(socket.AF_UNIX) as bus:
        bus.setblocking(False)  # noqa: FBT003
        try:
            bus.connect(address)
            bus.sendall(_greeting(os.geteuid()) + _hello())
            return not _answers(bus)
        except BlockingIOError:
            return True  # it has stopped taking connections
        except OSError:
            return False  # nobody is there, or it has ended


def _address(environ: Mapping[str, str]) -> str | None:
    """The first socket among the addresses; None where there is none that we know."""
    given = environ.get(VARIABLE) or f"unix:path={environ.get('XDG_RUNTIME_DIR', '')}/bus"
    for each in given.split(";"):
        kind, _, path = each.partition(",")[0].partition("=")
        if kind in {"unix:path", "unix:abstract"}:
            return ("\0" if kind == "unix:abstract" else "") + _unescaped(path)
    return None


def _unescaped(path: str) -> str:
    if "%" not in path:
        return path
    from urllib.parse import unquote  # noqa: PLC0415 - eight milliseconds that hardly any address is worth

    return unquote(path)


def _answers(bus: socket.socket) -> bool:
    """Whether something comes after the lines, or the end."""
    said, limit = b"", QDeadlineTimer(PATIENCE_MS)
    while said.count(b"\r\n") < _LETS_IN or said.endswith(b"\r\n"):
        if not select.select([bus], [], [], limit.remainingTime() / 1000)[0]:
            return False
        if not (more := bus.recv(4096)):
            break
        said += more
    return True


def _greeting(user: int) -> bytes:
    """All at once, as a bus allows: its answers need not be waited for."""
    return b"\0AUTH EXTERNAL %b\r\nNEGOTIATE_UNIX_FD\r\nBEGIN\r\n" % str(user).encode().hex().encode()


def _hello() -> bytes:
    """The first message on every bus, by the rules of the protocol: little-endian, fields aligned to eight bytes."""
    fields = b""
    for number, kind, value in _HELLO:
        fields = fields.ljust(-(-len(fields) // 8) * 8, b"\0")
        fields += struct.pack("<BB2sI", number, 1, kind.encode() + b"\0", len(value)) + value.encode() + b"\0"
    head = struct.pack("<cBBBIII", b"l", 1, 0, 1, 0, 1, len(fields)) + fields
    return head.ljust(-(-len(head) // 8) * 8, b"\0")
