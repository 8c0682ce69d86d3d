"""The break: the exercise as a moving figure, one cue at a time, and what one can say to it.

Follows the figure and the snapshot; counts and decides nothing. Closing it by the window's frame or with Escape loses
nothing: the break is snoozed while a snooze is left, else skipped.
"""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from glutebreak.core.choice import seated
from glutebreak.core.coach import Moment
from glutebreak.core.events import Attend, MarkDone, ShowAnother, Skip, Snooze
from glutebreak.core.exercises import Exercise
from glutebreak.core.snapshot import Snapshot
from glutebreak.settings.options import Pace
from glutebreak.settings.schema import Settings, filters
from glutebreak.settings.wishes import Level, hidden, ids, level_of, with_level, with_name, without
from glutebreak.ui.arrangement import Arrangement
from glutebreak.ui.corner import CornerWindow
from glutebreak.ui.counting import counter, cue
from glutebreak.ui.figure_view import FigureView
from glutebreak.ui.menus import fill_snoozes
from glutebreak.ui.own_way import own_way
from glutebreak.ui.pace import PaceRow, Patience
from glutebreak.ui.parts import button, label
from glutebreak.ui.prompt_words import sit_instead, snooze_note
from glutebreak.ui.theme import Space, Theme
from glutebreak.ui.wish_rows import DislikeMenu, LevelRow, UndoRow

SIZE = QSize(420, 580)
LEAST_FIGURE = 220
"""Pixels: below that, eyes and dial are lost; then the window grows."""

FLAGS = (
    Qt.WindowType.Dialog
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowCloseButtonHint
)
"""A frame to move and to close it by, and nothing that could lay it over the work."""


