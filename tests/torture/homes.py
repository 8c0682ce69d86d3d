"""A home that is full, gone for a while, or read-only: breaks come as ever, and no row is lost that can be kept.

The home is a small file system of its own, which only root can mount.
"""

import os
import random
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from glutebreak.places import places
from glutebreak.remote.ask import NoAnswer, NotRunning, ask
from glutebreak.remote.place import runtime_directory
from tests.desktops.hands import until
from tests.desktops.program import INSTALLED
from tests.torture.figures import Figures, Outcome, ended, inflict, is_root
from tests.torture.rows import rows_of, twice


def homes(cases: int, seed: int = 0) -> Figures:
    """In the runtime directory of the caller."""
    return inflict("home full, read-only, gone and back", _case, cases if is_root() else 0, seed)


def _case(number: int, chance: random.Random) -> Outcome:
    trouble = TROUBLES[number % len(TROUBLES)]
    before, meanwhile, after = (chance.randrange(1, 4) for _ in range(3))
    with ExitStack() as stack:
        wanted, faults = trouble(_mounted_home(stack), before, meanwhile, after)
        with _running():
            recorded = rows_of(places().history)
    kept = len(recorded["breaks"])
    lost = abs(wanted - kept) + twice(recorded)
    return Outcome(lost=lost, faults=tuple(f"{trouble.__name__[1:]}: {each}" for each in faults), kept=kept)


def _full(home: Path, before: int, meanwhile: int, after: int) -> tuple[int, list[str]]:
    ballast = home / "ballast"
    with _running():
        faults = _take_breaks(before)
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        faults += _take_breaks(meanwhile)
        ballast.unlink()
        faults += _take_breaks(after)
    return before + meanwhile + after, faults


def _gone(home: Path, before: int, meanwhile: int, after: int) -> tuple[int, list[str]]:
    away = home.with_name("away")
    away.mkdir()
    with _running():
        faults = _take_breaks(before)
        subprocess.run(["mount", "--move", home, away], check=True)
        faults += _take_breaks(meanwhile)
        subprocess.run(["mount", "--move", away, home], check=True)
        faults += _take_breaks(after)
    return before + meanwhile + after, faults


def _read_only(home: Path, before: int, meanwhile: int, after: int) -> tuple[int, list[str]]:
    """Found so at a start: the person is told that nothing is recorded."""
    with _running():
        faults = _take_breaks(before)
    subprocess.run(["mount", "-o", "remount,ro", home], check=True)
    with _running() as told:
        faults += _take_breaks(meanwhile)
        told.seek(0)
        faults += [] if "none is recorded" in told.read() else ["it was not told that nothing is recorded"]
    subprocess.run(["mount", "-o", "remount,rw", home], check=True)
    with _running():
        faults += _take_breaks(after)
    return before + after, faults


TROUBLES = (_full, _gone, _read_only)


def _mounted_home(stack: ExitStack) -> Path:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="glutebreak-home-")))
    mounted = folder / "home"
    mounted.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "none", mounted], check=True)
    stack.enter_context(ended(lambda: subprocess.run(["umount", mounted], check=True)))
    for name, place in {"CONFIG": ".config", "DATA": ".local/share", "STATE": ".local/state"}.items():
        (mounted / place).mkdir(parents=True)
        os.environ[f"XDG_{name}_HOME"] = str(mounted / place)
    return mounted


@contextmanager
def _running() -> Iterator[IO[str]]:
    """With what it says on standard error, which holds no traceback."""
    with tempfile.TemporaryFile("w+") as told:
        process = subprocess.Popen([INSTALLED, "run"], stdin=subprocess.DEVNULL, stderr=told)
        with ended(process.wait), ended(process.kill):
            until(lambda: _tell("status"), "an answer", limit=60)
            yield told
            _tell("quit")
            assert process.wait(30) == 0
        told.seek(0)
        assert "Traceback" not in (said := told.read()), said


def _tell(command: str) -> bool:
    try:
        return ask(runtime_directory(os.environ), command, {})["ok"] is True
    except (NotRunning, NoAnswer):
        return False


def _take_breaks(number: int) -> list[str]:
    taken = [_tell("break") and _tell("done") for _ in range(number)]
    return [] if all(taken) else ["a break did not come"]
