"""The processes of this person, as the kernel lists them in /proc.

Reads names and open files and nothing else of a process. Knows no program by name.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

PROC = Path("/proc")
_LONGEST_COMM = 15
"""The kernel cuts its own name of a process off there."""


def own(proc: Path = PROC) -> Iterator[Path]:
    """The folder of each process that belongs to this person, but not of this one."""
    me = str(os.getpid())
    person = (proc / me).stat().st_uid
    for name in os.listdir(proc):  # noqa: PTH208 - without a path object for everything else that is there
        with suppress(OSError):
            if name.isdecimal() and name != me and (process := proc / name).stat().st_uid == person:
                yield process


def names(process: Path) -> frozenset[str]:
    """What a process is called: by the kernel, and by the file and the script that it was started with; in lower case.

    Nothing, once it has gone.
    """
    try:
        comm = (process / "comm").read_text(errors="replace").rstrip("\n")
        words = (process / "cmdline").read_bytes().split(b"\0")[:2]
    except OSError:
        return frozenset()
    started = (Path(os.fsdecode(word)).name for word in words if word and not word.startswith(b"-"))
    whole = () if len(comm) == _LONGEST_COMM else (comm,)
    return frozenset(name.lower() for name in (*started, *whole) if name)


def comm(process: Path) -> str:
    """The kernel's own name of a process; empty once it has gone."""
    try:
        return (process / "comm").read_text(errors="replace").rstrip("\n")
    except OSError:
        return ""


def open_files(process: Path) -> Iterator[str]:
    """Where its open files are; nothing where we may not look, and once it has gone."""
    folder = f"{process}/fd"
    try:
        numbers = os.listdir(folder)  # noqa: PTH208
    except OSError:
        return
    for number in numbers:
        with suppress(OSError):
            yield os.readlink(f"{folder}/{number}")  # noqa: PTH115
