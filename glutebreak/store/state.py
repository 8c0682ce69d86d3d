"""The state of the rhythm as text and back, so that it outlives the process.

Every value carries the name of its class, since a phase may be any of several; the cells are as msgspec writes them.
"""

from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, get_args, get_type_hints

import msgspec

from glutebreak.core.floor import Floor
from glutebreak.core.phases import Paused, Phase, Standing, State
from glutebreak.store.faults import StateUnreadable

_KINDS = {kind.__name__: kind for kind in (State, Paused, Standing, Floor, *get_args(Phase))}
_KIND = "kind"
_GONE = {"State": frozenset({"last_exercise"})}
"""Cells that earlier versions wrote; what they said is remembered otherwise."""


def encode(state: State) -> str:
    """As JSON, exact to the microsecond; equal states give equal text."""
    return msgspec.json.encode(_cells(state)).decode()


def decode(text: str) -> State:
    """Raises StateUnreadable for anything that `encode` of this version does not write."""
    try:
        state: State = _value(msgspec.json.decode(text), State)
    except (msgspec.MsgspecError, LookupError, TypeError, RecursionError) as error:
        raise StateUnreadable("where the rhythm stood could not be read, so it starts anew") from error
    return state


def _cells(value: object) -> object:
    if is_dataclass(value):
        cells = {field.name: _cells(getattr(value, field.name)) for field in fields(value)}
        return {_KIND: type(value).__name__, **cells}
    return sorted(value) if isinstance(value, frozenset) else msgspec.to_builtins(value)


def _value(cells: object, declared: Any) -> Any:  # noqa: ANN401 - whatever is declared there
    if not isinstance(cells, dict):
        value = msgspec.convert(cells, declared)
        if isinstance(value, datetime) and value.tzinfo is None:
            raise TypeError(f"{cells} belongs to no zone")
        return value
    kind = _KINDS[cells.pop(_KIND)]
    gone = _GONE.get(kind.__name__, frozenset())
    if kind not in (get_args(declared) or (declared,)):
        raise TypeError(f"{kind.__name__} stands where {declared} belongs")
    types = get_type_hints(kind)
    return kind(**{name: _value(cell, types[name]) for name, cell in cells.items() if name not in gone})
