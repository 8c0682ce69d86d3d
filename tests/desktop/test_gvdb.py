"""Settings databases of dconf: what they say, and what is no such database."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutebreak.desktop.gvdb import Unreadable, read_flag

BANNERS = "/org/gnome/desktop/notifications/show-banners"
ROOT = 0xFFFFFFFF


def database(*flags: tuple[str, bytes]) -> bytes:
    """Made as dconf makes it: the folder is an item, and each key only what it adds to that."""
    folder = "/org/gnome/desktop/notifications/"
    names = [folder, *(name.removeprefix(folder) for name, _ in flags)]
    start = 24
    first = start + 8 + 4  # no filter, one bucket
    at = first + 24 * len(names)
    items, tail = b"", b""
    for number, name in enumerate(names):
        name_at = at + len(tail)
        tail += name.encode()
        content_at = at + len(tail)
        tail += flags[number - 1][1] if number else b""
        parent, kind = (0, b"v") if number else (ROOT, b"L")
        items += struct.pack("<3IHcxII", 0, parent, name_at, len(name), kind, content_at, at + len(tail))
    head = struct.pack("<8s4I", b"GVariant", 0, 0, start, first + len(items))
    return head + struct.pack("<3I", 0, 1, 0) + items + tail


def test_a_flag_is_read_whatever_stands_beside_it() -> None:
    found = database((BANNERS.replace("show", "hide"), b"\1\0b"), (BANNERS, b"\0\0b"))
    assert read_flag(found, BANNERS) is False
    assert read_flag(database((BANNERS, b"\1\0b")), BANNERS) is True


def test_what_is_not_set_or_no_flag_is_neither() -> None:
    assert read_flag(database(), BANNERS) is None
    assert read_flag(database((BANNERS, b"\0\0\0\0\0i")), BANNERS) is None


def test_another_file_is_named_as_such() -> None:
    with pytest.raises(Unreadable, match="another form"):
        read_flag(b"SQLite format 3\0" + bytes(50), BANNERS)


@given(st.integers(0, 200), st.binary(min_size=1, max_size=8))
def test_whatever_is_damaged_is_unreadable_or_says_something(at: int, junk: bytes) -> None:
    whole = database((BANNERS, b"\0\0b"))
    at = min(at, len(whole))
    for damaged in (whole[:at], whole[:at] + junk + whole[at + len(junk) :]):
        try:
            said = read_flag(damaged, BANNERS)
        except Unreadable:
            continue
        assert said in {True, False, None}
