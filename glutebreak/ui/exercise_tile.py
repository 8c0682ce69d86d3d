"""One exercise in the grid: its still picture, its name, how much, and what sets it apart. A click opens it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from glutebreak.ui.exercise_view import ExerciseView
from glutebreak.ui.exercise_words import marks
from glutebreak.ui.parts import label
from glutebreak.ui.theme import Space

WIDTH = 12.2
"""In line heights of its text."""
FADED = 0.45
"""What does not come up; its name stays as it is, to be read."""
STEPS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class StillPlace(QWidget):
    """Where the picture belongs; asks for one once it is seen without."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture: QPixmap | None = None
        self._faded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_faded(self, faded: bool) -> None:  # noqa: FBT001 - a setter
        self._faded = faded
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self.picture is None:
            self.wanted.emit()
            return
        painter = QPainter(self)
        painter.setOpacity(FADED if self._faded else 1.0)
        painter.drawPixmap(0, 0, self.picture)
        painter.end()


class ExerciseTile(QPushButton):
    """A button as large as a card."""

    opened = Signal(str)
    """The id of the exercise."""
    stepped = Signal(object)
    """A key that asks for a neighbour."""
    focused = Signal()
    still_wanted = Signal()

    def __init__(self, view: ExerciseView) -> None:
        super().__init__()
        self.view = view
        self.setProperty("role", "tile")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._still = StillPlace()
        self._still.wanted.connect(self.still_wanted)
        self._name = label(role="body")
        self._dose = label(role="small")
        self._marks = label(role="mark")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        self._inside.setSpacing(Space.HAIR)
        for part in (self._still, self._name, self._dose, self._marks):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(part)
        self._inside.addStretch(1)
        self.clicked.connect(lambda _checked: self.opened.emit(self.view.exercise.id))
        self._fit()
        self.present(view)

    def present(self, view: ExerciseView) -> None:
        """What is wished of it may have changed; a picture that was painted stays."""
        if view.look != self.view.look:
            self.forget()
        self.view = view
        words = marks(view)
        self._name.setText(view.exercise.name)
        self._dose.setText(view.exercise.dose.text)
        self._marks.setText(" · ".join(words))
        self._marks.setVisible(bool(words))
        self._still.set_faded(view.stays_away)
        self.setAccessibleName(view.exercise.name)
        self.setAccessibleDescription(". ".join((view.exercise.dose.text, *words)))
        self.updateGeometry()

    @property
    def side(self) -> int:
        """Of the picture, which is square."""
        return self._still.width()

    @property
    def is_seen(self) -> bool:
        """Whether some of the picture is within what is scrolled to."""
        return not self._still.visibleRegion().isEmpty()

    def take(self, picture: QPixmap) -> None:
        """Show it from now on."""
        self._still.picture = picture
        self._still.update()

    def forget(self) -> None:
        """It has to be painted anew."""
        self._still.picture = None
        self._still.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._width()
        return QSize(width, self._inside.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
        elif event.type() is QEvent.Type.DevicePixelRatioChange:
            self.forget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Return opens, as space does; arrows go to the neighbours as they stand, not as they were made."""
        if event.key() in STEPS:
            self.stepped.emit(Qt.Key(event.key()))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.focused.emit()

    def _width(self) -> int:
        return round(WIDTH * self.fontMetrics().height())

    def _fit(self) -> None:
        side = self._width() - 2 * Space.SMALL
        if side != self._still.width():
            self._still.setFixedSize(side, side)
            self.forget()
            self.updateGeometry()
