"""The floor session and the glute check: one set after the other as a moving figure, with a rest between them.

Large, for it is read from the floor. Follows the figure and the snapshot; what counts as a set is decided elsewhere.
Closing it by the window's frame ends the session and loses no set.
"""

from collections.abc import Mapping
from datetime import timedelta
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutebreak.core.coach import Moment, Stage, after_rest
from glutebreak.core.events import Attend, CountSet, LeaveFloor, TakeBackSet
from glutebreak.core.exercises import Exercise
from glutebreak.core.floor import FloorKind
from glutebreak.core.snapshot import FloorView, Snapshot
from glutebreak.settings.options import Pace
from glutebreak.settings.schema import Settings, filters
from glutebreak.settings.wishes import Level, level_of, with_level
from glutebreak.ui.arrangement import Arrangement
from glutebreak.ui.break_window import FLAGS
from glutebreak.ui.corner import CornerWindow
from glutebreak.ui.counting import counter
from glutebreak.ui.figure_view import FigureView
from glutebreak.ui.floor_parts import SetDots, TakeBackRow, is_same_set, rest_between
from glutebreak.ui.floor_words import all_done, caution, set_number, without
from glutebreak.ui.own_way import own_way
from glutebreak.ui.pace import PaceRow, Patience
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space, Theme
from glutebreak.ui.wish_rows import LevelRow

SIZE: Final = QSize(600, 660)
LEAST_FIGURE: Final = 240
"""Pixels: below that, the close-up is lost; then the window grows."""


