"""Every language says what English says: nothing missing, no placeholder lost, and short enough for the windows."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from glutebreak.catalogue import read_catalogue
from glutebreak.core.kinds import Filter
from glutebreak.settings.options import Language
from glutebreak.settings.schema import FIELDS
from glutebreak.ui.exercise_words import filter_name
from glutebreak.ui.language import EXERCISES, SETTINGS, Speech, exercise_words, spoken
from glutebreak.ui.wording import clock
from tests.translations import FOLDER, LANGUAGES, compile_all, exercise_texts, renew, settings_texts

PLACEHOLDER = re.compile(r"\{\w*\}")


def messages(language: str, folder: Path = FOLDER) -> Iterator[tuple[str, str, str]]:
    """Context, English, and what is said there."""
    root = ET.parse(folder / f"glutebreak_{language}.ts").getroot()  # noqa: S314 - a file of ours
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", "")


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    before = QLocale()
    made = Speech()
    yield made
    made.speak(Language.ENGLISH)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_unsaid(language: str) -> None:
    assert [source for _context, source, said in messages(language) if not said.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_lost(language: str) -> None:
    for _context, source, said in messages(language):
        assert sorted(PLACEHOLDER.findall(said)) == sorted(PLACEHOLDER.findall(source)), source


def test_nothing_that_windows_say_is_missing(tmp_path: Path) -> None:
    """As `python -m tests.translations` finds it now, in every file."""
    renew(tmp_path)
    said = {(context, source) for context, source, _said in messages("de", tmp_path)}
    for language in LANGUAGES:
        assert {(context, source) for context, source, _said in messages(language)} == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_settings_and_exercises_are_all_there(language: str) -> None:
    known = {(context, source) for context, source, _said in messages(language)}
    assert {(SETTINGS, text) for text in settings_texts() if text} <= known
    assert {(EXERCISES, text) for text in exercise_texts() if text} <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_spoken_is_what_is_written(language: str, tmp_path: Path) -> None:
    compile_all(FOLDER, tmp_path)
    name = f"glutebreak_{language}.qm"
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_arabic_has_the_digits_of_its_texts(speech: Speech) -> None:
    speech.speak(Language.ARABIC)
    assert clock(time(2, 45)).startswith("2:45")


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.SYSTEM])
def test_a_language_is_spoken_at_once_and_english_comes_back(speech: Speech, language: Language) -> None:
    speech.speak(language)
    said = QCoreApplication.translate("wording", "On a break")
    assert (said == "On a break") is (language is Language.ENGLISH)
    rtl = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert rtl is (language is Language.ARABIC)
    speech.speak(Language.ENGLISH)
    assert QCoreApplication.translate("wording", "On a break") == "On a break"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_exercises_and_settings_come_in_the_language(speech: Speech) -> None:
    speech.speak(Language.GERMAN)
    english = read_catalogue()
    german = read_catalogue(exercise_words)
    assert all(german[name].name != exercise.name for name, exercise in english.items())
    for name, exercise in english.items():
        assert [part.movement for part in german[name].parts] == [part.movement for part in exercise.parts]
    assert spoken(FIELDS[0]).title != FIELDS[0].title


def test_filters_are_called_as_the_settings_call_them(speech: Speech) -> None:
    speech.speak(Language.GERMAN)
    titles = {spoken(field).title for field in FIELDS}
    assert {filter_name(one) for one in Filter} <= titles
    assert filter_name(Filter.KNEE) != "Knee"
