"""Reduced motion: the two key poses as numbered still pictures, with an arrow at what moves."""

from dataclasses import replace
from math import atan2, cos, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from glutebreak.core.exercises import Part
from glutebreak.core.movements import Arrow, CloseUp, Placed
from glutebreak.core.poses import Pair
from glutebreak.figure.art import Look
from glutebreak.figure.camera import Camera
from glutebreak.figure.canvas import pen
from glutebreak.figure.close_up import paint_close_up
from glutebreak.figure.dial import numeral_font, paint_dial
from glutebreak.figure.motion import displacement, pose_at
from glutebreak.figure.paths import curve
from glutebreak.figure.scene import (
    PICTURE,
    ZOOM,
    paint_backdrop,
    paint_floor,
    paint_moving,
    paint_prop,
    view_camera,
)
from glutebreak.figure.skeleton import solved
from glutebreak.figure.theme import Theme
from glutebreak.figure.things import paint_things, things_reach
from glutebreak.figure.vectors import add

FLOOR = QRectF(20, 790, 960, 150)
FEET = 850.0
LOWEST = 858.0
"""Of ball or heel: shoes reach further."""
NUMBERS = 905.0
SPOTS: tuple[Pair, Pair] = ((270.0, FEET), (735.0, FEET))
SPOTS_BESIDE_DIAL: tuple[Pair, Pair] = ((455.0, FEET), (785.0, FEET))
EDGE = 16.0
"""Kept free at the sides of the picture, as far as there is room."""
SHOE = 45.0
"""From the ball of a foot to the end of its shoe."""
SIZE = 0.76
SIZE_BESIDE_DIAL = 0.74
SPOTS_OF_WIDE: tuple[Pair, Pair] = ((470.0, 250.0), (470.0, 548.0))
"""Who lies is shown one above the other."""
SIZE_OF_WIDE = 0.66
DIAL: Pair = (165.0, 330.0)
DIAL_SIZE = 0.82
CLOSE_UPS: tuple[Pair, Pair] = ((190.0, 152.0), (530.0, 152.0))
"""Where two close-ups are, that differ by which muscle works."""
CLOSE_UP_RADIUS = 140.0
BESIDE: Pair = (868.0, 300.0)
BETWEEN: Pair = (503.0, 160.0)
BESIDE_SIZE = 0.62
"""Places and size of the close-up that goes with two lying or two upright key poses."""
DISC = 24.0
LINE = 9.0
HEAD = 3.2 * LINE
HEAD_ANGLE = 2.45


def paint_stills(painter: QPainter, part: Part, look: Look, surroundings: Theme, size: float) -> None:
    """The whole picture, backdrop and all; the second still is where the muscles work."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / PICTURE, size / PICTURE)
    close_up = part.movement.close_up
    if close_up is not None and close_up.letters:
        _paint_close_ups(painter, part, close_up, look, surroundings)
    else:
        _paint_key_poses(painter, part, look, surroundings)
    painter.restore()


def _paint_key_poses(painter: QPainter, part: Part, look: Look, surroundings: Theme) -> None:
    if part.movement.view.wide:
        paint_prop(painter, "blob_wide", surroundings)
    else:
        paint_prop(painter, "blob", surroundings)
        paint_floor(painter, surroundings, FLOOR)
    for number, (work, spot) in enumerate(zip(_order(part), _spots(part, look), strict=True), start=1):
        _paint_still(painter, part, work, spot, look, surroundings, arrow=number > 1)
        _paint_number(painter, number, _number_place(part, work, spot, look), surroundings)
    if part.movement.close_up is not None:
        _paint_beside(painter, part, part.movement.close_up, look, surroundings)
    if part.dial is not None:
        painter.translate(*DIAL)
        painter.scale(DIAL_SIZE, DIAL_SIZE)
        paint_dial(painter, part.dial, 0.0, look, surroundings)


def _paint_beside(painter: QPainter, part: Part, close_up: CloseUp, look: Look, surroundings: Theme) -> None:
    """The close-up as it is at the peak, in its place whichever way the figure looks."""
    x, y = BESIDE if part.movement.view.wide else BETWEEN
    painter.save()
    if part.mirrored:
        painter.translate(PICTURE, 0)
        painter.scale(-1, 1)
        x = PICTURE - x
    size = BESIDE_SIZE
    smaller = replace(close_up, at=(x, y), radius=close_up.radius * size, zoom=close_up.zoom * size)
    paint_close_up(painter, part.movement, smaller, _order(part)[1], look, surroundings)
    painter.restore()


def _paint_close_ups(painter: QPainter, part: Part, close_up: CloseUp, look: Look, surroundings: Theme) -> None:
    """Where nothing is seen to move but muscles: one figure, and a close-up of each half of the way."""
    movement = replace(part.movement, muscles=())
    paint_backdrop(painter, movement.view, surroundings, PICTURE)
    paint_moving(painter, movement, 0.0, look, surroundings, view_camera(movement.view, PICTURE))
    for number, (work, at) in enumerate(zip(_order(part), CLOSE_UPS, strict=True), start=1):
        smaller = replace(close_up, at=at, radius=CLOSE_UP_RADIUS)
        paint_close_up(painter, part.movement, smaller, work, look, surroundings)
        _paint_number(painter, number, (at[0] - CLOSE_UP_RADIUS, at[1] - CLOSE_UP_RADIUS * 0.7), surroundings)


def _order(part: Part) -> tuple[float, float]:
    """As the movement has it, or towards its peak."""
    if part.movement.stills is not None:
        return part.movement.stills
    end = 0.5 if part.movement.goes_round else 1.0
    return (0.0, end) if part.movement.peak == "end" else (end, 0.0)


def _spots(part: Part, look: Look) -> tuple[Pair, Pair]:
    """Where the feet stand; the first one is on the left whichever way the figure looks, for so one reads."""
    if part.movement.view.wide:
        return SPOTS_OF_WIDE
    if part.dial is not None:
        return SPOTS_BESIDE_DIAL
    left, right = _reach(part, look)
    return (max(SPOTS[0][0], EDGE - left), FEET), (min(SPOTS[1][0], PICTURE - EDGE - right), FEET)


def _reach(part: Part, look: Look) -> Pair:
    """How far feet and furniture go to the left and to the right of a still's place."""
    camera = _camera(part, (0.0, 0.0))
    across = list(things_reach((*_things(part, over=False), *_things(part, over=True)), camera))
    for work in _order(part):
        skeleton, way = solved(pose_at(part.movement, work), look.build), displacement(part.movement, work)
        toes = [camera.point(add(leg.ball, way))[0] for leg in skeleton.legs.values()]
        across += [x + side * SHOE for x in toes for side in (-1, 1)]
    return (-max(across), -min(across)) if part.mirrored else (min(across), max(across))


