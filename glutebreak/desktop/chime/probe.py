"""What every way to play a sound has to do."""

from pathlib import Path
from typing import Protocol


class ChimeProbe(Protocol):
    """Plays short sounds; a sound that cannot be played is a pity and no more."""

    name: str

    def play(self, file: Path, volume: float) -> None:
        """A WAV file, so loud from 0 to 1; returns at once. Left out while an earlier one has not ended."""

    def close(self) -> None:
        """Fall silent; may be called twice."""
