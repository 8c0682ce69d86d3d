"""Full screen: whether the window in front fills its screen.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

FULL_SCREEN: Capability[HoldProbe] = Capability(
    name="full-screen",
    package=__name__,
    candidates=("windows",) if sys.platform == "win32" else ("x11", "sway"),
    mend="This desktop tells nothing of other windows, so one that fills the screen does not keep a break back.",
)
