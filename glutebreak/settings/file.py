"""The settings file: read so that one bad line costs one setting, written so that nothing of a person's is lost.

Holds only what differs from the defaults. Knows nothing of where the file belongs, nor of who changes a setting.
"""

import os
import stat
import tomllib
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from glutebreak.core.frozen import frozen
from glutebreak.settings.schema import SettingRefused, Settings, change
from glutebreak.settings.site import LOCKED, NO_SITE, Site

if TYPE_CHECKING:
    import tomlkit

LARGEST = 100_000
"""Bytes; a file beyond it is something else, and reading it would hold up the start."""
MOST_TOLD = 10
"""Problems named one by one."""


@frozen
class Loaded:
    """What the file says, with the default wherever it says nothing usable."""

    settings: Settings
    problems: tuple[str, ...] = ()
    """One sentence for each thing that could not be used, for the person."""


class SettingsUnwritable(Exception):  # noqa: N818 - named as what happened
    """A change holds, but only until the program ends; the message is one sentence that says what to do."""


class _Unreadable(Exception):  # noqa: N818
    """There is something, and it is no readable file of a sensible size; the message says what."""


def load(path: Path, site: Site = NO_SITE) -> Loaded:
    """What the file says; a file that is not there says nothing, and that is no problem.

    What the site locks is as the site has it. A file that is not TOML stays as it is, beside a copy made once.
    """
    try:
        raw = _read(path)
    except _Unreadable as unreadable:
        return Loaded(site.defaults, (f"{unreadable}; the defaults are used",))
    try:
        return _settings(path.name, tomllib.loads(_text(raw or b"")), site)
    except (ValueError, RecursionError) as error:
        return Loaded(site.defaults, (_told(path, raw or b"", error),))


def load_site(path: Path) -> tuple[Site, tuple[str, ...]]:
    """What an administrator's file says, and a sentence for each thing in it that could not be used."""
    try:
        table = tomllib.loads(_text(_read(path) or b""))
    except (_Unreadable, ValueError, RecursionError) as error:
        return NO_SITE, (f"the settings of this computer in {path} cannot be used ({error}); tell its administrator",)
    locks = table.pop(LOCKED, {})
    loaded = _settings(str(path), table, NO_SITE)
    known = locks if isinstance(locks, dict) else {}
    reasons = {name: str(reason) for name, reason in known.items() if name in Settings.__struct_fields__}
    odd = sorted(known.keys() - reasons.keys()) if isinstance(locks, dict) else [LOCKED]
    told = tuple(f"{path}: “{name}” cannot be locked; tell the administrator" for name in odd)
    return Site(loaded.settings, reasons), (*loaded.problems, *told)


def save(path: Path, before: Settings, after: Settings, defaults: Settings = NO_SITE.defaults) -> None:
    """Write what changed, and nothing else: what another hand wrote in the meantime, and comments, stay.

    `before` is what the file was last known to say. Raises SettingsUnwritable, and then the file is as it was.
    """
    try:
        raw = _read(path)
        new = _edited(path, raw, before, after, defaults).encode()
        if new != (raw or b""):
            _replace(path, new)
    except _Unreadable as unreadable:
        raise SettingsUnwritable(
            f"{unreadable}; move it away, or changes are lost when glutebreak ends"
        ) from unreadable
    except OSError as error:
        reason = error.strerror or error
        message = f"{path} cannot be written ({reason}); until it can, changes are lost when glutebreak ends"
        raise SettingsUnwritable(message) from error


def written_differences(settings: Settings) -> str:
    """The text of a file that says all of this and nothing that is a default anyway."""
    return _edited(Path("settings.toml"), b"", Settings(), settings, Settings())


def _read(path: Path) -> bytes | None:
    """None if there is no file."""
    try:
        # Opening a pipe would wait for somebody to write.
        if not stat.S_ISREG(path.stat().st_mode):
            raise _Unreadable(f"{path} is not a file")
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _Unreadable(f"{path} cannot be read ({error.strerror or error})") from error
    if len(raw) > LARGEST:
        raise _Unreadable(f"{path} is too large to be a settings file")
    return raw


def _text(raw: bytes) -> str:
    return raw.decode("utf-8-sig")  # some editors begin a file with a byte order mark


def _settings(file: str, table: Mapping[str, object], site: Site) -> Loaded:
    settings = site.defaults
    problems: list[str] = []
    for name, value in table.items():
        if name in site.locks:
            continue
        try:
            settings = change(settings, name, value)
        except SettingRefused as refused:
            known = name in Settings.__struct_fields__
            problems.append(f"{file}: {name}: {refused}; the default is used" if known else f"{file}: {refused}")
    if len(problems) > MOST_TOLD:
        problems[MOST_TOLD:] = [f"{file}: {len(problems) - MOST_TOLD} more lines could not be used"]
    return Loaded(settings, tuple(problems))


def _told(path: Path, raw: bytes, error: Exception) -> str:
    where = f" ({error})" if isinstance(error, tomllib.TOMLDecodeError) else ""
    try:
        kept = f"a copy is kept as {_copy_aside(path, raw)}"
    except OSError as failure:
        kept = f"no copy of it could be made ({failure.strerror or failure})"
    return f"{path.name} is not TOML{where}, so nothing in it counts: the defaults are used, and {kept}"


def _copy_aside(path: Path, raw: bytes) -> Path:
    """Where a copy with just this content is, made if there is none yet; no copy is ever overwritten."""
    copies = (path.with_name(f"{path.name}.broken-{number}") for number in count(1))
    copy = next(copy for copy in copies if not copy.exists() or (copy.is_file() and copy.read_bytes() == raw))
    if not copy.exists():
        _replace(copy, raw)
    return copy


def _edited(path: Path, raw: bytes | None, before: Settings, after: Settings, defaults: Settings) -> str:
    """The new text; a file that cannot be edited is begun anew, once it is copied aside."""
    import tomlkit  # noqa: PLC0415 - only a change pays for it, not every start
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    try:
        tomllib.loads(_text(raw or b""))  # which is stricter: what it cannot read, no later start can
        document = tomlkit.parse(_text(raw or b""))
    except (ValueError, TOMLKitError, RecursionError):
        _copy_aside(path, raw or b"")
        raw, document = None, tomlkit.document()
    old = msgspec.to_builtins(defaults if raw is None else before)
    usual = msgspec.to_builtins(defaults)
    for name, value in msgspec.to_builtins(after).items():
        if value != old[name]:
            _set(document, name, value, usual[name])
    return tomlkit.dumps(document)


def _set(document: "tomlkit.TOMLDocument", name: str, value: int | str, default: int | str) -> None:
    """A default needs no line, unless there is one that bears a comment."""
    item = document.item(name) if name in document else None
    # A table in several places is no single item and has no line of its own.
    commented = bool(getattr(getattr(item, "trivia", None), "comment", ""))
    if value != default or commented:
        document[name] = value
    else:
        document.pop(name, None)


def _replace(path: Path, data: bytes) -> None:
    """The whole new content or the whole old one, whatever happens; a link goes on leading to the file."""
    target = Path(os.path.realpath(path))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError("write-protected")
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(target)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        _settle(target.parent)


def _settle(folder: Path) -> None:
    """Wait until a file's new name is on the disk as well."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
