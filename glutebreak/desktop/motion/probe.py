"""What every way to tell wishes about motion has to do, and whom it tells."""

from typing import Protocol


class MotionListener(Protocol):
    """Who is told; always from the event loop."""

    def motion_changed(self) -> None:
        """What the probe says is another thing now."""


class MotionProbe(Protocol):
    """Follows the desktop's preference."""

    name: str

    def reduced(self) -> bool | None:
        """Whether less motion is wanted; None as long as the desktop has not said."""

    def close(self) -> None:
        """Let go of everything; may be called twice."""
