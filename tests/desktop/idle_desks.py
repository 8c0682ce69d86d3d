"""Desks at which input can be made, one for each way to tell idle time, so that all pass the same tests."""

import itertools
import subprocess
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QTimer

from glutebreak.desktop.choose import Lost, connect
from glutebreak.desktop.idle import IdleListener, IdleProbe, idle
from glutebreak.desktop.idle.polled import Polled

MILLISECOND = timedelta(milliseconds=1)
_PLACES = itertools.cycle(range(100, 400, 50))


class Heard:
    """A listener that writes down what it is told."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.idle: list[timedelta] = []
        self.losses: list[str] = []

    def input_stopped(self, idle_for: timedelta) -> None:
        self.words.append("stopped")
        self.idle.append(idle_for)

    def input_seen(self) -> None:
        self.words.append("seen")

    def lost(self, why: str) -> None:
        self.losses.append(why)


class Desk(Protocol):
    def connect(self, listener: IdleListener, lost: Lost) -> IdleProbe: ...

    def touch(self) -> None:
        """Make some input."""


class RealDesk:
    """The desktop of this session, through one candidate."""

    def __init__(self, candidate: str) -> None:
        self._candidate = candidate

    def connect(self, listener: IdleListener, lost: Lost) -> IdleProbe:
        probe: IdleProbe = connect(idle({}), self._candidate, listener, lost)
        assert probe.name == self._candidate
        return probe

    def touch(self) -> None:
        subprocess.run(["rig-input", "move", str(next(_PLACES)), "100"], check=True)


class XDesk(RealDesk):
    """The X server of this session, also one that is no desktop."""

    def touch(self) -> None:
        subprocess.run(["xdotool", "mousemove", str(next(_PLACES)), "100"], check=True)


class FakeDesk:
    """No desktop at all; what other tests may stand on."""

    def __init__(self) -> None:
        self._probe: FakeProbe | None = None

    def connect(self, listener: IdleListener, lost: Lost) -> "FakeProbe":
        self._probe = FakeProbe(listener, lost)
        return self._probe

    def touch(self) -> None:
        if self._probe is not None:
            self._probe.touch()


class PolledDesk:
    """A clock of input that can only be read, as on Windows and macOS."""

    def __init__(self) -> None:
        self._since_input = QElapsedTimer()
        self._since_input.start()

    def connect(self, listener: IdleListener, lost: Lost) -> IdleProbe:
        return Polled("polled", lambda: self._since_input.elapsed() * MILLISECOND, listener, lost, lambda: None)

    def touch(self) -> None:
        self._since_input.restart()


class FakeProbe:
    """Input is what `touch` makes."""

    name = "fake"

    def __init__(self, listener: IdleListener, lost: Callable[[str], None]) -> None:
        self._listener = listener
        self._lost = lost
        self._threshold: timedelta | None = None
        self._told = self._found = False
        self._since_input = QElapsedTimer()
        self._since_input.start()
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._pause)
        self._return = QTimer(singleShot=True)
        self._return.timeout.connect(self._seen)
        self._open = True

    def watch(self, threshold: timedelta) -> None:
        if self._open and threshold != self._threshold:
            self._threshold, self._found = threshold, False
            self._wait()

    def close(self) -> None:
        self._open = False
        self._timer.stop()
        self._return.stop()

    def touch(self) -> None:
        self._since_input.restart()
        if self._open:
            self._return.start(0)

    def die(self, why: str) -> None:
        self.close()
        self._lost(why)

    def _wait(self) -> None:
        if self._threshold is not None and not self._found:
            left = self._threshold // MILLISECOND - self._since_input.elapsed()
            self._timer.start(max(left, 0))

    def _pause(self) -> None:
        idle = self._since_input.elapsed() * MILLISECOND
        if self._threshold is None or idle < self._threshold:
            self._wait()
        else:
            self._told = self._found = True
            self._listener.input_stopped(idle)

    def _seen(self) -> None:
        told, self._told, self._found = self._told, False, False
        self._wait()
        if told:
            self._listener.input_seen()
