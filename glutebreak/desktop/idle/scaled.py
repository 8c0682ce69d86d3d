"""Idle time under a fast clock: thresholds shrink on their way to the probe, idle times grow on their way back.

Knows no particular probe.
"""

from datetime import timedelta

from glutebreak.desktop.idle.probe import IdleListener, IdleProbe


class ScaledListener:
    """Tells `listener` in fast time what it is told in real time."""

    def __init__(self, listener: IdleListener, rate: float) -> None:
        self._listener = listener
        self._rate = rate

    def input_stopped(self, idle_for: timedelta) -> None:
        self._listener.input_stopped(idle_for * self._rate)

    def input_seen(self) -> None:
        self._listener.input_seen()


class ScaledProbe:
    """Speaks fast time to its user and real time to `probe`."""

    def __init__(self, probe: IdleProbe, rate: float) -> None:
        self.name = probe.name
        self._probe = probe
        self._rate = rate

    def watch(self, threshold: timedelta) -> None:
        self._probe.watch(threshold / self._rate)

    def idle_for(self) -> timedelta | None:
        idle = self._probe.idle_for()
        return None if idle is None else idle * self._rate

    def close(self) -> None:
        self._probe.close()
