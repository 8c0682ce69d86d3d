"""The picture: backdrop, shadows on the floor, and the figure, in a square of any size.

Places are thousandths of the square. What never moves is painted apart from what does, so that it can be kept.
"""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QRadialGradient, QTransform

from glutebreak.core.movements import Movement, View
from glutebreak.core.poses import Side
from glutebreak.figure.art import Look, art
from glutebreak.figure.bones import Skeleton, Spine
from glutebreak.figure.camera import Camera
from glutebreak.figure.ground import ground_box, paint_ground
from glutebreak.figure.limbs import SOLE_HEIGHT
from glutebreak.figure.motion import displacement, pose_at
from glutebreak.figure.painter import FigurePainter
from glutebreak.figure.paths import written
from glutebreak.figure.skeleton import centre_of_mass, solved
from glutebreak.figure.theme import Theme, translucent
from glutebreak.figure.things import bare_ground, paint_things
from glutebreak.figure.vectors import Vector, between, scale

PICTURE = 1000.0
WIDE = 0.625
"""Height of a wide picture, of its width."""
ZOOM = 1.04
FLOOR = QRectF(40, 806, 920, 150)
PLANT_SIZE = 0.8
SHADOW_STOPS = ((0.0, 1.0), (0.55, 0.75), (1.0, 0.0))
BODY_SHADOW = (200.0, 150.0, 0.5)
"""Half-axes in hundredths of a head, and strength."""
FOOT_SHADOW = (100.0, 52.0, 1.1)
TRUNK_SHADOW = (230.0, 90.0, 1.0)
HEAD_SHADOW = (70.0, 60.0, 0.7)
LYING = 0.5
"""The chest points up by less than this."""
SHADOWLESS = 130.0
"""A foot that is so high throws no shadow."""
Shadow = tuple[tuple[float, float], tuple[float, float, float]]
BOX_STEPS = (0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0.999)
HEAD_REACH = 95.0
LEG_REACH = {"hip": 75.0, "knee": 45.0, "heel": 45.0, "ball": 60.0}
ARM_REACH = {"shoulder": 45.0, "elbow": 35.0, "wrist": 85.0}
"""How far the figure extends around its joints, in hundredths of a head."""


def picture_height(view: View, width: int) -> int:
    """Of a picture of that width."""
    return round(width * WIDE) if view.wide else width


def view_camera(view: View, size: float) -> Camera:
    """The camera of the whole picture."""
    unit = size / PICTURE
    return Camera(view.yaw, view.pitch, unit * ZOOM * view.zoom, size / 2 + view.x * unit, view.floor * unit)


