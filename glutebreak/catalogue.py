"""Reads the exercises that come with the program into core values.

A file of ours that is wrong is a bug of ours: reading it fails loudly, with the file and the key. Draws nothing and
chooses nothing.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from glutebreak.assets import folder
from glutebreak.core.exercises import Advice, Catalogue, Exercise
from glutebreak.core.rewording import Say, reworded, reworded_advice

Table = dict[str, Any]
T = TypeVar("T")


class BadAssetError(Exception):
    """A file that comes with the program says what it may not say."""


def read_catalogue(say: Say = str) -> Catalogue:
    """All exercises that come with the program; `say` puts each text into the language that is spoken."""
    found = [read_exercise(file) for file in folder("exercises").glob("*.toml")]
    found.sort(key=lambda pair: pair[0])
    exercises = {exercise.id: reworded(exercise, say) for _, exercise in found}
    advice = folder("advice") / "advice.toml"
    told = _checked(tomllib.loads(advice.read_text("utf-8")), Advice, advice)
    return Catalogue(exercises, reworded_advice(told, say))


def read_exercise(file: Path) -> tuple[int, Exercise]:
    """One exercise and its place in the list; its id is the name of the file."""
    try:
        raw = tomllib.loads(file.read_text("utf-8"))
        place = int(raw.pop("order"))
        return place, _checked(_assembled(raw) | {"id": file.stem}, Exercise, file)
    except tomllib.TOMLDecodeError as error:
        raise BadAssetError(f"{file}: {error}") from error
    except KeyError as error:
        raise BadAssetError(f"{file}: lacks the key {error}, or uses a name that it does not define") from error


def _assembled(raw: Table) -> Table:
    """Puts movement and tempo, which a file defines once, into each part that uses them."""
    tempo = raw.pop("tempo")
    movements = {name: completed(movement) for name, movement in raw.pop("movement").items()}
    parts = [{"tempo": tempo} | part | {"movement": movements[part["movement"]]} for part in raw.pop("part")]
    return raw | {"parts": parts}


def completed(movement: Table) -> Table:
    """Later poses say only what differs from the start."""
    start = movement["start"]
    between = [key | {"pose": _merged(start, key["pose"])} for key in movement.get("between", ())]
    return movement | {"end": _merged(start, movement["end"]), "between": between}


def _merged(below: Table, above: Table) -> Table:
    merged = below | above
    for key in below.keys() & above.keys():
        if isinstance(below[key], dict) and isinstance(above[key], dict):
            merged[key] = _merged(below[key], above[key])
    return merged


def _checked(raw: Table, kind: type[T], file: Path) -> T:
    try:
        value = msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise BadAssetError(f"{file}: {error}") from error
    unknown = sorted(_unknown(raw, msgspec.to_builtins(value), ""))
    if unknown:
        raise BadAssetError(f"{file}: unknown keys: {', '.join(unknown)}")
    return value


def _unknown(raw: object, known: object, path: str) -> Iterator[str]:
    """Keys that the value did not take over: msgspec lets a dataclass ignore what it does not know."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key in known:
                yield from _unknown(value, known[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}".removeprefix(".")
    elif isinstance(raw, list) and isinstance(known, (list, tuple)):
        for index, (one, other) in enumerate(zip(raw, known, strict=True)):
            yield from _unknown(one, other, f"{path}[{index}]")
