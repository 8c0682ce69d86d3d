"""The frame of a page: scrolls, and keeps its lines short enough to read."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from glutebreak.ui.parts import label
from glutebreak.ui.theme import Space

WIDEST: Final = 760
"""Pixels of content; on a wide window the rest is margin."""


class Page(QScrollArea):
    """A title, and whatever is added to `column` below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(title)
        ground = QWidget()
        ground.setProperty("role", "page")
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        across = QHBoxLayout(ground)
        across.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        across.addStretch(1)
        across.addWidget(content, 100)
        across.addStretch(1)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.LARGE)
        self.column.addWidget(label(title, "title"))
        self.setWidget(ground)
