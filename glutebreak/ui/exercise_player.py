"""Shows how an exercise goes, once or once more: the figure, what is counted, and one cue at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutebreak.core.coach import Moment, Stage
from glutebreak.core.exercises import Exercise
from glutebreak.ui.counting import counter
from glutebreak.ui.figure_view import FigureView
from glutebreak.ui.parts import button, label

TALLEST = 400
"""Pixels of the figure."""


class ExercisePlayer(QWidget):
    """A figure with words below it."""

    def __init__(self) -> None:
        super().__init__()
        self._exercise: Exercise | None = None
        self._look, self._dark = "", False
        self.figure = FigureView()
        self.figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counter = label(role="heading", centred=True)
        self._cue = label(centred=True)
        self._again = button(self.tr("Once more"), self._play, "link")
        words = QVBoxLayout()
        words.addWidget(self._counter)
        words.addWidget(self._cue)
        words.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.figure)
        column.addLayout(words)
        column.addStretch(1)
        self.figure.moved.connect(self._follow)

    def play(self, exercise: Exercise, look: str, *, dark: bool) -> None:
        """From the beginning."""
        self._cue.setMinimumHeight(2 * self._cue.fontMetrics().lineSpacing())
        self._exercise, self._look, self._dark = exercise, look, dark
        self._play()

    def go_on_with(self, exercise: Exercise) -> None:
        """The same in another dose, from where it is."""
        self._exercise = exercise
        self.figure.go_on_with(exercise)

    def stop(self) -> None:
        """Holds nothing any more."""
        self._exercise = None
        self.figure.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The figure is as high as it is wide, so that nothing is left empty around it."""
        super().resizeEvent(event)
        self.figure.setFixedHeight(min(self.width(), TALLEST))

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a setter
        self._dark = dark
        self.figure.set_dark(dark)

    def _play(self) -> None:
        if self._exercise is not None:
            self.figure.play(self._exercise, self._look, self._dark)

    def _follow(self, now: Moment) -> None:
        self._counter.setText(counter(now))
        self._cue.setText(now.cue)
        self._again.setVisible(now.stage is Stage.FINISHED)
