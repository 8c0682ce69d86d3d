"""Wishes about motion from the settings of the desktop portal: in the words of GNOME, of KDE, and of the portal itself.

Interface: org.freedesktop.portal.Settings, its methods ReadAll and its signal SettingChanged.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from glutebreak.desktop.bus import Bus, succeeded
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.motion.probe import MotionListener

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
SETTINGS = DBusAddress(PATH, bus_name=NAME, interface=INTERFACE)

Key = tuple[str, str]
WISHES: Mapping[Key, Callable[[Any], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value) in {"0", "0.0"},
}
"""Namespace and key of each setting that may ask for less, and what it then says."""


class Portal:
    """Asks once, and hears of changes."""

    name = "portal"

    def __init__(self, bus: Bus, listener: MotionListener) -> None:
        self._bus = bus
        self._listener = listener
        self._said: dict[Key, bool] = {}
        rule = MatchRule(type="signal", interface=INTERFACE, member="SettingChanged", path=PATH)
        bus.listen(rule, self._hear)
        namespaces = sorted({namespace for namespace, _ in WISHES})
        bus.call(new_method_call(SETTINGS, "ReadAll", "as", (namespaces,)), self._take)

    def reduced(self) -> bool | None:
        return any(self._said.values()) if self._said else None

    def close(self) -> None:
        self._bus.close()

    def _take(self, reply: Message) -> None:
        """An error means a portal without settings: nothing is said, now or later."""
        if succeeded(reply):
            self._learn(dict(_wishes(reply.body[0])))

    def _hear(self, body: tuple[Any, ...]) -> None:
        namespace, key, value = body
        self._learn(dict(_wishes({namespace: {key: value}})))

    def _learn(self, said: Mapping[Key, bool]) -> None:
        before = self.reduced()
        self._said.update(said)
        if self.reduced() != before:
            self._listener.motion_changed()


def _wishes(settings: Mapping[str, Mapping[str, object]]) -> Iterator[tuple[Key, bool]]:
    for (namespace, key), asks_for_less in WISHES.items():
        if key in settings.get(namespace, {}):
            yield (namespace, key), asks_for_less(_bare(settings[namespace][key]))


def _bare(value: object) -> object:
    """Variants are pairs of signature and value; portals put one into the other."""
    while isinstance(value, tuple):
        value = value[1]
    return value


def connect(listener: MotionListener) -> Portal:
    """Connect to the portal if this session has one; what it says comes a moment later."""
    bus = open_bus()
    bus.require(NAME, "no desktop portal in this session")
    return Portal(bus, listener)
