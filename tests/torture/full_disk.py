"""The disk full at every write: whatever cannot be written waits, and is there once there is room, each row once.

On a small file system of its own where one can be mounted, with one page less left for each case; else by the limit
that the system sets to the size of files, moved by half a page.
"""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path

from glutebreak.settings.file import SettingsUnwritable, load, save
from glutebreak.settings.schema import Settings
from glutebreak.store.aside import open_or_set_aside
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from tests.store.samples import BERLIN, ONE_OF_EACH, state
from tests.torture.figures import Figures, Outcome, ended, inflict, is_root
from tests.torture.rows import count, rows_of, twice

PAGE = 4096
DISK = "512k"
BATCHES = 40
Full = Callable[[], AbstractContextManager[None]]


def full_disk(cases: int, seed: int = 0) -> Figures:
    with tempfile.TemporaryDirectory(prefix="glutebreak-full-") as folder:
        if sys.platform == "linux" and _mounted(Path(folder)):
            try:
                return inflict("disk full (a file system of 512 KiB)", _on_disk(Path(folder)), cases, seed)
            finally:
                subprocess.run(["umount", folder], check=True)
        return inflict("disk full (by the limit of file sizes)", _under_limit(Path(folder)), cases, seed)


def full_by_limit(cases: int, seed: int = 0) -> Figures:
    """Where nothing can be mounted."""
    with tempfile.TemporaryDirectory(prefix="glutebreak-full-") as folder:
        return inflict("disk full (by the limit of file sizes)", _under_limit(Path(folder)), cases, seed)


def _mounted(folder: Path) -> bool:
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "none", str(folder)]
    return is_root() and subprocess.run(mount, check=False, capture_output=True).returncode == 0


def _on_disk(folder: Path) -> Callable[[int, random.Random], Outcome]:
    @contextmanager
    def filled(number: int) -> Iterator[None]:
        if sys.platform == "win32":
            raise NotImplementedError
        ballast = folder / "ballast"
        with ballast.open("wb", buffering=0) as file:
            room = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
            file.write(bytes(max(0, room - number % 60 * PAGE)))
        with ended(ballast.unlink):
            yield

    return lambda number, _: _case(folder, lambda: filled(number))


def _under_limit(folder: Path) -> Callable[[int, random.Random], Outcome]:
    @contextmanager
    def limited(number: int) -> Iterator[None]:
        import resource  # noqa: PLC0415 - which Windows does not have

        if sys.platform == "win32":
            raise NotImplementedError
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (number % 300 * PAGE // 8, hard))
        with ended(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))):
            yield

    return lambda number, _: _case(folder, lambda: limited(number))


def _case(folder: Path, full: Full) -> Outcome:
    with tempfile.TemporaryDirectory(dir=folder) as home:
        path, settings = Path(home, "history.sqlite3"), Path(home, "settings.toml")
        faults = [*_begins(path, full), *_keeps_settings(settings, full)]
        history = History.open(path)
        told = _record(history, range(5))
        with full():
            told += _record(history, range(5, BATCHES))
            _erase(history)
        told += _record(history, range(BATCHES, BATCHES + 1))
        history.close()
        found = rows_of(path)
        wanted = (BATCHES + 1) * len(ONE_OF_EACH)
    faults += [f"not told: {path}"] if any("entries wait" not in sentence for sentence in told) else []
    lost = abs(wanted - count(found)) + twice(found)
    return Outcome(lost=lost, faults=tuple(faults), kept=count(found))


def _begins(path: Path, full: Full) -> Iterator[str]:
    """The first start ever, on a full disk; what it leaves must not be in the way of the next."""
    with full():
        opened = open_or_set_aside(path)
        opened.history.close()
    again = open_or_set_aside(path)
    if again.problems:
        yield f"after a start on a full disk: {again.problems}"
    again.history.close()


def _keeps_settings(path: Path, full: Full) -> Iterator[str]:
    """The old file, or the new one, and nothing between."""
    old, new = Settings(), Settings(sit_minutes=45, active_hours="Mon-Fri 08:00-12:00" + ", 13:00-18:00" * 20)
    middle = Settings(sit_minutes=30)
    save(path, old, middle)
    with full():
        try:
            save(path, middle, new)
            expected = new
        except SettingsUnwritable:
            expected = middle
    if load(path).settings != expected:
        yield "the settings file is neither the old nor the new one"


def _record(history: History, batches: range) -> list[str]:
    told = []
    for number in batches:
        try:
            history.record(ONE_OF_EACH, state(drift=timedelta(minutes=number)), BERLIN)
        except HistoryUnavailable as fault:
            told.append(str(fault))
    return told


def _erase(history: History) -> None:
    try:
        history.erase(ONE_OF_EACH[0].at.date() + timedelta(days=3))
    except HistoryUnavailable:
        return
