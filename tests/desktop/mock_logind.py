"""A logind that says what a test wants: the one of python-dbusmock, which is Debian's and runs in Debian's Python."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

if sys.platform != "linux":
    raise ImportError("logind is there on Linux alone")

from jeepney import DBusAddress, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.desktops.hands import until

PYTHON = "/usr/bin/python3"
NAME = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", bus_name=NAME, interface=f"{NAME}.Manager")
MOCK = DBusAddress("/org/freedesktop/login1", bus_name=NAME, interface="org.freedesktop.DBus.Mock")


def is_missing() -> bool:
    """Whether there is no python-dbusmock here."""
    found = subprocess.run([PYTHON, "-c", "import dbusmock"], capture_output=True, check=False)
    return found.returncode != 0


class MockLogind:
    """Holds the session c1 of whoever runs the test."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def add_session(self, identity: str, user: int) -> None:
        self._call(MOCK, "AddSession", "ssusb", identity, "seat0", user, f"user{user}", True)  # noqa: FBT003

    def emit(self, signal: str, *, on: bool) -> None:
        """A signal of the manager."""
        arguments = (MANAGER.interface, signal, "b", [("b", on)])
        self._call(MOCK, "EmitSignal", "sssav", *arguments)

    def ask(self, request: str, session: str = "c1") -> None:
        """Lock or Unlock."""
        self._call(self._session(session), request)

    def hint(self, *, locked: bool, session: str = "c1") -> None:
        self._call(self._session(session), "SetLockedHint", "b", locked)

    @property
    def inhibitors(self) -> list[tuple[str, str, str]]:
        """What is waited for, who wants it, and how."""
        (found,) = self._call(MANAGER, "ListInhibitors")
        return [(what, who, mode) for what, who, _, mode, *_ in found]

    @staticmethod
    def _session(identity: str) -> DBusAddress:
        return DBusAddress(f"{MANAGER.object_path}/session/{identity}", bus_name=NAME, interface=f"{NAME}.Session")

    def _call(self, address: DBusAddress, method: str, signature: str | None = None, *arguments: Any) -> Any:  # noqa: ANN401
        reply = self._bus.send_and_get_reply(new_method_call(address, method, signature, arguments), timeout=10)
        return unwrap_msg(reply)


@contextmanager
def mock_logind(address: str) -> Iterator[MockLogind]:
    """On the bus of that address, as long as the block or the bus lasts."""
    command = [PYTHON, "-m", "dbusmock", "--system", "--template", "logind"]
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": address}
    environment.pop("PYTHONPATH", None)
    with (
        open_dbus_connection(address) as bus,
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process,
    ):
        try:
            until(lambda: bus.send_and_get_reply(message_bus.NameHasOwner(NAME)).body[0], "the mock of logind")
            logind = MockLogind(bus)
            logind.add_session("c1", os.getuid())
            yield logind
        finally:
            process.kill()
