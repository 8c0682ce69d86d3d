"""Do-not-disturb of Xfce: a setting of its notification daemon, kept and told by Xfconf."""

import sys

if sys.platform != "linux":
    raise ImportError("D-Bus is used on Linux alone")

from jeepney import DBusAddress, MatchRule, new_method_call

from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.bus import owner_changed
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.holds.told import NOTIFICATIONS, Told, require_daemon

NAME = "org.xfce.Xfconf"
PATH = "/org/xfce/Xfconf"
CHANNEL, SETTING = "xfce4-notifyd", "/do-not-disturb"


def connect(listener: HoldListener) -> Told:
    """Follow it where Xfce shows notifications."""
    bus = open_bus()
    require_daemon(bus, "xfce4-notifyd")
    xfconf = DBusAddress(PATH, bus_name=NAME, interface=NAME)
    changed, removed = (
        MatchRule(type="signal", interface=NAME, member=member, path=PATH)
        for member in ("PropertyChanged", "PropertyRemoved")
    )
    return Told(
        "xfce",
        bus,
        listener,
        question=new_method_call(xfconf, "GetProperty", "ss", (CHANNEL, SETTING)),
        says=lambda body: body[0][1] is True,
        news=(changed, removed, owner_changed(NOTIFICATIONS)),
    )
