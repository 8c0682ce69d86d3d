"""Names that a movement uses, held against what is drawn: heads, hands, things, muscles."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from glutebreak.core.movements import Movement, Muscle, Placed, View
from glutebreak.core.poses import ArmPose
from glutebreak.figure.art import art
from glutebreak.figure.muscles import PATCHES


def not_drawn(movement: Movement) -> str | None:
    """The first name that is not drawn, with those that are; None if all are."""
    for what, name, drawn in _names(movement):
        if name not in drawn:
            return f"uses the {what} “{name[:40]}”; there are: {', '.join(sorted(drawn))}"
    return None


def _names(value: object) -> Iterator[tuple[str, str, frozenset[str]]]:
    match value:
        case View():
            yield "head", value.head, frozenset(art().head)
        case ArmPose():
            yield "hand", value.hand, frozenset(art().hand)
        case Placed():
            yield "thing", value.name, frozenset(art().thing)
        case Muscle():
            yield "muscle", value.name, frozenset(PATCHES)
        case _:
            pass
    for each in _parts(value):
        yield from _names(each)


def _parts(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        yield from value
    elif is_dataclass(value):
        yield from (getattr(value, field.name) for field in fields(value))
