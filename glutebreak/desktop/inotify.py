"""Word from the kernel whenever a file is opened or closed.

By ctypes, for Qt only tells of files that change. Knows no file.
"""

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path

_OPEN, _CLOSED_WRITTEN, _CLOSED = 0x20, 0x08, 0x10
_NONBLOCK, _CLOEXEC = 0o4000, 0o2000000
_CHUNK = 4096


class Watch:
    """A descriptor that can be read whenever one of the files was opened or closed."""

    def __init__(self, files: Iterable[Path]) -> None:
        """Raises OSError."""
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor: int = self._checked(self._libc.inotify_init1(_NONBLOCK | _CLOEXEC))
        try:
            for file in files:
                wanted = _OPEN | _CLOSED_WRITTEN | _CLOSED
                self._checked(self._libc.inotify_add_watch(self.descriptor, os.fsencode(file), wanted))
        except OSError:
            self.close()
            raise

    def forget(self) -> None:
        """Take what was told, so that the descriptor is silent until there is more."""
        try:
            while os.read(self.descriptor, _CHUNK):
                pass
        except BlockingIOError:
            pass

    def close(self) -> None:
        """May be called twice."""
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _checked(self, result: int) -> int:
        if result < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return result
