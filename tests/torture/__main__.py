"""`make torture`: everything that glutebreak has to survive, many times over, with the figures.

    python -m tests.torture [NAME[=CASES]...]

in a desktop of tests/desktops. Ends with status 1 if anything was lost or not survived.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.torture.besieged import besieged
from tests.torture.figures import HEAD, Figures
from tests.torture.full_disk import full_disk
from tests.torture.fuzzed import fuzzed_exercises, fuzzed_settings
from tests.torture.homes import homes
from tests.torture.killed import killed
from tests.torture.power_loss import power_loss
from tests.torture.raced import raced
from tests.torture.soaked import soaked

TORTURES: dict[str, tuple[Callable[[int], Figures], int]] = {
    "killed": (killed, 500),
    "power_loss": (power_loss, 1000),
    "besieged": (besieged, 300),
    "full_disk": (full_disk, 300),
    "homes": (homes, 60),
    "raced": (raced, 100),
    "soaked": (soaked, 400),
    "settings": (fuzzed_settings, 10_000),
    "exercises": (fuzzed_exercises, 10_000),
}
FAULTS_SHOWN = 20


def main(words: list[str]) -> int:
    chosen = dict(word.partition("=")[::2] for word in words) or dict.fromkeys(TORTURES, "")
    print(HEAD, flush=True)
    harmed = False
    for name, cases in chosen.items():
        torture, usual = TORTURES[name]
        with tempfile.TemporaryDirectory(prefix="glutebreak-torture-") as home:
            _move_to(Path(home))
            figures = torture(int(cases or usual))
        print(figures.row(), *figures.faults[:FAULTS_SHOWN], sep="\n  ", flush=True)
        harmed |= figures.survived < figures.cases
    return int(harmed)


def _move_to(home: Path) -> None:
    os.environ["HOME"] = str(home)
    for name, place in {"CONFIG": ".config", "DATA": ".local/share", "STATE": ".local/state"}.items():
        os.environ[f"XDG_{name}_HOME"] = str(home / place)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
