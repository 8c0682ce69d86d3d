"""Values as most of the core is made of: frozen, compared and shown field by field, told apart by their kind.

`@frozen` is `@dataclass(frozen=True, slots=True)` for what is loaded at the start. That one writes and compiles eight
methods for each class, every time the program starts: 0.35 ms and 12 KiB, a hundred times over. Here one is written
and the others are shared: 0.08 ms and 6 KiB. To make, compare and hash such a value takes three times as long, some
3 µs: for what is made thousands of times a second, as in the figure, take the dataclass.
"""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

Kind = TypeVar("Kind", bound=type)


@overload
def frozen(kind: Kind, /) -> Kind: ...
@overload
def frozen(*, kw_only: bool) -> Callable[[Kind], Kind]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: Any = None, /, *, kw_only: bool = False) -> Any:
    """Make a class of values; a dataclass in every respect, so that `replace` and `fields` know it."""
    make = dataclass(slots=True, eq=False, repr=False, kw_only=kw_only)
    return _finished(make(kind)) if kind else lambda kind: _finished(make(kind))


def _finished(kind: Kind) -> Kind:
    """With what the dataclass left out."""
    names = [each.name for each in fields(kind)]
    content: Callable[[object], object] = attrgetter(*names) if names else lambda _: None

    def equals(one: object, other: object) -> bool:
        return content(one) == content(other) if type(other) is kind else NotImplemented

    def shown(one: object) -> str:
        return f"{kind.__name__}({', '.join(f'{name}={getattr(one, name)!r}' for name in names)})"

    shared = {
        "__eq__": equals,
        "__hash__": lambda one: hash(content(one)),
        "__repr__": shown,
        "__setattr__": _set_once,
        "__delattr__": _keep,
    }
    for name, method in shared.items():
        if name not in vars(kind):  # a kind may know better
            setattr(kind, name, method)
    return kind


def _set_once(one: object, name: str, content: object) -> None:
    """For the constructor; after it, nothing is left to be set."""
    if hasattr(one, name):
        raise FrozenInstanceError(f"{type(one).__name__}.{name} is what it is")
    object.__setattr__(one, name, content)


def _keep(one: object, name: str) -> None:
    raise FrozenInstanceError(f"{type(one).__name__}.{name} stays")
