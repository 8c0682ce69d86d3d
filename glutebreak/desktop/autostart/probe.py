"""What every way to start with the session has to do, and whom it tells."""

from typing import Protocol


class AutostartListener(Protocol):
    """Who is told; at once, or from the event loop."""

    def tell_autostart(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001 - a word of three
        """Whether the program starts with the session, None where nobody says; and what went wrong, in a sentence."""


class AutostartProbe(Protocol):
    """Reads and writes where this desktop keeps it. Each call is answered once, through the listener."""

    name: str

    def look(self) -> None:
        """Tell how it is now, whoever changed it."""

    def want(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Make it so, read it back, and tell what has come of it."""

    def close(self) -> None:
        """Let go of everything; may be called twice."""


def kept(*, wanted: bool, found: bool | None, place: str) -> str:
    """What to say where something else is read back than was written; empty where it is as it should be."""
    return "" if found is wanted else f"{place} was written and still says something else; look at it by hand"
