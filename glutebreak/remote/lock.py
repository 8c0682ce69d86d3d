"""A lock on a file that the kernel lets go of when its process ends, however it ends.

Not QLockFile: that goes by the process id in the file, and takes another Python program that has been given the id of
one that was killed for its holder. The file is never removed: whoever removes a lock file can remove another's.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _Held = OSError  # Windows has no error of its own for it

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _Held = BlockingIOError

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held from a successful `take` until `release`, or until the process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Whether it is ours now. Raises OSError where the file cannot be made or locked."""
        if self._descriptor is not None:
            return True
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _hold(descriptor)
        except _Held:
            os.close(descriptor)
            return False
        except OSError:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let go; may be called twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def is_held(path: Path) -> bool:
    """Whether some process holds it."""
    if not path.exists():
        return False
    lock = Lock(path)
    taken = lock.take()
    lock.release()
    return not taken
