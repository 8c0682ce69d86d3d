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
    mend="This desktop does not tell about the windows of other programs, so a full-screen window does not keep a break back.",
)
