"""What the page “Exercises” does: wishes become settings, the folder of own exercises is opened and read again."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from glutebreak.core.kinds import Filter
from glutebreak.gallery import Gallery
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.wishes import Level
from glutebreak.shelf import Shelf
from glutebreak.surroundings import Surroundings
from glutebreak.ui.exercise_view import ExerciseView, GalleryView
from glutebreak.ui.exercises_page import ExercisesPage
from glutebreak.ui.theme import Theme

OWN = Path(__file__).parents[1] / "assets/own-exercises"


class Watched(ExercisesPage):
    """Keeps what it was shown last."""

    view: GalleryView
    note = ""
    disliked_note: tuple[str, bool] | None = None

    def show_exercises(self, view: GalleryView) -> None:
        self.view = view

    def show_note(self, sentence: str) -> None:
        self.note = sentence

    def note_dislike(self, name: str, *, hidden: bool) -> None:
        self.disliked_note = (name, hidden)

    def of(self, exercise: str) -> ExerciseView:
        return next(one for one in self.view.exercises if one.exercise.id == exercise)


@pytest.fixture
def settings(tmp_path: Path) -> LiveSettings:
    return LiveSettings(tmp_path / "settings.toml")


@pytest.fixture
def page(settings: LiveSettings, tmp_path: Path, qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(Theme("light"))
    qtbot.addWidget(made)
    shelf = Shelf(tmp_path / "exercises")
    gallery = Gallery(made, shelf, settings, Surroundings(settings, {}))
    settings.changed.connect(gallery.refresh)
    gallery.refresh()
    yield made
    made.close()


def test_what_is_left_out_is_a_setting(page: Watched, settings: LiveSettings) -> None:
    page.leaving_out.emit(Filter.KNEE, True)  # noqa: FBT003
    assert settings.now.filter_knee
    assert page.view.leaving_out == {Filter.KNEE}
    assert page.of("half-squat").left_out_for == {Filter.KNEE}
    assert not page.of("half-squat").comes_up
    assert page.of("walk").comes_up


def test_switched_off_and_on_again(page: Watched, settings: LiveSettings) -> None:
    page.switched.emit("walk", False)  # noqa: FBT003
    assert settings.now.left_out == "walk"
    assert page.of("walk").switched_off
    page.switched.emit("walk", True)  # noqa: FBT003
    assert settings.now.left_out == ""


def test_disliked_twice_it_stays_away_until_it_is_switched_on(page: Watched, settings: LiveSettings) -> None:
    page.disliked.emit("walk")
    assert page.disliked_note == ("Walk", False)
    page.disliked.emit("walk")
    assert page.disliked_note == ("Walk", True)
    assert page.of("walk").disliked
    page.switched.emit("walk", True)  # noqa: FBT003
    assert settings.now.disliked == ""
    assert page.of("walk").comes_up


def test_a_dislike_is_undone(page: Watched, settings: LiveSettings) -> None:
    page.disliked.emit("walk")
    page.dislike_undone.emit("walk")
    assert settings.now.disliked == ""


def test_easier_and_harder_are_kept(page: Watched, settings: LiveSettings) -> None:
    page.level_asked.emit("half-squat", Level.HARDER)
    assert settings.now.levels == "half-squat harder"
    assert page.of("half-squat").level is Level.HARDER


def test_what_is_refused_is_said(page: Watched, settings: LiveSettings) -> None:
    page.level_asked.emit("half squat", Level.HARDER)
    assert page.note.startswith("Easier or harder: ")
    assert settings.now.levels == ""


def test_own_exercises_are_read_again_when_that_is_asked_for(page: Watched, tmp_path: Path) -> None:
    folder = tmp_path / "exercises"
    shutil.copytree(OWN, folder)
    (folder / "broken.toml").write_text("name = 3\n", "utf-8")
    assert not any(one.own for one in page.view.exercises)

    page.look_again_asked.emit()

    own = {one.exercise.id for one in page.view.exercises if one.own}
    assert own == {"seated-knee-straightening", "short-step-knee-bend"}
    assert [problem.split(",")[0] for problem in page.view.problems] == ["broken.toml"]

    (folder / "broken.toml").unlink()
    page.look_again_asked.emit()
    assert page.view.problems == ()


def test_the_folder_is_made_and_opened(page: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[QUrl] = []

    def open_it(url: QUrl) -> bool:
        seen.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    page.folder_asked.emit()
    assert (tmp_path / "exercises").is_dir()
    assert [url.toLocalFile() for url in seen] == [str(tmp_path / "exercises")]
    assert page.note == ""


def test_a_folder_that_nothing_opens_is_said(page: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    page.folder_asked.emit()
    assert "cannot be opened (nothing here opens folders)" in page.note


def test_a_folder_that_cannot_be_made_is_said(page: Watched, tmp_path: Path) -> None:
    (tmp_path / "exercises").write_text("a file", "utf-8")
    page.folder_asked.emit()
    assert "cannot be opened (File exists)" in page.note
