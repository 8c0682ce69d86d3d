"""Paints furniture: blocks in the world, seen by the figure's own camera, so that hands meet edges, hips meet seats."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from glutebreak.core.movements import Placed
from glutebreak.figure.art import Box, Fill, art
from glutebreak.figure.camera import Camera
from glutebreak.figure.canvas import pen
from glutebreak.figure.theme import Theme, mixed
from glutebreak.figure.vectors import WORLD, Frame, Vector, direction, place, scale, yawed

ROUNDING = 7.0
"""Width of the line round each face, which rounds its corners."""
AROUND = 1e5
"""Pixels on every side: more than any picture has."""
LIES_BELOW = frozenset({"mat"})
"""Things that shadows fall on."""
SHADE = 0.5
"""How far the second side of a block leans from its first side's colour to the blob's."""


def paint_things(painter: QPainter, things: tuple[Placed, ...], camera: Camera, surroundings: Theme) -> None:
    """In the given order; of each, the further blocks first."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for placed in things:
        frame = yawed(WORLD, placed.turn)
        blocks = art().thing[placed.name].boxes
        for box in sorted(blocks, key=lambda box: camera.depth(_middle(box, placed.at, frame))):
            _paint_box(painter, box, placed.at, frame, camera, surroundings)
    painter.restore()


def things_reach(things: tuple[Placed, ...], camera: Camera) -> tuple[float, ...]:
    """Where their corners are across the picture."""
    return tuple(
        camera.point(place(yawed(WORLD, placed.turn), placed.at, (x, y, z)))[0]
        for placed in things
        for box in art().thing[placed.name].boxes
        for x, y, z in product(*zip(box.low, box.high, strict=True))
    )


def _middle(box: Box, at: Vector, frame: Frame) -> Vector:
    return place(frame, at, scale(_sum(box.low, box.high), 0.5))


def _paint_box(painter: QPainter, box: Box, at: Vector, frame: Frame, camera: Camera, surroundings: Theme) -> None:
    for axis, path in _faces(box, at, frame, camera):
        colour = _colour(box, axis, surroundings)
        painter.fillPath(path, colour)
        painter.strokePath(path, pen(colour, ROUNDING * camera.scale))


def _faces(box: Box, at: Vector, frame: Frame, camera: Camera) -> Iterator[tuple[int, QPainterPath]]:
    """Those that look at the viewer, and the axis that they lie across."""
    corners = (box.low, box.high)
    for axis, end in product((0, 2, 1), (0, 1)):
        normal: list[float] = [0.0, 0.0, 0.0]
        normal[axis] = 1.0 if end else -1.0
        if camera.depth(direction(frame, (normal[0], normal[1], normal[2]))) <= 0:
            continue
        face = [[corners[k if axis != a else end][a] for a, k in enumerate(picks)] for picks in _picks(axis)]
        path = QPainterPath()
        points = [QPointF(*camera.point(place(frame, at, (x, y, z)))) for x, y, z in face]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
        path.closeSubpath()
        yield axis, path


@lru_cache(maxsize=4)
def bare_ground(things: tuple[Placed, ...], camera: Camera) -> QPainterPath:
    """All that no furniture hides: the figure's shadow falls there, and not on what stands before it.

    Kept, because it is the same for every frame of a movement.
    """
    bare = QPainterPath()
    bare.addRect(-AROUND, -AROUND, 2 * AROUND, 2 * AROUND)
    for placed in things:
        if placed.name in LIES_BELOW:
            continue
        frame = yawed(WORLD, placed.turn)
        for box in art().thing[placed.name].boxes:
            for _, face in _faces(box, placed.at, frame, camera):
                bare = bare.subtracted(face)
    return bare


def _picks(axis: int) -> list[tuple[int, int, int]]:
    """Which end of each axis the four corners of a face across that axis have, round it."""
    ring = ((0, 0), (1, 0), (1, 1), (0, 1))
    match axis:
        case 0:
            return [(0, a, b) for a, b in ring]
        case 1:
            return [(a, 0, b) for a, b in ring]
        case _:
            return [(a, b, 0) for a, b in ring]


def _colour(box: Box, axis: int, surroundings: Theme) -> QColor:
    fill: Fill = box.top if axis == 1 else box.sides
    colour = QColor(getattr(surroundings, fill))
    return mixed(colour, QColor(surroundings.blob), SHADE * 0.3) if axis == 0 else colour


def _sum(a: Vector, b: Vector) -> Vector:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])
