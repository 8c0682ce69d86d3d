"""The large ring: the sitting time used up, with a few words inside."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutebreak.ui.parts import label

STROKE = 12
LINES = 13
"""Its diameter in lines of text, so that it grows with them."""


class Ring(QWidget):
    """Paints with the palette: track in Midlight, time used up in Highlight."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = 0.0
        self._text = label(role="display", centred=True)
        self._line = label(role="small", centred=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STROKE, 2 * STROKE, 2 * STROKE, 2 * STROKE)
        layout.setSpacing(0)
        layout.addStretch()
        layout.addWidget(self._text)
        layout.addWidget(self._line)
        layout.addStretch()

    def present(self, progress: float, text: str, line: str) -> None:
        """Fill it so far, 0 to 1, and say this inside."""
        self._progress = min(1.0, max(0.0, progress))
        self._text.setText(text)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        side = max(LINES * self.fontMetrics().height(), self._text.sizeHint().width() + 6 * STROKE)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = STROKE / 2 + 1
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        for role, share in ((QPalette.ColorRole.Midlight, 1.0), (QPalette.ColorRole.Highlight, self._progress)):
            cap = Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(self.palette().color(role), STROKE, Qt.PenStyle.SolidLine, cap))
            if share:
                painter.drawArc(box, 90 * 16, round(-360 * 16 * share))
        painter.end()
