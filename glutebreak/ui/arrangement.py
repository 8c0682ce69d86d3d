"""How a figure and its words share a window: below each other, or side by side where the screen is too low for that.

The words are what one follows, so they stay in sight. Knows neither exercise nor session.
"""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from glutebreak.ui.theme import Space

LOWEST: Final = 96
"""Pixels of a figure that stands beside its words."""


class Arrangement(QVBoxLayout):
    """`head` on top; below it the figure, and the `words` under it or at its side."""

    def __init__(self, content: QWidget, figure: QWidget, least: int) -> None:
        """`least` is the height in pixels that a figure above its words has at any rate."""
        super().__init__(content)
        self._figure, self._least, self._most = figure, least, figure.maximumHeight()
        figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.SMALL)
        self.setSpacing(Space.HAIR)
        self.head, self.words = QVBoxLayout(), QVBoxLayout()
        for column in (self.head, self.words):
            column.setSpacing(Space.HAIR)
        # The height that a figure is sure of: a layout that asks how high it has to be leaves the widget's own out.
        self._sure = QSpacerItem(0, least, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        stage = QHBoxLayout()
        stage.setSpacing(0)
        stage.addWidget(figure)
        stage.addItem(self._sure)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.addLayout(stage)
        self._body.addLayout(self.words)
        self.addLayout(self.head)
        self.addLayout(self._body, 1)
        self.arrange(0)

    def arrange(self, beside: int) -> None:
        """So many pixels are in sight for all of it, with the figure beside its words; 0 puts it above them."""
        margins = self.contentsMargins()
        used = self.head.sizeHint().height() + self.spacing() + margins.top() + margins.bottom()
        self._sure.changeSize(0, LOWEST if beside else self._least)
        self._figure.setMaximumHeight(max(beside - used, LOWEST) if beside else self._most)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(Space.LARGE if beside else Space.HAIR)
        self._body.setStretch(0, 2 if beside else 1)
        self._body.setStretch(1, 3 if beside else 0)
