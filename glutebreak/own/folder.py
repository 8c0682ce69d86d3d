"""Reads the folder of own exercises: those that can be shown, and a sentence for each that cannot."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from glutebreak.core.exercises import Exercise
from glutebreak.own.file import check_file
from glutebreak.own.problem import Problem

MOST_FILES = 100
MOST_ENTRIES = 2000
"""Looked at in the folder, pictures and all."""


@dataclass(frozen=True, slots=True)
class Own:
    """What the folder holds."""

    exercises: Mapping[str, Exercise]
    problems: tuple[str, ...] = ()
    """One sentence each, for the person."""


def read_folder(folder: Path, ours: Mapping[str, Exercise]) -> Own:
    """The exercises by id, in the order of their files' names; a folder that is not there is empty."""
    try:
        files = _files(folder)
    except FileNotFoundError:
        return Own({})
    except OSError as error:
        return Own({}, (f"{folder} cannot be read ({error.strerror}); own exercises are left out",))
    exercises: dict[str, Exercise] = {}
    problems = [f"{folder} has more than {MOST_FILES} exercises; the rest is left out"] if files[MOST_FILES:] else []
    for path in files[:MOST_FILES]:
        checked = check_file(path, ours, decode=False)
        if checked.exercise is not None:
            exercises[checked.exercise.id] = checked.exercise
        problems += _told(path, checked.problems)
    return Own(exercises, tuple(problems))


def _files(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        names = [entry.name for entry in islice(entries, MOST_ENTRIES)]
    return [folder / name for name in sorted(names) if name.endswith(".toml") and not name.startswith(".")]


def _told(path: Path, problems: Sequence[Problem]) -> list[str]:
    """One sentence for a file, however much is wrong with it."""
    if not problems:
        return []
    more = f", and {len(problems) - 1} more; see: glutebreak exercises check {path}" if problems[1:] else ""
    return [f"{problems[0]}{more}; this exercise is left out"]
