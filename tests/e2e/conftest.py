"""The program as a person has it, on a real desktop, in a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktops.program import Program
from tests.e2e.desk import CLOCK_RATE, QUICK, Start


@pytest.fixture
def start(own_home: Path, tmp_path: Path) -> Iterator[Start]:
    """Start it with these settings, the first steps behind it; whatever still runs at the end is killed."""
    started: list[Program] = []

    def begin(*arguments: str, **settings: str) -> Program:
        program = Program(*arguments, log=tmp_path / "glutebreak.log")
        if not (own_home / ".config/glutebreak/settings.toml").exists():
            settings = {"first_steps": "false"} | settings
        for name, value in settings.items():
            program.tell("settings", name, value)
        program.start()
        started.append(program)
        return program

    yield begin
    for program in started:
        program.kill()


@pytest.fixture
def quick(start: Start) -> Program:
    """It runs, and the first break is 15 s away."""
    return start("--clock-rate", CLOCK_RATE, **QUICK)
