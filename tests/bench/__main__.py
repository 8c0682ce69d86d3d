"""`make bench`: what glutebreak costs beside a bare tray program, as medians with their spread, and as ratios.

Both run in turn, each time in a new session of the same virtual desktop. Start and memory are measured while the other
does not run, because memory that two programs share counts half for each; so other Qt programs there spoil PSS,
and only that. What they do while they wait is measured of both at the same time, so that whatever else the machine does
meets both. glutebreak has everything on that it can sense.
BENCH_ROUNDS (3) and BENCH_SECONDS of watching (60) may be set; with PEERS=1 the same run has other programs in it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.bench import peers
from tests.bench.process import BESIDE

DESKTOP = Path(__file__).parent.parent / "desktops/x11-xfce"
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
PROGRAMS = ("bare", "glutebreak")
ROW = "{:<38} {:>24} {:>24} {:>18}   {}"

Figures = dict[str, float]


class Line(NamedTuple):
    """One line of the table; a bar bounds the ratio, the figure of glutebreak itself, or how far it is beyond bare."""

    figure: str
    title: str
    digits: int
    ratio_bar: float | None = None
    bar: float | None = None
    beyond_bar: float | None = None

    def shown(self, rounds: Sequence[dict[str, Figures]]) -> str:
        ours = [each["glutebreak"][self.figure] for each in rounds]
        theirs = [each["bare"][self.figure] for each in rounds if self.figure in each["bare"]]
        ratios = [our / their for our, their in zip(ours, theirs, strict=False) if their]
        columns = [self._spread(theirs, self.digits), self._spread(ours, self.digits), self._spread(ratios, 2)]
        return ROW.format(self.title, *columns, self._verdict(ours, theirs, ratios))

    def _verdict(self, ours: list[float], theirs: list[float], ratios: list[float]) -> str:
        if self.beyond_bar is not None:
            beyond = median(our - their for our, their in zip(ours, theirs, strict=True))
            return _against(beyond, self.beyond_bar, f"{beyond:+.{self.digits}f} beyond bare, ≤ {self.beyond_bar:g}")
        if self.ratio_bar is not None:
            return _against(median(ratios), self.ratio_bar, f"ratio ≤ {self.ratio_bar}")
        if self.bar is not None:
            return _against(median(ours), self.bar, f"≤ {self.bar:g}")
        return ""

    @staticmethod
    def _spread(values: list[float], digits: int) -> str:
        if not values:
            return "-"
        return f"{median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def _against(value: float, bar: float, told: str) -> str:
    return f"{told}: {'met' if value <= bar else 'MISSED'}"


TABLE = (
    Line("start", "start to tray icon, ms", 0, ratio_bar=1.8),
    Line("proportional", "PSS waiting, MiB", 1, ratio_bar=1.25),
    Line("resident", "RSS waiting, MiB", 1),
    Line("anonymous", "anonymous waiting, MiB", 1),
    Line("processor", "processor waiting, ms a minute", 1),
    Line("wake_ups", "wake-ups waiting, a minute", 1, beyond_bar=2),
    Line("written", "written to disk waiting, bytes", 0, bar=0),
    Line("left_by_breaks", "anonymous after 10 breaks, + MiB", 1, bar=3),
    Line("left_by_pages", "and after a visit to every page, + MiB", 1, bar=4),
    Line("median_processor", "figure moving, % of a core", 2, bar=4),
    Line("worst_processor", "the same, worst exercise", 2, bar=4),
    Line("median_shown", "figure shown, anonymous, + MiB", 1, bar=23.8),
    Line("worst_shown", "the same, worst exercise", 1, bar=23.8),
    Line("median_left", "given back but, + MiB", 1, bar=2),
    Line("worst_left", "the same, worst exercise", 1, bar=2),
    Line("history_beyond", "history of ten years opens, + ms", 0, bar=150),
    Line("history_frame", "and scrolls, longest frame, ms", 1, bar=33.3),
)


def measure(program: str) -> Figures:
    figures = _printed([str(DESKTOP), sys.executable, "-m", "tests.bench.session"], program)
    if program == "glutebreak":
        figures |= _printed([sys.executable, "-m", "tests.bench.ten_years"], program)
    return figures


def _printed(command: list[str], program: str) -> Figures:
    """What it measured."""
    # As installed: modules are compiled once, at the unmeasured start, wherever the caller wants no such files.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["BENCH_PROGRAM"] = program
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"{program} could not be measured:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def side_by_side(figures: dict[str, Figures]) -> dict[str, Figures]:
    """What bare did beside glutebreak is its own."""
    beside = {name: value for name, value in figures["glutebreak"].items() if name.startswith(BESIDE)}
    return figures | {"bare": figures["bare"] | {name.removeprefix(BESIDE): value for name, value in beside.items()}}


def main() -> None:
    programs = [*PROGRAMS, *(peers.installed() if os.environ.get("PEERS") == "1" else ())]
    rounds = []
    for number in range(1, ROUNDS + 1):
        print(f"round {number} of {ROUNDS}", file=sys.stderr, flush=True)
        rounds.append(side_by_side({program: measure(program) for program in programs}))
    print(f"Medians of {ROUNDS} rounds (least to most). Bare: QApplication and QSystemTrayIcon, nothing else.\n")
    print(ROW.format("", *PROGRAMS, "ratio", "bar"))
    for line in TABLE:
        print(line.shown(rounds))
    if programs != list(PROGRAMS):
        print(f"\n{peers.table(rounds)}")


if __name__ == "__main__":
    main()
