"""Microphone: whether another program records it.

Knows the candidates by name only.
"""

import sys

from glutebreak.desktop.choose import Capability
from glutebreak.desktop.holds.probe import HoldProbe

MICROPHONE: Capability[HoldProbe] = Capability(
    name="microphone",
    package=__name__,
    candidates=("pulse",) if sys.platform == "linux" else (),
    mend="A call does not keep a break back by itself; say “In a meeting” in the tray.",
)
