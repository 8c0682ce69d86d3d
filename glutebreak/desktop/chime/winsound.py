"""Sounds on Windows, through its own PlaySound; it knows no volume but that of the system."""

import sys
from pathlib import Path

from glutebreak.desktop.choose import NotHere

if sys.platform == "win32":
    import winsound


class WinSound:
    """Plays without a child process."""

    name = "winsound"

    def play(self, file: Path, volume: float) -> None:  # noqa: ARG002
        if sys.platform == "win32":
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)

    def close(self) -> None:
        if sys.platform == "win32":
            winsound.PlaySound(None, winsound.SND_ASYNC)


def connect(_: object) -> WinSound:
    """Works on Windows."""
    if sys.platform != "win32":
        raise NotHere("only on Windows")
    return WinSound()
