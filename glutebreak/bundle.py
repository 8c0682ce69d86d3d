"""Settings and own exercises as one file, to take along to another computer: a ZIP archive with what they are on disk.

Reads a stranger's file without trust: names, number and sizes are limited, nothing is overwritten, nothing leaves the
folder. Knows no window.
"""

import re
import tomllib
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from glutebreak.settings.fields import Value
from glutebreak.settings.file import written_differences
from glutebreak.settings.schema import SettingRefused, Settings, change

SETTINGS = "settings.toml"
EXERCISES = "exercises/"
MOST_FILES = 500
MOST_BYTES = 100_000_000
"""Of everything, unpacked."""
_NAME = re.compile(r"[\w][\w .()-]{0,99}", re.ASCII)
_WAYS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""To pack a file; others are nothing that a stranger's file needs, and fail in ways of their own."""
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What `zipfile` raises for a file that is damaged, locked, or no archive."""


class BundleRefused(Exception):  # noqa: N818 - named as what happened
    """The file cannot be written or taken; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What a file brought."""

    settings: Mapping[str, Value]
    """By name; only those that this version takes."""
    added: tuple[str, ...]
    """Files that are new in the folder."""
    problems: tuple[str, ...]
    """One sentence for each thing that was not taken."""


def pack(path: Path, settings: Settings, exercises: Path) -> None:
    """Write what differs from the defaults, and every file of the folder. Raises BundleRefused."""
    try:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(SETTINGS, written_differences(settings))
            for file in sorted(exercises.iterdir()) if exercises.is_dir() else ():
                if file.is_file() and _NAME.fullmatch(file.name):
                    archive.write(file, EXERCISES + file.name)
    except OSError as error:
        raise BundleRefused(f"{path} cannot be written ({error.strerror or error}); choose another place") from error


def unpack(path: Path, exercises: Path) -> Bundle:
    """Take the exercises into the folder, and say what the settings would be. Raises BundleRefused, nothing taken."""
    try:
        with zipfile.ZipFile(path) as archive:
            found = _contents(archive)
        settings, refused = _settings(found.pop(SETTINGS, b""))
        added, kept = _add(found, exercises)
    except _DAMAGED as error:
        raise BundleRefused(f"{path.name} is no file that glutebreak wrote; choose another") from error
    except OSError as error:
        raise BundleRefused(f"{path.name} cannot be taken ({error.strerror or error})") from error
    return Bundle(settings=settings, added=added, problems=(*refused, *kept))


def _contents(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Everything that belongs in such a file, by its name there."""
    entries = [one for one in archive.infolist() if one.filename == SETTINGS or _is_exercise(one.filename)]
    if len(entries) > MOST_FILES:
        raise BundleRefused(f"there are more than {MOST_FILES} files in it; take those that you want by hand")
    if any(one.compress_type not in _WAYS for one in entries):
        raise zipfile.BadZipFile("packed as glutebreak never does")
    found: dict[str, bytes] = {}
    left = MOST_BYTES
    for one in entries:
        with archive.open(one) as file:
            found[one.filename] = file.read(left + 1)
        left -= len(found[one.filename])
        if left < 0:
            raise BundleRefused(f"it unpacks to more than {MOST_BYTES // 1_000_000} MB; take what you want by hand")
    return found


def _is_exercise(name: str) -> bool:
    return name.startswith(EXERCISES) and _NAME.fullmatch(name.removeprefix(EXERCISES)) is not None


def _settings(raw: bytes) -> tuple[dict[str, Value], tuple[str, ...]]:
    try:
        table = tomllib.loads(raw.decode())
    except (ValueError, RecursionError):
        return {}, (f"its {SETTINGS} cannot be read",)
    taken: dict[str, Value] = {}
    problems: list[str] = []
    for name, value in table.items():
        try:
            taken[name] = msgspec.to_builtins(change(Settings(), name, value))[name]
        except SettingRefused as refused:
            problems.append(str(refused))
    return taken, tuple(problems)


def _add(found: Mapping[str, bytes], exercises: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names that were added, and a sentence for each file that is there already and says something else."""
    exercises.mkdir(mode=0o700, parents=True, exist_ok=True)
    added: list[str] = []
    kept: list[str] = []
    for entry, raw in found.items():
        target = exercises / entry.removeprefix(EXERCISES)
        try:
            with target.open("xb") as file:
                file.write(raw)
            added.append(target.name)
        except FileExistsError:
            if not target.is_file() or target.read_bytes() != raw:
                kept.append(f"{target.name} is there already and was kept as it is")
    return tuple(added), tuple(kept)
