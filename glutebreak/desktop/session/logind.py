"""Sleep, shutdown and lock as logind tells of them on the system bus; elogind speaks the same.

Interfaces: org.freedesktop.login1.Manager (PrepareForSleep, PrepareForShutdown, Inhibit, ListSessions) and .Session
(Lock, Unlock, LockedHint). Lock and Unlock are what somebody asks of the screen's locker; LockedHint is what is so, but
not every locker sets it. Hence the screen savers beside it.

A *delay* inhibitor makes the machine wait, for logind's five seconds at most, until it is let go of.
"""

import logging
import os
import sys
from typing import Any

if sys.platform != "linux":
    raise ImportError("logind is there on Linux alone")

from jeepney import DBusAddress, MatchRule, Message, Properties, new_method_call
from jeepney.fds import FileDescriptor

from glutebreak.desktop.bus import SYSTEM, Bus, succeeded
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.choose import Lost
from glutebreak.desktop.session.probe import Cause, SessionListener
from glutebreak.desktop.session.screensaver import beside

log = logging.getLogger(__name__)

NAME = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = DBusAddress(PATH, bus_name=NAME, interface=f"{NAME}.Manager")
INHIBITOR = ("sleep:shutdown", "glutebreak", "writes down what happened before the machine sleeps", "delay")
_SESSION = f"{NAME}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Logind:
    """Asks and waits for nothing; holds the machine's sleep up for as long as it takes to tell of it."""

    name = "logind"

    def __init__(self, bus: Bus, listener: SessionListener, lost: Lost) -> None:
        self._bus = bus
        self._listener = listener
        self._lost = lost
        self._is_ending = False
        """Sleep or shutdown is being prepared."""
        self._inhibitor: FileDescriptor | None = None
        self._session: DBusAddress | None = None
        self._savers = beside(listener, self._lose)
        bus.lost = self._lose
        bus.listen(_signal(MANAGER, "PrepareForSleep"), self._prepare_for_sleep)
        bus.listen(_signal(MANAGER, "PrepareForShutdown"), self._prepare_for_shutdown)
        self._take_inhibitor()
        bus.call(new_method_call(MANAGER, "ListSessions"), self._find_session)

    def close(self) -> None:
        self._bus.close()
        self._release_inhibitor()
        if self._savers is not None:
            self._savers.close()

    def _prepare_for_sleep(self, body: tuple[Any, ...]) -> None:
        if body[0]:
            self._listener.left(Cause.ASLEEP)
            self._release_inhibitor()
        else:
            self._take_inhibitor()
            self._look()
            self._listener.back(Cause.ASLEEP)

    def _prepare_for_shutdown(self, body: tuple[Any, ...]) -> None:
        """Which may be called off again."""
        if body[0]:
            self._listener.ending()
            self._release_inhibitor()
        else:
            self._take_inhibitor()

    def _take_inhibitor(self) -> None:
        self._is_ending = False
        if self._inhibitor is None:
            self._bus.call(new_method_call(MANAGER, "Inhibit", "ssss", INHIBITOR), self._keep_inhibitor)

    def _keep_inhibitor(self, reply: Message) -> None:
        if not succeeded(reply):
            log.warning("session: logind waits for nobody here: %s", *reply.body)
            return
        if self._inhibitor is not None or self._is_ending:
            reply.body[0].close()  # asked for twice, or too late
        else:
            self._inhibitor = reply.body[0]

    def _release_inhibitor(self) -> None:
        self._is_ending = True
        if self._inhibitor is not None:
            self._inhibitor.close()
            self._inhibitor = None

    def _find_session(self, reply: Message) -> None:
        """Ours by its id; a program that systemd started has none, and is shown where this user sits."""
        sessions = reply.body[0] if succeeded(reply) else []
        ours = [session for session in sessions if session[1] == os.getuid()]
        ours.sort(key=lambda session: (session[0] != os.environ.get("XDG_SESSION_ID"), not session[3]))
        if not ours:
            log.info("session: logind knows of no session of this user; locks are told by screen savers alone")
            return
        self._session = DBusAddress(ours[0][4], bus_name=NAME, interface=_SESSION)
        self._bus.listen(_signal(self._session, "Lock"), lambda _: self._listener.lock_asked())
        self._bus.listen(_signal(self._session, "Unlock"), lambda _: self._listener.unlock_asked())
        changed = MatchRule(type="signal", interface=_PROPERTIES, member="PropertiesChanged", path=ours[0][4])
        changed.add_arg_condition(0, _SESSION)
        self._bus.listen(changed, lambda body: self._learn(body[1]))
        self._look()

    def _look(self) -> None:
        """What is so now; signals may have been missed in sleep."""
        if self._session is not None:
            self._bus.call(Properties(self._session).get("LockedHint"), self._take)

    def _take(self, reply: Message) -> None:
        if succeeded(reply):
            self._learn({"LockedHint": reply.body[0]})

    def _learn(self, changed: dict[str, tuple[str, Any]]) -> None:
        if "LockedHint" not in changed:
            return
        if changed["LockedHint"][1]:
            self._listener.left(Cause.LOCKED)
        else:
            self._listener.back(Cause.LOCKED)

    def _lose(self, why: str) -> None:
        self.close()
        self._lost(why)


def _signal(address: DBusAddress, member: str) -> MatchRule:
    return MatchRule(type="signal", interface=address.interface, member=member, path=address.object_path)


def connect(listener: SessionListener, lost: Lost) -> Logind:
    """Connect to logind; what it says comes a moment later."""
    bus = open_bus(SYSTEM)
    bus.require(NAME, "logind does not run here")
    return Logind(bus, listener, lost)
