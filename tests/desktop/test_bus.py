"""The two buses: one connection each, whoever wants something of it, and nobody held up by one that hangs or goes."""

import os
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

from glutebreak.desktop import bus as bus_module
from glutebreak.desktop import hung_bus
from glutebreak.desktop.bus import SYSTEM, Bus, Line, connect, find_mute, succeeded
from tests.desktop.private_bus import PrivateBus, private_bus
from tests.desktops.hung_bus import hung_bus as open_hung_bus

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
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/a%20bus")
    with pytest.raises(NotHere, match="no system bus"):
        connect(SYSTEM)


def test_a_bus_that_hangs_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    monkeypatch.setattr(bus_module, "PATIENCE_MS", 50)
    share = Bus(Line("session", ours))
    with pytest.raises(NotHere, match="the session bus does not answer"):
        share.ask(message_bus.ListActivatableNames())
    share.close()
    theirs.close()


@pytest.mark.parametrize("said", [b"REJECTED\r\n", b"n" * 70_000, b"OK 1\r\nAGREE_UNIX_FD\r\nnonsense, and more of it"])
def test_a_bus_that_talks_nonsense_is_a_bus_that_has_gone(
    said: bytes, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    ours, theirs = socket.socketpair()
    share, lost = Bus(Line("session", ours)), list[str]()
    share.lost = lost.append
    theirs.sendall(said)

    qtbot.waitUntil(lambda: bool(lost))

    assert not share.is_open
    assert caplog.messages
    theirs.close()


@pytest.fixture(params=[False, True], ids=["at once", "once it has let us in"])
def hung(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Both buses are one that hangs."""
    with open_hung_bus(tmp_path / "hung", lets_in=request.param) as address:
        for bus in ("SESSION", "SYSTEM"):
            monkeypatch.setenv(f"DBUS_{bus}_BUS_ADDRESS", address)
        yield


@pytest.mark.usefixtures("hung")
def test_a_bus_that_hangs_is_waited_for_once_and_no_more_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "PATIENCE_MS", 50)
    share = connect()
    with pytest.raises(NotHere, match="the session bus does not answer"):
        share.ask(message_bus.GetId())
    with pytest.raises(NotHere, match="the session bus does not answer"):
        connect()
    assert not share.is_open


@pytest.mark.usefixtures("hung")
def test_the_doctor_waits_for_both_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "PATIENCE_MS", 60_000)
    find_mute()
    for bus in ("session", "system"):
        with pytest.raises(NotHere, match="bus does not answer"):
            connect(bus)


@pytest.mark.usefixtures("bus")
def test_a_bus_that_answers_is_not_called_mute() -> None:
    find_mute()
    share = connect()
    assert share.ask(message_bus.GetId()).body
    share.close()


@pytest.mark.usefixtures("hung")
def test_a_session_bus_that_hangs_is_found_out_before_qt_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hung_bus, "PATIENCE_MS", 100)
    assert hung_bus.hangs(os.environ)


@pytest.mark.usefixtures("bus")
def test_a_bus_that_answers_does_not_hang() -> None:
    assert not hung_bus.hangs(os.environ)


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "unix:abstract=nobody,guid=1"]
)
def test_what_is_not_there_does_not_hang(address: str) -> None:
    assert not hung_bus.hangs({hung_bus.VARIABLE: address})


def test_what_hung_at_the_start_is_said_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(hung_bus.VARIABLE, hung_bus.NOWHERE)
    with pytest.raises(NotHere, match="did not answer when glutebreak started") as refused:
        connect()
    assert refused.value.mend
