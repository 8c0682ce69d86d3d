"""The state of the rhythm survives as text."""

import json

import pytest

from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import Away, Phase, State
from glutebreak.store.faults import StateUnreadable
from glutebreak.store.state import decode, encode
from tests.store.samples import NINE, PHASES, SITTING, state


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: type(phase).__name__)
def test_every_phase_comes_back_as_it_was(phase: Phase) -> None:
    assert decode(encode(state(phase))) == state(phase)


def test_the_barest_state_comes_back_too() -> None:
    bare = State(at=NINE, phase=SITTING)
    assert decode(encode(bare)) == bare


def test_a_state_of_before_the_rotation_was_remembered_can_still_be_read() -> None:
    cells = json.loads(encode(State(at=NINE, phase=SITTING)))
    for new in ("shown", "absent", "first_day"):
        del cells[new]
    assert decode(json.dumps(cells | {"last_exercise": "toe-raise"})) == State(at=NINE, phase=SITTING)


def test_a_state_of_before_an_easier_rhythm_was_offered_can_still_be_read() -> None:
    cells = json.loads(encode(State(at=NINE, phase=SITTING)))
    del cells["easing_answered_on"]
    assert decode(json.dumps(cells)) == State(at=NINE, phase=SITTING)


def test_a_state_of_before_locked_screens_were_known_can_still_be_read() -> None:
    cells = json.loads(encode(State(at=NINE, phase=Away(since=NINE, from_sitting=True))))
    del cells["vacant_since"], cells["phase"]["owed"]
    assert decode(json.dumps(cells)) == State(at=NINE, phase=Away(since=NINE, from_sitting=True))


def test_equal_states_are_equal_texts() -> None:
    reasons = list(HoldReason)
    one, other = (State(at=NINE, phase=SITTING, holds=frozenset(order)) for order in (reasons, reasons[::-1]))
    assert encode(one) == encode(other)


def without(key: str) -> str:
    cells = json.loads(encode(state()))
    del cells[key]
    return json.dumps(cells)


def changed(**cells: object) -> str:
    return json.dumps(json.loads(encode(state())) | cells)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "7",
        without("kind"),
        without("phase"),
        changed(phase=None),
        changed(phase={"kind": "Dancing"}),
        changed(phase={"kind": "Paused", "since": "2026-03-02T09:00:00Z", "until": None, "by_calendar": True}),
        changed(phase={"kind": "Away", "since": "yesterday", "from_sitting": True}),
        changed(phase={"kind": ["Away"]}),
        changed(at=None),
        changed(at="2026-03-02T09:00:00"),
        changed(mood="fine"),
        changed(shown=[{"exercise": "toe-raise", "day": "yesterday", "number": 1}]),
        changed(holds={"kind": "State"}),
        changed(holds=["boredom"]),
        '{"kind":' * 5000,
    ],
)
def test_a_text_that_means_nothing_is_named_as_such(text: str) -> None:
    with pytest.raises(StateUnreadable, match="starts anew"):
        decode(text)
