"""Autostart: whether this desktop starts the program with the session, and how to change that.

Knows the candidates by name only. Whether to start is the person's wish, kept by the desktop and nowhere else.
"""

import sys
from collections.abc import Mapping

from glutebreak.desktop.autostart.probe import AutostartListener, AutostartProbe
from glutebreak.desktop.choose import Capability, Choice, choose

__all__ = ["AUTOSTART", "AutostartListener", "AutostartProbe", "find"]

AUTOSTART: Capability[AutostartProbe] = Capability(
    name="autostart",
    package=__name__,
    candidates={"win32": ("run_key",), "darwin": ("launch_agent",)}.get(sys.platform, ("background", "xdg")),
    mend="Nothing here starts programs with the session; start glutebreak as this desktop starts other things.",
)


def find(listener: AutostartListener, *, use: Mapping[str, str] | None = None) -> Choice[AutostartProbe]:
    """The best way here; nothing is read or written before it is asked. Raises `choose.UnknownCandidate`."""
    return choose(AUTOSTART, listener, use)
