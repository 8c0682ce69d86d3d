"""The running program's side: claims to be the only instance, then answers requests, never waiting for anybody.

Knows nothing of what a command means; `answer` is given in.
"""

import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer

from glutebreak.remote.lock import Lock
from glutebreak.remote.place import LOCK, SOCKET, address

if sys.platform == "win32":
    from glutebreak.remote.door_pipe import Door, Line
else:
    from glutebreak.remote.door import Door, Line

log = logging.getLogger(__name__)

Reply = dict[str, object]
Answer = Callable[[str, dict[str, object]], Reply]

REQUEST_LIMIT = 64 * 1024
"""Bytes, with the line break."""
PATIENCE = 5_000
"""Milliseconds from being connected to having the reply; who takes longer is dropped."""
CONNECTION_LIMIT = 64
"""Whoever has waited longest makes room for the next, so that nobody keeps the door shut for others."""
_GLANCE = 0.02


class CannotClaim(Exception):  # noqa: N818
    """The runtime directory cannot be used; one sentence says what to do."""


class _Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    command: str
    arguments: dict[str, object] = {}


class Instance(QObject):
    """The one instance in this runtime directory, from a successful `claim` until `close`."""

    def __init__(self, directory: Path, answer: Answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._lock = Lock(directory / LOCK)
        self._answer = answer
        self._door = Door(self._welcome, REQUEST_LIMIT)
        self._visitors: dict[_Visitor, None] = {}

    @staticmethod
    def last_seen(directory: Path) -> float | None:
        """When an instance was last alive, in seconds since the epoch, to be asked before `claim`; None: never."""
        try:
            return (directory / LOCK).stat().st_mtime
        except OSError:
            return None

    def touch(self) -> None:
        """Say that we are alive, and keep those who clear up temporary files away from lock and socket."""
        for name in (LOCK, SOCKET):
            with suppress(FileNotFoundError):
                os.utime(self._directory / name)

    def claim(self) -> bool:
        """Become the one instance; False if another one is. Raises `CannotClaim`.

        A socket that cannot be opened leaves the instance without a door, which is logged, and running.
        """
        try:
            if not self._take_lock():
                return False
        except OSError as error:
            raise CannotClaim(f"Cannot write to “{self._directory}”: {error.strerror}.") from error
        if (fault := self._door.open(address(self._directory))) is not None:
            log.warning("commands cannot reach this instance: %s", fault)
        return True

    def _take_lock(self) -> bool:
        """Twice, because whoever looks whether it is held holds it for some microseconds."""
        if self._lock.take():
            return True
        time.sleep(_GLANCE)
        return self._lock.take()

    def close(self) -> None:
        """Stop answering and let the next instance in; may be called twice, and by an answer, which is still sent."""
        self._door.close()
        self._lock.release()

    def _welcome(self, line: Line) -> None:
        self._visitors[_Visitor(line, self._reply_to, self._visitors.pop)] = None
        if len(self._visitors) > CONNECTION_LIMIT:
            next(iter(self._visitors)).send(_refusal("too many commands at once; try again"))

    def _reply_to(self, line: bytes) -> Reply:
        if not self._door.is_open:
            return _refusal("glutebreak is ending")
        try:
            request = msgspec.json.decode(line, type=_Request)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            return _refusal(f"not a request: {error}")
        return self._answer(request.command, request.arguments)


def _refusal(reason: str) -> Reply:
    return {"ok": False, "error": reason}


class _Visitor(QObject):
    """One connection: one line in, one line out, and gone."""

    def __init__(self, line: Line, reply_to: Callable[[bytes], Reply], left: Callable[["_Visitor"], object]) -> None:
        super().__init__()
        self._line = line
        self._reply_to = reply_to
        self._left = left
        line.arrived.connect(self._read)
        line.gone.connect(self.leave)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.leave)
        self._patience.start(PATIENCE)

    def send(self, reply: Reply) -> None:
        """Say it, and leave."""
        self._line.finish(msgspec.json.encode(reply) + b"\n")
        self._forget()

    def leave(self) -> None:
        """Let go of the connection."""
        self._line.hang_up()
        self._forget()

    def _read(self) -> None:
        request, end, _ = self._line.received.partition(b"\n")
        if end:
            self._answer(bytes(request))
        elif len(request) >= REQUEST_LIMIT:
            self.send(_refusal(f"a request has at most {REQUEST_LIMIT} bytes"))

    def _answer(self, request: bytes) -> None:
        try:
            reply = self._reply_to(request)
        except Exception:
            self.send(_refusal("glutebreak failed at this; its log says more"))
            raise
        self.send(reply)

    def _forget(self) -> None:
        self._patience.stop()
        self._left(self)
        self._line.arrived.disconnect(self._read)
        self._line.gone.disconnect(self.leave)
        self._line.deleteLater()
        self.deleteLater()
