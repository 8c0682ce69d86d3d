"""What takes over when a probe dies, and when better ones are tried again; and idle time that goes on meanwhile."""

import logging
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop import standby
from glutebreak.desktop.choose import Answer, Capability, NotHere
from glutebreak.desktop.idle.lasting import LastingIdle
from glutebreak.desktop.idle.probe import IdleProbe
from glutebreak.desktop.standby import Standby
from tests.desktop.idle_desks import FakeProbe, Heard

WAYS = ("sun", "clock", "nothing")
DAYLIGHT: Capability[IdleProbe] = Capability(
    name="daylight", package="daylight", candidates=WAYS[:-1], mend="Open the curtains."
)


class Sky:
    """Ways that connect as long as they shine; `probes` are those that did, in that order."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.shining = set(WAYS)
        self.probes: list[tuple[str, FakeProbe]] = []
        self.replaced = 0
        patch.setitem(sys.modules, "daylight", ModuleType("daylight"))
        for name in WAYS:
            module = ModuleType(f"daylight.{name}")
            module.__dict__["connect"] = self._connector(name)
            patch.setitem(sys.modules, module.__name__, module)

    @property
    def tried(self) -> list[str]:
        return [name for name, _ in self.probes]

    @property
    def latest(self) -> FakeProbe:
        return self.probes[-1][1]

    def replace(self) -> None:
        self.replaced += 1

    def _connector(self, name: str) -> Callable[[Heard, Callable[[str], None]], FakeProbe]:
        def connect(listener: Heard, lost: Callable[[str], None]) -> FakeProbe:
            if name not in self.shining:
                raise NotHere("clouds", "Wait.")
            self.probes.append((name, FakeProbe(listener, lost)))
            return self.latest

        return connect


@pytest.fixture
def sky(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Sky:
    del qtbot  # the event loop
    monkeypatch.setattr(standby, "TRIES_MS", (50, 100, 150))
    return Sky(monkeypatch)


@pytest.fixture
def kept(sky: Sky) -> Iterator[Standby[IdleProbe]]:
    kept = Standby(DAYLIGHT, Heard(), sky.replace)
    yield kept
    kept.close()


def test_the_best_is_in_use_and_nothing_more_is_tried(sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot) -> None:
    qtbot.wait(120)
    assert sky.tried == ["sun"]
    assert kept.answers == (Answer("daylight", "sun", chosen=True),)


def test_the_next_takes_over_and_the_doctor_knows_why(
    sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    sky.shining.discard("sun")
    sky.latest.die("it set")
    assert sky.replaced == 0  # from the event loop alone
    qtbot.wait_until(lambda: sky.replaced == 1)
    assert kept.answers == (
        Answer("daylight", "sun", chosen=False, reason="stopped working: it set"),
        Answer("daylight", "clock", chosen=True),
    )
    assert (kept.works, kept.probe) == (True, sky.latest)
    assert caplog.messages == ["daylight: using clock (sun: stopped working: it set)"]


def test_a_better_one_comes_back_with_one_line_and_then_it_is_quiet(
    sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    sky.latest.die("it set")
    qtbot.wait_until(lambda: sky.tried == ["sun", "clock", "sun"])
    assert sky.replaced == 2
    assert kept.answers == (Answer("daylight", "sun", chosen=True),)
    qtbot.wait(200)
    assert sky.tried == ["sun", "clock", "sun"]
    assert len(caplog.messages) == 2


def test_what_is_tried_in_vain_leaves_the_one_in_use_alone(
    sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    sky.shining.discard("sun")
    sky.latest.die("it set")
    qtbot.wait_until(lambda: kept.answers[0].reason == "clouds")
    assert (sky.replaced, kept.probe) == (1, sky.latest)
    assert len(caplog.messages) == 1


def test_where_all_die_there_is_nothing_until_one_comes_back(sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot) -> None:
    sky.shining = {"nothing"}
    sky.latest.die("it set")
    qtbot.wait_until(lambda: sky.replaced == 1)
    assert (kept.works, kept.answers[-1].mend) == (False, "Wait.")
    sky.shining.add("clock")
    qtbot.wait_until(lambda: kept.works)
    sky.shining.add("sun")
    qtbot.wait_until(lambda: sky.tried[-1] == "sun")


def test_where_nothing_worked_from_the_start_it_is_tried_again(sky: Sky, qtbot: QtBot) -> None:
    sky.shining = {"nothing"}
    kept: Standby[IdleProbe] = Standby(DAYLIGHT, Heard(), sky.replace)
    sky.shining.add("clock")
    qtbot.wait_until(lambda: kept.works)
    qtbot.wait(200)
    assert sky.tried == ["nothing", "clock"]
    kept.close()


def test_ways_that_die_at_once_do_not_call_each_other_in_turns(sky: Sky, qtbot: QtBot) -> None:
    def replace() -> None:
        if sky.tried[-1] != "nothing":
            sky.latest.die("too short")

    short: Standby[IdleProbe] = Standby(DAYLIGHT, Heard(), replace)
    sky.latest.die("too short")
    qtbot.wait(200)
    assert sky.tried[:3] == ["sun", "clock", "nothing"]
    assert len(sky.tried) <= 9  # three ways for each of the tries after 50, 150 and 300 ms
    short.close()


def test_a_dead_ones_last_words_do_not_end_the_next(sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot) -> None:
    first = sky.latest
    first.die("it set")
    first.die("it set, really")
    qtbot.wait_until(lambda: sky.replaced == 1)
    qtbot.wait(20)
    assert kept.works
    assert sky.tried[:2] == ["sun", "clock"]


def test_a_forced_way_that_dies_is_not_replaced_but_tried_again(sky: Sky, qtbot: QtBot) -> None:
    kept: Standby[IdleProbe] = Standby(DAYLIGHT, Heard(), sky.replace, {"daylight": "clock"})
    sky.latest.die("wound down")
    qtbot.wait_until(lambda: sky.replaced == 1)
    assert not kept.works
    qtbot.wait_until(lambda: kept.works)
    assert sky.tried == ["clock", "nothing", "clock"]
    kept.close()


def test_once_closed_nothing_is_tried_any_more(sky: Sky, kept: Standby[IdleProbe], qtbot: QtBot) -> None:
    sky.latest.die("it set")
    kept.close()
    kept.close()
    qtbot.wait(150)
    assert (sky.tried, sky.replaced) == (["sun"], 0)


class Idle:
    """Idle time over these ways, in fast time."""

    def __init__(self, sky: Sky, rate: float = 1) -> None:
        self.heard = Heard()
        self.sense = LastingIdle(DAYLIGHT, self.heard, replaced=sky.replace, use=None, rate=rate)


def test_a_pause_whose_end_nobody_can_tell_ends_with_its_probe(sky: Sky, qtbot: QtBot) -> None:
    idle = Idle(sky)
    sky.shining = {"nothing"}
    idle.sense.watch(timedelta(milliseconds=50))
    qtbot.wait_until(lambda: idle.heard.words == ["stopped"])
    sky.latest.die("it set")
    qtbot.wait_until(lambda: sky.replaced == 1)
    assert idle.heard.words == ["stopped", "seen"]
    assert not idle.sense.works
    idle.sense.close()


def test_the_next_one_is_asked_for_the_same_pauses(sky: Sky, qtbot: QtBot) -> None:
    idle = Idle(sky)
    idle.sense.watch(timedelta(milliseconds=50))
    sky.latest.die("it set")
    qtbot.wait_until(lambda: idle.heard.words == ["stopped"])
    sky.latest.touch()
    qtbot.wait_until(lambda: idle.heard.words[:2] == ["stopped", "seen"])
    idle.sense.close()


def test_under_a_fast_clock_a_long_pause_is_soon_there(sky: Sky, qtbot: QtBot) -> None:
    idle = Idle(sky, rate=60)
    idle.sense.watch(timedelta(seconds=6))
    qtbot.wait_until(lambda: idle.heard.words == ["stopped"])
    assert timedelta(seconds=6) <= idle.heard.idle[0] < timedelta(seconds=60)
    sky.latest.touch()
    qtbot.wait_until(lambda: idle.heard.words[:2] == ["stopped", "seen"])
    idle.sense.close()
