"""Where the lock and the socket are: a directory that only this person can enter and that is gone after a restart.

Knows nothing of what is kept there but the names.
"""

import os
import stat
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

_NAME = "glutebreak"
_OTHERS = 0o077
_WAY_OUT = "set XDG_RUNTIME_DIR to a folder that only you can enter"
LOCK = "lock"
"""Held while an instance runs; its time of change is when that was last alive."""
SOCKET = "socket"
LONGEST = 85
"""Bytes of the directory that ours is in: the path of a socket ends at 104 on the strictest system."""


class NotOurPlace(Exception):  # noqa: N818
    """There is no directory to be safe in; one sentence says what to do."""


def runtime_directory(environ: Mapping[str, str]) -> Path:
    """Make it if need be. Raises `NotOurPlace`."""
    if sys.platform in {"win32", "darwin"}:
        return _by_platform()
    for parent in _parents(environ):
        if len(os.fsencode(parent)) <= LONGEST and _is_ours(parent) and os.access(parent, os.W_OK | os.X_OK):
            return _make(parent / _NAME)
    return _make(_temporary() / f"{_NAME}-{_user()}")


def address(directory: Path) -> str:
    """What the socket is called there: a path, on Windows a name of its own."""
    if sys.platform == "win32":
        return f"{_NAME}-{zlib.crc32(os.fsencode(directory)):08x}"
    return str(directory / SOCKET)


def _by_platform() -> Path:
    from platformdirs import user_runtime_path  # noqa: PLC0415  (10 ms that no command on Linux should pay)

    directory = user_runtime_path(_NAME, appauthor=False)
    directory.mkdir(parents=True, exist_ok=True)
    return directory


def _temporary() -> Path:
    import tempfile  # noqa: PLC0415  (hardly ever needed, and slow to import)

    return Path(tempfile.gettempdir())


def _parents(environ: Mapping[str, str]) -> Iterator[Path]:
    """The session's own directory; `su` leaves that of the former user, so it may not be ours."""
    named = Path(environ.get("XDG_RUNTIME_DIR", ""))
    if named.is_absolute():
        yield named
    yield _session_directory()


def _session_directory() -> Path:
    """Where systemd puts it, for those who come in without its environment."""
    return Path(f"/run/user/{_user()}")


def _make(directory: Path) -> Path:
    try:
        directory.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise NotOurPlace(f"Cannot make “{directory}” ({error.strerror}): {_WAY_OUT}.") from error
    if not _is_ours(directory):
        raise NotOurPlace(f"“{directory}” belongs to someone else: {_WAY_OUT}.")
    if directory.stat().st_mode & _OTHERS:
        directory.chmod(0o700)
    return directory


def _is_ours(directory: Path) -> bool:
    """A real directory of this user; a link could lead anywhere."""
    try:
        found = directory.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == _user()


def _user() -> int:
    if sys.platform == "win32":
        return 0
    return os.getuid()
