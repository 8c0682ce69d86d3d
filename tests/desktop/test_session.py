"""Lock, sleep and shutdown: told when they begin and end, and waited for no longer than it takes to tell."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.session import find
from glutebreak.desktop.session.probe import Cause, SessionListener, SessionProbe

if sys.platform != "linux":
    pytest.skip("the buses are there on Linux alone", allow_module_level=True)

from glutebreak.desktop.session import logind, screensaver
from tests.desktop.mock_logind import MockLogind, is_missing, mock_logind
from tests.desktop.private_bus import FakeScreenSaver, PrivateBus, private_bus

pytestmark = [
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
    pytest.mark.skipif(is_missing(), reason="needs python-dbusmock"),
    pytest.mark.usefixtures("qapp"),
]

GNOME, KDE = "org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"
HELD = [("sleep:shutdown", "glutebreak", "delay")]


class Heard:
    """A listener that writes down, and may look around when it is told."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.look: Callable[[], None] = lambda: None

    def left(self, cause: Cause) -> None:
        self._note(cause.value)

    def back(self, cause: Cause) -> None:
        self._note(f"not {cause.value}")

    def lock_asked(self) -> None:
        self._note("lock asked")

    def unlock_asked(self) -> None:
        self._note("unlock asked")

    def ending(self) -> None:
        self._note("ending")

    @property
    def news(self) -> list[str]:
        """Without what only says that nothing is the matter."""
        return self.words[next((n for n, word in enumerate(self.words) if not word.startswith("not ")), 0) :]

    def _note(self, word: str) -> None:
        self.look()
        self.words.append(word)


def descriptors() -> set[int]:
    """All that this process has open."""
    return {int(entry.name) for entry in Path("/proc/self/fd").iterdir() if entry.exists()}


class Place:
    """Both buses, and what stands on them."""

    def __init__(self, stack: ExitStack, monkeypatch: pytest.MonkeyPatch) -> None:
        self._stack = stack
        self._monkeypatch = monkeypatch
        self.session = self._bus("SESSION")
        self.system = self._bus("SYSTEM")

    def logind(self) -> MockLogind:
        return self._stack.enter_context(mock_logind(self.system.address))

    def saver(self, service: str = GNOME, *, active: bool = False, mute: bool = False) -> FakeScreenSaver:
        saver = FakeScreenSaver(self.session.address, service, active=active, mute=mute)
        self._stack.callback(saver.close)
        return saver

    def close(self) -> None:
        self._stack.close()

    def _bus(self, name: str) -> PrivateBus:
        bus = self._stack.enter_context(private_bus())
        self._monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", bus.address)
        return bus


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    with ExitStack() as stack:
        yield Place(stack, monkeypatch)


@pytest.fixture
def heard() -> Heard:
    return Heard()


class Desk:
    """Something that locks the screen, and the way that tells of it."""

    def __init__(self, way: str, place: Place, *, locked: bool) -> None:
        self.lost: list[str] = []
        if way == "logind":
            mock = place.logind()
            mock.hint(locked=locked)
            self.lock: Callable[[bool], None] = lambda on: mock.hint(locked=on)
        else:
            saver = place.saver(active=locked)
            self.lock = lambda on: saver.turn(active=on)
        self._way = way

    def connect(self, listener: SessionListener) -> SessionProbe:
        if self._way == "logind":
            return logind.connect(listener, self.lost.append)
        return screensaver.connect(listener, self.lost.append)


WAYS = pytest.mark.parametrize("way", ["logind", "screensaver"])


@WAYS
def test_a_lock_is_told_and_its_end(way: str, place: Place, heard: Heard, qtbot: QtBot) -> None:
    desk = Desk(way, place, locked=False)
    probe = desk.connect(heard)
    qtbot.waitUntil(lambda: len(heard.words) > 0)  # what it found

    desk.lock(True)  # noqa: FBT003
    qtbot.waitUntil(lambda: heard.news[-1:] in (["locked"], ["screen saver"]))
    desk.lock(False)  # noqa: FBT003
    qtbot.waitUntil(lambda: heard.news[-1:] in (["not locked"], ["not screen saver"]))

    assert len(heard.news) == 2
    probe.close()
    probe.close()


