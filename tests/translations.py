"""Brings the translation files up to date with the code: `python -m tests.translations`.

Collects what windows, settings and exercises say, into one file for each language (assets/translations/*.ts, for
Qt Linguist or any editor), and compiles these for the program (*.qm).
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from glutebreak.catalogue import read_catalogue
from glutebreak.core.rewording import reworded, reworded_advice
from glutebreak.settings.options import Language
from glutebreak.settings.schema import FIELDS
from glutebreak.ui.language import EXERCISES, SETTINGS

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = [language.value for language in Language if language not in {Language.SYSTEM, Language.ENGLISH}]


def renew(folder: Path) -> None:
    """Write the .ts and .qm of every language there; what is translated already stays."""
    with tempfile.TemporaryDirectory() as made:
        extra = Path(made) / "texts.py"
        extra.write_text("".join(_calls()), "utf-8")
        sources = [str(path) for path in sorted((ROOT / "glutebreak").rglob("*.py"))]
        for language in LANGUAGES:
            _run(
                *("pyside6-lupdate", *sources, str(extra), "-locations", "none", "-no-obsolete"),
                *("-target-language", language, "-ts", str(folder / f"glutebreak_{language}.ts")),
            )
    compile_all(folder, folder)


def compile_all(folder: Path, into: Path) -> None:
    """Make the .qm of every .ts."""
    for language in LANGUAGES:
        name = f"glutebreak_{language}"
        _run("pyside6-lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(into / f"{name}.qm"))


def settings_texts() -> Iterator[str]:
    """What the declarations of settings say."""
    for field in FIELDS:
        yield from (field.group, field.title, field.description, field.unit)
        yield from (choice.label for choice in field.choices)


def exercise_texts() -> list[str]:
    """What exercises and advice say, in the order in which it is read."""
    said: list[str] = []

    def hear(text: str) -> str:
        said.append(text)
        return text

    catalogue = read_catalogue()
    for exercise in catalogue.values():
        reworded(exercise, hear)
    reworded_advice(catalogue.advice, hear)
    return said


def _calls() -> Iterator[str]:
    """As lupdate wants to read them."""
    yield "from PySide6.QtCore import QCoreApplication\n"
    for context, texts in ((SETTINGS, settings_texts()), (EXERCISES, exercise_texts())):
        for text in dict.fromkeys(texts):
            if text:
                yield f"QCoreApplication.translate({context!r}, {_quoted(text)})\n"


def _quoted(text: str) -> str:
    """In double quotes, with nothing escaped that need not be: lupdate reads no more than it must."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _run(*command: str) -> None:
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run([str(program), *command[1:]], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)


if __name__ == "__main__":
    renew(FOLDER)
