"""Do-not-disturb of KDE Plasma: the property Inhibited of its notifications, which a screen share sets too."""

from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.holds.told import NOTIFICATIONS, Told, of_daemon, require_daemon


def connect(listener: HoldListener) -> Told:
    """Follow it where Plasma shows notifications."""
    bus = open_bus()
    require_daemon(bus, "plasmashell")
    return of_daemon("plasma", bus, listener, interface=NOTIFICATIONS, prop="Inhibited")
