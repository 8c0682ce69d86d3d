"""One exercise, large: it plays, with all its words, what one may wish of it, and a break of it at once.

Shows what it is given; what the person wishes goes out as signals.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from glutebreak.core.events import StartFloor, TakeBreak
from glutebreak.core.floor import FloorKind
from glutebreak.core.kinds import Filter, Place
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.ui.exercise_facts import ExerciseFacts
from glutebreak.ui.exercise_player import ExercisePlayer
from glutebreak.ui.exercise_view import ExerciseView, GalleryView
from glutebreak.ui.exercise_words import marks, trial, where
from glutebreak.ui.own_way import own_way
from glutebreak.ui.page import Page
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space
from glutebreak.ui.ticks import Tick
from glutebreak.ui.wish_rows import LevelRow, UndoRow


class ExerciseSheet(Page):
    """`show_exercise` for one; `left` when the person wants all of them again."""

    asked = Signal(object)
    left = Signal()
    switched = Signal(str, bool)
    """The id of an exercise, and whether it is to come up."""
    level_asked = Signal(str, object)
    disliked = Signal(str)
    dislike_undone = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Exercise"))
        self._view: ExerciseView | None = None
        self._free = True
        self._left_out: frozenset[Filter] = frozenset()
        """As of when the exercise was opened: its parts stay what they are while it plays."""
        self._facts: ExerciseFacts | None = None
        self._back = button("‹ " + self.tr("All exercises"), self.left.emit, "link")
        self._back.setAccessibleName(self.tr("All exercises"))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self.left)
        self._marks = label(role="muted")
        self._purpose = label()
        self._where = label(role="muted")
        self._player = ExercisePlayer()
        self._try = button(self.tr("Try now"), self._take, "primary")
        self._comes_up = Tick(self.tr("Comes up in breaks"))
        self._comes_up.clicked.connect(lambda on: self.switched.emit(self._id, on))
        self._levels = LevelRow()
        self._levels.asked.connect(lambda level: self.level_asked.emit(self._id, level))
        self._dislike = button(self.tr("I do not like this one"), lambda: self.disliked.emit(self._id), "link")
        self._undo = UndoRow()
        self._undo.undone.connect(lambda: self.dislike_undone.emit(self._id))
        self._lay_out()

    def show_exercise(self, view: ExerciseView, gallery: GalleryView, *, dark: bool) -> None:
        """This one; it starts anew only if it is another one."""
        another = self._view is None or self._view.exercise != view.exercise
        self._view = view
        self._try.setText(trial(view.exercise))
        self._offer_trial()
        self._marks.setText(" · ".join(marks(view)))
        self._marks.setVisible(bool(self._marks.text()))
        self._comes_up.setChecked(not (view.switched_off or view.disliked))
        self._levels.present(view.exercise, view.level)
        self._comes_up.setVisible(view.at_desk)
        self._dislike.setVisible(view.at_desk and not view.disliked)
        self._player.figure.set_reduced_motion(gallery.stands_still)
        self._player.figure.set_pace(gallery.rate)
        if another:
            self._left_out = gallery.leaving_out
            self._begin(view, gallery, dark=dark)
        else:
            self._player.go_on_with(own_way(view.exercise, self._left_out, view.level))

    def present(self, snapshot: Snapshot) -> None:
        """While a break is shown, there is nothing to try."""
        self._free = snapshot.shown not in {Shown.ON_BREAK, Shown.ON_FLOOR}
        self._offer_trial()

    def _offer_trial(self) -> None:
        """The floor is left out as a whole, what is for the desk only from what comes up by itself."""
        left_out = self._view is not None and not self._view.at_desk and self._view.stays_away
        self._try.setEnabled(self._free and not left_out)

    def note_dislike(self, name: str, *, hidden: bool) -> None:
        """What became of the exercise that was disliked last."""
        self._undo.present(name, hidden=hidden)

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a setter
        self._player.set_dark(dark)

    def leave(self) -> None:
        """It is not looked at any more."""
        self._player.stop()
        self._view = None

    def _begin(self, view: ExerciseView, gallery: GalleryView, *, dark: bool) -> None:
        exercise = view.exercise
        self._undo.hide()
        self.setAccessibleName(exercise.name)
        self.heading.setText(exercise.name)
        self._purpose.setText(exercise.purpose)
        self._where.setText(where(exercise))
        self._where.setVisible(bool(self._where.text()))
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = ExerciseFacts(exercise, gallery.safety)
        self.column.insertWidget(self.column.count() - 1, self._facts)
        self._player.play(own_way(exercise, self._left_out, view.level), view.look, dark=dark)
        self.verticalScrollBar().setValue(0)
        self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        """In a window of its own; two figures that move would be one too many."""
        if not self._player.figure.paused:
            self._player.figure.toggle_pause()
        self.asked.emit(self._trial)

    @property
    def _trial(self) -> TakeBreak | StartFloor:
        """What lies on the floor has a window of its own."""
        place = Place.DESK if self._view is None else self._view.exercise.place
        kind = {Place.FLOOR: FloorKind.SESSION, Place.CHECK: FloorKind.CHECK}.get(place)
        return TakeBreak(self._id) if kind is None else StartFloor(kind)

    @property
    def _id(self) -> str:
        return "" if self._view is None else self._view.exercise.id

    def _lay_out(self) -> None:
        self.column.insertWidget(0, self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._marks)
        wishes = QVBoxLayout()
        wishes.setSpacing(Space.MEDIUM)
        wishes.addWidget(self._purpose)
        wishes.addWidget(self._where)
        wishes.addWidget(self._try, 0, Qt.AlignmentFlag.AlignLeft)
        wishes.addWidget(self._comes_up)
        wishes.addWidget(self._levels)
        wishes.addWidget(self._undo)
        wishes.addWidget(self._dislike, 0, Qt.AlignmentFlag.AlignLeft)
        wishes.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(Space.WIDE)
        across.addWidget(self._player, 3)
        across.addLayout(wishes, 2)
        self.rows.append(across)
        self.column.addLayout(across)
        self.column.addStretch(1)
