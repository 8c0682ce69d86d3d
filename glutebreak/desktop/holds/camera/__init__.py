"""Camera: whether a program uses one.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

CAMERA: Capability[HoldProbe] = Capability(
    name="camera",
    package=__name__,
    candidates=("both", "devices", "pipewire") if sys.platform == "linux" else (),
    mend="A camera in use does not keep a break back; say “In a meeting” in the tray.",
)
