"""Where others come in, on systems that have Unix sockets: plain sockets in Qt's event loop.

Qt's own QLocalServer would do, and `door_pipe` uses it for Windows; it costs 3 MiB in a program that is to be small all
day. Knows bytes, not what they say.
"""

import contextlib
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

assert sys.platform != "win32"  # noqa: S101 - so that type checkers know

_WAITING = 64
"""Connections that the system keeps for us until we come round to them."""
_AT_ONCE = 65536


class Line(QObject):
    """One connection. `arrived` comes with every piece, `gone` once the other side has left."""

    arrived = Signal()
    gone = Signal()

    def __init__(self, connection: socket.socket, limit: int) -> None:
        """No more than `limit` bytes are kept."""
        super().__init__()
        connection.setblocking(False)  # noqa: FBT003
        self.received = bytearray()
        self._limit = limit
        self._socket = connection
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def finish(self, data: bytes) -> None:
        """Say this and hang up; who does not take it in gets less of it. Nobody is waited for."""
        with contextlib.suppress(OSError):
            self._socket.sendall(data)
        self.hang_up()

    def hang_up(self) -> None:
        """Let go; may be called twice."""
        self._notifier.setEnabled(False)
        self._socket.close()

    def _read(self) -> None:
        try:
            piece = self._socket.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self._notifier.setEnabled(False)
            self.gone.emit()
            return
        self.received += piece[: self._limit - len(self.received)]
        self.arrived.emit()


class Door(QObject):
    """Takes connections and hands each to `welcome`."""

    def __init__(self, welcome: Callable[[Line], None], limit: int) -> None:
        super().__init__()
        self._welcome = welcome
        self._limit = limit
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._path: Path | None = None

    def open(self, address: str) -> str | None:
        """Listen there, for this user alone; what went wrong, or None. What a killed instance left is removed."""
        self._path = Path(address)
        opened = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        opened.setblocking(False)  # noqa: FBT003
        before = os.umask(0o177)
        try:
            self._path.unlink(missing_ok=True)
            opened.bind(address)
            opened.listen(_WAITING)
        except OSError as error:
            opened.close()
            return error.strerror or str(error)
        finally:
            os.umask(before)
        self._socket = opened
        self._notifier = QSocketNotifier(opened.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)
        return None

    @property
    def is_open(self) -> bool:
        """Whether somebody may come in."""
        return self._socket is not None

    def close(self) -> None:
        """Take no more; may be called twice."""
        if self._socket is not None and self._notifier is not None and self._path is not None:
            self._notifier.setEnabled(False)
            self._socket.close()
            self._path.unlink(missing_ok=True)
        self._socket = None

    def _accept(self) -> None:
        """One of them; the next comes with the next turn of the event loop, so that a crowd keeps nobody waiting."""
        if self._socket is None:
            return
        try:
            connection, _ = self._socket.accept()
        except OSError:
            return
        self._welcome(Line(connection, self._limit))
