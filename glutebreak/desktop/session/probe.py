"""What every way to follow the session has to do, and whom it tells.

Knows no particular way, and not what a locked screen means for a break.
"""

from enum import StrEnum
from typing import Protocol


class Cause(StrEnum):
    """Why nobody can be at the screen."""

    ASLEEP = "asleep"
    LOCKED = "locked"
    SCREEN_SAVER = "screen saver"


class SessionListener(Protocol):
    """Who is told; always from the event loop, never from within a call to the probe."""

    def left(self, cause: Cause) -> None:
        """It begins, or was so when the probe looked. Before sleep, everything has to be written down on return."""

    def back(self, cause: Cause) -> None:
        """It is over, or was not so when the probe looked."""

    def lock_asked(self) -> None:
        """Something asked for the screen to be locked; whether that happened, and its end, may never be told."""

    def unlock_asked(self) -> None:
        """The same for unlocking."""

    def ending(self) -> None:
        """The machine is about to be shut down."""


class SessionProbe(Protocol):
    """Follows lock, sleep and shutdown; says nothing more once it is closed or has told that it is lost."""

    name: str

    def close(self) -> None:
        """Let go of everything; may be called twice."""
