"""What every way to hear of switches has to do, and whom it tells.

Knows no particular way, and not what a switch does to a break.
"""

from typing import Protocol


class SwitchListener(Protocol):
    """Who is told; always from the event loop, never from within a call to the probe."""

    def switched(self) -> None:
        """Another program or another workspace is in front now; which one is nobody's business."""


class SwitchProbe(Protocol):
    """Tells of switches, and of nothing once the desktop is gone."""

    name: str

    def close(self) -> None:
        """Let go of everything; may be called twice."""
