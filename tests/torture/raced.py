"""Two starts at the same instant: one runs, the other shows the window of the first and ends with status 0."""

import os
import random
import subprocess
from contextlib import suppress

from glutebreak.remote.ask import NoAnswer, NotRunning, ask
from glutebreak.remote.place import runtime_directory
from tests.desktops.hands import NeverHappened, until
from tests.desktops.program import INSTALLED
from tests.torture.figures import Figures, Outcome, inflict

LIMIT = 30
"""Seconds."""


def raced(cases: int, seed: int = 0) -> Figures:
    """In the X11 desktop, and the home, that the caller is in."""
    return inflict("two starts at the same instant", _case, cases, seed)


def _case(_: int, chance: random.Random) -> Outcome:
    both = [_start(), _start()]
    chance.shuffle(both)
    try:
        return Outcome(faults=tuple(_race(both)))
    except NeverHappened as fault:
        return Outcome(faults=(str(fault),))
    finally:
        for each in both:
            each.kill()
            each.wait()


def _race(both: list[subprocess.Popen[bytes]]) -> list[str]:
    until(lambda: any(each.poll() is not None for each in both), "one of them ends", limit=LIMIT)
    ended = [each for each in both if each.poll() is not None]
    if [each.returncode for each in ended] != [0]:
        return [f"those that ended had the status {[each.returncode for each in ended]}"]
    until(_shown, "the window of the one that runs", limit=LIMIT)
    (winner,) = (each for each in both if each not in ended)
    with suppress(NotRunning, NoAnswer):
        ask(runtime_directory(os.environ), "quit", {})
    return [] if winner.wait(LIMIT) == 0 else ["the one that ran did not end in order"]


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen([INSTALLED], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _shown() -> bool:
    windows = subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=False).stdout
    return "glutebreak" in windows
