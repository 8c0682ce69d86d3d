"""The feet from above, on a clock face; 12 is straight ahead. Never mirrored: it shows the person's own feet."""

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QRadialGradient

from glutebreak.core.movements import Dial
from glutebreak.core.poses import Pair
from glutebreak.figure.art import Look, Role, art
from glutebreak.figure.paths import written
from glutebreak.figure.theme import GLOW, Theme, translucent

RADIUS = 168.0
PLACE: Pair = (210.0, 560.0)
"""Middle, in thousandths of the picture."""
NUMERALS = RADIUS - 26
HOT_NUMERAL = 27
NUMERAL = 26
HOT_DISC = 22.0
FOOT_SIZE = 1.3
HEEL_FADE = 0.78
"""How far the heel fades as it leaves the floor."""
FOREFOOT = QRectF(-60, -70, 120, 84)
PRESSURE = QPointF(2, -22)
QUARTERS = 3


def dial_box(place: Pair = PLACE, size: float = 1.0) -> QRectF:
    """Where it is painted, in thousandths of the picture."""
    reach = (RADIUS + 2) * size
    return QRectF(place[0] - reach, place[1] - reach, 2 * reach, 2 * reach)


def paint_dial(painter: QPainter, dial: Dial, work: float, look: Look, surroundings: Theme) -> None:
    """Around the painter's origin, in thousandths of the picture; the weight moves onto the balls with the work."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_plate(painter, surroundings)
    for hour in range(12):
        if hour in dial.hours:
            _paint_hot_hour(painter, hour)
        elif hour % QUARTERS:
            _paint_tick(painter, hour, surroundings)
        else:
            _paint_numeral(painter, _on_clock(hour, NUMERALS), str(hour or 12), NUMERAL, QColor(surroundings.ink))
    for side in (-1, 1):
        painter.save()
        painter.translate(dial.foot[0] * side, dial.foot[1])
        painter.rotate(dial.turn * side)
        painter.scale(FOOT_SIZE * side, FOOT_SIZE)
        _paint_foot(painter, work, QColor(look.palette[Role.SHOE]))
        painter.restore()
    painter.restore()


def numeral_font(pixels: float) -> QFont:
    """The program's own font, bold, in picture units."""
    font = QFont()
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(True)
    return font


def _on_clock(hour: int, radius: float) -> QPointF:
    angle = radians(30 * hour)
    return QPointF(sin(angle) * radius, -cos(angle) * radius)


def _paint_plate(painter: QPainter, surroundings: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surroundings.card))
    painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(surroundings.prop), 4))
    painter.drawEllipse(QPointF(0, 0), RADIUS - 8, RADIUS - 8)


def _paint_hot_hour(painter: QPainter, hour: int) -> None:
    """An hour that heels or toes point at: a dotted line and a disc."""
    line = QPen(translucent(GLOW, 0.9), 4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    line.setDashPattern([0.1, 2.4])
    painter.setPen(line)
    painter.drawLine(QPointF(0, 0), _on_clock(hour, NUMERALS - HOT_DISC))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GLOW))
    painter.drawEllipse(_on_clock(hour, NUMERALS), HOT_DISC, HOT_DISC)
    _paint_numeral(painter, _on_clock(hour, NUMERALS), str(hour), HOT_NUMERAL, QColor("#FFFFFF"))


def _paint_tick(painter: QPainter, hour: int, surroundings: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surroundings.prop_dark))
    painter.drawEllipse(_on_clock(hour, NUMERALS), 3.5, 3.5)


def _paint_numeral(painter: QPainter, where: QPointF, text: str, pixels: int, colour: QColor) -> None:
    painter.setPen(colour)
    painter.setFont(numeral_font(pixels))
    painter.drawText(QRectF(where.x() - 30, where.y() - 20, 60, 40), Qt.AlignmentFlag.AlignCenter, text)


def _paint_foot(painter: QPainter, work: float, shoe: QColor) -> None:
    """The print fades at the heel as the heel rises, and glows under the ball."""
    print_ = written(art().footprint)
    painter.fillPath(print_, translucent(shoe, 1 - HEEL_FADE * work))
    painter.save()
    painter.setClipRect(FOREFOOT, Qt.ClipOperation.IntersectClip)
    painter.fillPath(print_, shoe)
    painter.restore()
    painter.strokePath(print_, QPen(shoe, 3))
    radius, alpha = 14 + 20 * work, min(1.0, 2.4 * work)
    gradient = QRadialGradient(PRESSURE, radius)
    for stop, share in ((0.0, 1.0), (0.6, 0.8), (1.0, 0.0)):
        gradient.setColorAt(stop, translucent(GLOW, share * alpha))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(PRESSURE, radius, radius * 0.9)