@WAYS
def test_what_is_locked_already_is_told_a_moment_after_the_start(
    way: str, place: Place, heard: Heard, qtbot: QtBot
) -> None:
    probe = Desk(way, place, locked=True).connect(heard)
    assert heard.words == []

    qtbot.waitUntil(lambda: heard.news in (["locked"], ["screen saver"]))
    probe.close()


@WAYS
def test_a_closed_probe_is_silent(way: str, place: Place, heard: Heard, qtbot: QtBot) -> None:
    desk, other = Desk(way, place, locked=False), Heard()
    probe, witness = desk.connect(heard), desk.connect(other)
    probe.close()

    desk.lock(True)  # noqa: FBT003
    qtbot.waitUntil(lambda: bool(other.news))

    assert (heard.words, desk.lost) == ([], [])
    witness.close()


@WAYS
def test_a_bus_that_goes_is_a_loss_told_once(way: str, place: Place, heard: Heard, qtbot: QtBot) -> None:
    desk = Desk(way, place, locked=False)
    probe = desk.connect(heard)
    place.close()

    qtbot.waitUntil(lambda: bool(desk.lost))
    qtbot.wait(50)

    assert desk.lost in (["the system bus has gone"], ["the session bus has gone"])
    probe.close()


# logind.


def test_sleep_waits_until_it_is_told_and_not_longer(place: Place, heard: Heard, qtbot: QtBot) -> None:
    mock, held = place.logind(), []
    probe = logind.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: mock.inhibitors == HELD and heard.words == ["not locked"])
    heard.look = lambda: held.append(mock.inhibitors)

    mock.emit("PrepareForSleep", on=True)
    qtbot.waitUntil(lambda: heard.news == ["asleep"])
    qtbot.waitUntil(lambda: mock.inhibitors == [])
    assert held[-1] == HELD

    mock.emit("PrepareForSleep", on=False)
    qtbot.waitUntil(lambda: mock.inhibitors == HELD)
    qtbot.waitUntil(lambda: "not asleep" in heard.news)
    probe.close()
    qtbot.waitUntil(lambda: mock.inhibitors == [])


def test_shutdown_waits_likewise_and_may_be_called_off(place: Place, heard: Heard, qtbot: QtBot) -> None:
    mock = place.logind()
    probe = logind.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: mock.inhibitors == HELD)

    mock.emit("PrepareForShutdown", on=True)
    qtbot.waitUntil(lambda: "ending" in heard.words and mock.inhibitors == [])
    mock.emit("PrepareForShutdown", on=False)
    qtbot.waitUntil(lambda: mock.inhibitors == HELD)

    probe.close()


def test_programs_that_are_started_meanwhile_do_not_hold_up_sleep(place: Place, heard: Heard, qtbot: QtBot) -> None:
    mock, before = place.logind(), descriptors()
    probe = logind.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: mock.inhibitors == HELD)

    ours = descriptors() - before
    assert ours
    assert not any(os.get_inheritable(number) for number in ours)
    probe.close()


def test_sleep_that_begins_before_the_inhibitor_is_there_is_not_held_up(
    place: Place, heard: Heard, qtbot: QtBot
) -> None:
    mock = place.logind()
    probe = logind.connect(heard, heard.words.append)
    mock.emit("PrepareForSleep", on=True)  # sent, and answered, before the event loop runs

    qtbot.waitUntil(lambda: "asleep" in heard.words)
    qtbot.waitUntil(lambda: mock.inhibitors == [])
    probe.close()


def test_what_is_only_asked_for_is_told_as_that(place: Place, heard: Heard, qtbot: QtBot) -> None:
    mock = place.logind()
    mock.add_session("c7", os.getuid() + 1)
    probe = logind.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: heard.words == ["not locked"])

    mock.ask("Lock", "c7")
    mock.hint(locked=True, session="c7")
    mock.ask("Lock")
    mock.ask("Unlock")

    qtbot.waitUntil(lambda: heard.words == ["not locked", "lock asked", "unlock asked"])
    probe.close()


def test_screen_savers_are_heard_beside_logind(place: Place, heard: Heard, qtbot: QtBot) -> None:
    place.logind()
    probe = logind.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: heard.words == ["not locked"])
    saver = place.saver(KDE)
    saver.turn(active=True)

    qtbot.waitUntil(lambda: heard.news[:1] == ["screen saver"])
    probe.close()


