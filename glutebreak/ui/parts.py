"""Small pieces that windows are put together from, each with its role for the stylesheet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget


def label(text: str = "", role: str = "body", *, centred: bool = False) -> QLabel:
    """Text that wraps and that can be any length."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def button(text: str, slot: Callable[[], None], role: str = "") -> QPushButton:
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


def card(parent: QWidget | None = None, role: str = "card") -> QFrame:
    """A rounded ground for things that belong together."""
    made = QFrame(parent)
    made.setProperty("role", role)
    return made
