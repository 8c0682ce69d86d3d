"""Chime: plays the program's short sounds through whatever this desktop offers for it.

Knows the candidates by name only. When to play what is for others to say.
"""

import sys
from collections.abc import Mapping

from glutebreak.desktop.chime.probe import ChimeProbe
from glutebreak.desktop.choose import Capability, Choice, choose

__all__ = ["CHIME", "ChimeProbe", "find"]

CHIME: Capability[ChimeProbe] = Capability(
    name="chime",
    package=__name__,
    candidates={"win32": ("winsound",), "darwin": ("afplay",)}.get(sys.platform, ("paplay", "pwplay")),
    mend="Sounds are not played; install paplay (pulseaudio-utils) or pw-play (pipewire-bin) if you want them.",
)


def find(*, use: Mapping[str, str] | None = None) -> Choice[ChimeProbe]:
    """The best way here; nothing is started before something is played. Raises `choose.UnknownCandidate`."""
    return choose(CHIME, None, use)
