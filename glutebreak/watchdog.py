"""Decides what becomes of a window that was shown and that nobody can see.

Once it is shown anew, then a notification stands for it: no window stays stuck over the work, and none comes up again
and again where the desktop shows nothing for reasons of its own, as on another virtual terminal. Knows no window.
"""

import logging
from datetime import datetime
from enum import Enum

from glutebreak.core.snapshot import Shown

log = logging.getLogger(__name__)


class Remedy(Enum):
    """By what is said of it in the log."""

    SHOW_ANEW = "it is shown anew"
    NOTIFY = "a notification stands for it"


class Watchdog:
    """Remembers what failed last; a break, a notice or a floor session is known by its kind and its start."""

    def __init__(self) -> None:
        self._failed: tuple[Shown, datetime] | None = None

    def remedy(self, shown: Shown, since: datetime, fault: str) -> Remedy:
        """For the window of that, which has failed just now; a line in the log says why."""
        again = self._failed == (shown, since)
        self._failed = (shown, since)
        remedy = Remedy.NOTIFY if again else Remedy.SHOW_ANEW
        log.warning("the window of “%s” cannot be seen (%s): %s", shown.value, fault, remedy.value)
        return remedy
