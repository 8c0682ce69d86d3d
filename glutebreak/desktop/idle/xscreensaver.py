"""Idle time from the X server's screen saver extension, where it has no SYNC: asked for, because it never tells.

As seldom as can be: with a pause of T to find and the last input i ago, none can be missed before T - i from now.
Only the end of a pause that was told needs a look every other second. Requests: "X11 Screen Saver Extension", 1.0.
"""

import logging
import struct
from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.idle.probe import IdleListener
from glutebreak.desktop.x11 import Connection, Extension, Gone, NoReply
from glutebreak.desktop.x11 import connect as open_display

log = logging.getLogger(__name__)

_QUERY_INFO = 1
_MILLISECOND = timedelta(milliseconds=1)
_LOOK_FOR_RETURN = timedelta(seconds=2)
_LONGEST_TIMER = 2**31 - 1
_SAME_INPUT = timedelta(milliseconds=300)
"""Two readings of the same last input differ by what the replies took, which is less than this."""


class XScreenSaver:
    """One timer to the next look; none while nothing is watched for."""

    name = "xscreensaver"

    def __init__(self, display: Connection, saver: Extension, listener: IdleListener) -> None:
        self._display = display
        self._saver = saver
        self._root = display.root()
        self._listener = listener
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

    def idle_for(self) -> timedelta | None:
        try:
            return self.read()
        except NoReply:
            return None
        except Gone as reason:
            self._lose(reason)
            return None

    def close(self) -> None:
        self._alive = False
        self._timer.stop()
        self._display.close()

    def read(self) -> timedelta:
        """Time since the last input. Raises `Gone` and `NoReply`."""
        reply = self._display.ask(self._saver.opcode, _QUERY_INFO, struct.pack("=I", self._root))
        return int(struct.unpack_from("=I", reply, 16)[0]) * _MILLISECOND

    def _look(self) -> None:
        now = self._elapsed.elapsed() * _MILLISECOND
        try:
            idle = self.read()
        except NoReply:
            self._look_in(_LOOK_FOR_RETURN)
        except Gone as reason:
            self._lose(reason)
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

    def _lose(self, reason: Gone) -> None:
        if self._alive:
            log.warning("idle: %s; from now on it is unknown", reason)
        self.close()


def connect(listener: IdleListener) -> XScreenSaver:
    """Connect to this session's X server."""
    display = open_display()
    try:
        probe = XScreenSaver(display, _find_extension(display), listener)
        probe.read()
    except (Gone, NoReply, NotHere) as error:
        display.close()
        raise NotHere(str(error)) from error
    return probe


def _find_extension(display: Connection) -> Extension:
    saver = display.extension("MIT-SCREEN-SAVER")
    if saver is None:
        raise NotHere("this X server has no screen saver extension")
    return saver
