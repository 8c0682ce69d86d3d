"""What narrows the grid of exercises: words, what they train, quiet ones, one's own; and what is left out of breaks."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from glutebreak.core.kinds import Filter, Focus
from glutebreak.ui.exercise_view import ExerciseView, GalleryView
from glutebreak.ui.exercise_words import filter_name, focus_name
from glutebreak.ui.flow import Flow
from glutebreak.ui.parts import chip, label
from glutebreak.ui.search_field import SearchField
from glutebreak.ui.theme import Space


class ExerciseFilters(QWidget):
    """Chips that narrow what is in sight, and others that are settings: those say so."""

    changed = Signal()
    """Something else is `wanted`."""
    leaving_out = Signal(object, bool)
    """A `Filter`, and whether exercises are to be left out for it."""

    def __init__(self) -> None:
        super().__init__()
        self._words = SearchField(self.tr("Search exercises"))
        self._words.textChanged.connect(self.changed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._words.setFocus)
        self._focuses = {focus: chip(focus_name(focus), self.changed.emit) for focus in Focus}
        self._quiet = chip(self.tr("Quiet"), self.changed.emit)
        self._quiet.setAccessibleDescription(self.tr("Can be done in an open office without being heard or stared at."))
        self._own = chip(self.tr("Yours"), self.changed.emit)
        self._leave_out = {one: self._setting(one) for one in Filter}
        self._count = label(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._words)
        column.addLayout(_row((*self._focuses.values(), self._quiet, self._own)))
        column.addWidget(label(self.tr("What to leave out of breaks (a setting):"), "muted"))
        column.addLayout(_row(tuple(self._leave_out.values())))
        column.addWidget(self._count)

    def present(self, view: GalleryView) -> None:
        """These are in force."""
        known = {one.exercise.focus for one in view.exercises}
        for focus, made in self._focuses.items():
            made.setVisible(focus in known)
        self._own.setVisible(any(one.own for one in view.exercises))
        for left_out_for, made in self._leave_out.items():
            made.setChecked(left_out_for in view.leaving_out)

    def show_count(self, sentence: str) -> None:
        """What came of it."""
        self._count.setText(sentence)

    def wanted(self) -> Callable[[ExerciseView], bool]:
        """Whether an exercise is to be in sight, as it is chosen now."""
        words = self._words.text().casefold().split()
        focuses = {focus for focus, made in self._focuses.items() if made.isChecked()}
        quiet, own = self._quiet.isChecked(), self._own.isChecked() and not self._own.isHidden()

        def fits(view: ExerciseView) -> bool:
            exercise, said = view.exercise, _said(view)
            return (
                (not focuses or exercise.focus in focuses)
                and (exercise.quiet or not quiet)
                and (view.own or not own)
                and all(word in said for word in words)
            )

        return fits

    def _setting(self, left_out_for: Filter) -> QPushButton:
        def ask() -> None:
            self.leaving_out.emit(left_out_for, made.isChecked())

        made = chip(filter_name(left_out_for), ask)
        made.setAccessibleDescription(self.tr("Leaves exercises out of breaks."))
        return made


def _said(view: ExerciseView) -> str:
    """What is searched."""
    one = view.exercise
    return " ".join((one.name, one.id, one.purpose, *one.steps, one.feel, focus_name(one.focus))).casefold()


def _row(chips: tuple[QPushButton, ...]) -> Flow:
    row = Flow(Space.HAIR)
    for one in chips:
        row.addWidget(one)
    return row
