"""Screen share: whether somebody gets to see the screen, or it is recorded.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

SCREEN_SHARE: Capability[HoldProbe] = Capability(
    name="screen-share",
    package=__name__,
    candidates=("pipewire",) if sys.platform == "linux" else (),
    mend="A shared screen does not keep a break back; say “In a meeting” in the tray.",
)
