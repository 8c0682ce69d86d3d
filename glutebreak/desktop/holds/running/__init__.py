"""Running: whether one of the listed programs runs.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

RUNNING: Capability[HoldProbe] = Capability(
    name="running",
    package=__name__,
    candidates=("processes",) if sys.platform == "linux" else (),
    mend="Programs that you list do not keep a break back here; say “In a meeting” in the tray.",
)
