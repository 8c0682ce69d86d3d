"""Idle time from GNOME's compositor when things go wrong, with one that does what the test wants."""

import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.idle_desks import Heard

if sys.platform != "linux":
    pytest.skip("GNOME is there on Linux alone", allow_module_level=True)

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.idle import mutter
from tests.desktop.private_bus import PrivateBus, private_bus

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")

MINUTE = timedelta(minutes=1)
EMITTER = DBusAddress(mutter.PATH, interface=mutter.NAME)
PAUSE, RETURN = 1, 2
"""The numbers of the watches, in the order in which a probe adds them."""


class FakeMutter:
    """Answers when it is told to, so that it can also hang."""

    def __init__(self, address: str) -> None:
        self.idle = timedelta(0)
        self.refuses = False
        self.asked: list[tuple[str, tuple[int, ...]]] = []
        self._watches = 0
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(mutter.NAME), timeout=5)

    def answer(self) -> None:
        """What was asked by now."""
        try:
            while True:
                self._answer(self._connection.receive(timeout=0.02))
        except TimeoutError:
            pass

    def fire(self, number: int) -> None:
        self._connection.send(new_signal(EMITTER, "WatchFired", "u", (number,)))

    def goes(self) -> None:
        self._connection.close()

    def _answer(self, message: Any) -> None:  # noqa: ANN401 - jeepney has no types
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        self.asked.append((member, message.body))
        if self.refuses:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
        elif member == "GetIdletime":
            self._connection.send(new_method_return(message, "t", (self.idle // timedelta(milliseconds=1),)))
        elif member == "RemoveWatch":
            self._connection.send(new_method_return(message))
        else:
            self._watches += 1
            self._connection.send(new_method_return(message, "u", (self._watches,)))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


@pytest.fixture
def shell(bus: PrivateBus) -> Iterator[FakeMutter]:
    fake = FakeMutter(bus.address)
    yield fake
    fake.goes()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def probe(qtbot: QtBot, shell: FakeMutter, heard: Heard) -> Iterator[mutter.Mutter]:
    del qtbot, shell
    probe = mutter.connect(heard, heard.lost)
    yield probe
    probe.close()


@pytest.fixture
def soon(qtbot: QtBot, shell: FakeMutter) -> Callable[[Callable[[], bool]], None]:
    """Waits until something is so, while the compositor answers."""

    def wait(is_so: Callable[[], bool]) -> None:
        def answered() -> bool:
            shell.answer()
            return is_so()

        qtbot.wait_until(answered)

    return wait


Soon = Callable[[Callable[[], bool]], None]


def test_a_pause_is_told_as_long_as_it_is_by_now_and_then_its_end(
    probe: mutter.Mutter, shell: FakeMutter, heard: Heard, soon: Soon
) -> None:
    probe.watch(3 * MINUTE)
    soon(lambda: shell.asked == [("AddIdleWatch", (180_000,))])
    shell.idle = 5 * MINUTE
    shell.fire(PAUSE)
    soon(lambda: heard.words == ["stopped"])
    assert heard.idle == [5 * MINUTE]
    shell.fire(RETURN)
    soon(lambda: heard.words == ["stopped", "seen"])


def test_a_pause_that_is_over_by_now_is_not_told_and_neither_is_the_next_input(
    probe: mutter.Mutter, shell: FakeMutter, heard: Heard, soon: Soon
) -> None:
    probe.watch(3 * MINUTE)
    soon(lambda: len(shell.asked) == 1)
    shell.fire(PAUSE)
    soon(lambda: shell.asked[1:] == [("AddUserActiveWatch", ()), ("GetIdletime", ())])
    shell.fire(RETURN)
    shell.idle = 3 * MINUTE
    shell.fire(PAUSE)
    soon(lambda: heard.words == ["stopped"])


def test_a_watch_for_another_threshold_is_taken_back_also_if_its_number_comes_late(
    probe: mutter.Mutter, shell: FakeMutter, soon: Soon
) -> None:
    probe.watch(3 * MINUTE)
    probe.watch(MINUTE)
    soon(lambda: shell.asked[-1] == ("RemoveWatch", (1,)))
    probe.watch(2 * MINUTE)
    soon(lambda: ("RemoveWatch", (2,)) in shell.asked)


def test_a_compositor_that_hangs_holds_nobody_up(probe: mutter.Mutter, heard: Heard, qtbot: QtBot) -> None:
    for minutes in range(1, 20):
        probe.watch(minutes * MINUTE)
    qtbot.wait(20)
    assert (heard.words, heard.losses) == ([], [])


def test_a_compositor_that_goes_is_told_once(
    probe: mutter.Mutter, shell: FakeMutter, heard: Heard, qtbot: QtBot
) -> None:
    shell.goes()
    qtbot.wait_until(lambda: bool(heard.losses))
    probe.watch(MINUTE)
    qtbot.wait(20)
    assert heard.losses == ["GNOME’s compositor has gone"]


def test_a_compositor_that_refuses_is_of_no_use(
    probe: mutter.Mutter, shell: FakeMutter, heard: Heard, soon: Soon
) -> None:
    shell.refuses = True
    probe.watch(MINUTE)
    soon(lambda: bool(heard.losses))
    assert heard.losses == ["GNOME’s compositor refused a request"]


def test_a_bus_that_goes_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, heard: Heard) -> None:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        shell = FakeMutter(own.address)
        probe = mutter.connect(heard, heard.lost)
    shell.goes()
    qtbot.wait_until(lambda: bool(heard.losses))
    probe.watch(MINUTE)
    qtbot.wait(20)
    assert heard.losses == ["the session bus has gone"]
    probe.close()


@pytest.mark.usefixtures("bus", "qapp")
def test_another_compositor_is_not_taken_for_gnomes(heard: Heard) -> None:
    with pytest.raises(NotHere, match="GNOME’s compositor does not run in this session"):
        mutter.connect(heard, heard.lost)
