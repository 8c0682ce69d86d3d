"""The page “Exercises”: all of them as stills, and any of them large. Shows what it is given; knows no file.

Each comes up, or does not, as the settings say; what the person wishes goes out as signals.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from glutebreak.core.snapshot import Snapshot
from glutebreak.ui.exercise_filters import ExerciseFilters
from glutebreak.ui.exercise_grid import ExerciseGrid
from glutebreak.ui.exercise_view import GalleryView
from glutebreak.ui.exercise_words import summary
from glutebreak.ui.page import Page
from glutebreak.ui.parts import Card, banner, button, label
from glutebreak.ui.theme import Space, Theme

if TYPE_CHECKING:
    from glutebreak.ui.exercise_sheet import ExerciseSheet


class ExercisesPage(QStackedWidget):
    """`show_exercises` for everything, `present` for what the rhythm does."""

    asked = Signal(object)
    leaving_out = Signal(object, bool)
    """A `Filter`, and whether exercises are to be left out for it."""
    switched = Signal(str, bool)
    """The id of an exercise, and whether it is to come up."""
    level_asked = Signal(str, object)
    """The id of an exercise, and a `Level`."""
    disliked = Signal(str)
    dislike_undone = Signal(str)
    motion_wanted = Signal()
    """Something is about to move."""
    folder_asked = Signal()
    """Open the folder of own exercises."""
    look_again_asked = Signal()
    empty = Signal()
    """It is on the screen, and has nothing to show yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view: GalleryView | None = None
        self._snapshot: Snapshot | None = None
        self._shown = ""
        self._sheet: ExerciseSheet | None = None
        self._list = Page(self.tr("Exercises"))
        self._note = label()
        self._note_row = banner(self._note, button(self.tr("Dismiss"), lambda: self.show_note(""), "flat"))
        self._note_row.hide()
        self._filters, self._grid, self._own = ExerciseFilters(), ExerciseGrid(), OwnCard()
        self._filters.changed.connect(self._sift)
        self._filters.leaving_out.connect(self.leaving_out)
        self._grid.opened.connect(self._open)
        self._grid.reached.connect(lambda tile: self._list.ensureWidgetVisible(tile, 0, Space.WIDE))
        self._own.folder_asked.connect(self.folder_asked)
        self._own.look_again_asked.connect(self.look_again_asked)
        for part in (self._note_row, self._filters, self._grid, self._own):
            self._list.column.addWidget(part)
        self._list.column.addStretch(1)
        self.addWidget(self._list)
        self.setFocusProxy(self._list)
        theme.changed.connect(self._dress)
        self._dress()

    def show_exercises(self, view: GalleryView) -> None:
        """As they are by now."""
        self._view = view
        self._filters.present(view)
        self._grid.show_exercises(view.exercises)
        self._own.present(view.folder, view.problems)
        self._sift()
        if self._sheet is not None and self._shown:
            self._show_large(self._sheet, view)

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands."""
        self._snapshot = snapshot
        if self._sheet is not None:
            self._sheet.present(snapshot)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._view is None:
            QTimer.singleShot(0, self._begin)

    def show_note(self, sentence: str) -> None:
        """What came of the last wish, above everything else; empty for nothing to say."""
        self._note.setText(sentence)
        self._note_row.setVisible(bool(sentence))
        if sentence:
            self._back()
            self._list.verticalScrollBar().setValue(0)

    def reveal_own(self) -> None:
        """What was found of the person's own stays in sight, however much there is to say of it now."""
        QTimer.singleShot(0, lambda: self._list.reveal(self._own))

    def note_dislike(self, name: str, *, hidden: bool) -> None:
        """What became of the exercise that was disliked last, with a way back."""
        if self._sheet is not None:
            self._sheet.note_dislike(name, hidden=hidden)

    def _begin(self) -> None:
        """What stands here already is seen before the exercises are read, which takes a moment."""
        self.repaint()
        self.empty.emit()

    def _open(self, exercise: str) -> None:
        self._shown = exercise
        if self._sheet is None:
            self._sheet = self._built()
        if self._view is not None:
            self._show_large(self._sheet, self._view)
            self.motion_wanted.emit()

    def _built(self) -> "ExerciseSheet":
        from glutebreak.ui.exercise_sheet import ExerciseSheet  # noqa: PLC0415 - what plays comes with it

        sheet = ExerciseSheet()
        sheet.asked.connect(self.asked)
        sheet.left.connect(self._back)
        sheet.switched.connect(self.switched)
        sheet.level_asked.connect(self.level_asked)
        sheet.disliked.connect(self.disliked)
        sheet.dislike_undone.connect(self.dislike_undone)
        if self._snapshot is not None:
            sheet.present(self._snapshot)
        self.addWidget(sheet)
        return sheet

    def _show_large(self, sheet: "ExerciseSheet", view: GalleryView) -> None:
        found = next((one for one in view.exercises if one.exercise.id == self._shown), None)
        if found is None:  # its file has gone
            self._back()
            return
        self.setCurrentWidget(sheet)
        sheet.show_exercise(found, view, dark=self._theme.dark)

    def _back(self) -> None:
        if self._sheet is None or not self._shown:
            return
        shown, self._shown = self._shown, ""
        self.setCurrentWidget(self._list)
        self._sheet.leave()
        QTimer.singleShot(0, lambda: self._grid.go_to(shown))  # once the grid has its places again

    def _sift(self) -> None:
        if self._view is not None:
            shown = self._grid.sift(self._filters.wanted())
            desk = [one for one in self._view.exercises if one.at_desk]
            up = sum(one.comes_up for one in desk)
            self._filters.show_count(summary(shown, len(self._view.exercises), up, len(desk)))

    def _dress(self) -> None:
        self._grid.set_dark(self._theme.dark)
        if self._sheet is not None:
            self._sheet.set_dark(self._theme.dark)


class OwnCard(Card):
    """Where own exercises belong, and what is wrong with those that are there."""

    folder_asked = Signal()
    look_again_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Exercises of your own"))
        self._folder = label()
        self._problems = label()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(button(self.tr("Open folder"), self.folder_asked.emit))
        buttons.addWidget(button(self.tr("Check again"), self.look_again_asked.emit))
        buttons.addStretch(1)
        for part in (self._folder, self._problems):
            self.inside.addWidget(part)
        self.inside.addLayout(buttons)

    def present(self, folder: str, problems: tuple[str, ...]) -> None:
        """That folder, and a sentence for each file that cannot be shown."""
        self._folder.setText(self.tr("They belong in {folder}").format(folder=folder))
        self._problems.setText("\n\n".join(problems))
        self._problems.setVisible(bool(problems))