class BreakWindow(CornerWindow):
    """One exercise; `asked` carries what the person says to it."""

    asked = Signal(object)
    changed = Signal(str, object)
    """The name of a setting and its wanted value: what the person says of the exercise itself."""

    def __init__(self, theme: Theme, exercises: Mapping[str, Exercise], safety: str, snooze_text: str) -> None:
        super().__init__(theme, FLAGS, SIZE)
        self.exercises = exercises
        self._shown: str | None = None
        self._snoozes_left = 0
        self._settings = Settings()
        self._left_out = filters(self._settings)
        """As it was when the exercise began."""
        self._disliked = ""
        self.look = "maya"
        self.figure = FigureView()
        self._name = label(role="title")
        self._note = label(role="small")
        self._counter = label(role="heading", centred=True)
        self._cue = label(centred=True)
        self._done = button(self.tr("Done"), lambda: self.asked.emit(MarkDone()), "large")
        self._later = button(snooze_text, lambda: self.asked.emit(Snooze()))
        self._later_menu = self._snooze_menu()
        self._another = button(self.tr("Another exercise"), lambda: self.asked.emit(ShowAnother()))
        self._dislikes = DislikeMenu()
        self._skip = button(self.tr("Skip"), lambda: self.asked.emit(Skip()), "flat")
        self._pace = PaceRow(self._counter)
        self._patience = Patience(self)
        self._levels = LevelRow()
        self._undo = UndoRow()
        self._safety = label(safety, "small", centred=True)
        self._skip_if = label(role="small", centred=True)
        self._wire()
        self._lay_out()

    def present(self, snapshot: Snapshot) -> None:
        """Show the snapshot's exercise; it starts anew only if it is another one."""
        if self._shown != snapshot.exercise:
            self._shown = snapshot.exercise or ""
            self._left_out = filters(self._settings)
            self._play(self.exercises[self._shown])
        self._snoozes_left = snapshot.snoozes_left
        note = snooze_note(snapshot)
        sitting_down = seated(self.exercises[self._shown or ""], self._left_out)
        self._note.setText("  ".join(filter(None, (sitting_down, sit_instead(snapshot), note))))
        self._note.setVisible(bool(self._note.text()))
        for part in (self._later, self._later_menu):
            part.setVisible(bool(snapshot.snoozes or snapshot.snoozes_left))
            part.setEnabled(snapshot.snoozes_left > 0)
            part.setToolTip(note if not snapshot.snoozes_left else "")
        self.fit()

    def heed(self, settings: Settings) -> None:
        """These are in force; a part that is left out from now on stays in the exercise that is shown."""
        self._settings = settings
        self._pace.present(settings.pace)
        self.figure.set_pace(settings.pace.rate)
        self._show_wishes()
        self.fit()

    def dress(self) -> None:
        """Take on the theme, the figure too."""
        super().dress()
        self.figure.set_dark(self._theme.dark)
        self._cue.setMinimumHeight(2 * self._cue.fontMetrics().lineSpacing())

    def arrange(self, beside: int) -> None:
        """On a low screen, the figure beside its words."""
        self._arranged.arrange(beside)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.figure.stop()
        self._patience.stop()
        self._shown = None
        if event.spontaneous():
            self._send_away()
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click beside the buttons: somebody is there."""
        super().mousePressEvent(event)
        self._attend()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyPressEvent(event)
        self._send_away() if event.key() == Qt.Key.Key_Escape else self._attend()

    def _wire(self) -> None:
        self.figure.moved.connect(self._follow)
        self.figure.paused_changed.connect(self._patience.hold)
        self._patience.here.connect(self._attend)
        self._pace.asked.connect(self._set_pace)
        self._dislikes.disliked.connect(self._dislike)
        self._dislikes.opened.connect(self._attend)
        self._levels.asked.connect(self._set_level)
        self._undo.undone.connect(self._like_again)

    def _send_away(self) -> None:
        self.asked.emit(Snooze() if self._snoozes_left else Skip())

    def _attend(self) -> None:
        self.asked.emit(Attend())

    def _set_pace(self, pace: Pace) -> None:
        self._attend()
        self.changed.emit("pace", pace.value)

    def _set_level(self, level: Level) -> None:
        self._attend()
        self.changed.emit("levels", with_level(self._settings.levels, self._shown or "", level))

    def _dislike(self) -> None:
        """Told before the next one is asked for, which shall not be this one again."""
        self._disliked = self._shown or ""
        self.changed.emit("disliked", with_name(self._settings.disliked, self._disliked))
        self.asked.emit(ShowAnother())

    def _like_again(self) -> None:
        self._attend()
        self.changed.emit("disliked", without(self._settings.disliked, self._disliked))

    def _show_wishes(self) -> None:
        if self._shown is not None:
            exercise = self.exercises[self._shown]
            self._levels.present(exercise, level_of(self._settings.levels, self._shown))
            self.figure.go_on_with(self._dosed(exercise))
        named = ids(self._settings.disliked)
        self._dislikes.present(disliked_before=self._shown in named)
        if self._disliked in named:
            name = self.exercises[self._disliked].name
            self._undo.present(name, hidden=self._disliked in hidden(self._settings.disliked))
        else:
            self._undo.hide()

    def _play(self, exercise: Exercise) -> None:
        self.setWindowTitle(exercise.name)
        self.setAccessibleName(exercise.name)
        self._name.setText(exercise.name)
        self._skip_if.setText(exercise.skip_if)
        self.figure.play(self._dosed(exercise), self.look, self._theme.dark)
        self._show_wishes()

    def _dosed(self, exercise: Exercise) -> Exercise:
        """As this person does it."""
        return own_way(exercise, self._left_out, level_of(self._settings.levels, exercise.id))

    def _follow(self, moment: Moment) -> None:
        said = (counter(moment), cue(moment))
        if said != (self._counter.text(), self._cue.text()):
            self._counter.setText(said[0])
            self._cue.setText(said[1])
            self.fit()

    def _snooze_menu(self) -> QToolButton:
        made = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setText("▾")
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setAccessibleName(self.tr("Choose how much later"))
        made.setToolTip(made.accessibleName())
        menu = QMenu(made)
        fill_snoozes(menu, self.asked.emit)
        menu.aboutToShow.connect(self._attend)
        made.setMenu(menu)
        return made

    def _lay_out(self) -> None:
        self._arranged = Arrangement(self.content, self.figure, LEAST_FIGURE)
        for above in (self._name, self._note, self._undo):
            self._arranged.head.addWidget(above)
        for part in (self._pace, self._cue, self._levels, self._safety, self._skip_if):
            self._arranged.words.addWidget(part)
        below = QVBoxLayout(self.answers)
        below.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.LARGE)
        below.setSpacing(Space.SMALL)
        below.addWidget(self._done)
        below.addLayout(self._other_answers())
        self._order_keys()

    def _other_answers(self) -> QHBoxLayout:
        others = QHBoxLayout()
        others.setSpacing(Space.SMALL)
        for answer, more in ((self._later, self._later_menu), (self._another, self._dislikes)):
            pair = QHBoxLayout()
            pair.setSpacing(2)
            pair.addWidget(answer)
            pair.addWidget(more)
            others.addLayout(pair)
        others.addStretch()
        others.addWidget(self._skip)
        return others

    def _order_keys(self) -> None:
        """The answer first, though the level stands above it."""
        answers = (self._done, self._later, self._later_menu, self._another, self._dislikes, self._skip)
        for first, second in pairwise((self.figure, *answers, *self._levels.controls)):
            QWidget.setTabOrder(first, second)
