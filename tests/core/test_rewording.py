"""An exercise in other words."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from glutebreak.catalogue import read_catalogue
from glutebreak.core.rewording import reworded

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
