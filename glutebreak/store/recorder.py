"""The history as the engine wants it: a log that never stops the rhythm.

Decides only when the person hears of a fault: once when it begins, once when it is over.
"""

from collections.abc import Callable, Sequence
from datetime import tzinfo

from glutebreak.core.facts import Fact
from glutebreak.core.phases import State
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History


class Recorder:
    """Records into a history and tells what goes wrong, in one sentence."""

    def __init__(self, history: History, tell: Callable[[str], None]) -> None:
        self._history = history
        self._tell = tell
        self._is_failing = False

    def record(self, facts: Sequence[Fact], state: State, zone: tzinfo) -> None:
        """On return the rows are on the disk, or the person was told that they wait."""
        try:
            self._history.record(facts, state, zone)
        except HistoryUnavailable as fault:
            if not self._is_failing:
                self._tell(str(fault))
            self._is_failing = True
        else:
            if self._is_failing:
                self._tell("breaks are recorded again, and those that waited are too")
            self._is_failing = False