def _number_place(part: Part, work: float, spot: Pair, look: Look) -> Pair:
    """Under the feet, wherever furniture has moved them to; beside who lies."""
    if part.movement.view.wide:
        return (70.0, spot[1] - 130)
    camera, way = _camera(part, (0.0, 0.0)), displacement(part.movement, work)
    legs = solved(pose_at(part.movement, work), look.build).legs.values()
    feet = [camera.point(add(joint, way))[0] for leg in legs for joint in (leg.heel, leg.ball)]
    middle = (min(feet) + max(feet)) / 2
    return (spot[0] + (-middle if part.mirrored else middle), NUMBERS)


def _paint_still(
    painter: QPainter, part: Part, work: float, spot: Pair, look: Look, surroundings: Theme, *, arrow: bool
) -> None:
    x = spot[0]
    painter.save()
    if part.mirrored:
        painter.translate(PICTURE, 0)
        painter.scale(-1, 1)
        x = PICTURE - x
    movement = part.movement
    camera = _above_numbers(_camera(part, (x, spot[1])), part, work, look)
    paint_things(painter, _things(part, over=False), camera, surroundings)
    paint_moving(painter, movement, work, look, surroundings, camera)
    paint_things(painter, _things(part, over=True), camera, surroundings)
    if arrow:
        start = _joint(movement.arrow, part, work, look, camera)
        _paint_arrow(painter, start, movement.arrow.toward, surroundings)
    painter.restore()


def _things(part: Part, *, over: bool) -> tuple[Placed, ...]:
    """Furniture behind the figure, or in front of it."""
    return tuple(thing for thing in part.movement.view.things if thing.over is over and not thing.scenery)


def _camera(part: Part, spot: Pair) -> Camera:
    view = part.movement.view
    size = SIZE_OF_WIDE if view.wide else SIZE if part.dial is None else SIZE_BESIDE_DIAL
    x = spot[0] + (view.x * size if view.wide else 0.0)
    return Camera(view.yaw, view.pitch, ZOOM * view.zoom * size, x, spot[1])


def _above_numbers(camera: Camera, part: Part, work: float, look: Look) -> Camera:
    """Raised, if the feet would stand on the number: who is looked down at has them far below the middle."""
    if part.movement.view.wide:
        return camera
    legs = solved(pose_at(part.movement, work), look.build).legs.values()
    lowest = max(camera.point((x, 0.0, z))[1] for leg in legs for x, _, z in (leg.ball, leg.heel))
    return replace(camera, y=camera.y - max(0.0, lowest - LOWEST))


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
    x, y = camera.point(add(joints[arrow.joint], displacement(part.movement, work)))
    return (x + arrow.at[0], y + arrow.at[1])


def _paint_arrow(painter: QPainter, start: Pair, toward: Pair, surroundings: Theme) -> None:
    """A chevron with round ends, and an edge that keeps it apart from what it lies on."""
    end = (start[0] + toward[0], start[1] + toward[1])
    angle = atan2(toward[1], toward[0])
    path = curve([start, end])
    path.moveTo(end[0] + HEAD * cos(angle + HEAD_ANGLE), end[1] + HEAD * sin(angle + HEAD_ANGLE))
    path.lineTo(*end)
    path.lineTo(end[0] + HEAD * cos(angle - HEAD_ANGLE), end[1] + HEAD * sin(angle - HEAD_ANGLE))
    painter.strokePath(path, pen(QColor(surroundings.page), 2.2 * LINE))
    painter.strokePath(path, pen(QColor(surroundings.ink), LINE))


def _paint_number(painter: QPainter, number: int, at: Pair, surroundings: Theme) -> None:
    x, y = at
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surroundings.ink))
    painter.drawEllipse(QPointF(x, y), DISC, DISC)
    painter.setPen(QColor(surroundings.page))
    painter.setFont(numeral_font(DISC * 1.15))
    painter.drawText(QRectF(x - 30, y - 30, 60, 60), Qt.AlignmentFlag.AlignCenter, str(number))
