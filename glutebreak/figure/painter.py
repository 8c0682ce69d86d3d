"""Paints the figure of a movement at a moment, limbs in the order in which they cover each other."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPainterPath

from glutebreak.core.poses import Movement, Pose, Side
from glutebreak.figure.art import Look
from glutebreak.figure.bones import Skeleton
from glutebreak.figure.camera import Camera
from glutebreak.figure.canvas import Canvas
from glutebreak.figure.flesh import flesh
from glutebreak.figure.legs import paint_cleft, paint_leg
from glutebreak.figure.motion import activation, pose_at
from glutebreak.figure.muscles import paint_felt_line, paint_muscle
from glutebreak.figure.skeleton import solved
from glutebreak.figure.theme import Theme, colours
from glutebreak.figure.upper import paint_arm, paint_head, paint_neck, paint_shirt


class FigurePainter:
    """One figure at one moment; its parts are painted by the order of the view."""

    def __init__(self, movement: Movement, work: float, look: Look) -> None:
        self.movement = movement
        self.look = look
        self.pose: Pose = pose_at(movement, work)
        self.skeleton: Skeleton = solved(self.pose, look.build)
        self._strength = activation(movement, work)

    def paint(self, painter: QPainter, camera: Camera, surroundings: Theme) -> None:
        """On whatever is there already."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, flesh(self.skeleton, camera, self.look.build), colours(self.look, surroundings))
        ORDERS[self.movement.view.order](self, canvas)
        painter.restore()

    def from_the_side(self, canvas: Canvas) -> None:
        """The right side is near; its arm covers the body."""
        self._arm(canvas, Side.LEFT)
        self._leg(canvas, Side.LEFT)
        self._leg(canvas, Side.RIGHT)
        if self.movement.felt_line is not None:
            paint_felt_line(canvas, self.movement.felt_line, self._strength)
        self._trunk(canvas, Side.RIGHT)

    def from_behind(self, canvas: Canvas) -> None:
        """The nearer leg and arm cover the further ones."""
        far, near = sorted(Side, key=lambda side: canvas.body.camera.depth(self.skeleton.legs[side].hip))
        self._arm(canvas, far)
        self._leg(canvas, far)
        self._leg(canvas, near)
        paint_cleft(canvas)
        self._trunk(canvas, near)

    def _trunk(self, canvas: Canvas, near: Side) -> None:
        shirt = paint_shirt(canvas)
        paint_neck(canvas)
        paint_head(canvas, self.movement.view.head, self.look)
        self._arm(canvas, near, shirt)

    def _leg(self, canvas: Canvas, side: Side) -> None:
        trousers = paint_leg(canvas, side)
        for muscle in self.movement.muscles:
            if muscle.side is side:
                paint_muscle(canvas, side, muscle.name, self._strength * muscle.strength, trousers)

    def _arm(self, canvas: Canvas, side: Side, shirt: QPainterPath | None = None) -> None:
        pose = self.pose.right_arm if side is Side.RIGHT else self.pose.left_arm
        paint_arm(canvas, side, self.look, pose.hand, shirt)


ORDERS: dict[str, Callable[[FigurePainter, Canvas], None]] = {
    "side": FigurePainter.from_the_side,
    "behind": FigurePainter.from_behind,
}
