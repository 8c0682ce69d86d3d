"""What every way to tell idle time has to do, and whom it tells.

Knows no particular way, and not what idle time means.
"""

from datetime import timedelta
from typing import Protocol


class IdleListener(Protocol):
    """Who is told; always from the event loop, never from within a call to the probe."""

    def input_stopped(self, idle_for: timedelta) -> None:
        """No input for at least the threshold; `idle_for` is how long by now."""

    def input_seen(self) -> None:
        """The first input after `input_stopped`."""


class IdleProbe(Protocol):
    """Watches for pauses in input; says nothing more once it is closed or has told that it is lost."""

    name: str

    def watch(self, threshold: timedelta) -> None:
        """Tell of every pause that becomes as long as `threshold`, each once, until another threshold replaces it.

        A pause that is as long already is told at once, also if it was told for another threshold before; but a way
        that only ever tells may not know of one that began before anything was watched for, and counts it from then.
        Asking for the same threshold again changes nothing. However often a pause is told, its end is told once.
        """

    def close(self) -> None:
        """Let go of everything; may be called twice."""
