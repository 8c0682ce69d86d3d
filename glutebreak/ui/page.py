"""The frame of a page: scrolls, and keeps its lines short enough to read."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from glutebreak.ui.parts import label
from glutebreak.ui.theme import Space

NARROW: Final = 34
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
        self._below: QWidget | None = None

    def show_below(self, below: QWidget | None) -> None:
        """Keep this in sight below what scrolls; nothing any more with None."""
        if self._below is not None and self._below is not below:
            self._below.hide()
        self._below = below
        if below is not None:
            below.setParent(self)
            below.show()
        self._place_below()

    def reveal(self, part: QWidget) -> None:
        """Bring it into sight at the size that it has by now; of one that is too high, its end."""
        below: QWidget | None = part
        while below is not None and below is not self.viewport():
            if (layout := below.layout()) is not None:
                layout.activate()
            below = below.parentWidget()
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bottom = bar.value() + part.mapTo(self.viewport(), part.rect().bottomLeft()).y() + Space.WIDE
        bar.setValue(max(bottom - high, min(bar.value(), bottom - part.height() - 2 * Space.WIDE)))

    def _place_below(self) -> None:
        high = 0
        if self._below is not None:
            wide = self.width() - 2 * Space.WIDE
            high = (
                self._below.heightForWidth(wide) if self._below.hasHeightForWidth() else self._below.sizeHint().height()
            )
            self._below.setGeometry(Space.WIDE, self.height() - high - Space.SMALL, wide, high)
            high += 2 * Space.SMALL
        self.setViewportMargins(0, 0, 0, high)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_below()
        narrow = event.size().width() < NARROW * self.fontMetrics().height()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self.rows:
            row.setDirection(direction)
