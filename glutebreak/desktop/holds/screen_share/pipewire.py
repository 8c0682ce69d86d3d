"""Pictures of the screen that go through PipeWire, as every Wayland desktop and its portal pass them on.

Programs that copy an X11 screen by themselves are not seen.
"""

from glutebreak.desktop.holds.pictures import Pictures, is_screen
from glutebreak.desktop.holds.probe import HoldListener


def connect(listener: HoldListener) -> Pictures:
    """Connect to PipeWire."""
    return Pictures(is_screen, listener)
