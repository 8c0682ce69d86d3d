"""How long something has been playing: time that stands still while it rests, and may go slower.

Knows nothing of what plays.
"""

from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QElapsedTimer


class Stopwatch(Protocol):
    """Measures time from its start; as `QElapsedTimer` does."""

    def start(self) -> None: ...
    def elapsed(self) -> int:
        """Milliseconds since the start."""
        ...


class Playback:
    """Goes and rests; begins at zero."""

    def __init__(self, stopwatch: Stopwatch | None = None) -> None:
        self._stopwatch: Stopwatch = stopwatch or QElapsedTimer()
        self._before_ms = 0.0
        self._going = False
        self._rate = 1.0

    @property
    def elapsed(self) -> timedelta:
        """Time spent going, as fast as it was going then."""
        since_ms = self._stopwatch.elapsed() * self._rate if self._going else 0.0
        return timedelta(milliseconds=self._before_ms + since_ms)

    def set_rate(self, rate: float) -> None:
        """From now on it goes so many times as fast."""
        going = self._going
        self.go(on=False)
        self._rate = rate
        self.go(on=going)

    def go(self, *, on: bool) -> None:
        """Goes on or rests; asked for what it does already, it does nothing."""
        if on and not self._going:
            self._stopwatch.start()
        elif self._going and not on:
            self._before_ms += self._stopwatch.elapsed() * self._rate
        self._going = on

    def seek(self, elapsed: timedelta) -> None:
        """To that time, going or resting as before."""
        going = self._going
        self.go(on=False)
        self._before_ms = elapsed / timedelta(milliseconds=1)
        self.go(on=going)

    def rewind(self) -> None:
        """Back to zero, resting."""
        self._before_ms, self._going = 0.0, False
