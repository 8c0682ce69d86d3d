"""What every way to tell idle time has to do; each candidate that there is runs through it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.idle import IdleProbe, find
from glutebreak.desktop.idle.scaled import ScaledListener, ScaledProbe
from tests.desktop.idle_desks import Desk, FakeDesk, Heard, XDesk

# The platform theme asks a portal that the desktops leave out.
pytestmark = pytest.mark.qt_log_ignore("dbus reply error.*portal")

SHORT = timedelta(milliseconds=300)
LONG = timedelta(milliseconds=700)
LATE = timedelta(seconds=1)  # on a busy machine

DESKS: dict[str, Callable[[], Desk]] = {
    "fake": FakeDesk,
    "xsync": lambda: XDesk("xsync"),
    "xscreensaver": lambda: XDesk("xscreensaver"),
}


@pytest.fixture(
    params=[
        "fake",
        pytest.param("xsync", marks=pytest.mark.desktop),
        pytest.param("xscreensaver", marks=pytest.mark.desktop),
    ]
)
def desk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("glutebreak.desktop.idle.xscreensaver._LOOK_FOR_RETURN", timedelta(milliseconds=200))
    return DESKS[request.param]()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def probe(qtbot: QtBot, desk: Desk, heard: Heard) -> Iterator[IdleProbe]:
    del qtbot  # the event loop
    probe = desk.connect(heard)
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


def test_a_pause_that_is_long_already_is_told_at_once_but_not_within_the_call(
    probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    qtbot.wait_until(lambda: (probe.idle_for() or timedelta(0)) > LONG)
    probe.watch(SHORT)
    assert heard.words == []
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    assert heard.idle[0] > LONG


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
    asked = desk.connect(heard)
    desk.touch()
    asked.watch(SHORT)
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped"])
    desk.touch()
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped", "seen"])


def test_idle_time_grows_until_there_is_input(probe: IdleProbe, desk: Desk, qtbot: QtBot) -> None:
    qtbot.wait_until(lambda: (probe.idle_for() or timedelta(0)) > LONG)
    desk.touch()
    idle = probe.idle_for()
    assert idle is not None
    assert idle < LONG


def test_a_closed_probe_is_silent(probe: IdleProbe, heard: Heard, desk: Desk, qtbot: QtBot) -> None:
    probe.watch(SHORT)
    probe.close()
    probe.close()
    probe.watch(LONG)
    desk.touch()
    qtbot.wait(1000)
    assert (heard.words, probe.idle_for()) == ([], None)


def test_nothing_knows_nothing(qtbot: QtBot, heard: Heard) -> None:
    probe = find(heard, use={"idle": "nothing"}).probe
    probe.watch(timedelta(0))
    qtbot.wait(50)
    assert (probe.name, probe.idle_for(), heard.words) == ("nothing", None, [])
    probe.close()


def test_under_a_fast_clock_a_long_pause_is_soon_there(qtbot: QtBot, heard: Heard) -> None:
    desk = FakeDesk()
    probe = ScaledProbe(desk.connect(ScaledListener(heard, 60)), 60)
    probe.watch(timedelta(seconds=6))
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    assert timedelta(seconds=6) <= heard.idle[0] < timedelta(seconds=20)
    idle = probe.idle_for()
    assert idle is not None
    assert idle >= heard.idle[0]
    desk.touch()
    qtbot.wait_until(lambda: heard.words == ["stopped", "seen"])
    probe.close()


def test_a_fast_clock_wraps_whatever_was_found(heard: Heard) -> None:
    choice = find(heard, use={"idle": "nothing"}, rate=60)
    assert isinstance(choice.probe, ScaledProbe)
    assert (choice.probe.name, choice.probe.idle_for()) == ("nothing", None)


@pytest.mark.desktop("wayland-sway")
def test_under_wayland_idle_is_unknown_for_now(heard: Heard) -> None:
    assert find(heard).probe.name == "nothing"
