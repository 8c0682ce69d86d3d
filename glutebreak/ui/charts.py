"""A bar chart with what belongs to it: a legend, the sentence of the bar that is pointed at, the same as a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutebreak.ui.bars import Bar, BarChart, paint_part
from glutebreak.ui.flow import Flow
from glutebreak.ui.parts import button, empty, label, selectable, trailing
from glutebreak.ui.theme import Space


class Chart(QWidget):
    """`show_bars`; the table is there on demand."""

    def __init__(self, name: str, unit: str, kinds: Sequence[str], headings: Sequence[str]) -> None:
        """`kinds` name the parts of a bar from the bottom up, if they need names; `headings` the table's columns."""
        super().__init__()
        self._headings = headings
        self._rows: Sequence[Sequence[str]] = ()
        self._bars = BarChart(name, unit)
        self._pointed = label(role="small")
        self._pointed.setMinimumHeight(self._pointed.fontMetrics().height())
        self._table = QWidget()
        self._table.hide()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._toggle = button(self.tr("As a table"), self._switch, "link")
        self._toggle.setCheckable(True)
        self._toggle.setAccessibleDescription(name)
        self._bars.pointed.connect(self._pointed.setText)
        self._lay_out(kinds)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """In the place of those before."""
        self._bars.show_bars(bars)
        self._rows = [bar.cells for bar in bars]
        self._fill()

    def _fill(self) -> None:
        """Only for whoever looks at it: a month has more than a hundred cells."""
        empty(self._grid)
        if self._toggle.isChecked():
            self._add_row(0, self._headings, "muted")
            for row, cells in enumerate(self._rows, start=1):
                self._add_row(row, cells, "body")

    def _add_row(self, row: int, cells: Sequence[str], role: str) -> None:
        for column, cell in enumerate(cells):
            made = selectable(label(cell, role))
            if column:
                made.setAlignment(trailing())
            self._grid.addWidget(made, row, column)

    def _switch(self) -> None:
        self._fill()
        self._table.setVisible(self._toggle.isChecked())

    def _lay_out(self, kinds: Sequence[str]) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.LARGE)
        below.addLayout(legend(dict(enumerate(kinds))), 1)
        below.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._bars)
        layout.addWidget(self._pointed)
        layout.addLayout(below)
        layout.addWidget(self._table)


def legend(kinds: Mapping[int, str]) -> Flow:
    """Patterns and what they stand for."""
    row = Flow(Space.MEDIUM)
    for level, kind in kinds.items():
        words = label(kind, "small")
        words.setWordWrap(False)
        one = QWidget()
        layout = QHBoxLayout(one)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.HAIR)
        layout.addWidget(_Swatch(level))
        layout.addWidget(words)
        row.addWidget(one)
    return row


class _Swatch(QWidget):
    """One pattern."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_part(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._level, self.palette())
        painter.end()
