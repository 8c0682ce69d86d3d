"""The background portal: what it grants is what counts, and its silence is unknown."""

import shutil
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from glutebreak.desktop.autostart import AutostartProbe, find

if sys.platform != "linux":
    pytest.skip("the portal is there on Linux alone", allow_module_level=True)

from glutebreak.desktop.settings_portal import NAME, PATH
from tests.desktop.private_bus import PrivateBus, private_bus
from tests.desktop.test_autostart import Told

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
REQUEST = f"{PATH}/request/1_7/t"


class FakeBackground:
    """Answers RequestBackground with this response and these results, or with an error where there are none."""

    def __init__(self, address: str, response: int | None, granted: bool | None) -> None:  # noqa: FBT001
        self.asked: list[dict[str, Any]] = []
        self._response, self._granted = response, granted
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._connection.receive())
        except OSError:
            self._connection.close()  # the bus has gone, the test is over

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney has no types
        if message.header.message_type is not MessageType.method_call:
            return
        assert message.header.fields[HeaderFields.member] == "RequestBackground"
        self.asked.append({key: value for key, (_, value) in message.body[1].items()})
        if self._response is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        self._connection.send(new_method_return(message, "o", (REQUEST,)))
        emitter = DBusAddress(REQUEST, interface="org.freedesktop.portal.Request")
        results = {} if self._granted is None else {"autostart": ("b", self._granted), "background": ("b", True)}
        self._connection.send(new_signal(emitter, "Response", "ua{sv}", (self._response, results)))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        monkeypatch.setenv("FLATPAK_ID", "org.glutebreak.glutebreak")
        yield own


def connected(told: Told) -> AutostartProbe:
    choice = find(told)
    assert choice.probe.name == "background", choice.answers
    return choice.probe


@pytest.mark.parametrize(
    ("response", "granted", "on", "trouble"),
    [
        (0, True, True, ""),
        (0, False, False, "the desktop did not allow it; its settings list what may run in the background"),
        (1, None, None, "the desktop did not allow it; its settings list what may run in the background"),
        (None, None, None, "the background portal of this desktop does not answer"),
    ],
)
def test_what_the_portal_grants_is_told(
    bus: PrivateBus,
    qtbot: QtBot,
    response: int | None,
    granted: bool | None,  # noqa: FBT001
    on: bool | None,  # noqa: FBT001
    trouble: str,
) -> None:
    portal, told = FakeBackground(bus.address, response, granted), Told()
    probe = connected(told)
    probe.look()
    assert (told.on, told.trouble) == (None, "")

    probe.want(True)  # noqa: FBT003
    qtbot.waitUntil(lambda: told.times == 2)

    assert (told.on, told.trouble) == (on, trouble)
    assert portal.asked[0]["autostart"] is True
    assert portal.asked[0]["commandline"] == ["glutebreak"]
    probe.look()
    assert (told.on, told.times) == (on, 3)
    probe.close()


def test_without_a_portal_a_flatpak_has_no_way(bus: PrivateBus) -> None:  # noqa: ARG001
    assert find(Told()).answers[0].reason == "no desktop portal in this session"
