"""What a break window costs while its figure moves: processor and memory, for the exercises that are asked for.

Knows the program from outside only; how long an exercise lasts it learns from the catalogue.
"""

import time

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import length
from tests.bench.process import Activity, Memory
from tests.desktops.hands import until
from tests.desktops.program import Program

SHOWN = {"worst": "figure-four-seated", "median": "hip-extension-standing"}
"""Of all exercises, by processor time, when they were all measured."""
LOOK = 0.5  # seconds between two looks at memory
GIVEN_BACK = 3.0  # seconds after the window is closed


def showing(program: Program, pid: int, waiting_mib: float) -> dict[str, float]:
    """Of each exercise, shown to its end: percent of one core, MiB over waiting, and what is left of them."""
    figures: dict[str, float] = {}
    for name, exercise in SHOWN.items():
        figures |= {f"{name}_{figure}": value for figure, value in _of(program, pid, exercise, waiting_mib).items()}
    return figures


def _of(program: Program, pid: int, exercise: str, waiting_mib: float) -> dict[str, float]:
    lasts = length(read_catalogue()[exercise]).total_seconds()
    before = Memory.of(pid).anonymous
    program.tell("break", exercise)
    until(lambda: program.status()["phase"] == "on break", "the break")
    began, activity = time.perf_counter(), Activity.of(pid)
    most = 0.0
    while time.perf_counter() < began + lasts:
        time.sleep(LOOK)
        most = max(most, Memory.of(pid).anonymous)
    spent = Activity.of(pid).processor_seconds - activity.processor_seconds
    share = 100 * spent / (time.perf_counter() - began)
    program.tell("done")
    time.sleep(GIVEN_BACK)
    return {"processor": share, "shown": most - waiting_mib, "left": Memory.of(pid).anonymous - before}
