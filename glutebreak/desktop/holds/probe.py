"""What every way to sense a hold has to do, and whom it tells.

Knows no particular way, and not what a hold does to a break.
"""

from typing import Protocol


class HoldListener(Protocol):
    """Who is told; always from the event loop, never from within a call to the probe."""

    def hold_changed(self) -> None:
        """Some probe says another thing now."""

    def programs(self) -> frozenset[str]:
        """Names, in lower case, of the programs that hold while they run; no other is ever looked for."""

    def programs_in_front(self) -> frozenset[str]:
        """Names, in lower case, of those that hold only while their window is in front."""


class HoldProbe(Protocol):
    """Watches for one reason, and goes on saying “no” once the desktop is gone: unknown is never busy."""

    name: str

    def holding(self) -> bool:
        """Whether it holds a break now, as far as was heard; False until the first answer."""

    def close(self) -> None:
        """Let go of everything; may be called twice."""
