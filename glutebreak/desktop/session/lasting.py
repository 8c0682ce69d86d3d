"""The seat before the screen: taken or left, out of all causes together and whichever probe tells of them.

*Unknown is never away*: what a probe told is over when nobody can tell its end any more. Knows no particular probe.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from glutebreak.desktop.choose import Answer, Capability
from glutebreak.desktop.session.probe import Cause, SessionProbe
from glutebreak.desktop.standby import Standby

log = logging.getLogger(__name__)


class SeatListener(Protocol):
    """Who is told, always from the event loop."""

    def seat_left(self, *, until_input: bool) -> None:
        """Nobody can be there now; `until_input` where nothing will tell of the end. On return it is written down."""

    def seat_taken(self) -> None:
        """Somebody can be there again."""

    def save(self) -> None:
        """Write down where everything stands: the process may end at any moment."""


class LastingSession:
    """To each probe the listener."""

    def __init__(
        self,
        capability: Capability[SessionProbe],
        listener: SeatListener,
        *,
        replaced: Callable[[], None],
        use: Mapping[str, str] | None,
    ) -> None:
        """Raises `choose.UnknownCandidate`."""
        self._listener = listener
        self._replaced = replaced
        self._causes: set[Cause] = set()
        self._standby = Standby(capability, self, self._go_on, use)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way by now."""
        return self._standby.answers

    def left(self, cause: Cause) -> None:
        if cause in self._causes:
            return
        log.info("session: %s", cause.value)
        self._causes.add(cause)
        self._listener.seat_left(until_input=False)

    def back(self, cause: Cause) -> None:
        if cause not in self._causes:
            return
        log.info("session: no longer %s", cause.value)
        self._causes.remove(cause)
        self._take_seat()

    def lock_asked(self) -> None:
        log.info("session: asked to lock")
        self._listener.seat_left(until_input=True)

    def unlock_asked(self) -> None:
        log.info("session: asked to unlock")
        self._causes.discard(Cause.LOCKED)
        self._take_seat()

    def ending(self) -> None:
        log.info("session: the machine is shut down")
        self._listener.save()

    def close(self) -> None:
        """Let go of everything; may be called twice."""
        self._standby.close()

    def _take_seat(self) -> None:
        if not self._causes:
            self._listener.seat_taken()

    def _go_on(self) -> None:
        if self._causes:
            self._causes.clear()
            self._take_seat()
        self._replaced()
