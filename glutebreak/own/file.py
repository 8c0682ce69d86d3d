"""Reads one file of one's own into an exercise, or says everything that is wrong with it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glutebreak.core.exercises import Exercise
from glutebreak.own.content import Content
from glutebreak.own.faults import Fault
from glutebreak.own.lines import line_of, lines_of
from glutebreak.own.problem import Problem, key_of
from glutebreak.pictures.plain_file import FileRefused, read_plain

LARGEST_FILE = 64_000
"""Bytes; a long plan has 8,000."""
MOST_TOLD = 100
"""Faults of one file."""
MOST_DOTS = 100
"""In one line: a key of a thousand parts keeps the parser of the standard library busy for minutes."""

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_PLACE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class Checked:
    """An exercise, or what is wrong."""

    exercise: Exercise | None
    problems: tuple[Problem, ...] = ()


class _Unreadable(Exception):  # noqa: N818 - named as what happened
    """There is nothing whose keys could be looked at; the message is the rest of a sentence about the file."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence)
        self.line = line


def check_file(path: Path, ours: Mapping[str, Exercise], *, decode: bool = True) -> Checked:
    """The exercise in that file; `ours` are those that come with the program.

    With `decode`, pictures are decoded to find those that break off.
    """
    try:
        text = _text(path, ours)
        content = Content(path, _parsed(text), ours, decode=decode)
    except _Unreadable as wrong:
        return Checked(None, (Problem(file=path.name, line=wrong.line, key="", sentence=str(wrong)),))
    faults = content.faults()
    if not faults:
        return Checked(content.exercise())
    lines = lines_of(text)
    problems = [_problem(path.name, fault, lines) for fault in faults[:MOST_TOLD]]
    if more := len(faults[MOST_TOLD:]):
        problems.append(Problem(file=path.name, line=None, key="", sentence=f"has {more} more faults"))
    return Checked(None, tuple(problems))


def _text(path: Path, ours: Mapping[str, Exercise]) -> str:
    if not path.exists():
        raise _Unreadable("is not there")
    if path.suffix != ".toml" or not _ID.fullmatch(path.stem):
        raise _Unreadable("is no name for an exercise: use a-z, 0-9 and -, then .toml, as in “towel-slide.toml”")
    if path.stem in ours:
        raise _Unreadable("has the name of an exercise that comes with glutebreak; give the file another name")
    try:
        return read_plain(path, LARGEST_FILE).decode("utf-8-sig")
    except FileRefused as refused:
        raise _Unreadable(str(refused)) from refused
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _Unreadable("is not text in UTF-8; save it as UTF-8", line) from error


def _parsed(text: str) -> dict[str, Any]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS:
            raise _Unreadable("has too many dots in one line; break it into several", number)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        reason = str(error)[: place.start()].strip() if place else str(error)
        at = int(place[1]) if place and place[1] else text.rstrip().count("\n") + 1
        raise _Unreadable(f"cannot be read as TOML ({_short(reason)}); compare with the examples", at) from error
    except (RecursionError, ValueError) as error:  # ValueError: a number of thousands of digits
        raise _Unreadable("is nested too deeply, or has a number with too many digits") from error


def _problem(file: str, fault: Fault, lines: dict[tuple[str | int, ...], int]) -> Problem:
    return Problem(file=file, line=line_of(lines, fault.at), key=key_of(fault.at), sentence=fault.sentence)


def _short(reason: str) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in reason[:100])
