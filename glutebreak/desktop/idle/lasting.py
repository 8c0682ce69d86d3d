"""Idle time that outlives its probe: whatever is in use is asked for the same pauses, in fast or in real time.

*Unknown is never away*: a pause whose end nobody can tell any more ends when its probe does. Knows no particular probe.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta

from glutebreak.desktop.choose import Answer, Capability
from glutebreak.desktop.idle.probe import IdleListener, IdleProbe
from glutebreak.desktop.standby import Standby


class LastingIdle:
    """To the engine a sense, to each probe the listener."""

    def __init__(
        self,
        capability: Capability[IdleProbe],
        listener: IdleListener,
        *,
        replaced: Callable[[], None],
        use: Mapping[str, str] | None,
        rate: float,
    ) -> None:
        """Time runs `rate` times as fast for the listener as for the probes. Raises `choose.UnknownCandidate`."""
        self._listener = listener
        self._replaced = replaced
        self._rate = rate
        self._threshold: timedelta | None = None
        self._told = False
        """Of a pause that has not ended."""
        self._standby = Standby(capability, self, self._go_on, use)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way by now."""
        return self._standby.answers

    @property
    def works(self) -> bool:
        """Whether input can be sensed at present."""
        return self._standby.works

    def watch(self, threshold: timedelta) -> None:
        """As `IdleProbe.watch`."""
        self._threshold = threshold
        self._standby.probe.watch(threshold / self._rate)

    def input_stopped(self, idle_for: timedelta) -> None:
        self._told = True
        self._listener.input_stopped(idle_for * self._rate)

    def input_seen(self) -> None:
        self._told = False
        self._listener.input_seen()

    def close(self) -> None:
        """Let go of everything; may be called twice."""
        self._standby.close()

    def _go_on(self) -> None:
        if self._told:
            self.input_seen()
        if self._threshold is not None:
            self.watch(self._threshold)
        self._replaced()
