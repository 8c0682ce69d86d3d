"""What a key takes, in words for people who do not write programs; and which texts may stand on a screen."""

import unicodedata
from dataclasses import is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta

MOST_MARKS = 4
"""Accents on one letter; more of them paint over the lines above."""
TURNERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of writing, and with it the sense of what follows."""


def bare(kind: Any) -> tuple[Any, Meta]:  # noqa: ANN401 - a type hint
    """The type without “or nothing” and without its limits, and these."""
    limits = Meta()
    while True:
        origin, inner = get_origin(kind), get_args(kind)
        if origin is Annotated:
            kind, limits = inner[0], next(one for one in inner[1:] if isinstance(one, Meta))
        elif origin in {Union, UnionType} and NoneType in inner:
            (kind,) = (one for one in inner if one is not NoneType)
        else:
            return kind, limits


def wanted(kind: Any) -> str:  # noqa: ANN401 - a type hint
    """What a value of that type looks like."""
    kind, limits = bare(kind)
    if choices := _choices(kind):
        return f"one of {', '.join(f'“{choice}”' for choice in choices)}"
    if kind is int or kind is float:
        return f"{'a whole number' if kind is int else 'a number'}{_between(limits.ge, limits.le)}"
    if kind is str:
        return f"text in quotes{_between(limits.min_length, limits.max_length, ' characters')}"
    if kind is bool:
        return "true or false, without quotes"
    if is_dataclass(kind) or get_origin(kind) is dict:
        return "a table"
    return _wanted_list(kind, limits)


def unfit(text: str) -> str | None:
    """Why a text cannot stand on a screen; None if it can."""
    marks = 0
    for sign in text:
        category = unicodedata.category(sign)
        marks = marks + 1 if category == "Mn" else 0
        if sign in TURNERS or category in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}:
            return f"has a sign that cannot be shown (U+{ord(sign):04X}); type it anew"
        if marks > MOST_MARKS:
            return "has too many accents on one letter"
    return None


def _choices(kind: Any) -> list[str]:  # noqa: ANN401
    if get_origin(kind) is Literal:
        return [str(choice) for choice in get_args(kind)]
    return [str(member) for member in kind] if isinstance(kind, type) and issubclass(kind, StrEnum) else []


def _wanted_list(kind: Any, limits: Meta) -> str:  # noqa: ANN401
    inner = get_args(kind)
    if Ellipsis in inner:
        return f"a list in [ ]{_between(limits.min_length, limits.max_length, ' entries')}"
    return f"{len(inner)} numbers in [ ]"


def _between(least: float | None, most: float | None, of: str = "") -> str:
    if most is None:
        return ""
    if least == most:
        return f", {most:g}{of}"
    return f", {least:g} to {most:g}{of}" if least else f", at most {most:g}{of}"
