"""Switches by way of sway."""

from glutebreak.desktop.sway import follow
from glutebreak.desktop.switches.in_focus import InFocus
from glutebreak.desktop.switches.probe import SwitchListener


def connect(listener: SwitchListener) -> InFocus:
    """Follow the window in front."""
    return InFocus("sway", follow, listener)
