"""Paints the figure of a movement at a moment, limbs in the order in which they cover each other."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtGui import QPainter, QPainterPath

from glutebreak.core.movements import Movement, Muscle
from glutebreak.core.poses import Pose, Side
from glutebreak.figure.art import Look
from glutebreak.figure.bones import Skeleton
from glutebreak.figure.camera import Camera
from glutebreak.figure.canvas import Canvas
from glutebreak.figure.flesh import flesh
from glutebreak.figure.hands import paint_hand
from glutebreak.figure.heads import paint_closed_eyes, paint_head
from glutebreak.figure.legs import paint_cleft, paint_leg, paint_leg_shadow
from glutebreak.figure.life import breathing
from glutebreak.figure.motion import activation, pose_at
from glutebreak.figure.muscles import PATCHES, paint_felt_line, paint_muscle
from glutebreak.figure.skeleton import solved
from glutebreak.figure.theme import Theme, colours
from glutebreak.figure.upper import paint_arm, paint_arm_shadow, paint_neck, paint_shirt

ABREAST = 0.3
"""Arms whose shoulders are this little apart in depth are both in front of the trunk."""


class FigurePainter:
    """One figure at one moment."""

    def __init__(self, movement: Movement, work: float, look: Look, pose: Pose | None = None) -> None:
        self.movement = movement
        self.look = look
        self.work = work
        self.pose: Pose = pose or pose_at(movement, work)
        self.skeleton: Skeleton = solved(self.pose, look.build)

    def breathed_in(self, share: float) -> "FigurePainter":
        """The same figure with that share of a breath taken in."""
        pose, build = breathing(self.pose, self.look.build, share)
        return FigurePainter(self.movement, self.work, replace(self.look, build=build), pose) if share else self

    def paint(self, painter: QPainter, camera: Camera, surroundings: Theme) -> None:
        """On whatever is there already: the nearer leg and arm cover the further ones, the trunk covers the legs."""
        with self._canvas(painter, camera, surroundings) as canvas:
            sides = self._far_and_near(camera)
            behind = [side for side in sides if self._is_behind(canvas, side)]
            for side in behind:
                self._arm(canvas, side)
            for side in sides:
                if self.pose.arm(side).layer == "under":
                    paint_hand(canvas, side, self.pose.arm(side).hand)
            self._legs(canvas, *sides)
            before = [side for side in sides if side not in behind]
            self._trunk(canvas, before)
            for side in before:
                self._arm(canvas, side)

    def paint_hips(self, painter: QPainter, camera: Camera, surroundings: Theme) -> None:
        """Legs and shirt alone, as a close-up of the hips needs them."""
        with self._canvas(painter, camera, surroundings) as canvas:
            self._legs(canvas, *self._far_and_near(camera))
            paint_shirt(canvas)

    def paint_closed_eyes(self, painter: QPainter, camera: Camera, surroundings: Theme) -> None:
        """On the figure that is there already."""
        with self._canvas(painter, camera, surroundings) as canvas:
            paint_closed_eyes(canvas, self.movement.view.head, self.look)

    @contextmanager
    def _canvas(self, painter: QPainter, camera: Camera, surroundings: Theme) -> Iterator[Canvas]:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = flesh(self.skeleton, camera, self.look.build)
        yield Canvas(painter, body, colours(self.look, surroundings))
        painter.restore()

    def _far_and_near(self, camera: Camera) -> tuple[Side, Side]:
        far, near = sorted(Side, key=lambda side: camera.depth(self.skeleton.legs[side].hip))
        return far, near

    def _legs(self, canvas: Canvas, far: Side, near: Side) -> None:
        paint_leg_shadow(canvas, near, self._leg(canvas, far))
        self._leg(canvas, near)
        if self.movement.felt_line is not None:
            paint_felt_line(canvas, self.movement.felt_line, activation(self.movement, self.work))
        paint_cleft(canvas)

    def _is_behind(self, canvas: Canvas, side: Side) -> bool:
        layer = self.pose.arm(side).layer
        return layer == "behind" or (layer != "front" and canvas.farness(side, arm=True) > ABREAST)

    def _trunk(self, canvas: Canvas, arms_before: Sequence[Side]) -> None:
        """The shadows of those arms fall on the shirt, and not on neck or head."""
        shirt = paint_shirt(canvas)
        for muscle in self.movement.muscles:
            if PATCHES[muscle.name].on_trunk:
                paint_muscle(canvas, muscle.side, muscle.name, self._strength(muscle), shirt)
        for side in arms_before:
            paint_arm_shadow(canvas, side, shirt)
        paint_neck(canvas)
        paint_head(canvas, self.movement.view.head, self.look)

    def _leg(self, canvas: Canvas, side: Side) -> QPainterPath:
        trousers = paint_leg(canvas, side)
        for muscle in self.movement.muscles:
            if muscle.side is side and not PATCHES[muscle.name].on_trunk:
                paint_muscle(canvas, side, muscle.name, self._strength(muscle), trousers)
        return trousers

    def _strength(self, muscle: Muscle) -> float:
        return activation(self.movement, self.work, muscle) * muscle.strength

    def _arm(self, canvas: Canvas, side: Side) -> None:
        pose = self.pose.arm(side)
        if pose.layer != "under":
            paint_hand(canvas, side, pose.hand)
        paint_arm(canvas, side, self.look)
