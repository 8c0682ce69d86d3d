"""What is drawn by hand, read from `assets/figure`: people, heads, hands, props and things, as typed values.

Holds colours as text; painting is the painters' business. A wrong file is a bug of ours and fails loudly.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Literal, TypeVar

import msgspec

from glutebreak.assets import folder
from glutebreak.figure.body import Build

T = TypeVar("T")
Ellipse = tuple[float, float, float, float]
"""Centre and half-axes."""
Fill = Literal["blob", "prop", "prop_dark", "prop_light", "mat", "mat_edge"]


class Role(StrEnum):
    """What a colour is for; every palette has all of them."""

    SKIN = "skin"
    SKIN_SHADE = "skin_shade"
    BLUSH = "blush"
    HAIR = "hair"
    HAIR_LIGHT = "hair_light"
    BROW = "brow"
    LIP = "lip"
    INK = "ink"
    TOP = "top"
    TOP_SHADE = "top_shade"
    LEGS = "legs"
    LEGS_SHADE = "legs_shade"
    STRIPE = "stripe"
    SHOE = "shoe"
    SHOE_SHADE = "shoe_shade"
    SOLE = "sole"


SHADE = {
    Role.SKIN: Role.SKIN_SHADE,
    Role.TOP: Role.TOP_SHADE,
    Role.LEGS: Role.LEGS_SHADE,
    Role.SHOE: Role.SHOE_SHADE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One of the people."""

    hair: str
    build: Build
    palette: dict[Role, str]
    sleeves: Literal["short", "long"] = "short"

    def __post_init__(self) -> None:
        missing = set(Role) - set(self.palette)
        if missing:
            raise ValueError(f"the palette lacks {', '.join(sorted(missing))}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A filled path, or a stroke if it has a width."""

    role: Role
    path: str
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hair:
    """Hair or a scarf for one view of the head."""

    front: tuple[Shape, ...]
    behind: tuple[Shape, ...] = ()
    covers_ears: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """One view of the head."""

    face: str
    eyes: tuple[Ellipse, ...]
    lids: tuple[Shape, ...]
    """What is there instead while the eyes are closed."""
    blush: tuple[Ellipse, ...]
    lines: tuple[Shape, ...]
    ears: tuple[Shape, ...]
    hair: dict[str, Hair]
    ears_behind: bool = False
    """The ears are painted under the face, as from the front and from the back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """A hand, from the wrist along the fingers."""

    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """A piece of a prop; the theme gives the colour."""

    fill: Fill
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """Something that stands around the figure."""

    shapes: tuple[Patch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A block in the world, from its lowest, leftmost, furthest corner to the opposite one; x, y, z as in poses."""

    low: tuple[float, float, float]
    high: tuple[float, float, float]
    top: Fill = "prop"
    sides: Fill = "prop_dark"
    """The theme gives the colours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Furniture, built of blocks: it is seen from where the figure is seen."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Art:
    """All of it."""

    footprint: str
    head: dict[str, Head]
    hand: dict[str, Hand]
    prop: dict[str, Prop]
    thing: dict[str, Thing]


@lru_cache(maxsize=1)
def looks() -> dict[str, Look]:
    """The people by name."""
    return _read("looks.toml", dict[str, Look])


@lru_cache(maxsize=1)
def art() -> Art:
    """Heads, hands, props and things."""
    return _read("art.toml", Art)


def _read(name: str, kind: type[T]) -> T:
    file = folder("figure") / name
    return msgspec.convert(tomllib.loads(file.read_text("utf-8")), kind)
