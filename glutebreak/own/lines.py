"""In which line of a TOML file a key stands; the parser of the standard library does not say.

Goes only by what lies around values (brackets, quotes, headers), so it needs a text that has been parsed already.
"""

import re
import tomllib
from collections.abc import Iterator

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r"""
    (?P<text>\"{3}(?:\\.|[^\\])*?\"{3,5}|'{3}.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')
    | (?P<comment>\#[^\n]*) | (?P<newline>\n) | (?P<sign>[\[\]{}=,.]) | (?P<word>[^\s\[\]{}=,.#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)


def line_of(lines: dict[Path, int], at: Path) -> int | None:
    """That of the key, or of the nearest table around it that has one."""
    while at and at not in lines:
        at = at[:-1]
    return lines.get(at)


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, of every key and every entry of a list."""
    return _Scanner(text).lines


class _Scanner:
    """Walks once through the text."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._tokens = list(_tokens(text))
        self._next = 0
        table: Path = ()
        while self._next < len(self._tokens):
            line, sign = self._tokens[self._next]
            if sign == "\n":
                self._next += 1
            elif sign == "[":
                table = self._header(line)
            else:
                self._pair(table)

    def _header(self, line: int) -> Path:
        """`[a.b]` or `[[a.b]]`; names that stand for a list mean its last entry."""
        start = self._next
        while self._tokens[self._next][1] != "\n" and self._next < len(self._tokens) - 1:
            self._next += 1
        signs = [sign for _, sign in self._tokens[start : self._next + 1] if sign != "\n"]
        twice = signs[:2] == ["[", "["]
        path: Path = ()
        names = _names(signs)
        for place, name in enumerate(names):
            path = (*path, name)
            self.lines.setdefault(path, line)
            if twice and place == len(names) - 1:
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = (*path, self._counts[path])
            self.lines.setdefault(path, line)
        self._next += 1
        return path

    def _pair(self, table: Path) -> None:
        """`key = value`, up to the end of the value."""
        line, path = self._tokens[self._next][0], table
        while self._next < len(self._tokens) and self._tokens[self._next][1] != "=":
            if (sign := self._tokens[self._next][1]) not in {".", "\n"}:
                path = (*path, _name(sign))
                self.lines.setdefault(path, line)
            self._next += 1
        self._next += 1
        self._value(path)

    def _value(self, path: Path) -> None:
        sign = self._tokens[self._next][1] if self._next < len(self._tokens) else "\n"
        if sign == "[":
            self._list(path)
        elif sign == "{":
            self._inline(path)
        else:
            while self._next < len(self._tokens) and self._tokens[self._next][1] not in {",", "]", "}", "\n"}:
                self._next += 1

    def _list(self, path: Path) -> None:
        self._next += 1
        place = 0
        while self._next < len(self._tokens):
            line, sign = self._tokens[self._next]
            if sign == "]":
                self._next += 1
                return
            if sign in {",", "\n", "}", "="}:
                self._next += 1
                continue
            self.lines[(*path, place)] = line
            self._value((*path, place))
            place += 1

    def _inline(self, path: Path) -> None:
        self._next += 1
        while self._next < len(self._tokens):
            sign = self._tokens[self._next][1]
            if sign == "}":
                self._next += 1
                return
            if sign in {",", "\n"}:
                self._next += 1
            else:
                self._pair(path)


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    line = 1
    for found in _TOKEN.finditer(text):
        if found.lastgroup != "comment":
            yield line, found[0]
        line += found[0].count("\n")


def _names(signs: list[str]) -> list[str]:
    return [_name(sign) for sign in signs if sign not in {"[", "]", "."}]


def _name(sign: str) -> str:
    """A quoted key without its quotes."""
    return next(iter(tomllib.loads(f"{sign} = 0"))) if sign[0] in "\"'" else sign
