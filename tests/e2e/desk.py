"""What the end-to-end tests do over and over: quick settings, and a person who works."""

import itertools
import json
import subprocess
from collections.abc import Callable
from typing import Any

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program

QUICK = {
    "first_steps": "false",
    "active_hours": "always",
    "sit_minutes": "15",  # 15 s under a clock that runs 60 times as fast
    "wait_minutes": "0",
    "notice_seconds": "30",
    "away_minutes": "15",
    "no_answer_seconds": "600",
}
CLOCK_RATE = "60"

_PLACES = itertools.cycle(range(300, 500, 17))

Start = Callable[..., Program]


def phase(program: Program, wanted: str, *, limit: float = 40, fidgeting: bool = True) -> None:
    """Wait for it, while somebody works, so that the pointer moves now and then, or while nobody does."""
    meanwhile = fidget if fidgeting else None
    until(lambda: program.status()["phase"] == wanted, wanted, limit=limit, meanwhile=meanwhile)


def finding(program: Program, capability: str) -> dict[str, Any]:
    """What the doctor says about it."""
    findings: list[dict[str, Any]] = json.loads(program.tell("doctor", "--json"))
    return next(one for one in findings if one["capability"] == capability)


def fidget() -> None:
    hands.move(next(_PLACES), 320)


def docked() -> str:
    """The icons that the panel has taken in, as D-Bus prints them; nothing while there is no panel."""
    command = ["gdbus", "call", "--session", "-d", "org.kde.StatusNotifierWatcher", "-o", "/StatusNotifierWatcher"]
    command += ["-m", "org.freedesktop.DBus.Properties.Get", "org.kde.StatusNotifierWatcher"]
    command += ["RegisteredStatusNotifierItems"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
