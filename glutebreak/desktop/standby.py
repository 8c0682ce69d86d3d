"""Keeps the best probe of a capability that works: when one dies the next takes over, and better ones are tried later.

At once only those that rank below the dead one are tried, the others by a timer, so that two that die as soon as they
are connected cannot call each other in turns. Knows no particular capability, and not what a probe had told.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QElapsedTimer, QTimer

from glutebreak.desktop.choose import NOTHING, Answer, Capability, NotHere, chosen, connect, line, refusal, ways

log = logging.getLogger(__name__)

TRIES_MS = (60_000, 300_000, 900_000)
"""From a loss to the first try of something better, from that to the next, and from each one after that."""


class _Closes(Protocol):
    def close(self) -> None:
        """Let go of everything, and tell nothing more."""


Mortal = TypeVar("Mortal", bound=_Closes)


class Standby(Generic[Mortal]):
    """Its `probe` is another one after each call of `replaced`, which comes from the event loop."""

    probe: Mortal

    def __init__(
        self,
        capability: Capability[Mortal],
        listener: object,
        replaced: Callable[[], None],
        use: Mapping[str, str] | None = None,
    ) -> None:
        """`use` may name the only way to try. Raises `choose.UnknownCandidate`."""
        self._capability = capability
        self._listener = listener
        self._replaced = replaced
        self._ways = ways(capability, use)
        self._refused: dict[str, Answer] = {}
        self._attempts = 0
        self._attempt = 0
        """The one that gave the present probe; the last words of an earlier one are not taken for its own."""
        self._rank = self._best = len(self._ways) - 1
        """Places among the ways: of the one in use, and of the best that ever worked here."""
        self._lasted = QElapsedTimer()
        self._tries = 0
        self._timer: QTimer | None = None
        self._connect_first(self._ways)
        log.info("%s", line(self.answers))
        self._try_later()

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way by now, down to the one in use."""
        refused = [self._refused[name] for name in self._ways[: self._rank]]
        return (*refused, chosen(self._capability, self._ways[self._rank], refused))

    @property
    def works(self) -> bool:
        """Whether something is in use that can tell anything."""
        return self._ways[self._rank] != NOTHING

    def close(self) -> None:
        """Let go of the probe, and try no more; may be called twice."""
        self._attempt = 0
        if self._timer is not None:
            self._timer.stop()
        self.probe.close()

    def _connect_first(self, names: Iterable[str]) -> bool:
        """The first of these that works is the one in use from now on."""
        for name in names:
            self._attempts += 1
            try:
                probe = connect(self._capability, name, self._listener, partial(self._hear, self._attempts))
            except NotHere as error:
                self._refused[name] = refusal(self._capability, name, error)
            else:
                self.probe, self._attempt, self._rank = probe, self._attempts, self._ways.index(name)
                self._best = min(self._best, self._rank)
                self._lasted.start()
                return True
        return False

    def _hear(self, attempt: int, why: str) -> None:
        """A probe may find out within a call to it, so what follows comes later."""
        QTimer.singleShot(0, partial(self._lose, attempt, why))

    def _lose(self, attempt: int, why: str) -> None:
        if attempt != self._attempt:
            return
        name, below = self._ways[self._rank], self._ways[self._rank + 1 :]
        self._refused[name] = refusal(self._capability, name, NotHere(f"stopped working: {why}"))
        if self._lasted.hasExpired(TRIES_MS[-1]):
            self._tries = 0
        self.probe.close()
        self._connect_first(below)
        log.warning("%s", line(self.answers))
        self._try_later()
        self._replaced()

    def _try_better(self) -> None:
        before = self.probe
        found = self._connect_first(self._ways[: self._rank])
        if found:
            log.info("%s", line(self.answers))
        self._try_later()
        if found:
            before.close()
            self._replaced()

    def _try_later(self) -> None:
        """Unless what is in use is as good as any ever was here; nothing at all is never good enough."""
        if self._rank == 0 or (self.works and self._rank == self._best):
            return
        if self._timer is None:
            self._timer = QTimer(singleShot=True)
            self._timer.timeout.connect(self._try_better)
        self._timer.start(TRIES_MS[min(self._tries, len(TRIES_MS) - 1)])
        self._tries += 1
