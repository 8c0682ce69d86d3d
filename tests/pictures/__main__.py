"""`make pictures`: everything there is to look at, into pictures/, and the few that the README shows.

Each desktop session shows the real program, driven as a person would; nothing is painted by hand.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.pictures.figure_sheets import save_overview, save_sheets

ROOT = Path(__file__).parents[2]
OUT = ROOT / "pictures"
README = ROOT / "packaging/pictures"
DESKTOP = ROOT / "tests/desktops/x11-xfce"
SCALES = {"100": {"RIG_DPI": "96", "RIG_SIZE": "1280x800"}, "200": {"RIG_DPI": "192", "RIG_SIZE": "2200x1700"}}
SHOWN = {
    "break-knee-bend-light-100.png": "break-light.png",
    "break-toe-raise-dark-100.png": "break-dark.png",
    "notice-light-100.png": "notice.png",
    "menu-light-100.png": "menu.png",
    "today-light-100.png": "today.png",
    "settings-dark-100.png": "settings.png",
    "exercises-light.png": "exercises.png",
}
"""What the README shows, and under which name."""


def main() -> int:
    """Take all pictures; 0 only if none is missing."""
    OUT.mkdir(exist_ok=True)
    for scale, settings in SCALES.items():
        for theme in ("light", "dark"):
            environment = os.environ | settings | {"RIG_A11Y": "1", "QT_LOGGING_RULES": "qt.qpa.*=false"}
            command = [str(DESKTOP), sys.executable, "-m", "tests.pictures.shots", str(OUT), theme, scale]
            subprocess.run(command, env=environment, check=True, cwd=ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    painting = QGuiApplication([])
    save_sheets(OUT)
    for name, dark in (("exercises-light.png", False), ("exercises-dark.png", True)):
        save_overview(OUT / name, dark=dark)
    painting.shutdown()
    README.mkdir(exist_ok=True)
    for taken, shown in SHOWN.items():
        shutil.copyfile(OUT / taken, README / shown)
    print(f"The pictures are in {OUT}, those of the README in {README}.")  # noqa: T201 - it is read in a terminal
    return 0


if __name__ == "__main__":
    sys.exit(main())
