"""Desks at which input can be made, one for each way to tell idle time, so that all pass the same tests."""

import subprocess
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QTimer

from glutebreak.desktop.idle import IdleListener, IdleProbe, find

MILLISECOND = timedelta(milliseconds=1)


class Heard:
    """A listener that writes down what it is told."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.idle: list[timedelta] = []

    def input_stopped(self, idle_for: timedelta) -> None:
        self.words.append("stopped")
        self.idle.append(idle_for)

    def input_seen(self) -> None:
        self.words.append("seen")


class Desk(Protocol):
    def connect(self, listener: IdleListener) -> IdleProbe: ...

    def touch(self) -> None:
        """Make some input."""


class XDesk:
    """The X server of this session."""

    _place = 100

    def __init__(self, candidate: str) -> None:
        self._candidate = candidate

    def connect(self, listener: IdleListener) -> IdleProbe:
        choice = find(listener, use={"idle": self._candidate})
        assert choice.probe.name == self._candidate, choice.answers
        return choice.probe

    def touch(self) -> None:
        XDesk._place = 300 - XDesk._place  # somewhere else than any desk before has left it
        subprocess.run(["xdotool", "mousemove", str(XDesk._place), "100"], check=True)


class FakeDesk:
    """No desktop at all; what other tests may stand on."""

    def __init__(self) -> None:
        self._probe: FakeProbe | None = None

    def connect(self, listener: IdleListener) -> "FakeProbe":
        self._probe = FakeProbe(listener)
        return self._probe

    def touch(self) -> None:
        if self._probe is not None:
            self._probe.touch()


class FakeProbe:
    """Input is what `touch` makes."""

    name = "fake"

    def __init__(self, listener: IdleListener) -> None:
        self._listener = listener
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

    def idle_for(self) -> timedelta | None:
        return self._since_input.elapsed() * MILLISECOND if self._open else None

    def close(self) -> None:
        self._open = False
        self._timer.stop()
        self._return.stop()

    def touch(self) -> None:
        self._since_input.restart()
        if self._open:
            self._return.start(0)

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
