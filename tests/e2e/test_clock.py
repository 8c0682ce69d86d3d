"""The wall clock is set under the running program, and no break moves."""

import json
import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import QUICK, fidget

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")

FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"
SNOOZE = 60
TOLERANCE = 2
HOUR = timedelta(hours=1)


def elapsed() -> float:
    """Seconds on a clock that nobody sets; the faking is in the programs, not here."""
    return time.monotonic()  # noqa: TID251


class FakedProgram(Program):
    """One run, in a session of its own, whose wall clock can be set."""

    def __init__(self, home: Path) -> None:
        super().__init__("--use", "idle=nothing", log=home / "log")
        self._offset = home / "offset"
        self.environment = os.environ | {
            "LD_PRELOAD": FAKETIME,
            "FAKETIME_TIMESTAMP_FILE": str(self._offset),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "XDG_RUNTIME_DIR": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_STATE_HOME": str(home / "state"),
        }
        self.set_clock("+0")

    def set_clock(self, by: str) -> None:
        new = self._offset.with_suffix(".new")
        new.write_text(f"{by}\n", "utf-8")
        new.replace(self._offset)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[FakedProgram, FakedProgram]]:
    """Two at once, so that an hour forward and an hour back take one minute of waiting."""
    homes = [tmp_path / name for name in ("forward", "back")]
    for home in homes:
        home.mkdir(mode=0o700)
    forward, back = (FakedProgram(home) for home in homes)
    yield forward, back
    forward.kill()
    back.kill()


class Span(NamedTuple):
    """Seconds between which something happened: each look at a program takes its time."""

    earliest: float
    latest: float

    def since(self, other: "Span") -> "Span":
        return Span(self.earliest - other.latest, self.latest - other.earliest)


def snoozed(program: FakedProgram) -> Span:
    """When it was told to."""
    for name, value in (QUICK | {"notice_seconds": "0"}).items():
        program.tell("settings", name, value)
    program.start()
    program.tell("break")
    before = elapsed()
    program.tell("snooze", str(SNOOZE // 60))
    return Span(before, elapsed())


def test_a_wall_clock_set_by_an_hour_moves_no_break_by_more_than_two_seconds(
    pair: tuple[FakedProgram, FakedProgram],
) -> None:
    told = [snoozed(program) for program in pair]
    before = [program.status()["at"] for program in pair]
    for program, by in zip(pair, ("+1h", "-1h"), strict=True):
        program.set_clock(by)
    came: dict[int, Span] = {}
    looked = [elapsed(), elapsed()]

    def all_came() -> bool:
        for number, program in enumerate(pair):
            if number not in came:
                looks = elapsed()
                if program.status()["phase"] == "on break":
                    came[number] = Span(looked[number], elapsed())
                looked[number] = looks
        return len(came) == len(pair)

    until(all_came, "the snoozed breaks", limit=SNOOZE + 20, meanwhile=fidget)

    for number, program in enumerate(pair):
        waited = came[number].since(told[number])
        assert waited.earliest <= SNOOZE + TOLERANCE
        assert waited.latest >= SNOOZE - TOLERANCE
        passed = datetime.fromisoformat(program.status()["at"]) - datetime.fromisoformat(before[number])
        assert abs(passed - (HOUR, -HOUR)[number]) < HOUR / 2, "the clock was not set after all"
        assert any("the clock was set" in line["text"] for line in json.loads(program.tell("why", "--json")))
