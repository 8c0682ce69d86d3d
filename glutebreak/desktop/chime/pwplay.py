"""Sounds through PipeWire, with `pw-play`."""

import os
from pathlib import Path

from glutebreak.desktop.chime.player import Player, installed
from glutebreak.desktop.choose import NotHere


def connect(_: object) -> Player:
    """Looks for the program and for the server's socket, and starts neither."""
    program = installed("pw-play")
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / os.environ.get("PIPEWIRE_REMOTE", "pipewire-0")
    if not socket.exists():
        raise NotHere("no PipeWire server in this session")
    return Player("pwplay", program, lambda file, volume: [f"--volume={volume:.2f}", "--media-role=Event", str(file)])