def paint_backdrop(painter: QPainter, view: View, surroundings: Theme, size: float) -> None:
    """Blob, furniture and floor: what never moves; size is the picture's width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    camera = view_camera(view, size)
    painter.save()
    painter.scale(size / PICTURE, size / PICTURE)
    paint_prop(painter, "blob_wide" if view.wide else "blob", surroundings)
    if view.plant is not None:
        paint_prop(painter, "plant", surroundings, QTransform.fromTranslate(*view.plant).scale(PLANT_SIZE, PLANT_SIZE))
    if not view.wide:
        paint_floor(painter, surroundings, FLOOR)
    painter.restore()
    paint_things(painter, tuple(thing for thing in view.things if not thing.over), camera, surroundings)
    painter.restore()


def paint_prop(painter: QPainter, name: str, surroundings: Theme, where: QTransform | None = None) -> None:
    """Something out of the art file."""
    painter.save()
    painter.setTransform(where or QTransform(), combine=True)
    for patch in art().prop[name].shapes:
        painter.fillPath(written(patch.path), QColor(getattr(surroundings, patch.fill)))
    painter.restore()


def paint_floor(painter: QPainter, surroundings: Theme, floor: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surroundings.floor))
    painter.drawEllipse(floor)


def paint_moving(
    painter: QPainter, movement: Movement, work: float, look: Look, surroundings: Theme, camera: Camera
) -> None:
    """The figure and its shadows at that share of the way, as far on as it has travelled."""
    paint_breathing(painter, FigurePainter(movement, work, look), surroundings, camera)


def paint_breathing(
    painter: QPainter, figure: FigurePainter, surroundings: Theme, camera: Camera, breath: float = 0.0
) -> None:
    """The same with that share of a breath taken in."""
    movement, work = figure.movement, figure.work
    figure = figure.breathed_in(breath)
    camera = moved(camera, displacement(movement, work))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_ground(painter, movement, work, surroundings, camera)
    painter.save()
    if movement.view.things:
        painter.setClipPath(bare_ground(movement.view.things, camera), Qt.ClipOperation.IntersectClip)
    _paint_shadows(painter, figure.skeleton, surroundings, camera)
    painter.restore()
    figure.paint(painter, camera, surroundings)


def paint_things_over(painter: QPainter, view: View, surroundings: Theme, size: float) -> None:
    """Furniture in front of the figure."""
    over = tuple(thing for thing in view.things if thing.over)
    paint_things(painter, over, view_camera(view, size), surroundings)


def figure_box(movement: Movement, look: Look, camera: Camera) -> QRectF:
    """Where the figure and its shadows are painted before it has travelled, at any share of the way."""
    box = QRectF()
    for work in _box_works(movement):
        skeleton = solved(pose_at(movement, work), look.build)
        for joint, reach in _extent(skeleton):
            x, y = camera.point(joint)
            around = reach * camera.scale
            box = box.united(QRectF(x - around, y - around, 2 * around, 2 * around))
    return box.united(_shadow_box(movement, look, camera)).united(ground_box(movement, camera))


def _extent(skeleton: Skeleton) -> list[tuple[Vector, float]]:
    extent = [(skeleton.spine.skull, HEAD_REACH)]
    for side in Side:
        extent += [(getattr(skeleton.legs[side], joint), reach) for joint, reach in LEG_REACH.items()]
        extent += [(getattr(skeleton.arms[side], joint), reach) for joint, reach in ARM_REACH.items()]
    return extent


def moved(camera: Camera, way: Vector) -> Camera:
    """A camera that sees everything that far on."""
    dx, dy = camera.project(way)
    return replace(camera, x=camera.x + dx, y=camera.y + dy)


def travelled(box: QRectF, movement: Movement, camera: Camera) -> QRectF:
    """That box and all those that it travels through."""
    if movement.travel is None:
        return box
    dx, dy = camera.project(scale(movement.travel.by, movement.travel.times - 1))
    return box.united(box.translated(dx, dy))


def _box_works(movement: Movement) -> list[float]:
    times = movement.travel.times if movement.travel else 1
    return [step / times for step in BOX_STEPS]


def _shadow_box(movement: Movement, look: Look, camera: Camera) -> QRectF:
    box = QRectF()
    for work in _box_works(movement):
        for (x, z), (rx, rz, _) in _shadows(solved(pose_at(movement, work), look.build)):
            corners = QRectF(x - rx, z - rz, 2 * rx, 2 * rz)
            box = box.united(_floor_plane(camera).mapRect(corners))
    return box


def _paint_shadows(painter: QPainter, skeleton: Skeleton, surroundings: Theme, camera: Camera) -> None:
    painter.save()
    painter.setTransform(_floor_plane(camera), combine=True)
    for where, (rx, rz, strength) in _shadows(skeleton):
        gradient = QRadialGradient(0, 0, 1)
        for stop, share in SHADOW_STOPS:
            alpha = surroundings.shadow_strength * strength * share
            gradient.setColorAt(stop, translucent(surroundings.shadow, alpha))
        painter.save()
        painter.translate(QPointF(*where))
        painter.scale(rx, rz)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(gradient))
        painter.drawEllipse(QPointF(0, 0), 1, 1)
        painter.restore()
    painter.restore()


def _shadows(skeleton: Skeleton) -> list[Shadow]:
    """Middle on the floor, half-axes and strength of each."""
    lying = skeleton.spine.chest.up[1] < LYING
    shadows = _lying_shadows(skeleton.spine) if lying else [_body_shadow(skeleton)]
    for leg in skeleton.legs.values():
        middle = ((leg.ball[0] + leg.heel[0]) / 2 + 10, (leg.ball[2] + leg.heel[2]) / 2)
        strength = FOOT_SHADOW[2] * max(0.0, 1 - max(0.0, min(leg.ball[1], leg.heel[1]) - SOLE_HEIGHT) / SHADOWLESS)
        shadows.append((middle, (*FOOT_SHADOW[:2], strength)))
    return shadows


def _body_shadow(skeleton: Skeleton) -> Shadow:
    mass = centre_of_mass(skeleton)
    return ((mass[0], mass[2]), BODY_SHADOW)


def _lying_shadows(spine: Spine) -> list[Shadow]:
    trunk = between(spine.hip, spine.nape, 0.6)
    return [((trunk[0], trunk[2] + 10), TRUNK_SHADOW), ((spine.skull[0], spine.skull[2]), HEAD_SHADOW)]


def _floor_plane(camera: Camera) -> QTransform:
    """Lets the painter draw on the floor: its x is the world's x, its y the world's z."""
    (a, b), (c, d) = camera.project((1, 0, 0)), camera.project((0, 0, 1))
    x, y = camera.point((0, 0, 0))
    return QTransform(a, b, c, d, x, y)
