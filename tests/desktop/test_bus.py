"""The two buses: one connection each, whoever wants something of it, and nobody held up by one that hangs or goes."""

import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.choose import NotHere

if sys.platform != "linux":
    pytest.skip("D-Bus is used on Linux alone", allow_module_level=True)

from jeepney import DBusAddress, MatchRule, Message, message_bus, new_signal

from glutebreak.desktop import wire
from glutebreak.desktop.bus import SYSTEM, Bus, Line, connect, succeeded
from tests.desktop.private_bus import PrivateBus, private_bus

pytestmark = [
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
    pytest.mark.usefixtures("qapp"),
]

WORDS = DBusAddress("/words", interface="org.example.Words")
SAID = MatchRule(type="signal", interface="org.example.Words", member="Said", path="/words")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


def connections(share: Bus) -> int:
    """How many there are to the bus."""
    return sum(name.startswith(":") for name in share.ask(message_bus.ListNames()).body[0])


def say(share: Bus, word: str) -> None:
    share.call(new_signal(WORDS, "Said", "s", (word,)))


@pytest.mark.usefixtures("bus")
def test_however_many_want_something_there_is_one_connection() -> None:
    first, second = connect(), connect()

    assert connections(first) == 1
    first.close()
    assert connections(second) == 1
    second.close()

    third = connect()
    assert connections(third) == 1
    third.close()


@pytest.mark.usefixtures("bus")
def test_each_hears_what_it_listens_for_until_it_is_closed(qtbot: QtBot) -> None:
    first, second, other = connect(), connect(), connect()
    heard: dict[str, list[Any]] = {"first": [], "second": [], "other": []}
    first.listen(SAID, heard["first"].append)
    second.listen(SAID, heard["second"].append)
    other.listen(MatchRule(type="signal", interface="org.example.Words", member="Sung"), heard["other"].append)

    say(first, "one")
    qtbot.waitUntil(lambda: heard["second"] == [("one",)])
    first.close()
    say(second, "two")
    qtbot.waitUntil(lambda: heard["second"] == [("one",), ("two",)])

    assert heard == {"first": [("one",)], "second": [("one",), ("two",)], "other": []}
    second.close()
    other.close()


@pytest.mark.usefixtures("bus")
def test_who_has_closed_hears_no_late_reply(qtbot: QtBot) -> None:
    first, second = connect(), connect()
    late: list[Message] = []
    replies: list[Message] = []
    first.call(message_bus.GetId(), late.append)
    first.close()
    second.call(message_bus.GetId(), replies.append)

    qtbot.waitUntil(lambda: len(replies) == 1)

    assert succeeded(replies[0])
    assert late == []
    second.close()


@pytest.mark.usefixtures("bus")
def test_what_arrives_while_somebody_asks_is_told_afterwards(qtbot: QtBot) -> None:
    share, asking = connect(), connect()
    heard: list[Any] = []
    share.listen(SAID, heard.append)
    say(share, "meanwhile")
    assert asking.ask(message_bus.GetId()).body

    assert heard == []
    qtbot.waitUntil(lambda: heard == [("meanwhile",)])
    share.close()
    asking.close()


@pytest.mark.usefixtures("bus")
def test_a_service_that_is_neither_running_nor_startable_is_a_reason_and_nothing_is_held() -> None:
    share, other = connect(), connect()
    share.require("org.freedesktop.DBus", "no bus")

    with pytest.raises(NotHere, match="nobody is here"):
        share.require("org.example.Nobody", "nobody is here")

    other.close()
    assert not other.is_open
    assert not share.is_open


def test_all_are_told_once_that_the_bus_is_gone_and_a_later_bus_is_another(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    lost: list[str] = []
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", own.address)
        first, second, closed = connect(SYSTEM), connect(SYSTEM), connect(SYSTEM)
        for share in (first, second, closed):
            share.lost = lost.append
        closed.close()
    qtbot.waitUntil(lambda: bool(lost))
    say(first, "into the void")
    with pytest.raises(NotHere, match="the system bus does not answer"):
        second.ask(message_bus.GetId())

    assert lost == ["the system bus has gone"] * 2
    assert len([line for line in caplog.messages if line.startswith("system bus: ")]) == 1
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", own.address)
        again = connect(SYSTEM)
        assert connections(again) == 1
        again.close()


def test_without_a_bus_there_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus")
    with pytest.raises(NotHere, match="no system bus"):
        connect(SYSTEM)


def test_a_bus_that_hangs_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    monkeypatch.setattr(wire, "PATIENCE", 0.05)
    share = Bus(Line("session", ours))
    with pytest.raises(NotHere, match="the session bus does not answer"):
        share.ask(message_bus.ListActivatableNames())
    share.close()
    theirs.close()


def test_a_bus_that_talks_nonsense_is_a_bus_that_has_gone(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    ours, theirs = socket.socketpair()
    share, lost = Bus(Line("session", ours)), list[str]()
    share.lost = lost.append
    theirs.sendall(b"nonsense, and more of it")

    qtbot.waitUntil(lambda: bool(lost))

    assert not share.is_open
    assert caplog.messages
    theirs.close()


def test_a_bus_that_does_not_even_greet_holds_nobody_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(wire, "PATIENCE", 0.05)
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "mute"))
        mute.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/mute")
        with pytest.raises(NotHere, match="no session bus"):
            connect()
