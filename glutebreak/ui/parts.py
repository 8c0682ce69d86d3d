"""Small pieces that windows are put together from, each with its role for the stylesheet."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from glutebreak.ui.theme import Space


def label(text: str = "", role: str = "body", *, centred: bool = False) -> QLabel:
    """Text that wraps and that can be any length."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter if centred else leading() | Qt.AlignmentFlag.AlignVCenter)
    return made


def leading() -> Qt.AlignmentFlag:
    """The side where lines begin: digits have no direction of their own, and Qt would put them on the left."""
    return _side(right=QGuiApplication.isRightToLeft())


def trailing() -> Qt.AlignmentFlag:
    """The other side, for figures in a column."""
    return _side(right=QGuiApplication.isLeftToRight())


def _side(*, right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def selectable(text: QLabel) -> QLabel:
    """The same text, for whoever wants to copy it."""
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


def button(text: str, slot: Callable[[], object], role: str = "") -> QPushButton:
    """A button that is never the default one: no Return that was meant for something else presses it."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda _checked: slot())
    return made


def chip(text: str, slot: Callable[[], None]) -> QPushButton:
    """A small switch among others."""
    made = button(text, slot, "chip")
    made.setCheckable(True)
    return made


def menu_button(text: str) -> QPushButton:
    """A button that opens its menu, which is to be filled."""
    made = QPushButton(f"{text} ▾")
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(text)
    made.setMenu(QMenu(made))
    return made


def card(parent: QWidget | None = None, role: str = "card") -> QFrame:
    """A rounded ground for things that belong together."""
    made = QFrame(parent)
    made.setProperty("role", role)
    return made


class Card(QFrame):
    """Such a ground with or without a title; what belongs to it is added to `inside`, from top to bottom."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        self.inside.setSpacing(Space.MEDIUM)
        if title:
            self.inside.addWidget(label(title, "heading"))


def banner(words: QLabel, answer: QPushButton, parent: QWidget | None = None) -> QFrame:
    """A row that stands out, with a sentence and what one can do about it."""
    made = card(parent, "banner")
    layout = QHBoxLayout(made)
    layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
    layout.addWidget(words, 1)
    layout.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
    return made


def empty(layout: QLayout) -> None:
    """Take out all that is in it, so that something else can be put in."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


def tab_in_place(ground: QWidget) -> None:
    """Let the Tab key come to the buttons in this where they stand: what is made later comes last for Qt."""
    usual = ground.focusPolicy()
    ground.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing behind what takes no keys
    for first, second in pairwise((ground, *ground.findChildren(QPushButton))):
        QWidget.setTabOrder(first, second)
    ground.setFocusPolicy(usual)
