"""Reads small files of the person's own: never a device, a pipe or something endless, never outside their folder."""

import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
"""Opening a pipe would wait for somebody to write; some devices act when they are opened for longer than that."""


class FileRefused(Exception):  # noqa: N818 - named as what happened
    """There is no plain file of a sensible size there; the message is the rest of a sentence about it."""


def read_plain(path: Path, most: int) -> bytes:
    """All of it; at most so many bytes. Raises `FileRefused`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileRefused("is not a file")
        descriptor = os.open(path, _FLAGS)
    except FileNotFoundError as error:
        raise FileRefused("is not there") from error
    except (OSError, ValueError) as error:
        raise FileRefused(f"cannot be read ({getattr(error, 'strerror', None) or error})") from error
    with os.fdopen(descriptor, "rb") as file:
        return _read(file.fileno(), most)


def within(folder: Path, name: str) -> Path:
    """The file of that name in the folder or below it; links are followed before it is judged. Raises `FileRefused`."""
    relative = Path(name)
    if relative.is_absolute() or ".." in relative.parts or "\\" in name or "\0" in name or ":" in name:
        raise FileRefused("is not the plain name of a file in the folder “exercises”")
    try:
        found = (folder / relative).resolve()
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        raise FileRefused("is a link that leads nowhere") from error
    if not found.is_relative_to(folder.resolve()):
        raise FileRefused("leads out of the folder “exercises”; put a copy there")
    return found


def _read(descriptor: int, most: int) -> bytes:
    """What was looked at by name may have been exchanged since, so the open file is looked at again."""
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        raise FileRefused("is not a file")
    if found.st_size > most:
        raise FileRefused(f"is too large: {found.st_size / 1e6:,.1f} MB of at most {most / 1e6:,.1f} MB")
    try:
        data = os.read(descriptor, most + 1)
        while len(data) < found.st_size and (more := os.read(descriptor, most + 1 - len(data))):
            data += more
    except OSError as error:
        raise FileRefused(f"cannot be read ({error.strerror})") from error
    return data
