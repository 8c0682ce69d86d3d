"""Do-not-disturb of mako: its mode of that name, which its manual gives as the example of a mode."""

import sys
from datetime import timedelta

if sys.platform != "linux":
    raise ImportError("D-Bus is used on Linux alone")

from jeepney import DBusAddress, MatchRule, new_method_call

from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.bus import owner_changed
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.holds.told import NOTIFICATIONS, PROPERTIES, Told, require_daemon

PATH, INTERFACE = "/fr/emersion/Mako", "fr.emersion.Mako"
BETWEEN_LOOKS = timedelta(seconds=5)
"""Versions up to 1.7 do not tell that a mode has changed."""
MODES = frozenset({"do-not-disturb", "dnd"})


def connect(listener: HoldListener) -> Told:
    """Follow it where mako shows notifications."""
    bus = open_bus()
    require_daemon(bus, "mako")
    mako = DBusAddress(PATH, bus_name=NOTIFICATIONS, interface=INTERFACE)
    return Told(
        "mako",
        bus,
        listener,
        question=new_method_call(mako, "ListModes"),
        says=lambda body: not MODES.isdisjoint(body[0]),
        news=(MatchRule(type="signal", interface=PROPERTIES, path=PATH), owner_changed(NOTIFICATIONS)),
        again=BETWEEN_LOOKS,
    )
