"""Switches of programs are heard of while a break waits for a good moment, and at no other time."""

from collections.abc import Iterator
from typing import cast

import pytest

from glutebreak.core.snapshot import Shown
from glutebreak.desktop.choose import UnknownCandidate
from glutebreak.desktop.switches import SwitchListener
from glutebreak.engine import Engine
from glutebreak.senses import Senses
from tests.ui.snapshots import snap

NOWHERE = {"idle": "nothing", "session": "nothing"}
NOBODY = cast("Engine", object())
"""An engine that is never told anything."""


class Way:
    """A way to hear of switches that notes who listens."""

    name = "way"

    def __init__(self) -> None:
        self.listeners: list[SwitchListener] = []
        self.connected = 0

    def find(self, listener: SwitchListener, **_: object) -> "Way":
        self.listeners.append(listener)
        self.connected += 1
        return self

    def close(self) -> None:
        self.listeners.clear()


@pytest.fixture
def way(monkeypatch: pytest.MonkeyPatch) -> Way:
    made = Way()
    monkeypatch.setattr("glutebreak.desktop.switches.find", made.find)
    return made


@pytest.fixture
def senses(qapp: object, way: Way) -> Iterator[Senses]:
    del qapp, way
    made = Senses(NOBODY, NOWHERE, 1.0)
    yield made
    made.close()


def test_they_are_heard_of_from_due_to_shown(senses: Senses, way: Way) -> None:
    for shown in (Shown.SITTING, Shown.HELD, Shown.DUE, Shown.DUE):
        senses.follow(snap(shown))
    assert (way.listeners, way.connected) == ([NOBODY], 1)

    senses.follow(snap(Shown.NOTICE))
    assert way.listeners == []


@pytest.mark.parametrize("shown", [one for one in Shown if one is not Shown.DUE])
def test_nobody_listens_at_other_times(senses: Senses, way: Way, shown: Shown) -> None:
    senses.follow(snap(shown))
    assert way.connected == 0


def test_closed_they_have_let_go(senses: Senses, way: Way) -> None:
    senses.follow(snap(Shown.DUE))
    senses.close()
    assert way.listeners == []


def test_the_doctor_hears_of_every_way(senses: Senses) -> None:
    assert [answer.capability for answer in senses.answers if answer.chosen] == ["idle", "switches", "session"]


@pytest.mark.usefixtures("qapp")
def test_a_way_that_nobody_knows_is_told_at_the_start() -> None:
    with pytest.raises(UnknownCandidate, match="“owl” is no way to switches"):
        Senses(NOBODY, {"switches": "owl"}, 1.0)
