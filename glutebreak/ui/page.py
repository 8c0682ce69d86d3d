"""The frame of a page: scrolls, and keeps its lines short enough to read."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from glutebreak.ui.parts import label
from glutebreak.ui.theme import Space

NARROW: Final = 30
"""In line heights: with less width than that, things that stand side by side go below each other."""
WIDEST: Final = 760
"""Pixels of content; on a wide window the rest is margin."""


class Page(QScrollArea):
    """A title, and whatever is added to `column` below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # By keyboard it can be scrolled; a click into it is no choice of anything.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        self.heading = label(title, "title")
        self.column.addWidget(self.heading)
        self.rows: list[QBoxLayout] = []
        """What stands side by side while there is room."""
        self.setWidget(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self.rows:
            row.setDirection(direction)
