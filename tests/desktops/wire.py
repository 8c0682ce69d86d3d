"""A wire to the session bus that can be cut: for the program on it the bus has gone, for the desktop it has not.

Knows nothing of D-Bus: it passes bytes on.
"""

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

CHUNK = 65_536


class Wire:
    """Between whoever connects to `path` and `bus`."""

    def __init__(self, path: Path, bus: Path) -> None:
        self.address = f"unix:path={path}"
        self._bus = bus
        self._ends: list[socket.socket] = []
        self._door = _local_socket()
        self._door.bind(str(path))
        self._door.listen()
        self._start(self._accept)

    def cut(self) -> None:
        """For good: who is connected hears that the other side has gone, and nobody gets through any more."""
        self._door.close()
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):  # the door is closed
            while True:
                near, _ = self._door.accept()
                far = _local_socket()
                far.connect(str(self._bus))
                self._ends += [near, far]
                self._start(_pass_on, near, far)
                self._start(_pass_on, far, near)

    @staticmethod
    def _start(target: object, *arguments: object) -> None:
        threading.Thread(target=target, args=arguments, daemon=True).start()  # type: ignore[arg-type]


def _local_socket() -> socket.socket:
    if sys.platform == "win32":
        raise OSError("there is no session bus on this platform")
    return socket.socket(socket.AF_UNIX)


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(CHUNK):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def wire(path: Path, bus: Path) -> Iterator[Wire]:
    """Cut at the end of the block at the latest."""
    laid = Wire(path, bus)
    try:
        yield laid
    finally:
        laid.cut()
