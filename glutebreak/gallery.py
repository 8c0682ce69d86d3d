"""Fills the page “Exercises” from the shelf and the settings, and does what the person wishes there.

The page knows neither, the shelf knows no page: here they meet. Built with the page and let go with it.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from glutebreak.core.exercises import Exercise
from glutebreak.core.kinds import Filter
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.options import Figure
from glutebreak.settings.schema import SettingRefused, filters
from glutebreak.settings.wishes import Level, hidden, ids, level_of, with_level, with_name, without
from glutebreak.shelf import Shelf
from glutebreak.surroundings import Surroundings
from glutebreak.ui.exercise_view import ExerciseView, GalleryView
from glutebreak.ui.exercise_words import setting_of
from glutebreak.ui.exercises_page import ExercisesPage
from glutebreak.ui.windows import LOOKS, stands_still
from glutebreak.ui.words import translate


class Gallery(QObject):
    """One page, and the exercises as they are by now."""

    def __init__(self, page: ExercisesPage, shelf: Shelf, settings: LiveSettings, surroundings: Surroundings) -> None:
        super().__init__(page)
        self._page, self._shelf, self._settings = page, shelf, settings
        self._reduced_by_desktop: bool | None = None
        surroundings.motion_told.connect(self._heed_desktop)
        page.motion_wanted.connect(surroundings.listen)
        page.empty.connect(self.refresh)
        page.leaving_out.connect(self._leave_out)
        page.switched.connect(self._switch)
        page.level_asked.connect(self._set_level)
        page.disliked.connect(self._dislike)
        page.dislike_undone.connect(self._like_again)
        page.folder_asked.connect(self._open_folder)
        page.look_again_asked.connect(self._look_again)

    def refresh(self) -> None:
        """Show them as they are by now."""
        settings, catalogue = self._settings.now, self._shelf.catalogue()
        self._page.show_exercises(
            GalleryView(
                exercises=tuple(self._seen(place, one) for place, one in enumerate(catalogue.values())),
                leaving_out=filters(settings),
                safety=catalogue.advice.safety,
                folder=str(self._shelf.folder),
                problems=self._shelf.problems,
                stands_still=stands_still(settings.reduced_motion, self._reduced_by_desktop),
                rate=settings.pace.rate,
            )
        )

    def _seen(self, place: int, exercise: Exercise) -> ExerciseView:
        """With another person from one to the next, unless the settings name one."""
        settings = self._settings.now
        anyone = settings.figure is Figure.ANY
        return ExerciseView(
            exercise=exercise,
            look=LOOKS[place % len(LOOKS)] if anyone else settings.figure.value,
            level=level_of(settings.levels, exercise.id),
            own=exercise.id in self._shelf.own,
            left_out_for=exercise.leave_out_for & filters(settings),
            switched_off=exercise.id in ids(settings.left_out),
            disliked=exercise.id in hidden(settings.disliked),
        )

    def _heed_desktop(self, reduced: bool | None) -> None:  # noqa: FBT001 - a setter
        """Whether the desktop wants less motion; None where it does not say."""
        if reduced != self._reduced_by_desktop:
            self._reduced_by_desktop = reduced
            self.refresh()

    def _leave_out(self, left_out_for: Filter, on: bool) -> None:  # noqa: FBT001 - as the signal tells it
        self._change(setting_of(left_out_for), on)

    def _switch(self, exercise: str, on: bool) -> None:  # noqa: FBT001 - as the signal tells it
        """Whoever switches it on means it, whatever was said of it before."""
        now = self._settings.now
        if not on:
            self._change("left_out", with_name(now.left_out, exercise))
            return
        self._change("left_out", without(now.left_out, exercise))
        if exercise in hidden(now.disliked):
            self._change("disliked", without(now.disliked, exercise))

    def _set_level(self, exercise: str, level: Level) -> None:
        self._change("levels", with_level(self._settings.now.levels, exercise, level))

    def _dislike(self, exercise: str) -> None:
        if self._change("disliked", with_name(self._settings.now.disliked, exercise)):
            is_hidden = exercise in hidden(self._settings.now.disliked)
            self._page.note_dislike(self._shelf.name_of(exercise), hidden=is_hidden)

    def _like_again(self, exercise: str) -> None:
        self._change("disliked", without(self._settings.now.disliked, exercise))

    def _change(self, name: str, value: object) -> bool:
        """Whether it was taken; where not, the page shows again what is in force, and says why."""
        try:
            self._settings.set(name, value)
        except SettingRefused as refused:
            self.refresh()
            self._page.show_note(f"{refused}.")
            return False
        return True

    def _open_folder(self) -> None:
        """It is there from now on: an empty one is a place to put something."""
        folder = self._shelf.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._page.show_note(_cannot_open(folder, str(error.strerror)))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._page.show_note(_cannot_open(folder, translate("exercises", "nothing here opens folders")))

    def _look_again(self) -> None:
        self._shelf.look_again()
        self.refresh()
        self._page.reveal_own()


def _cannot_open(folder: Path, why: str) -> str:
    return translate("exercises", "{folder} cannot be opened ({why}).").format(folder=folder, why=why)
