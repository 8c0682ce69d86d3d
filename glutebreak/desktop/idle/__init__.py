"""Idle: how long there was no input, from whatever this desktop offers for it.

Knows the candidates by name only. What idle time means is for others to say.
"""

from collections.abc import Mapping

from glutebreak.desktop.choose import Capability, Choice, choose
from glutebreak.desktop.idle.probe import IdleListener, IdleProbe
from glutebreak.desktop.idle.scaled import ScaledListener, ScaledProbe

__all__ = ["IDLE", "IdleListener", "IdleProbe", "find"]

IDLE: Capability[IdleProbe] = Capability(
    name="idle",
    package=__name__,
    candidates=("xsync", "xscreensaver"),
    mend="Breaks come without waiting for a good moment, and only sleep counts as away; an X11 session can do more.",
)


def find(listener: IdleListener, *, use: Mapping[str, str] | None = None, rate: float = 1.0) -> Choice[IdleProbe]:
    """Connect the best probe here, in time that runs `rate` times as fast. Raises `choose.UnknownCandidate`."""
    if rate == 1:
        return choose(IDLE, listener, use)
    choice = choose(IDLE, ScaledListener(listener, rate), use)
    return Choice(ScaledProbe(choice.probe, rate), choice.answers)
