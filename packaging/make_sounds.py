"""Makes the sounds in assets/sounds, from sines alone: python packaging/make_sounds.py [FOLDER].

They begin and end in silence, so that nothing clicks, and are soft: the loudest moment is a third of what is possible.
"""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
"""Samples a second."""
LOUDEST = 0.34
RISE = 0.004
"""Seconds from silence to the full sound."""
FADE = 0.02

Partial = tuple[float, float, float]
"""Hertz, strength, and seconds until it has died away to a third."""

WOOD: tuple[Partial, ...] = ((523.3, 1.0, 0.022), (1412.0, 0.35, 0.010), (2610.0, 0.12, 0.006))
"""A fingertip on a wooden box."""
BELL: tuple[Partial, ...] = ((1.0, 1.0, 0.42), (2.0, 0.35, 0.26), (3.01, 0.16, 0.15), (4.2, 0.06, 0.08))
"""Frequencies as multiples of the note."""
NOTES = ((0.0, 523.25), (0.16, 659.26), (0.32, 783.99))
"""When, and which: C, E and G, one after the other."""


def tick() -> list[float]:
    return shaped([(0.0, WOOD)], 0.12)


def chime() -> list[float]:
    notes = [(start, tuple((note * times, strength, life) for times, strength, life in BELL)) for start, note in NOTES]
    return shaped(notes, 1.7)


def shaped(notes: list[tuple[float, tuple[Partial, ...]]], seconds: float) -> list[float]:
    """Samples from -1 to 1."""
    samples = [
        sum(note(place / RATE - start, partials) for start, partials in notes) for place in range(int(seconds * RATE))
    ]
    peak = max(map(abs, samples))
    fade = int(FADE * RATE)
    return [LOUDEST * value / peak * min(1.0, (len(samples) - 1 - place) / fade) for place, value in enumerate(samples)]


def note(since: float, partials: tuple[Partial, ...]) -> float:
    if since < 0:
        return 0.0
    rise = min(1.0, since / RISE)
    return rise * sum(
        s * math.exp(-since / life) * math.sin(2 * math.pi * hertz * since) for hertz, s, life in partials
    )


def save(samples: list[float], path: Path) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(32767 * value)) for value in samples))


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    save(tick(), folder / "tick.wav")
    save(chime(), folder / "chime.wav")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "assets" / "sounds")
