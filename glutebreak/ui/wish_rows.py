"""What a person may say of the exercise itself in the break window: easier, harder, not for me, and undo.

Rows and a menu that show what is in force and tell what is asked for; they keep nothing but what they show.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from glutebreak.core.exercises import Exercise
from glutebreak.settings.wishes import Level
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space


class LevelRow(QWidget):
    """Easier on the left, harder on the right, and between them the words of the one that is chosen."""

    asked = Signal(object)
    """A `Level`; a second press of the same button asks for the exercise as it is written."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label(role="small", centred=True)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().height())  # nothing jumps when words come in
        self._buttons = {
            Level.EASIER: self._button(self.tr("Easier"), Level.EASIER),
            Level.HARDER: self._button(self.tr("Harder"), Level.HARDER),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._buttons[Level.EASIER], 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._buttons[Level.HARDER], 0, Qt.AlignmentFlag.AlignTop)

    @property
    def controls(self) -> tuple[QPushButton, ...]:
        """In the order in which the keyboard reaches them."""
        return tuple(self._buttons.values())

    def present(self, exercise: Exercise, level: Level) -> None:
        """This exercise is done in this way."""
        words = {Level.EASIER: exercise.easier, Level.AS_WRITTEN: "", Level.HARDER: exercise.harder}
        self._words.setText(words[level])
        for each, made in self._buttons.items():
            made.setChecked(each is level)
            made.setToolTip(words[each])
            made.setVisible(bool(words[each]))

    def _button(self, text: str, level: Level) -> QPushButton:
        made = button(text, lambda: self._ask(level), "link")
        made.setCheckable(True)
        return made

    def _ask(self, level: Level) -> None:
        """The click has checked or unchecked the button by now."""
        self.asked.emit(level if self._buttons[level].isChecked() else Level.AS_WRITTEN)


class DislikeMenu(QToolButton):
    """The small menu beside “Another exercise”."""

    disliked = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText("▾")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("More about this exercise"))
        self.setToolTip(self.accessibleName())
        menu = QMenu(self)
        self._item: QAction = menu.addAction("")
        self._item.triggered.connect(lambda _checked: self.disliked.emit())
        menu.aboutToShow.connect(self.opened)
        self.setMenu(menu)

    def present(self, *, disliked_before: bool) -> None:
        """Say what a click brings about."""
        once_more = self.tr("Do not show this one again")
        self._item.setText(once_more if disliked_before else self.tr("I do not like this one"))


class UndoRow(QWidget):
    """What became of the exercise that was disliked last, and the way back."""

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(button(self.tr("Undo"), self.undone.emit, "link"), 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def present(self, name: str, *, hidden: bool) -> None:
        """This exercise was disliked, for the first time or so often that it is hidden."""
        stays_away = self.tr("“{name}” stays away from now on.")
        noted = self.tr("Noted. Once more, and “{name}” stays away.")
        self._words.setText((stays_away if hidden else noted).format(name=name))
        self.show()
