"""An exercise in other words."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import msgspec
import pytest

from glutebreak.catalogue import read_catalogue
from glutebreak.core.exercises import Exercise
from glutebreak.core.rewording import reworded, reworded_advice

CATALOGUE = read_catalogue()
NO_WORDS = {"id", "evidence", "tempo", "movement", "pictures"}


def texts(value: object) -> Iterator[str]:
    """Every text in a value, at whatever depth."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif is_dataclass(value):
        for each in fields(value):
            if each.name not in NO_WORDS:
                yield from texts(getattr(value, each.name))


def test_no_text_that_is_read_keeps_its_words() -> None:
    for exercise in CATALOGUE.values():
        other = reworded(exercise, lambda text: f"«{text}»")
        assert {text for text in texts(other) if not text.startswith("«")} == {exercise.dose.source}, exercise.id


def louder(text: str) -> str:
    return f"{text}!"


def plain(said: object) -> dict[str, Any]:
    return dict(json.loads(msgspec.json.encode(said, order="deterministic")))


@pytest.mark.parametrize("exercise", CATALOGUE.values(), ids=lambda exercise: exercise.id)
def test_each_text_stands_where_it_stood_and_nothing_else_changes(exercise: Exercise) -> None:
    before, after = plain(exercise), plain(reworded(exercise, louder))
    texts = {"name", "purpose", "start", "feel", "skip_if", "easier", "harder", "seated", "space"}
    texts |= {"evidence_note", "source"}

    assert {name for name in before if after[name] != before[name]} == texts | {"steps", "dose", "faults", "parts"}
    assert [after[name] for name in texts] == [f"{before[name]}!" for name in texts]
    assert after["steps"] == [f"{step}!" for step in before["steps"]]
    assert after["faults"] == [f"{fault}!" for fault in before["faults"]]
    assert after["dose"] == before["dose"] | {"text": f"{before['dose']['text']}!"}
    for old, new in zip(before["parts"], after["parts"], strict=True):
        cues = [cue | {"text": f"{cue['text']}!"} for cue in old["cues"]]
        assert new == old | {"label": f"{old['label']}!", "enter_cue": f"{old['enter_cue']}!", "cues": cues}


def test_so_does_what_holds_for_all() -> None:
    before, after = plain(CATALOGUE.advice), plain(reworded_advice(CATALOGUE.advice, louder))

    assert after.pop("common") == [f"{text}!" for text in before.pop("common")]
    assert after == {name: f"{text}!" for name, text in before.items()}
