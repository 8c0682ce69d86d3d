"""Ask the running glutebreak: what the commands use. Needs no Qt, so that a command answers at once.

Knows nothing of what a command means.
"""

import json
import socket
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import cast

from glutebreak.remote.lock import is_held
from glutebreak.remote.place import LOCK, address

_LOOK_AGAIN = 0.02
_STARTING = 50
"""Looks at a socket that is not there yet while the lock is held: one second."""


class NotRunning(Exception):  # noqa: N818
    """No glutebreak runs for this person."""


class NoAnswer(Exception):  # noqa: N818
    """One runs, but it cannot be talked to; one sentence says what to do."""


def ask(directory: Path, command: str, arguments: Mapping[str, object], timeout: float = 5.0) -> dict[str, object]:
    """The reply of the instance in that runtime directory. `timeout` is in seconds, for each step.

    Raises `NotRunning` and `NoAnswer`.
    """
    request = json.dumps({"command": command, "arguments": dict(arguments)}).encode() + b"\n"
    return _read(_exchange(directory, request, timeout))


def _read(reply: bytes) -> dict[str, object]:
    try:
        answer = json.loads(reply)
    except ValueError as error:
        raise NoAnswer("glutebreak ended while it was answering; try again.") from error
    return cast("dict[str, object]", answer)


if sys.platform == "win32":

    def _exchange(directory: Path, request: bytes, timeout: float) -> bytes:
        from glutebreak.remote.pipe import exchange  # noqa: PLC0415  (Qt, which only Windows needs here)

        reply = exchange(address(directory), request, timeout)
        if reply is None and not is_held(directory / LOCK):
            raise NotRunning
        return reply or b""

else:

    def _exchange(directory: Path, request: bytes, timeout: float) -> bytes:
        with _knock(directory, timeout) as door:
            try:
                with suppress(BrokenPipeError):  # it may have heard enough; then its reply says why
                    door.sendall(request)
                with door.makefile("rb") as replies:
                    return replies.readline()
            except TimeoutError as error:
                raise NoAnswer("glutebreak is busy and did not answer; try again.") from error
            except OSError as error:
                raise NoAnswer("glutebreak ended while it was answering; try again.") from error

    def _knock(directory: Path, timeout: float) -> socket.socket:
        """Connect, also to an instance that has the lock but not yet its socket, or a crowd before the door."""
        for _ in range(_STARTING):
            door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            door.settimeout(timeout)
            try:
                door.connect(address(directory))
            except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError, BlockingIOError) as error:
                door.close()
                if not is_held(directory / LOCK):
                    raise NotRunning from error
                time.sleep(_LOOK_AGAIN)
            else:
                return door
        raise NoAnswer("glutebreak runs but cannot be reached; quit it from the tray and start it again.")
