"""In front: whether the window in front belongs to one of the listed programs.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

IN_FRONT: Capability[HoldProbe] = Capability(
    name="in-front",
    package=__name__,
    candidates=() if sys.platform == "win32" else ("x11", "sway"),
    mend="This desktop does not tell which window is in front; list the program without “in front”.",
)
