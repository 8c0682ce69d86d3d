"""The background portal, which starts a Flatpak with the session if the person lets it.

Interface: org.freedesktop.portal.Background, its method RequestBackground, answered by a Response of a request object.
The portal takes wishes and never says how it is now: as long as it was not asked, nobody knows.
"""

import os
import sys
from typing import Any

from glutebreak.desktop.autostart.probe import AutostartListener
from glutebreak.desktop.choose import NotHere

if sys.platform != "linux":
    raise ImportError("portals are there on Linux alone")

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from glutebreak.desktop.bus import Bus, succeeded
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.settings_portal import NAME, PATH

INTERFACE = "org.freedesktop.portal.Background"
REQUESTS = f"{PATH}/request"
REASON = "To remind you of breaks from the start of the day."
REFUSED = "the desktop did not allow it; its settings list what may run in the background"
NO_PORTAL = "the background portal of this desktop does not answer"


class Background:
    """One wish at a time; the answer may take as long as the person thinks about it."""

    name = "background"

    def __init__(self, listener: AutostartListener, bus: Bus) -> None:
        self._listener = listener
        self._bus = bus
        self._known: bool | None = None
        self._wanted: bool | None = None
        """What was asked for and is not answered yet."""
        rule = MatchRule(
            type="signal", interface="org.freedesktop.portal.Request", member="Response", path_namespace=REQUESTS
        )
        bus.listen(rule, self._hear)

    def look(self) -> None:
        self._listener.tell_autostart(self._known, "")

    def want(self, on: bool) -> None:  # noqa: FBT001 - a setter
        self._wanted = on
        options = {
            "reason": ("s", REASON),
            "autostart": ("b", on),
            "commandline": ("as", ["glutebreak"]),
            "dbus-activatable": ("b", False),
        }
        address = DBusAddress(PATH, bus_name=NAME, interface=INTERFACE)
        self._bus.call(new_method_call(address, "RequestBackground", "sa{sv}", ("", options)), self._take)

    def close(self) -> None:
        self._bus.close()

    def _take(self, reply: Message) -> None:
        """Only that it was understood; the answer comes as a signal."""
        if not succeeded(reply):
            self._tell(NO_PORTAL)

    def _hear(self, body: tuple[Any, ...]) -> None:
        """Response 0 is a yes; results say what was granted."""
        response, results = body
        if self._wanted is None:
            return
        if response != 0 or "autostart" not in results:
            self._tell(REFUSED)
            return
        self._known = bool(results["autostart"][1])
        self._tell("" if self._known is self._wanted else REFUSED)

    def _tell(self, trouble: str) -> None:
        self._wanted = None
        self._listener.tell_autostart(self._known, trouble)


def connect(listener: AutostartListener) -> Background:
    """Works within a Flatpak on a desktop with portals. Raises `NotHere`."""
    if "FLATPAK_ID" not in os.environ:
        raise NotHere("this is no Flatpak")
    bus = open_bus()
    bus.require(NAME, "no desktop portal in this session")
    return Background(listener, bus)
