"""Settings files and own exercises as no person would write them: every one is read, or refused in a sentence."""

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from glutebreak.assets import folder
from glutebreak.catalogue import read_catalogue
from glutebreak.own.file import check_file
from glutebreak.settings.file import SettingsUnwritable, load, save, written_differences
from glutebreak.settings.schema import SettingRefused, Settings, change
from tests.torture.figures import Figures, Outcome, inflict

PIECES = (
    *(
        "=",
        "[",
        "]",
        "[[part]]",
        "{",
        "}",
        '"',
        "'",
        '"""',
        "\n",
        "\r",
        "#",
        ".",
        ",",
        "-",
        "\\u0000",
        "\\",
        "é",
        "\x00",
    ),
    *("true", "nan", "inf", "-0", "1e999", "0x", "9" * 5000, "2026-01-01T00:00:00Z", "[" * 2000, "a." * 300, "\ufeff"),
)
Mutation = Callable[[bytes, random.Random], bytes]


def fuzzed_settings(cases: int, seed: int = 0) -> Figures:
    original = written_differences(Settings(sit_minutes=45, active_hours="always", levels="wall-sit easier")).encode()
    with tempfile.TemporaryDirectory(prefix="glutebreak-fuzz-") as scratch:

        def case(number: int, chance: random.Random) -> Outcome:
            path = Path(scratch, f"{number}.toml")
            path.write_bytes(_mutated(original, chance))
            return _settings(path)

        return inflict("settings files, mutated", case, cases, seed)


def fuzzed_exercises(cases: int, seed: int = 0) -> Figures:
    ours = read_catalogue()
    originals = [file.read_bytes() for file in sorted(folder("own-exercises").glob("*.toml"))]
    assert originals
    with tempfile.TemporaryDirectory(prefix="glutebreak-fuzz-") as scratch:

        def case(_: int, chance: random.Random) -> Outcome:
            path = Path(scratch, "towel-slide.toml")
            path.write_bytes(_mutated(chance.choice(originals), chance))
            checked = check_file(path, ours)
            told = checked.exercise is not None or (checked.problems and all(map(str, checked.problems)))
            return Outcome(faults=() if told else ("refused without a sentence",))

        return inflict("own exercises, mutated", case, cases, seed)


def _settings(path: Path) -> Outcome:
    """Read, changed, and read back."""
    loaded = load(path)
    try:
        after = change(loaded.settings, "break_minutes", 7)
        save(path, loaded.settings, after)
    except (SettingRefused, SettingsUnwritable) as refused:
        return Outcome(faults=(f"a sound change was refused: {refused}",))
    found = load(path).settings
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
    return Outcome(faults=() if found == after else ("what was written is not read back",))


def _mutated(text: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        text = chance.choice(MUTATIONS)(text, chance)
    return text


def _flip(text: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.randbytes(chance.choice((1, 3))) + text[at + 1 :]


def _insert(text: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(PIECES).encode() + text[at:]


def _drop(text: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.choice((1, 5, 50)) :]


def _double(text: bytes, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True) or [b""]
    at = chance.randrange(len(lines))
    return b"".join([*lines[: at + 1], lines[at], *lines[at + 1 :]])


def _swap(text: bytes, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True)
    chance.shuffle(lines)
    return b"".join(lines)


def _replace_value(text: bytes, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True) or [b""]
    at = chance.randrange(len(lines))
    name, equals, _ = lines[at].partition(b"=")
    lines[at] = name + equals + chance.choice(PIECES).encode() + b"\n"
    return b"".join(lines)


MUTATIONS: tuple[Mutation, ...] = (_flip, _insert, _drop, _double, _swap, _replace_value)
