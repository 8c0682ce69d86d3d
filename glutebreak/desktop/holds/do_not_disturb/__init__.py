"""Do not disturb: whether the desktop keeps its notifications back.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

DO_NOT_DISTURB: Capability[HoldProbe] = Capability(
    name="do-not-disturb",
    package=__name__,
    candidates=("plasma", "dunst", "xfce", "gnome", "mako") if sys.platform == "linux" else (),
    mend="This desktop does not tell about do-not-disturb; pause glutebreak in the tray.",
)
