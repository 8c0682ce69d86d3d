"""Sounds through PulseAudio, or through PipeWire where it stands in for it, with `paplay`."""

import os
from pathlib import Path

from glutebreak.desktop.chime.player import Player, installed
from glutebreak.desktop.choose import NotHere

LOUDEST = 65_536


def connect(_: object) -> Player:
    """Looks for the program and for the server's socket, and starts neither."""
    program = installed("paplay")
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "pulse" / "native"
    if "PULSE_SERVER" not in os.environ and not socket.exists():
        raise NotHere("no PulseAudio server in this session")
    return Player("paplay", program, _arguments)


def _arguments(file: Path, volume: float) -> list[str]:
    return [f"--volume={round(LOUDEST * volume)}", "--client-name=glutebreak", "--property=media.role=event", str(file)]
