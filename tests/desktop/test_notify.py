"""Notifications on a bus of a test's own: one at a time, taken back in time, forgotten with the first answer."""

import shutil
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from glutebreak.desktop.notify import Text, answers, find

if sys.platform != "linux":
    pytest.skip("D-Bus is used on Linux alone", allow_module_level=True)

from glutebreak.desktop.notify.freedesktop import ADDRESS, NAME
from tests.desktop.private_bus import PrivateBus, private_bus

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
TEXT = Text("Time for a break", "Squats & more", (("default", "Show it"), ("done", "Done")))
NUMBER = 7


class Daemon:
    """Shows everything under one number, or refuses."""

    def __init__(self, address: str, *abilities: str, refuses: bool = False) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self.taken_back: list[int] = []
        self._abilities, self._refuses = abilities, refuses
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        threading.Thread(target=self._serve, daemon=True).start()

    def says(self, member: str, signature: str, *body: object) -> None:
        self._connection.send(new_signal(ADDRESS, member, signature, body))

    def _serve(self) -> None:
        try:
            while True:
                self._answer(self._connection.receive())
        except OSError:
            self._connection.close()  # the bus has gone, the test is over

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney has no types
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (list(self._abilities),)))
        elif member == "CloseNotification":
            self.taken_back.append(message.body[0])
        elif self._refuses:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
        else:
            self.shown.append(message.body)
            self._connection.send(new_method_return(message, "u", (NUMBER,)))


class Person:
    """Writes down what was answered."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def answered(self, name: str) -> None:
        self.told.append(name)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


def test_it_is_shown_as_the_daemon_can_and_the_first_answer_is_the_only_one(bus: PrivateBus, qtbot: QtBot) -> None:
    daemon, person = Daemon(bus.address, "actions", "body-markup"), Person()
    notifier = find(person)
    notifier.show(TEXT)
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    _, replaces, _, title, body, actions, hints, _ = daemon.shown[0]
    assert (replaces, title, body) == (0, "Time for a break", "Squats &amp; more")
    assert actions == ["default", "Show it", "done", "Done"]
    assert hints["desktop-entry"] == ("s", "glutebreak")

    notifier.show(TEXT)  # only once the number is known does it replace
    qtbot.waitUntil(lambda: len(daemon.shown) == 2)
    for number, name in ((NUMBER + 1, "done"), (NUMBER, "default"), (NUMBER, "default")):
        daemon.says("ActionInvoked", "us", number, name)
    qtbot.waitUntil(lambda: person.told != [])
    qtbot.wait(50)
    assert person.told == ["default"]
    notifier.close()


def test_without_buttons_and_markup_there_are_none(bus: PrivateBus, qtbot: QtBot) -> None:
    daemon = Daemon(bus.address)
    notifier = find(Person())
    notifier.show(TEXT)
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)
    assert daemon.shown[0][4:6] == ("Squats & more", [])
    notifier.close()


def test_one_that_is_closed_before_it_has_a_number_is_taken_back_all_the_same(bus: PrivateBus, qtbot: QtBot) -> None:
    daemon = Daemon(bus.address, "actions")
    notifier = find(Person())
    notifier.show(TEXT)
    qtbot.waitUntil(lambda: len(daemon.shown) == 1)  # its reply may be here or on the way
    notifier.close()
    qtbot.waitUntil(lambda: daemon.taken_back == [NUMBER])


def test_a_daemon_that_refuses_is_a_line_in_the_log(
    bus: PrivateBus, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    Daemon(bus.address, refuses=True)
    notifier = find(Person())
    notifier.show(TEXT)
    qtbot.waitUntil(lambda: "did not take a notification" in caplog.text)
    notifier.close()


def test_where_nothing_shows_notifications_there_is_a_reason(bus: PrivateBus, qtbot: QtBot) -> None:  # noqa: ARG001
    refused, chosen = answers()
    assert refused.reason == "nothing shows notifications in this session"
    assert chosen.candidate == "nothing"
