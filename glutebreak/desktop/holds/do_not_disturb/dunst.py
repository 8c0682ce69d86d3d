"""Do-not-disturb of dunst: its property paused."""

from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.holds.told import Told, of_daemon, require_daemon


def connect(listener: HoldListener) -> Told:
    """Follow it where dunst shows notifications."""
    bus = open_bus()
    require_daemon(bus, "dunst")
    return of_daemon("dunst", bus, listener, interface="org.dunstproject.cmd0", prop="paused")
