"""The windows of the running program, one picture each.

`python -m tests.pictures.shots FOLDER THEME SCALE` within a desktop.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from glutebreak.remote.ask import ask
from glutebreak.remote.place import runtime_directory
from glutebreak.ui.page_name import PageName
from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program

CLOCK_RATE = 6
"""So that a snooze of one minute brings the notice after ten seconds."""
LANGUAGES = ("de", "ja", "ar")
FRAME = 24
"""Pixels of the desktop left around a window."""
SETTINGS = {
    "first_steps": "false",
    "active_hours": "always",
    "figure": "maya",
    "notice_seconds": "60",
    "wait_minutes": "0",
}
FIRST_STEPS = "First steps with glutebreak"
TRAY_ICON = (1200, 784)
"""Where the panel of the X11 desktop puts the icon of a single program, at 1280x800."""

PANEL = 33
"""Its height."""
MENU = QRect(900, 440, 356, 336)
"""Where its menu opens there."""


class Camera:
    """Takes pictures of windows into a folder."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix

    def window(self, name: str, title: str) -> None:
        """The window with that title, once it has settled."""
        place = until(lambda: _place(title), f"a window “{title}”", limit=60)
        time.sleep(1.5)
        self.area(name, _place(title) or place)

    def corner(self, name: str, *, width: int, height: int) -> None:
        """The corner of the screen above the panel, in the pixels of a 100 % screen."""
        across, down = (int(number) for number in os.environ["RIG_SIZE"].split("x"))
        scale = int(self._suffix.rpartition("-")[2]) / 100
        self.area(name, QRect(across - round(width * scale), down - PANEL - round(height * scale), across, down))

    def area(self, name: str, place: QRect) -> None:
        """A part of the screen."""
        whole = self._folder / "whole.png"
        hands.shot(whole)
        wanted = place.adjusted(-FRAME, -FRAME, FRAME, FRAME)
        image = QImage(str(whole))
        file = self._folder / f"{name}-{self._suffix}.png"
        if not image.copy(wanted.intersected(image.rect())).save(str(file)):
            raise OSError(f"{file} cannot be written")
        whole.unlink()


def _place(title: str) -> QRect | None:
    """With the frame that the window manager draws."""
    lines = subprocess.run(["wmctrl", "-lG"], capture_output=True, text=True, check=True).stdout.splitlines()
    for line in lines:
        _, _, x, y, width, height, _, shown = line.split(None, 7)
        if shown == title:
            return QRect(int(x), int(y) - 20, int(width), int(height) + 22)
    return None


def take(program: Program, camera: Camera, *, with_menu: bool) -> None:
    """Every window there is, in the order of a day."""
    program.tell("break", "rear-leg-knee-bend")
    time.sleep(4.2)
    camera.window("break-knee-bend", "Rear-leg knee bend")
    program.tell("done")
    program.tell("break", "three-position-toe-raise")
    time.sleep(1)
    camera.window("break-toe-raise", "Three-position toe raise")
    program.tell("snooze", "1")
    until(lambda: program.status()["phase"] == "notice", "the notice", limit=30)
    time.sleep(0.5)
    camera.corner("notice", width=400, height=150)
    program.tell("skip")
    _show(PageName.TODAY)
    camera.window("today", "glutebreak")
    _show(PageName.SETTINGS)
    camera.window("settings", "glutebreak")
    _show(PageName.EXERCISES)
    time.sleep(1.5)  # the stills come one after another
    camera.window("exercises-page", "glutebreak")
    _press("Standing glute squeeze")
    camera.window("exercise", "glutebreak")
    if with_menu:
        _menu(camera)


def take_first_steps(program: Program, camera: Camera) -> None:
    """The window of the first start, step by step."""
    program.tell("settings", "first_steps", "true")
    program.quit()
    program.start()
    for step in ("1", "2", "3"):
        camera.window(f"first-steps-{step}", FIRST_STEPS)
        _press("Finish" if step == "3" else "Next")


def take_languages(program: Program, camera: Camera) -> None:
    """Every page in languages of other lengths, letters and directions than English."""
    for language in LANGUAGES:
        program.tell("settings", "language", language)
        for page in PageName:
            _show(page)
            time.sleep(1.5)
            camera.window(f"{page.value}-{language}", "glutebreak")
    program.tell("settings", "language", "en")


def _show(page: PageName) -> None:
    ask(runtime_directory(os.environ), "show", {"page": page.value})


def _press(name: str) -> None:
    """Without the mouse: places of widgets are not in pixels of the screen where that is scaled."""
    seen = until(lambda: hands.button(name), name)
    hands.act(seen.role, seen.name)


def _menu(camera: Camera) -> None:
    hands.move(*TRAY_ICON)
    subprocess.run(["rig-input", "click", "3"], check=True)
    time.sleep(1.5)  # the panel draws it, in its own process
    camera.area("menu", MENU)


def main(folder: Path, theme: str, scale: str) -> int:
    """Status 0 once all pictures are there."""
    with Program("--clock-rate", str(CLOCK_RATE), log=folder / "glutebreak.log") as program:
        for name, value in (SETTINGS | {"theme": theme}).items():
            program.tell("settings", name, value)
        camera = Camera(folder, f"{theme}-{scale}")
        take(program, camera, with_menu=scale == "100")
        take_languages(program, camera)
        take_first_steps(program, camera)
        program.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