class FloorWindow(CornerWindow):
    """One session; `asked` carries what the person says to it."""

    asked = Signal(object)
    changed = Signal(str, object)
    """The name of a setting and its wanted value."""

    def __init__(self, theme: Theme, exercises: Mapping[str, Exercise], safety: str) -> None:
        super().__init__(theme, FLAGS, SIZE)
        self._exercises = exercises
        self._floor = FloorView()
        self._playing: Exercise | None = None
        self._rest = timedelta(0)
        self._settings = Settings()
        self._left_out = filters(self._settings)
        self._stage = Stage.FINISHED
        self.look = "maya"
        self.figure = FigureView()
        self._name = label(role="title")
        self._number = label(role="muted")
        self._dots = SetDots()
        self._counter = label(role="title", centred=True)
        self._cue = label(role="heading", centred=True)
        self._pace = PaceRow(self._counter)
        self._patience = Patience(self)
        self._levels = LevelRow()
        self._note = label(role="small", centred=True)
        self._safety = label(safety, "small", centred=True)
        self._skip_if = label(role="small", centred=True)
        self._main = button("", self._press, "large")
        self._take_back = TakeBackRow()
        self._leave = button("", lambda: self.asked.emit(LeaveFloor()), "flat")
        self._wire()
        self._lay_out()

    def present(self, snapshot: Snapshot) -> None:
        """Show the snapshot's set; it starts anew only if it is another one."""
        before, self._floor = self._floor, snapshot.floor
        if not is_same_set(before, self._floor):
            self._turn_to(before)
        self._dots.present(self._floor)
        last = self._floor.last
        self._take_back.present(self._exercises[last].name if last else None)
        self._say()
        self.fit()

    def heed(self, settings: Settings) -> None:
        """These are in force; a part that is left out from now on stays in the set that is shown."""
        self._settings = settings
        self._pace.present(settings.pace)
        self.figure.set_pace(settings.pace.rate)
        self._show_level()
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
        if event.spontaneous():
            self.asked.emit(LeaveFloor())
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click beside the buttons: somebody is there."""
        super().mousePressEvent(event)
        self._attend()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyPressEvent(event)
        self._attend()

    def _wire(self) -> None:
        self.figure.moved.connect(self._follow)
        self.figure.paused_changed.connect(self._patience.hold)
        self._patience.here.connect(self._attend)
        self._pace.asked.connect(self._set_pace)
        self._levels.asked.connect(self._set_level)
        self._take_back.asked.connect(lambda: self.asked.emit(TakeBackSet()))

    def _attend(self) -> None:
        self.asked.emit(Attend())

    def _set_pace(self, pace: Pace) -> None:
        self._attend()
        self.changed.emit("pace", pace.value)

    def _set_level(self, level: Level) -> None:
        self._attend()
        self.changed.emit("levels", with_level(self._settings.levels, self._floor.exercise or "", level))

    def _show_level(self) -> None:
        if self._playing is not None:
            self._levels.present(self._playing, level_of(self._settings.levels, self._playing.id))
            self.figure.go_on_with(self._as_played(self._playing))

    def _turn_to(self, before: FloorView) -> None:
        """To the set that is to be done now, after a rest if one was done just before it."""
        floor = self._floor
        if floor.exercise is None:
            self._playing = None
            return
        exercise = self._playing = self._exercises[floor.exercise]
        self._left_out = filters(self._settings)
        self.setWindowTitle(exercise.name)
        self.setAccessibleName(exercise.name)
        self._name.setText(exercise.name)
        self._skip_if.setText(exercise.skip_if)
        self._play(exercise, rest_between(before, floor))
        self._show_level()

    def _play(self, exercise: Exercise, rest: timedelta) -> None:
        self._rest = rest
        self.figure.play(self._as_played(exercise), self.look, self._theme.dark)

    def _as_played(self, exercise: Exercise) -> Exercise:
        level = level_of(self._settings.levels, exercise.id)
        return after_rest(own_way(exercise, self._left_out, level), self._rest)

    def _press(self) -> None:
        """The large button: the set is done, the rest has been long enough, or that was all."""
        floor = self._floor
        if self._playing is None or floor.exercise is None:
            self.asked.emit(LeaveFloor())
        elif self._stage is Stage.BETWEEN:
            self._attend()
            self._play(self._playing, timedelta(0))
        else:
            self.asked.emit(CountSet(floor.exercise, floor.number, by_itself=False))

    def _follow(self, moment: Moment) -> None:
        was, self._stage = self._stage, moment.stage
        if self._playing is None:
            return
        self._counter.setText(counter(moment))
        ask = self.tr("Press “{answer}” when you are ready.").format(answer=self._main.text())
        self._cue.setText(ask if moment.stage is Stage.FINISHED else moment.cue)
        if was is not moment.stage:
            self._say()
        self.fit()
        if moment.stage is Stage.FINISHED is not was and self._floor.exercise is not None:
            self.asked.emit(CountSet(self._floor.exercise, self._floor.number, by_itself=True))

    def _say(self) -> None:
        """Everything that hangs on how far the session is."""
        is_check, is_over = self._floor.kind is FloorKind.CHECK, self._playing is None
        if is_over:
            counted, line = all_done(self._floor)
            self._counter.setText(counted)
            self._cue.setText(line)
        self._number.setText("" if is_check or is_over else set_number(self._floor))
        self._dots.setVisible(not is_check)
        names = [self._exercises[left_out].name for left_out in self._floor.left_out]
        note = (caution() if not is_over else "") if is_check else without(names)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._main.setText(self._answer(is_check=is_check, is_over=is_over))
        self._leave.setText(self.tr("Not now") if is_check else self.tr("That’s all for today"))
        self._leave.setVisible(not is_over)
        for part in (self._levels, self._safety, self._skip_if):
            part.setVisible(not is_over)
        self._pace.offer(wanted=not is_over)

    def _answer(self, *, is_check: bool, is_over: bool) -> str:
        if is_over:
            return self.tr("Close")
        if self._stage is Stage.BETWEEN:
            return self.tr("Start now")
        return self.tr("Done") if is_check else self.tr("Set done")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        top.addWidget(self._name, 1)
        top.addWidget(self._number)
        top.addWidget(self._dots)
        self._number.setWordWrap(False)
        self._arranged = Arrangement(self.content, self.figure, LEAST_FIGURE)
        self._arranged.head.addLayout(top)
        for part in (self._pace, self._cue, self._levels, self._note, self._safety, self._skip_if):
            self._arranged.words.addWidget(part)
        below = QVBoxLayout(self.answers)
        below.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.LARGE)
        below.setSpacing(Space.SMALL)
        below.addWidget(self._main)
        others = QHBoxLayout()
        others.setSpacing(Space.SMALL)
        others.addWidget(self._take_back, 1)
        others.addWidget(self._leave)
        below.addLayout(others)
        self._order_keys()

    def _order_keys(self) -> None:
        """The answer first, though the level stands above it."""
        answers = (self._main, self._take_back.undo, self._leave)
        for first, second in pairwise((self.figure, *answers, *self._levels.controls)):
            QWidget.setTabOrder(first, second)
