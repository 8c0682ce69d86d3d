"""Holds are sensed while a break is due and at no other time; each beginning and end is told once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutebreak import hold_sense
from glutebreak.core.events import Event, HoldBegan, HoldEnded
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown
from glutebreak.desktop.choose import NOTHING, NotHere, UnknownCandidate
from glutebreak.desktop.holds import every
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.hold_sense import HoldSense
from glutebreak.live_settings import LiveSettings
from tests.ui.snapshots import snap

MICROPHONE, FULL_SCREEN = HoldReason.MICROPHONE, HoldReason.FULL_SCREEN


class Switch:
    """A way to sense something that a test turns on and off."""

    name = "switch"

    def __init__(self) -> None:
        self.is_on = False
        self.listeners: list[HoldListener] = []
        self.connected = 0

    def connect(self, listener: HoldListener) -> "Switch":
        self.listeners.append(listener)
        self.connected += 1
        return self

    def holding(self) -> bool:
        return self.is_on and self.connected > 0

    def close(self) -> None:
        self.connected = 0

    def turn(self, *, on: bool) -> None:
        self.is_on = on
        for listener in self.listeners[-1:] if self.connected else ():
            listener.hold_changed()


class Desk:
    """A rhythm that writes down what it is told, and a switch for each of two reasons."""

    def __init__(self, settings: LiveSettings, microphone: Switch, full_screen: Switch) -> None:
        self.settings, self.microphone, self.full_screen = settings, microphone, full_screen
        self.told: list[Event] = []
        self.sense = HoldSense(settings, {}, self.told.append)

    def stands(self, shown: Shown, *holds: HoldReason) -> None:
        self.sense.follow(snap(shown, holds=holds))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    del qtbot  # the event loop
    monkeypatch.setattr(hold_sense, "LINGER_MS", 30)
    switches = {MICROPHONE: Switch(), FULL_SCREEN: Switch()}
    ways = {"microphone": switches[MICROPHONE], "full-screen": switches[FULL_SCREEN]}

    def connect(capability: object, name: str, listener: HoldListener) -> object:
        found = ways.get(getattr(capability, "name", ""))
        if found is None and name != NOTHING:
            raise NotHere("not in this test")
        return found.connect(listener) if found else every._Deaf()

    monkeypatch.setattr("glutebreak.desktop.choose.connect", connect)
    monkeypatch.setattr(every._Deaf, "holding", lambda _: False, raising=False)
    monkeypatch.setattr(every._Deaf, "close", lambda _: None, raising=False)
    return Desk(LiveSettings(tmp_path / "settings.toml"), *switches.values())


@pytest.mark.parametrize("shown", [Shown.SITTING, Shown.ON_BREAK, Shown.AWAY, Shown.PAUSED, Shown.OFF])
def test_nobody_is_asked_while_no_break_is_due(desk: Desk, shown: Shown) -> None:
    desk.stands(shown)
    assert (desk.microphone.listeners, desk.told) == ([], [])


@pytest.mark.parametrize("shown", [Shown.DUE, Shown.NOTICE, Shown.HELD, Shown.QUESTION])
def test_what_goes_on_when_a_break_is_due_is_told_at_once(desk: Desk, shown: Shown) -> None:
    desk.microphone.is_on = True
    desk.stands(shown)
    desk.stands(shown)
    assert desk.told == [HoldBegan(MICROPHONE)]
    assert desk.microphone.connected == 1


def test_an_end_is_told_a_moment_later_and_once(desk: Desk, qtbot: QtBot) -> None:
    desk.stands(Shown.DUE)
    desk.microphone.turn(on=True)
    desk.full_screen.turn(on=True)
    desk.microphone.turn(on=False)
    assert desk.told == [HoldBegan(MICROPHONE), HoldBegan(FULL_SCREEN)]
    qtbot.wait_until(lambda: desk.told[2:] == [HoldEnded(MICROPHONE)])


def test_a_call_that_is_silent_for_a_moment_goes_on(desk: Desk, qtbot: QtBot) -> None:
    desk.stands(Shown.DUE)
    for on in (True, False, True):
        desk.microphone.turn(on=on)
    qtbot.wait(100)
    assert desk.told == [HoldBegan(MICROPHONE)]


def test_everything_is_let_go_with_the_break(desk: Desk) -> None:
    desk.stands(Shown.DUE)
    desk.microphone.turn(on=True)
    desk.stands(Shown.ON_BREAK, MICROPHONE)
    assert desk.told == [HoldBegan(MICROPHONE), HoldEnded(MICROPHONE)]
    assert not desk.microphone.connected


def test_what_the_person_ignores_is_not_over_with_the_break(desk: Desk, qtbot: QtBot) -> None:
    desk.stands(Shown.DUE)
    desk.microphone.turn(on=True)
    desk.stands(Shown.ON_BREAK)
    desk.stands(Shown.DUE)
    assert desk.told == [HoldBegan(MICROPHONE)]
    desk.microphone.turn(on=False)
    qtbot.wait_until(lambda: desk.told[1:] == [HoldEnded(MICROPHONE)])


def test_a_switch_works_at_once_both_ways(desk: Desk, qtbot: QtBot) -> None:
    desk.microphone.is_on = True
    desk.stands(Shown.DUE)
    desk.settings.set("hold_microphone", value=False)
    qtbot.wait_until(lambda: desk.told == [HoldBegan(MICROPHONE), HoldEnded(MICROPHONE)])
    desk.settings.set("hold_microphone", value=True)
    assert desk.told[2:] == [HoldBegan(MICROPHONE)]


def test_another_setting_disturbs_nothing(desk: Desk) -> None:
    desk.stands(Shown.DUE)
    desk.settings.set("sit_minutes", 45)
    assert len(desk.microphone.listeners) == 1


def test_listed_programs_are_read_as_they_are_now(desk: Desk) -> None:
    desk.settings.set("hold_programs", "Zoom, vlc in front")
    assert (desk.sense.programs(), desk.sense.programs_in_front()) == (frozenset({"zoom"}), frozenset({"vlc"}))


def test_closed_it_has_let_go(desk: Desk) -> None:
    desk.stands(Shown.DUE)
    desk.sense.close()
    desk.sense.close()
    assert not desk.microphone.connected


def test_a_way_that_nobody_knows_is_told_at_the_start(tmp_path: Path, qapp: Callable[[], object]) -> None:
    del qapp
    with pytest.raises(UnknownCandidate, match="“owl” is no way to camera"):
        HoldSense(LiveSettings(tmp_path / "settings.toml"), {"camera": "owl"}, list[Event]().append)


def test_the_names_are_those_of_the_capabilities() -> None:
    assert {capability.name for _, capability in every.EVERY} == hold_sense._NAMES


def test_every_capability_is_tried_for_the_doctor_and_let_go(qapp: Callable[[], object]) -> None:
    del qapp
    use = {capability.name: NOTHING for _, capability in every.EVERY}
    answers = every.try_every(use)
    assert [(answer.capability, answer.candidate) for answer in answers] == list(use.items())
    assert all(answer.mend for answer in answers)
