"""`kill -9` at random instants: what was announced is recorded, nothing is recorded twice, and the rhythm goes on.

The installed program as a process, on a real desktop, told things without a pause while it is killed. Half of the
runs are under a clock that runs 600 times as fast, so that a run of a second is ten minutes of a day. A fact counts as
announced once its line is in the log, or the command that caused it was answered.
"""

import os
import random
import re
import subprocess
import threading
from collections import Counter
from pathlib import Path
from typing import Any

from glutebreak.places import places
from glutebreak.remote.ask import NoAnswer, NotRunning, ask
from glutebreak.remote.place import runtime_directory
from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import INSTALLED
from tests.torture.figures import Figures, Outcome, ended, inflict
from tests.torture.rows import Rows, count, missing, rows_of, twice

CLOCK_RATES = ("1", "600")
LONGEST = 1.5
"""Seconds from being up until the kill, at most; some are killed while they start."""
COMMANDS: tuple[tuple[str, dict[str, str]], ...] = (
    ("break", {}),
    ("done", {}),
    ("snooze", {"minutes": "1"}),
    ("skip", {}),
    ("pause", {"end": "30m"}),
    ("resume", {}),
    ("standing", {"on": "on"}),
    ("standing", {"on": "off"}),
    ("floor", {"action": "start"}),
    ("floor", {"action": "done"}),
    ("floor", {"action": "undo"}),
    ("floor", {"action": "end"}),
)
STAYING = frozenset({"sitting", "paused", "on break", "on the floor"})
"""Phases that a restart within seconds must not change."""
ANNOUNCED = {
    "breaks": re.compile(r"\d\d (?:done: (?!on the floor)|snoozed|skipped|no answer|away while it was open)"),
    "natural_breaks": re.compile(r"counts as a break \(assumed\)"),
    "stretches": re.compile(r"\d\d sat for "),
    "standing": re.compile(r"\d\d stood for "),
    "pauses": re.compile(r"\d\d paused for "),
    "floor_sets": re.compile(r"\d\d (?:done on the floor|taken back): "),
}


def killed(cases: int, seed: int = 0) -> Figures:
    """In the desktop and the home that the caller is in."""
    for name, value in {"active_hours": "always", "sit_minutes": "15", "wait_minutes": "0"}.items():
        subprocess.run([INSTALLED, "settings", name, value], check=True)
    return inflict("kill -9 at a random instant, then a start", _case, cases, seed)


def _case(number: int, chance: random.Random) -> Outcome:
    rate, history, journal = CLOCK_RATES[number % 2], places().history, places().log
    before = rows_of(history)
    journal.unlink(missing_ok=True)
    process = _start(rate)
    told = _until_killed(process, chance)
    after = rows_of(history)
    announced = _announced(journal)
    journal.unlink(missing_ok=True)
    again = _start("1")
    with ended(again.wait), ended(again.kill):
        until(_status, "an answer after the start", limit=60)
        faults = [*_goes_on(told if rate == "1" else None), *_announced_in_vain(announced, before, after)]
        found = rows_of(history)
    lost = missing(before, found) + missing(after, found) + twice(found)
    return Outcome(lost=lost, faults=tuple(faults), kept=count(found) - count(before))


def _start(rate: str) -> subprocess.Popen[bytes]:
    command = [str(INSTALLED), "run", "--clock-rate", rate]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _until_killed(process: subprocess.Popen[bytes], chance: random.Random) -> dict[str, Any] | None:
    """Tell it things until it is dead; how it stood, if it said so after the last command."""
    if chance.random() > 0.1:
        until(_status, "an answer", limit=60)
    axe = threading.Timer(chance.uniform(0, LONGEST), process.kill)
    axe.start()
    stood = None
    while process.poll() is None:
        if chance.random() < 0.1:
            hands.move(chance.randrange(200, 600), 320)
        command, arguments = chance.choice(COMMANDS)
        stood = _status() if _told(command, arguments) else None
    axe.join()
    return stood


def _told(command: str, arguments: dict[str, str]) -> bool:
    try:
        ask(runtime_directory(os.environ), command, arguments)
    except (NotRunning, NoAnswer):
        return False
    return True


def _status() -> dict[str, Any] | None:
    try:
        reply = ask(runtime_directory(os.environ), "status", {})
    except (NotRunning, NoAnswer):
        return None
    data: dict[str, Any] = reply["data"]  # type: ignore[assignment]
    return data


def _goes_on(stood: dict[str, Any] | None) -> list[str]:
    """Where it stood, and with the next break to come."""
    status = _status()
    if status is None:
        return ["it does not answer after the start"]
    if stood and {stood["phase"], status["phase"]} <= STAYING and stood["phase"] != status["phase"]:
        return [f"it was “{stood['phase']}” and after the start “{status['phase']}”"]
    _told("resume", {})
    _told("floor", {"action": "end"})
    _told("skip", {})
    _told("break", {})
    done = _told("done", {})
    status = _status()
    if not done or status is None or status["phase"] != "sitting" or status["next_break"] is None:
        return [f"a break could not be taken after the start: {status}"]
    return []


def _announced(journal: Path) -> Counter[str]:
    lines = journal.read_text("utf-8").splitlines() if journal.exists() else []
    return Counter(table for line in lines for table, pattern in ANNOUNCED.items() if pattern.search(line))


def _announced_in_vain(announced: Counter[str], before: Rows, after: Rows) -> list[str]:
    return [
        f"{number} of {table} were announced, {len(after[table]) - len(before[table])} are recorded"
        for table, number in announced.items()
        if len(after[table]) - len(before[table]) < number
    ]
