"""Locked screens as the screen savers of the desktops tell of them, on the session bus.

Interfaces: org.freedesktop.ScreenSaver (KDE) and those of GNOME, MATE, Cinnamon and Xfce, which all have the method
GetActive and the signal ActiveChanged; each is a service of the same name. Some services of the first name can only
inhibit: they answer with an error, and never tell.
"""

from collections.abc import Iterable
from functools import partial
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from glutebreak.desktop.bus import Bus, owner_changed, quietly, succeeded
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.choose import Lost, NotHere
from glutebreak.desktop.session.probe import Cause, SessionListener

SERVICES = {
    f"org.{desktop}.ScreenSaver": f"/org/{desktop}/ScreenSaver"
    for desktop in ("gnome", "freedesktop", "xfce", "mate", "cinnamon")
}
"""Names, which are those of the interfaces too, and where to ask them."""


class ScreenSavers:
    """Listens to all of them, whether they run yet or not."""

    name = "screensaver"

    def __init__(self, bus: Bus, listener: SessionListener, lost: Lost) -> None:
        self._bus = bus
        self._listener = listener
        self._active: set[str] = set()
        bus.lost = lost
        for service in SERVICES:
            changed = MatchRule(type="signal", interface=service, member="ActiveChanged")
            bus.listen(changed, partial(self._learn, service))
            bus.listen(owner_changed(service), partial(self._follow, service))

    def look(self, services: Iterable[str] = SERVICES) -> None:
        """Ask these what is so now; those that do not run do not start for it."""
        for service in services:
            address = DBusAddress(SERVICES[service], bus_name=service, interface=service)
            self._bus.call(quietly(new_method_call(address, "GetActive")), partial(self._take, service))

    def close(self) -> None:
        self._bus.close()

    def _take(self, service: str, reply: Message) -> None:
        if succeeded(reply):
            self._learn(service, reply.body)

    def _learn(self, service: str, body: tuple[Any, ...]) -> None:
        if body[0] is True:
            self._active.add(service)
            self._listener.left(Cause.SCREEN_SAVER)
        else:
            self._active.discard(service)
            if not self._active:
                self._listener.back(Cause.SCREEN_SAVER)

    def _follow(self, service: str, body: tuple[Any, ...]) -> None:
        """One that has ended covers nothing any more; one that has come is asked."""
        self._learn(service, (False,))
        if body[2]:
            self.look((service,))


def beside(listener: SessionListener, lost: Lost) -> ScreenSavers | None:
    """All that there may ever be, beside another way to follow the session; None without a session bus."""
    try:
        savers = ScreenSavers(open_bus(), listener, lost)
    except NotHere:
        return None
    savers.look()
    return savers


def connect(listener: SessionListener, lost: Lost) -> ScreenSavers:
    """Connect to a screen saver that runs."""
    bus = open_bus()
    running = [service for service in SERVICES if bus.runs(service)]
    if not running:
        bus.close()
        raise NotHere("no screen saver runs in this session")
    savers = ScreenSavers(bus, listener, lost)
    savers.look(running)
    return savers