def test_without_a_session_bus_logind_does_alone(
    place: Place, heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.logind()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    probe = logind.connect(heard, heard.words.append)

    qtbot.waitUntil(lambda: heard.words == ["not locked"])
    probe.close()


@pytest.mark.usefixtures("place")
def test_a_bus_without_logind_is_a_reason(heard: Heard) -> None:
    with pytest.raises(NotHere, match="logind does not run here"):
        logind.connect(heard, heard.words.append)


# Screen savers.


def test_a_screen_saver_that_ends_covers_nothing_any_more(place: Place, heard: Heard, qtbot: QtBot) -> None:
    saver = place.saver(active=True)
    probe = screensaver.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: heard.news == ["screen saver"])

    saver.close()

    qtbot.waitUntil(lambda: heard.news == ["screen saver", "not screen saver"])
    probe.close()


def test_one_that_comes_later_is_asked(place: Place, heard: Heard, qtbot: QtBot) -> None:
    place.saver(KDE, mute=True)
    probe = screensaver.connect(heard, heard.words.append)

    place.saver(GNOME, active=True)

    qtbot.waitUntil(lambda: heard.news == ["screen saver"])
    probe.close()


def test_of_two_the_last_to_uncover_the_screen_counts(place: Place, heard: Heard, qtbot: QtBot) -> None:
    gnome, kde = place.saver(GNOME, active=True), place.saver(KDE, active=True)
    probe = screensaver.connect(heard, heard.words.append)
    qtbot.waitUntil(lambda: heard.words == ["screen saver"] * 2)

    gnome.turn(active=False)
    kde.turn(active=False)

    qtbot.waitUntil(lambda: heard.words == ["screen saver"] * 2 + ["not screen saver"])
    probe.close()


@pytest.mark.usefixtures("place")
def test_where_nothing_tells_there_are_reasons_and_a_word_on_what_then() -> None:
    lasting = find(SeatHeard())
    *refused, chosen = lasting.answers

    assert [answer.reason for answer in refused] == ["logind does not run here", "no screen saver runs in this session"]
    assert chosen.candidate == "nothing"
    assert "Sleep still counts as away" in (chosen.mend or "")
    lasting.close()


# The seat, whichever way tells of it.


class SeatHeard:
    """What the engine would be told."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def seat_left(self, *, until_input: bool) -> None:
        self.words.append("left until input" if until_input else "left")

    def seat_taken(self) -> None:
        self.words.append("taken")

    def save(self) -> None:
        self.words.append("saved")


@pytest.mark.usefixtures("place")
def test_the_seat_is_taken_again_when_the_last_cause_is_gone() -> None:
    heard = SeatHeard()
    lasting = find(heard, use={"session": "nothing"})

    lasting.left(Cause.LOCKED)
    lasting.left(Cause.SCREEN_SAVER)
    lasting.left(Cause.ASLEEP)
    lasting.back(Cause.ASLEEP)
    lasting.back(Cause.LOCKED)
    lasting.back(Cause.LOCKED)
    assert heard.words == ["left"] * 3
    lasting.back(Cause.SCREEN_SAVER)

    assert heard.words == ["left", "left", "left", "taken"]
    lasting.close()


@pytest.mark.usefixtures("place")
def test_a_lock_that_was_only_asked_for_is_left_to_the_input() -> None:
    heard = SeatHeard()
    lasting = find(heard, use={"session": "nothing"})

    lasting.lock_asked()
    lasting.unlock_asked()
    lasting.ending()

    assert heard.words == ["left until input", "taken", "saved"]
    lasting.close()


def test_unknown_is_never_away(place: Place, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    """The bus goes while the screen is locked: nobody will tell of the end."""
    place.logind().hint(locked=True)
    heard = SeatHeard()
    lasting = find(heard)
    qtbot.waitUntil(lambda: heard.words == ["left"])

    place.close()
    qtbot.waitUntil(lambda: heard.words == ["left", "taken"])

    assert lasting.answers[-1].candidate == "nothing"
    assert len([line for line in caplog.messages if line.startswith("session: using nothing")]) == 1
    lasting.close()
