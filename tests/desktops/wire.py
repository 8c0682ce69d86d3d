"""A wire to a bus that can be cut or frozen: for the program on it the bus has gone or hangs, for the desktop not.

Knows nothing of D-Bus: it passes bytes on, and descriptors.
"""

import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

CHUNK = 65_536
DESCRIPTORS = 16  # at once, at most


class Wire:
    """Between whoever connects to `path` and `bus`."""

    def __init__(self, path: Path, bus: Path) -> None:
        self.address = f"unix:path={path}"
        self._bus = bus
        self._threads: list[threading.Thread] = []
        self._flows = threading.Event()
        self._flows.set()
        self._door = _local_socket()
        self._door.bind(str(path))
        self._door.listen()
        self._sockets = [self._door]
        self._start(self._accept)

    def freeze(self) -> None:
        """Nothing gets through any more, and nobody is told so: for the program on it the bus hangs."""
        self._flows.clear()

    def cut(self) -> None:
        """For good: who is connected hears that the other side has gone, and nobody gets through any more."""
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._flows.set()
        for thread in self._threads:
            thread.join(5)
        for each in self._sockets:
            each.close()

    def _accept(self) -> None:
        with suppress(OSError):  # it is cut
            while True:
                near, _ = self._door.accept()
                far = _local_socket()
                self._sockets += [near, far]
                far.connect(str(self._bus))
                self._start(partial(_pass_on, near, far, self._flows))
                self._start(partial(_pass_on, far, near, self._flows))

    def _start(self, work: Callable[[], None]) -> None:
        self._threads.append(threading.Thread(target=work, daemon=True))
        self._threads[-1].start()


def _pass_on(source: socket.socket, target: socket.socket, flows: threading.Event) -> None:
    if sys.platform == "win32":
        raise OSError("nothing can be passed on here")
    with suppress(OSError):
        while True:
            data, descriptors, *_ = socket.recv_fds(source, CHUNK, DESCRIPTORS)
            if not data:
                break
            flows.wait()
            sent = socket.send_fds(target, [data], descriptors)
            for descriptor in descriptors:
                os.close(descriptor)
            target.sendall(data[sent:])
        target.shutdown(socket.SHUT_WR)


def _local_socket() -> socket.socket:
    if sys.platform == "win32":
        raise OSError("there is no session bus on this platform")
    return socket.socket(socket.AF_UNIX)


@contextmanager
def wire(path: Path, bus: Path) -> Iterator[Wire]:
    """Cut at the end of the block at the latest."""
    laid = Wire(path, bus)
    try:
        yield laid
    finally:
        laid.cut()
