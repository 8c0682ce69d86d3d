"""Sounds on macOS, with the `afplay` that comes with it."""

import sys
from pathlib import Path

from glutebreak.desktop.chime.player import Player, installed
from glutebreak.desktop.choose import NotHere


def connect(_: object) -> Player:
    """Looks for the program and starts nothing."""
    if sys.platform != "darwin":
        raise NotHere("only on macOS")
    return Player("afplay", installed("afplay"), _arguments)


def _arguments(file: Path, volume: float) -> list[str]:
    return ["-v", f"{volume:.2f}", str(file)]
