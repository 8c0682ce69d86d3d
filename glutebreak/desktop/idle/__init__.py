"""Idle: tells of pauses in input, through whatever this desktop offers for it.

Knows the candidates by name only. What a pause means is for others to say.
"""

import os
import sys
from collections.abc import Callable, Mapping

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.idle.lasting import LastingIdle
from glutebreak.desktop.idle.probe import IdleListener, IdleProbe

__all__ = ["IdleListener", "IdleProbe", "LastingIdle", "find", "idle"]

_WAYLAND = ("ext_idle", "kwin_idle", "mutter")
_X11 = ("xsync", "xscreensaver")


def idle(environment: Mapping[str, str]) -> Capability[IdleProbe]:
    """The capability in a session with this environment: the display's own way first."""
    return Capability(
        name="idle",
        package=__name__,
        candidates=_candidates(environment),
        mend="Breaks come without waiting for a good moment, and only sleep counts as away.",
    )


def _candidates(environment: Mapping[str, str]) -> tuple[str, ...]:
    if sys.platform == "win32":
        return ("windows",)
    if sys.platform == "darwin":
        return ("macos",)
    return (*_WAYLAND, *_X11) if environment.get("WAYLAND_DISPLAY") else (*_X11, *_WAYLAND)


def find(
    listener: IdleListener,
    *,
    replaced: Callable[[], None] = lambda: None,
    use: Mapping[str, str] | None = None,
    rate: float = 1.0,
) -> LastingIdle:
    """Connect the best probe here, in time that runs `rate` times as fast; `replaced` is told of each later one.

    Raises `choose.UnknownCandidate`.
    """
    return LastingIdle(idle(os.environ), listener, replaced=replaced, use=use, rate=rate)
