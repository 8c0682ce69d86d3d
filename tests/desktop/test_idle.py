"""What every way to tell idle time has to do; each candidate that connects on one of the desktops runs through it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from glutebreak.desktop.idle import IdleProbe, find
from tests.desktop.idle_desks import MILLISECOND, Desk, FakeDesk, Heard, PolledDesk, RealDesk

# The platform theme asks a portal that the desktops leave out.
pytestmark = pytest.mark.qt_log_ignore("dbus reply error.*portal")

SHORT = timedelta(milliseconds=300)
LONG = timedelta(milliseconds=700)
LATE = timedelta(seconds=1)  # on a busy machine

DESKS: dict[str, Callable[[], Desk]] = {
    "fake": FakeDesk,
    "polled": PolledDesk,
    "xsync": lambda: RealDesk("xsync"),
    "xscreensaver": lambda: RealDesk("xscreensaver"),
    "mutter": lambda: RealDesk("mutter"),
    "ext_idle": lambda: RealDesk("ext_idle"),
    "kwin_idle": lambda: RealDesk("kwin_idle"),
}
TELLS_OF_EARLIER = [
    "fake",
    "polled",
    pytest.param("xsync", marks=pytest.mark.desktop),
    pytest.param("xscreensaver", marks=pytest.mark.desktop),
    pytest.param("mutter", marks=pytest.mark.desktop("wayland-gnome")),
]
"""They know of a pause that began before anything was watched for."""
ALL = [
    *TELLS_OF_EARLIER,
    pytest.param("ext_idle", marks=pytest.mark.desktop("wayland-kde")),
    pytest.param("kwin_idle", marks=pytest.mark.desktop("wayland-sway")),
]


@pytest.fixture(params=ALL)
def desk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("glutebreak.desktop.idle.polled._LOOK_FOR_RETURN", timedelta(milliseconds=200))
    return DESKS[request.param]()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def probe(qtbot: QtBot, desk: Desk, heard: Heard) -> Iterator[IdleProbe]:
    del qtbot  # the event loop
    probe = desk.connect(heard, heard.lost)
    desk.touch()
    yield probe
    probe.close()


def test_a_pause_is_told_when_it_is_as_long_as_asked(probe: IdleProbe, heard: Heard, qtbot: QtBot) -> None:
    probe.watch(SHORT)
    qtbot.wait_until(lambda: bool(heard.words))
    assert heard.words == ["stopped"]
    assert SHORT <= heard.idle[0] < SHORT + LATE


def test_its_end_is_told_at_the_next_input(probe: IdleProbe, desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    probe.watch(SHORT)
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    desk.touch()
    qtbot.wait_until(lambda: heard.words[:2] == ["stopped", "seen"])


def test_each_later_pause_is_told_without_asking_again(
    probe: IdleProbe, desk: Desk, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(SHORT)
    for count in range(3):
        qtbot.wait_until(partial(heard.words.__eq__, ["stopped", "seen"] * count + ["stopped"]))
        desk.touch()
    qtbot.wait_until(lambda: heard.words == ["stopped", "seen"] * 3 + ["stopped"])


def test_input_that_ends_no_told_pause_is_not_told(probe: IdleProbe, desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    probe.watch(LONG)
    for _ in range(5):
        desk.touch()
        qtbot.wait(100)
    assert heard.words == []
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    assert LONG <= heard.idle[0] < LONG + LATE


@pytest.mark.parametrize("desk", TELLS_OF_EARLIER, indirect=True)
def test_a_pause_that_is_long_already_is_told_at_once_but_not_within_the_call(
    probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    since = QElapsedTimer()
    since.start()
    qtbot.wait_until(lambda: since.elapsed() * MILLISECOND > LONG)
    probe.watch(SHORT)
    assert heard.words == []
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    assert heard.idle[0] > LONG


def test_a_pause_that_was_told_is_told_at_once_for_a_shorter_threshold(
    probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(LONG)
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    probe.watch(SHORT)
    assert heard.words == ["stopped"]
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped"])
    assert heard.idle[1] >= heard.idle[0]


def test_another_threshold_replaces_the_first(probe: IdleProbe, heard: Heard, qtbot: QtBot) -> None:
    probe.watch(SHORT)
    probe.watch(LONG)
    qtbot.wait_until(lambda: bool(heard.words))
    assert heard.idle[0] >= LONG


@pytest.mark.parametrize(("first", "second"), [(SHORT, LONG), (LONG, SHORT)])
def test_a_pause_told_twice_for_two_thresholds_has_one_end(
    probe: IdleProbe, desk: Desk, heard: Heard, qtbot: QtBot, first: timedelta, second: timedelta
) -> None:
    probe.watch(first)
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    probe.watch(second)
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped"])
    desk.touch()
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped", "seen", "stopped"])


def test_the_end_of_a_told_pause_is_told_although_another_threshold_came_between(
    probe: IdleProbe, desk: Desk, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(SHORT)
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    probe.watch(timedelta(hours=1))
    desk.touch()
    qtbot.wait_until(lambda: heard.words == ["stopped", "seen"])


def test_asking_for_the_same_threshold_again_tells_nothing_again(
    probe: IdleProbe, desk: Desk, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(SHORT)
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    probe.watch(SHORT)
    qtbot.wait(100)
    desk.touch()
    qtbot.wait_until(lambda: heard.words[:2] == ["stopped", "seen"])


def test_a_listener_may_ask_for_another_threshold_when_it_is_told(qtbot: QtBot, desk: Desk) -> None:
    class Asking(Heard):
        def input_stopped(self, idle_for: timedelta) -> None:
            super().input_stopped(idle_for)
            asked.watch(LONG)

        def input_seen(self) -> None:
            super().input_seen()
            asked.close()

    heard = Asking()
    asked = desk.connect(heard, heard.lost)
    desk.touch()
    asked.watch(SHORT)
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped"])
    desk.touch()
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped", "seen"])


def test_a_closed_probe_is_silent(probe: IdleProbe, heard: Heard, desk: Desk, qtbot: QtBot) -> None:
    probe.watch(SHORT)
    probe.close()
    probe.close()
    probe.watch(LONG)
    desk.touch()
    qtbot.wait(1000)
    assert (heard.words, heard.losses) == ([], [])


def test_nothing_knows_nothing(qtbot: QtBot, heard: Heard) -> None:
    idle = find(heard, use={"idle": "nothing"})
    idle.watch(timedelta(0))
    qtbot.wait(50)
    assert (idle.works, [answer.candidate for answer in idle.answers], heard.words) == (False, ["nothing"], [])
    idle.close()
