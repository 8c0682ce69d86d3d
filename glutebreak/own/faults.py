"""Finds everything that is wrong with a table, key by key, against the dataclass that it is to become.

The type checkers of libraries stop at the first fault; whoever writes a plan wants to hear of all of them at once.
Knows no particular file.
"""

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from difflib import get_close_matches
from math import isfinite
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec

from glutebreak.own.words import bare, unfit, wanted

LARGEST = 5000.0
"""Of numbers without a limit of their own: 50 heads, or 14 turns."""

Path = tuple[str | int, ...]
"""Keys, and places in lists from 0."""
Kind = Any
"""A type hint."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong."""

    at: Path
    sentence: str
    """Begins in the middle: it follows the key."""


def faults(raw: object, kind: Kind, at: Path = ()) -> Iterator[Fault]:
    """All that keep `raw`, which came out of a TOML file, from being a value of that type."""
    inner, limits = bare(kind)
    if is_dataclass(inner):
        yield from _of_table(raw, inner, at)
    elif get_origin(inner) is tuple and Ellipsis in get_args(inner):
        yield from _of_list(raw, get_args(inner)[0], kind, at)
    elif isinstance(raw, float) and not isfinite(raw):
        yield Fault(at, f"should be {wanted(kind)}")
    elif not _fits(raw, inner, limits):
        yield Fault(at, f"should be {wanted(kind)}, not {_told(raw)}")
    elif isinstance(raw, str) and (reason := unfit(raw)):
        yield Fault(at, reason)
    elif not all(abs(number) <= LARGEST for number in _numbers(raw)):
        yield Fault(at, f"is out of all proportion: at most {LARGEST:g}")


def _of_table(raw: object, kind: Kind, at: Path) -> Iterator[Fault]:
    if not isinstance(raw, dict):
        yield Fault(at, f"should be a table, not {_told(raw)}")
        return
    hints = get_type_hints(kind, include_extras=True)
    meant = {key: _meant(key, hints) for key in raw if key not in hints}
    found = [fault for key in raw for fault in _of_key(raw[key], hints.get(key), meant.get(key), (*at, key))]
    missing = [each.name for each in fields(kind) if each.name not in {*raw, *meant.values()} and _is_needed(each)]
    found += [Fault(at, f"lacks the key “{name}” ({wanted(hints[name])})") for name in missing]
    yield from found or _as_a_whole(raw, kind, at)


def _of_key(value: object, hint: Kind, meant: str | None, at: Path) -> Iterator[Fault]:
    if hint is not None:
        yield from faults(value, hint, at)
    else:
        yield Fault(at, "is not a key that is known here" + (f"; did you mean “{meant}”?" if meant else ""))


def _meant(key: str, known: Iterable[str]) -> str | None:
    return next(iter(get_close_matches(key, known, n=1)), None)


def _of_list(raw: object, each: Kind, kind: Kind, at: Path) -> Iterator[Fault]:
    _, limits = bare(kind)
    if not isinstance(raw, list):
        yield Fault(at, f"should be {wanted(kind)}, not {_told(raw)}")
        return
    if not (limits.min_length or 0) <= len(raw) <= (limits.max_length or len(raw)):
        yield Fault(at, f"should be {wanted(kind)}, not {len(raw)}")
        return
    for place, value in enumerate(raw):
        yield from faults(value, each, (*at, place))


def _as_a_whole(raw: object, kind: Kind, at: Path) -> Iterator[Fault]:
    """What keys that are right by themselves may not say together."""
    if not hasattr(kind, "__post_init__"):
        return
    try:
        msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        yield Fault(at, f"cannot be: {error.__cause__ or error}")


def _fits(raw: object, kind: Kind, limits: msgspec.Meta) -> bool:
    try:
        msgspec.convert(raw, Annotated[kind, limits])
    except msgspec.ValidationError:
        return False
    return True


def _is_needed(each: Any) -> bool:  # noqa: ANN401 - dataclasses.Field is generic over what it holds
    return each.default is MISSING and each.default_factory is MISSING


def _numbers(raw: object) -> Iterator[float]:
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        yield raw
    elif isinstance(raw, list):
        for value in raw:
            yield from _numbers(value)


def _told(raw: object) -> str:
    if isinstance(raw, str):
        return f"text of {len(raw)} characters" if len(raw) > 60 else f"“{raw}”"  # noqa: PLR2004 - fits a line
    if isinstance(raw, bool):
        return str(raw).lower()
    if isinstance(raw, (int, float)):
        return f"{raw:g}" if abs(raw) < 1e9 else "so large a number"  # noqa: PLR2004 - fits a line
    if isinstance(raw, (list, dict)):
        return "a list" if isinstance(raw, list) else "a table"
    return "a date or time"
