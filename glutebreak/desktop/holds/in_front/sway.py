"""The program in front by way of sway."""

from glutebreak.desktop.holds.in_focus import InFocus, of_listed
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.sway import follow


def connect(listener: HoldListener) -> InFocus:
    """Follow the window in front."""
    return InFocus("sway", follow, of_listed(listener), listener)
