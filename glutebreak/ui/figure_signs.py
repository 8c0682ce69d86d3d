"""Small signs over the figure: that it is paused, and that it has the keyboard."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from glutebreak.figure.theme import Theme

BADGE = 0.045
"""Radius of the paused sign, as a share of the width."""


def paint_signs(painter: QPainter, size: QSize, surroundings: Theme, *, paused: bool, focus: bool) -> None:
    """Those that apply, over a picture of that size."""
    if paused:
        _paint_paused(painter, size.width(), surroundings)
    if focus:
        _paint_focus(painter, size, surroundings)


def _paint_paused(painter: QPainter, side: float, surroundings: Theme) -> None:
    """A disc with the sign for going on."""
    radius = side * BADGE
    middle = QPointF(side - 2 * radius, 2 * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surroundings.ink))
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(QColor(surroundings.page))
    corners = ((-0.3, -0.48), (0.52, 0.0), (-0.3, 0.48))
    painter.drawPolygon(QPolygonF([middle + QPointF(x * radius, y * radius) for x, y in corners]))


def _paint_focus(painter: QPainter, size: QSize, surroundings: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(surroundings.ink), 1.5, Qt.PenStyle.DotLine))
    painter.drawRoundedRect(QRectF(2, 2, size.width() - 4, size.height() - 4), 12, 12)
