"""Motion: whether the person asked this desktop for less of it.

Knows the candidates by name only. What then stands still is for others to say.
"""

import sys
from collections.abc import Mapping

from glutebreak.desktop.choose import Capability, Choice, choose
from glutebreak.desktop.motion.probe import MotionListener, MotionProbe

__all__ = ["MOTION", "MotionListener", "MotionProbe", "find"]

MOTION: Capability[MotionProbe] = Capability(
    name="motion",
    package=__name__,
    candidates=("portal",) if sys.platform == "linux" else (),
    mend="The desktop does not tell whether you want less motion; the setting “Reduced motion” decides alone.",
)


def find(listener: MotionListener, *, use: Mapping[str, str] | None = None) -> Choice[MotionProbe]:
    """Connect the best probe here. Raises `choose.UnknownCandidate`."""
    return choose(MOTION, listener, use)
