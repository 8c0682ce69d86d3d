"""Reduced motion: the two key poses as numbered still pictures, with an arrow at what moves."""

from math import atan2, cos, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from glutebreak.core.exercises import Part
from glutebreak.core.movements import Arrow
from glutebreak.core.poses import Pair
from glutebreak.figure.art import Look
from glutebreak.figure.camera import Camera
from glutebreak.figure.canvas import pen
from glutebreak.figure.dial import numeral_font, paint_dial
from glutebreak.figure.motion import pose_at
from glutebreak.figure.paths import curve
from glutebreak.figure.scene import PICTURE, ZOOM, paint_floor, paint_moving, paint_prop
from glutebreak.figure.skeleton import solved
from glutebreak.figure.theme import Theme

FLOOR = QRectF(20, 790, 960, 150)
FEET = 850.0
NUMBERS = 900.0
SPOTS = (270.0, 735.0)
SPOTS_BESIDE_DIAL = (455.0, 785.0)
SIZE = 0.76
SIZE_BESIDE_DIAL = 0.74
DIAL: Pair = (165.0, 330.0)
DIAL_SIZE = 0.82
DISC = 24.0
LINE = 9.0
HEAD = 3.2 * LINE
HEAD_ANGLE = 2.45


def paint_stills(painter: QPainter, part: Part, look: Look, surroundings: Theme, size: float) -> None:
    """The whole picture, backdrop and all; the second still is where the muscles work."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / PICTURE, size / PICTURE)
    paint_prop(painter, "blob", surroundings)
    paint_floor(painter, surroundings, FLOOR)
    for number, (work, x) in enumerate(zip(_order(part), _spots(part), strict=True), start=1):
        _paint_still(painter, part, work, x, look, surroundings, arrow=number > 1)
        _paint_number(painter, number, x, surroundings)
    if part.dial is not None:
        painter.translate(*DIAL)
        painter.scale(DIAL_SIZE, DIAL_SIZE)
        paint_dial(painter, part.dial, 0.0, look, surroundings)
    painter.restore()


def _order(part: Part) -> tuple[float, float]:
    """Towards the peak."""
    return (0.0, 1.0) if part.movement.peak == "end" else (1.0, 0.0)


def _spots(part: Part) -> tuple[float, float]:
    """Where the feet stand; a mirrored movement goes the other way, so its stills change places."""
    if part.dial is not None:
        return SPOTS_BESIDE_DIAL
    return (PICTURE - SPOTS[0], PICTURE - SPOTS[1]) if part.mirrored else SPOTS


def _paint_still(
    painter: QPainter, part: Part, work: float, x: float, look: Look, surroundings: Theme, *, arrow: bool
) -> None:
    view = part.movement.view
    zoom = ZOOM * (SIZE if part.dial is None else SIZE_BESIDE_DIAL)
    painter.save()
    if part.mirrored:
        painter.translate(PICTURE, 0)
        painter.scale(-1, 1)
        x = PICTURE - x
    camera = Camera(view.yaw, view.pitch, zoom, x, FEET)
    paint_moving(painter, part.movement, work, look, surroundings, camera)
    if arrow:
        start = _joint(part.movement.arrow, part, work, look, camera)
        _paint_arrow(painter, start, part.movement.arrow.toward, surroundings)
    painter.restore()


def _joint(arrow: Arrow, part: Part, work: float, look: Look, camera: Camera) -> Pair:
    skeleton = solved(pose_at(part.movement, work), look.build)
    leg, arm, spine = skeleton.legs[arrow.side], skeleton.arms[arrow.side], skeleton.spine
    joints = {
        "knee": leg.knee,
        "heel": leg.heel,
        "hip": spine.hip,
        "nape": spine.nape,
        "elbow": arm.elbow,
        "wrist": arm.wrist,
    }
    x, y = camera.point(joints[arrow.joint])
    return (x + arrow.at[0], y + arrow.at[1])


def _paint_arrow(painter: QPainter, start: Pair, toward: Pair, surroundings: Theme) -> None:
    """A chevron with round ends."""
    end = (start[0] + toward[0], start[1] + toward[1])
    angle = atan2(toward[1], toward[0])
    path = curve([start, end])
    path.moveTo(end[0] + HEAD * cos(angle + HEAD_ANGLE), end[1] + HEAD * sin(angle + HEAD_ANGLE))
    path.lineTo(*end)
    path.lineTo(end[0] + HEAD * cos(angle - HEAD_ANGLE), end[1] + HEAD * sin(angle - HEAD_ANGLE))
    painter.strokePath(path, pen(QColor(surroundings.ink), LINE))


def _paint_number(painter: QPainter, number: int, x: float, surroundings: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surroundings.ink))
    painter.drawEllipse(QPointF(x, NUMBERS), DISC, DISC)
    painter.setPen(QColor(surroundings.page))
    painter.setFont(numeral_font(DISC * 1.15))
    painter.drawText(QRectF(x - 30, NUMBERS - 30, 60, 60), Qt.AlignmentFlag.AlignCenter, str(number))
