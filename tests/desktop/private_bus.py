"""A session bus of a test's own, and a desktop portal on it that says what the test wants."""

import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from glutebreak.desktop.settings_portal import INTERFACE, NAME, PATH

Settings = dict[str, dict[str, tuple[str, Any]]]
"""Namespace, key, and the value with its signature."""


class FakePortal:
    """Answers ReadAll with these settings, or with an error where there are none."""

    def __init__(self, address: str, settings: Settings | None) -> None:
        self._settings = settings
        self._connection = self._connected(address)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Once the bus has gone."""
        self._thread.join(5)
        self._connection.close()

    def change(self, namespace: str, key: str, value: tuple[str, Any]) -> None:
        """Tell everybody."""
        emitter = DBusAddress(PATH, interface=INTERFACE)
        self._connection.send(new_signal(emitter, "SettingChanged", "ssv", (namespace, key, value)))

    @staticmethod
    def _connected(address: str) -> DBusConnection:
        connection = open_dbus_connection(address)
        reply = connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        assert reply.body == (1,)
        return connection

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._connection.receive())
        except OSError:
            pass  # the bus has gone, the test is over

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney has no types
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call or fields[HeaderFields.member] != "ReadAll":
            return
        if self._settings is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            self._connection.send(new_method_return(message, "a{sa{sv}}", (self._settings,)))


class FakeScreenSaver:
    """Says whether it is active, or an error where it can only inhibit."""

    def __init__(self, address: str, service: str, *, active: bool, mute: bool = False) -> None:
        self._service = service
        self._path = "/" + service.replace(".", "/")
        self._active = active
        self._mute = mute
        self._connection = open_dbus_connection(address)
        assert self._connection.send_and_get_reply(message_bus.RequestName(service), timeout=5).body == (1,)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """To leave the bus, or once that has gone; may be called twice."""
        if self._thread.is_alive():
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()

    def turn(self, *, active: bool) -> None:
        """Cover the screen, or uncover it."""
        self._active = active
        emitter = DBusAddress(self._path, interface=self._service)
        self._connection.send(new_signal(emitter, "ActiveChanged", "b", (active,)))

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._connection.receive())
        except OSError:
            pass  # it was closed, or the bus has gone

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney has no types
        if message.header.message_type is not MessageType.method_call:
            return
        if self._mute:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            self._connection.send(new_method_return(message, "b", (self._active,)))


class PrivateBus:
    """The address, and what may stand on it."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.portals: list[FakePortal] = []

    def portal(self, settings: Settings | None) -> FakePortal:
        self.portals.append(FakePortal(self.address, settings))
        return self.portals[-1]


CONFIG = """\
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
"""Without folders of services: nothing of the machine's own is started."""


@contextmanager
def private_bus() -> Iterator[PrivateBus]:
    """It ends with the block."""
    with TemporaryDirectory() as folder:
        config = Path(folder, "bus.conf")
        config.write_text(CONFIG.format(folder=folder))
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        yield from _running(command)


def _running(command: list[str]) -> Iterator[PrivateBus]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        bus = PrivateBus(daemon.stdout.readline().strip())
        try:
            yield bus
        finally:
            daemon.kill()
    for portal in bus.portals:
        portal.close()
