"""In which line a key stands, however its file is written."""

import tomllib
from collections.abc import Iterator

import pytest

from glutebreak.assets import folder
from glutebreak.own.lines import Path, line_of, lines_of

TEXT = '''\
# first
name = "a # b [ = 1"
long = """
one = 1
"quoted" \\"""
"""
last = 'x' # no = 1
"odd key".sub = 1.5

[table]
list = [
  1, 2.5,

  { a = 1, b = { c = "}" } },  # no = 1
]
when = 1979-05-27T07:32:00Z

[[part]]
x = 1
[[part]]
x = [[1, 2], [3]]
[part.inner]
y.z = true
[[part.cues]]
t = ""
'''
LINES = {
    ("name",): 2,
    ("long",): 3,
    ("last",): 7,
    ("odd key", "sub"): 8,
    ("table",): 10,
    ("table", "list", 1): 12,
    ("table", "list", 2, "b", "c"): 14,
    ("table", "when"): 16,
    ("part", 0, "x"): 19,
    ("part", 1): 20,
    ("part", 1, "x", 1, 0): 21,
    ("part", 1, "inner", "y", "z"): 23,
    ("part", 1, "cues", 0, "t"): 25,
}


def keys(value: object, at: Path = ()) -> Iterator[Path]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*at, step)
        yield from keys(inner, (*at, step))


@pytest.mark.parametrize(("at", "line"), LINES.items(), ids=str)
def test_every_key_and_entry_has_its_line(at: Path, line: int) -> None:
    assert line_of(lines_of(TEXT), at) == line


def test_what_has_no_line_of_its_own_has_that_of_what_is_around_it() -> None:
    assert line_of(lines_of(TEXT), ("part", 1, "inner", "gone", 3)) == 22
    assert line_of(lines_of(TEXT), ("gone",)) is None


@pytest.mark.parametrize("file", sorted(folder("exercises").parent.rglob("*.toml")), ids=lambda file: file.stem)
def test_in_a_real_file_just_the_keys_that_there_are_have_lines(file) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    text = file.read_text("utf-8")
    found = lines_of(text)
    assert set(keys(tomllib.loads(text))) <= set(found)
    for at, line in found.items():
        if isinstance(at[-1], str):
            assert at[-1] in text.splitlines()[line - 1]
