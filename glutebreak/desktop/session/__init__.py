"""Session: tells when the screen is locked and when the machine sleeps or ends, from whatever this desktop offers.

Knows the candidates by name only. What follows from it is for others to say.
"""

import sys
from collections.abc import Callable, Mapping

from glutebreak.desktop.choose import Capability, ways
from glutebreak.desktop.session.lasting import LastingSession, SeatListener
from glutebreak.desktop.session.probe import SessionProbe

__all__ = ["SESSION", "LastingSession", "SeatListener", "check", "find"]

_CANDIDATES = {"linux": ("logind", "screensaver"), "win32": ("windows",), "darwin": ("macos",)}

SESSION: Capability[SessionProbe] = Capability(
    name="session",
    package=__name__,
    candidates=_CANDIDATES.get(sys.platform, ()),
    mend="Sleep still counts as away, and a locked screen does once there was no input for a while.",
)


def check(use: Mapping[str, str]) -> None:
    """Raises `choose.UnknownCandidate` for what `find` would; loads nothing."""
    ways(SESSION, use)


def find(
    listener: SeatListener, *, replaced: Callable[[], None] = lambda: None, use: Mapping[str, str] | None = None
) -> LastingSession:
    """Connect the best probe here; `replaced` is told of each later one. Raises `choose.UnknownCandidate`."""
    return LastingSession(SESSION, listener, replaced=replaced, use=use)
