"""Counts side by side: a name, a bar as long as the count, the count. Knows nothing of what is counted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from glutebreak.ui.bars import paint_part
from glutebreak.ui.parts import empty, label, trailing
from glutebreak.ui.theme import Space

_LINES: Final = 0.75
"""Height of a bar in lines of text."""


class Tallies(QWidget):
    """`show_counts` replaces all rows."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(1, 1)

    def show_counts(self, counts: Sequence[tuple[str, int, int]]) -> None:
        """Names, how many, and how their bar is painted (0 plain, 1 hatched, 2 solid)."""
        empty(self._grid)
        most = max((count for _name, count, _level in counts), default=0)
        for row, (name, count, level) in enumerate(counts):
            called, number = label(name), label(str(count))
            for text in (called, number):
                text.setWordWrap(False)
            number.setAlignment(trailing() | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(called, row, 0)
            self._grid.addWidget(_Tally(count / most if most else 0.0, level), row, 1)
            self._grid.addWidget(number, row, 2)


class _Tally(QWidget):
    """One bar: a share, 0 to 1, of the width."""

    def __init__(self, share: float, level: int) -> None:
        super().__init__()
        self._share = share
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, round(_LINES * self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if not self._share:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(4.0, self.width() * self._share)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_part(
            painter, QRectF(self.width() - width if rtl else 0, 0, width, self.height()), self._level, self.palette()
        )
        painter.end()
