"""The reports: what is in one, where it is kept, how many are.

A report is a text file of the person's alone, beside the log. Its name says when the crash was; nothing else is known
about it until somebody wants to read it.
"""

import os
import platform
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from glutebreak.core.frozen import frozen
from glutebreak.crashes.privacy import anonymous

KEPT = 5
"""Reports, the newest."""
LINES = 40
"""Of the end of the log."""
_LINE = 200
"""Bytes of one, rather too many: this much of the log's end is read for each."""
_NAME = "crash-%Y%m%dT%H%M%S.%fZ.txt"
_START, _END = "crash-", ".txt"


@frozen
class Report:
    """One that was written."""

    at: datetime
    """When the crash was, in UTC."""
    path: Path

    def text(self) -> str:
        """The report; empty once it has gone or where it cannot be read, for there is nothing to be done about that."""
        try:
            return self.path.read_text("utf-8", errors="replace")
        except OSError:
            return ""


def reports(folder: Path) -> tuple[Report, ...]:
    """All that are there, the newest first. Raises `OSError`."""
    found = []
    for path in folder.glob(f"{_START}*{_END}"):
        with suppress(ValueError):  # a file of another kind
            at = datetime.fromisoformat(path.name.removeprefix(_START).removesuffix(_END))
            found.append(Report(at.astimezone(UTC), path))
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def write(log: Path, at: datetime, running: str, told: str) -> None:
    """Keep a report beside the log, and of the older ones no more than are worth it.

    `running` are the versions of what crashed at `at`, `told` is the crash itself. Raises `OSError`.
    """
    text = _composed(at, running, told, _last_lines(log))
    path = log.with_name(f"{at.astimezone(UTC):{_NAME}}")
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))
    delete(reports(log.parent)[KEPT:])


def delete(those: Iterable[Report]) -> None:
    """Nobody wants them any more. Raises `OSError`."""
    for report in those:
        report.path.unlink(missing_ok=True)


def _composed(at: datetime, running: str, told: str, lines: str) -> str:
    return "\n".join(
        (
            f"A crash of {running}",
            f"at {at.astimezone().isoformat(' ', 'seconds')}",
            anonymous(f"on {_system()}, desktop {_desktop()}"),
            "",
            anonymous(told).rstrip(),
            "",
            "The end of the log:",
            anonymous(lines).rstrip(),
            "",
        )
    )


def _last_lines(log: Path) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - LINES * _LINE))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError as error:
        return f"({error.strerror})"
    return "\n".join(lines[-LINES:])


def _system() -> str:
    name = platform.system()
    with suppress(OSError):  # not every system has a file that names it
        name = f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {name}"
    return f"{name} {platform.release()} {platform.machine()}"


def _desktop() -> str:
    told = (os.environ.get("XDG_CURRENT_DESKTOP", ""), os.environ.get("XDG_SESSION_TYPE", ""))
    return " ".join(filter(None, told)) or "unknown"
