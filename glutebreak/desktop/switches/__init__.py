"""Switches: tells when the person goes to another program or another workspace.

Knows the candidates by name only. What a switch means is for others to say.
"""

import sys
from collections.abc import Mapping

from glutebreak.desktop.choose import Answer, Capability, choose
from glutebreak.desktop.switches.probe import SwitchListener, SwitchProbe

__all__ = ["SWITCHES", "SwitchListener", "SwitchProbe", "find", "tried"]

SWITCHES: Capability[SwitchProbe] = Capability(
    name="switches",
    package=__name__,
    candidates=("x11", "sway") if sys.platform == "linux" else (),
    mend="This desktop tells no program when you go to another one; a due break waits for a pause in your typing.",
)


def find(listener: SwitchListener, *, use: Mapping[str, str] | None = None) -> SwitchProbe:
    """Connect the best probe here. Raises `choose.UnknownCandidate`."""
    return choose(SWITCHES, listener, use, is_passing=True).probe


def tried(*, use: Mapping[str, str] | None = None) -> tuple[Answer, ...]:
    """What becomes of each way now; nothing stays connected. Raises `choose.UnknownCandidate`."""
    choice = choose(SWITCHES, _Deaf(), use, is_passing=True)
    choice.probe.close()
    return choice.answers


class _Deaf:
    """Listens to a probe that is only tried."""

    def switched(self) -> None:
        """Nobody wants to know."""
