"""Yes or no, and one of several: drawn here, because Qt's style outlines them too faintly on a dark page.

As large to hit as their words, from either side.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QStyle

from glutebreak.ui.theme import Space

_LINE = 1.6
_CHECK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
_DASH = ((0.26, 0.5), (0.74, 0.5))
"""In shares of the box."""


class Tick(QCheckBox):
    """Yes, no, or nobody knows."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        state = self.checkState()
        sign = {Qt.CheckState.Checked: _CHECK, Qt.CheckState.PartiallyChecked: _DASH}.get(state, ())
        box = _paint_box(self, painter, filled=state is Qt.CheckState.Checked, corner=0.22)
        ink = QPalette.ColorRole.HighlightedText if sign is _CHECK else QPalette.ColorRole.WindowText
        painter.setPen(QPen(self.palette().color(ink), _LINE * 1.3))
        painter.drawPolyline([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in sign])
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802
        return _size(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)


class Option(QRadioButton):
    """One of several."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        box = _paint_box(self, painter, filled=False, corner=0.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawEllipse(box.center(), box.width() * 0.26, box.height() * 0.26)
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802
        return _size(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return _size(self)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(pos)


def tick(text: str, explained: str = "") -> Tick:
    """With an explanation for whoever points at it or has it read out."""
    made = Tick(text)
    made.setToolTip(explained)
    made.setAccessibleDescription(explained)
    return made


def _paint_box(button: QAbstractButton, painter: QPainter, *, filled: bool, corner: float) -> QRectF:
    """The box, the words beside it, and whether it has the keyboard; where the box is."""
    role, palette = QPalette.ColorRole, button.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, whole = _side(button), button.rect()
    place = QRect(Space.HAIR, (whole.height() - side) // 2, side, side)
    words = whole.adjusted(side + Space.HAIR + Space.SMALL, 0, 0, 0)
    direction = button.layoutDirection()
    box = QRectF(QStyle.visualRect(direction, whole, place)).adjusted(1, 1, -1, -1)
    edge = palette.color(role.Highlight if filled else role.Mid)
    painter.setPen(QPen(edge, _LINE))
    painter.setBrush(palette.color(role.Highlight if filled else role.Base))
    painter.drawRoundedRect(box, box.width() * corner, box.height() * corner)
    painter.setPen(palette.color(role.WindowText))
    align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QStyle.visualRect(direction, whole, words), int(align), button.text())
    if button.hasFocus():
        painter.setPen(QPen(palette.color(role.Highlight), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 6, 6)
    return box


def _size(button: QAbstractButton) -> QSize:
    words, side = button.fontMetrics().horizontalAdvance(button.text()), _side(button)
    across = words + Space.SMALL + Space.HAIR if words else 0
    return QSize(side + 2 * Space.HAIR + across, side + 2 * Space.HAIR)


def _side(button: QAbstractButton) -> int:
    return round(1.1 * button.fontMetrics().height())
