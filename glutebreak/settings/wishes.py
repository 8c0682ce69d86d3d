"""What a person wishes of single exercises and programs, as the texts in which the settings keep it.

One line of text each, so that the file, the commands and the settings page need nothing of their own for it. Names
of exercises that there are not (any more) do no harm. Knows no exercise and no program.
"""

from collections import Counter
from enum import StrEnum
from typing import NamedTuple

DISLIKES_TO_HIDE = 2
_IN_FRONT = " in front"


class Level(StrEnum):
    """How an exercise is done; the words for it are the exercise's own."""

    EASIER = "easier"
    AS_WRITTEN = "as written"
    HARDER = "harder"


def ids(text: str) -> tuple[str, ...]:
    """The exercises that a text such as “wall-sit, side-steps” names."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def levels(text: str) -> dict[str, Level]:
    """What a text such as “wall-sit easier, half-squat harder” says; ValueError with one sentence if it cannot be."""
    pairs = [part.split() for part in ids(text)]
    for pair in pairs:
        if len(pair) != 2 or pair[1] not in {Level.EASIER, Level.HARDER}:  # noqa: PLR2004 - a pair
            raise ValueError(f"“{' '.join(pair)}” is not like “wall-sit easier”")
    return {name: Level(level) for name, level in pairs}


class Programs(NamedTuple):
    """Names in lower case, as programs are told apart by them."""

    running: frozenset[str]
    """Hold while they run."""
    in_front: frozenset[str]
    """Hold only while their window is in front."""


def programs(text: str) -> Programs:
    """What a text such as “zoom, vlc in front” names."""
    named = frozenset(ids(text.lower()))
    in_front = frozenset(name for name in named if name.endswith(_IN_FRONT))
    return Programs(named - in_front, frozenset(name.removesuffix(_IN_FRONT).rstrip() for name in in_front))


def level_of(text: str, exercise: str) -> Level:
    """How that one is done."""
    return levels(text).get(exercise, Level.AS_WRITTEN)


def with_level(text: str, exercise: str, level: Level) -> str:
    """The text that says so as well; “as written” needs no words."""
    kept = {name: said for name, said in levels(text).items() if name != exercise}
    wanted = kept if level is Level.AS_WRITTEN else kept | {exercise: level}
    return ", ".join(f"{name} {said}" for name, said in wanted.items())


def with_name(text: str, exercise: str) -> str:
    """The text that names it once more."""
    return ", ".join((*ids(text), exercise))


def without(text: str, exercise: str) -> str:
    """The text that does not name it."""
    return ", ".join(name for name in ids(text) if name != exercise)


def hidden(disliked: str) -> frozenset[str]:
    """What was disliked so often that it no longer comes up."""
    return frozenset(name for name, times in Counter(ids(disliked)).items() if times >= DISLIKES_TO_HIDE)
