"""Settings of the desktop from its portal: asked once, heard whenever they change.

Interface: org.freedesktop.portal.Settings, its method ReadAll and its signal SettingChanged. Knows no setting.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from glutebreak.desktop.bus import Bus, succeeded
from glutebreak.desktop.bus import connect as open_bus

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
SETTINGS = DBusAddress(PATH, bus_name=NAME, interface=INTERFACE)

Key = tuple[str, str]
"""Namespace and key."""
Told = Callable[[dict[Key, Any]], None]


class SettingsPortal:
    """Tells the values of some settings, as far as the portal knows them, from the event loop."""

    def __init__(self, bus: Bus, wanted: Collection[Key], told: Told) -> None:
        self._bus = bus
        self._wanted = wanted
        self._told = told
        rule = MatchRule(type="signal", interface=INTERFACE, member="SettingChanged", path=PATH)
        bus.listen(rule, self._hear)
        namespaces = sorted({namespace for namespace, _ in wanted})
        bus.call(new_method_call(SETTINGS, "ReadAll", "as", (namespaces,)), self._take)

    def close(self) -> None:
        """May be called twice."""
        self._bus.close()

    def _take(self, reply: Message) -> None:
        """An error means a portal without settings: nothing is told, now or later."""
        if succeeded(reply):
            self._tell(reply.body[0])

    def _hear(self, body: tuple[Any, ...]) -> None:
        namespace, key, value = body
        self._tell({namespace: {key: value}})

    def _tell(self, settings: Mapping[str, Mapping[str, object]]) -> None:
        known = {
            (space, key): _bare(settings[space][key]) for space, key in self._wanted if key in settings.get(space, {})
        }
        if known:
            self._told(known)


def _bare(value: object) -> object:
    """Variants are pairs of signature and value; portals put one into the other."""
    while isinstance(value, tuple):
        value = value[1]
    return value


def connect(wanted: Collection[Key], told: Told) -> SettingsPortal:
    """Connect to the portal if this session has one; what it says comes a moment later. Raises `NotHere`."""
    bus = open_bus()
    bus.require(NAME, "no desktop portal in this session")
    return SettingsPortal(bus, wanted, told)
