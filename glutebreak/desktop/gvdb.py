"""Reads one yes-or-no from a settings database of dconf, which has no service that could be asked.

The file: a head, then a table of items that each name their parent and what is left of their name; values are
GVariants. Knows no setting.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass

_HEAD = struct.Struct("<8s4I")
_SIGNATURE = b"GVariant"
_ITEM = struct.Struct("<3IHBxII")
_WORD = struct.Struct("<I")
_BLOOM = (1 << 27) - 1
"""How many of the bits of the first number count words of the filter that comes before the table."""
_ROOT = 0xFFFFFFFF
_VALUE = ord("v")
_YES_OR_NO = b"b"


class Unreadable(ValueError):  # noqa: N818 - named as what it is
    """It is no such database."""


@dataclass(frozen=True, slots=True)
class _Item:
    parent: int
    name: str
    content: bytes | None
    """None for what is no value."""


def read_flag(database: bytes, path: str) -> bool | None:
    """The setting of that path; None if it is not set, or no yes-or-no. Raises `Unreadable`."""
    try:
        items = _items(database)
        found = {_path(items, number): item.content for number, item in items.items() if item.content is not None}
    except (struct.error, LookupError, RecursionError) as error:
        raise Unreadable("the settings database is damaged") from error
    content = found.get(path, b"")
    return content[0] != 0 if content and content[1:] == b"\0" + _YES_OR_NO else None


def _items(database: bytes) -> dict[int, _Item]:
    signature, _, _, start, end = _HEAD.unpack_from(database)
    if signature != _SIGNATURE:
        raise Unreadable("the settings database is in another form")
    words, buckets = struct.unpack_from("<2I", database, start)
    first = start + 2 * _WORD.size + _WORD.size * ((words & _BLOOM) + buckets)
    count = (end - first) // _ITEM.size
    return {number: _item(database, first + number * _ITEM.size) for number in range(count)}


def _item(database: bytes, at: int) -> _Item:
    _, parent, name_at, name_length, kind, start, end = _ITEM.unpack_from(database, at)
    name = database[name_at : name_at + name_length].decode(errors="replace")
    return _Item(parent, name, database[start:end] if kind == _VALUE else None)


def _path(items: Mapping[int, _Item], number: int) -> str:
    """The whole name, from the top."""
    item = items[number]
    return item.name if item.parent == _ROOT else _path(items, item.parent) + item.name
