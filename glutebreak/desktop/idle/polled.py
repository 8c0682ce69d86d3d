"""Pauses found by readings alone, where the desktop never tells: asked for as seldom as can be.

With a pause of T to find and the last input i ago, none can be missed before T - i from now. Only the end of a pause
that was told needs a look every other second. Knows no particular way to read.
"""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from glutebreak.desktop.choose import Gone, Lost
from glutebreak.desktop.idle.probe import IdleListener

_MILLISECOND = timedelta(milliseconds=1)
_LOOK_FOR_RETURN = timedelta(seconds=2)
_LONGEST_TIMER = 2**31 - 1
_SAME_INPUT = timedelta(milliseconds=300)
"""Two readings of the same last input differ by what the answers took, which is less than this."""

Read = Callable[[], timedelta | None]
"""Time since the last input; None if that cannot be told at present. Raises `Gone`."""


class Polled:
    """One timer to the next look; none while nothing is watched for."""

    def __init__(self, name: str, read: Read, listener: IdleListener, lost: Lost, release: Callable[[], None]) -> None:
        """`release` lets go of what `read` goes by; it may be called twice."""
        self.name = name
        self._read = read
        self._listener = listener
        self._lost = lost
        self._release = release
        self._threshold: timedelta | None = None
        self._found = False
        """The present pause was told for the present threshold."""
        self._paused_since: timedelta | None = None
        """The last input before a pause that was told and has not ended, on `_elapsed`."""
        self._alive = True
        self._elapsed = QElapsedTimer()
        self._elapsed.start()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def watch(self, threshold: timedelta) -> None:
        if threshold == self._threshold:
            return
        self._threshold = threshold
        self._found = False
        if self._alive:
            self._look_in(timedelta(0))

    def close(self) -> None:
        self._alive = False
        self._timer.stop()
        self._release()

    def _look(self) -> None:
        now = self._elapsed.elapsed() * _MILLISECOND
        try:
            idle = self._read()
        except Gone as reason:
            self.close()
            self._lost(str(reason))
            return
        if idle is None:
            self._look_in(_LOOK_FOR_RETURN)
        else:
            self._compare(idle, now - idle)

    def _compare(self, idle: timedelta, last_input: timedelta) -> None:
        """Tell what is new, the next look already planned: the listener may ask for something else."""
        if self._paused_since is not None and last_input - self._paused_since > _SAME_INPUT:
            self._paused_since, self._found = None, False
            self._look_in(timedelta(0))
            self._listener.input_seen()
        elif self._threshold is not None and idle >= self._threshold and not self._found:
            self._paused_since, self._found = last_input, True
            self._look_in(_LOOK_FOR_RETURN)
            self._listener.input_stopped(idle)
        else:
            self._look_in(self._until_next(idle))

    def _until_next(self, idle: timedelta) -> timedelta:
        waits = []
        if self._paused_since is not None:
            waits.append(_LOOK_FOR_RETURN)
        if self._threshold is not None and not self._found:
            waits.append(self._threshold - idle)
        return min(waits)

    def _look_in(self, wait: timedelta) -> None:
        self._timer.start(min(-(-wait // _MILLISECOND), _LONGEST_TIMER))
