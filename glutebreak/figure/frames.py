"""The painted pictures of one part, kept while it is shown: each is painted once and then only copied.

The way back plays the frames of the way there, a step aside those of the step before it, and the other side those of
the first, turned over. Frames are cropped to what moves; the owner drops the whole value to free them.
"""

from functools import cached_property, partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from glutebreak.core.exercises import Part
from glutebreak.figure.art import Look
from glutebreak.figure.close_up import close_up_box, paint_close_up
from glutebreak.figure.dial import PLACE, dial_box, paint_dial
from glutebreak.figure.life import BREATH_STEPS
from glutebreak.figure.painter import FigurePainter
from glutebreak.figure.pieces import Crop, Piece, bytes_of, canvas, pictures_afforded
from glutebreak.figure.scene import (
    PICTURE,
    figure_box,
    paint_backdrop,
    paint_breathing,
    paint_things_over,
    picture_height,
    travelled,
    view_camera,
)
from glutebreak.figure.steps import MOST_PICTURES, Steps
from glutebreak.figure.stills import paint_stills
from glutebreak.figure.theme import Theme


class Painted(NamedTuple):
    """The figures that were painted of one part, by step of a breath and by step of the way."""

    sight: tuple[object, ...]
    mirrored: bool
    figures: list[dict[int, Crop]]


class Frames:
    """Pictures of a part, `size` device pixels wide; `ratio` of them make one of the widget's."""

    def __init__(self, part: Part, look: Look, surroundings: Theme, size: int, ratio: float) -> None:
        self._part = part
        self._movement = part.movement
        self._look = look
        self._surroundings = surroundings
        self._size = size
        self._ratio = ratio
        self._all = QRectF(0, 0, size, picture_height(part.movement.view, size))
        self._camera = view_camera(part.movement.view, size)
        box = figure_box(part.movement, look, self._camera)
        self._travelled = self._mirrored(self._whole(travelled(box, part.movement, self._camera)))
        # Before it has travelled it may be partly outside.
        box = self._mirrored(QRectF(box.toAlignedRect()) if part.movement.travel else self._whole(box))
        self._figures = [
            Piece(box, ratio, partial(self._paint_figure, breath=breath / BREATH_STEPS))
            for breath in range(BREATH_STEPS + 1)
        ]
        self._pieces = self._still_standing()
        self.steps = Steps(part, pictures_afforded(box, *(piece.box for piece in self._pieces)) / MOST_PICTURES)
        if part.movement.close_up is not None and part.movement.close_up.pose is not None:
            self._pieces[-1].looks_like = self.steps.first_glowing
        self._backdrop: QPixmap | None = None
        self._over: QPixmap | None = None
        self._stills: QPixmap | None = None

    @property
    def bytes_kept(self) -> int:
        """Memory of all pictures painted so far."""
        whole = [pixmap for pixmap in (self._backdrop, self._over, self._stills) if pixmap is not None]
        moving = sum(piece.bytes_kept for piece in (*self._figures, *self._pieces))
        return moving + sum(map(bytes_of, whole))

    @cached_property
    def moving(self) -> QRegion:
        """Where one frame differs from the next, in the widget's pixels from the painter's origin."""
        region = QRegion()
        for box in (self._travelled, *(piece.box for piece in self._pieces)):
            region += _scaled(box, 1 / self._ratio).toAlignedRect()
        return region

    def draw(self, painter: QPainter, work: float, breath: int = 0, *, eyes_closed: bool = False) -> None:
        """The picture nearest to that share of the way, at the painter's origin, at that step of a breath."""
        step = self.steps.of(work)
        done, step = divmod(step, self.steps.count) if self._movement.travel else (0, step)
        step = self.steps.first_alike(step)
        work, way = self.steps.work_at(step), self._way(done)
        if self._backdrop is None:
            self._backdrop = self._painted_backdrop()
        painter.drawPixmap(QPointF(0, 0), self._backdrop)
        self._figures[breath].draw(painter, step, work, way)
        if eyes_closed:
            self._close_eyes(painter, work, way)
        if any(thing.over for thing in self._movement.view.things):
            if self._over is None:
                self._over = self._painted_over()
            painter.drawPixmap(QPointF(0, 0), self._over)
        for piece in self._pieces:
            piece.draw(painter, step, work, QPointF(0, 0))

    def hand_over(self) -> Painted:
        """For the part that follows; what is needed to fade from this one stays."""
        for piece in self._pieces:
            piece.hand_over()
        return Painted(self._sight, self._part.mirrored, [figure.hand_over() for figure in self._figures])

    def take_over(self, painted: Painted) -> None:
        """What can be used of the part before."""
        useful = painted.figures if painted.sight == self._sight else ()
        for figure, pictures in zip(self._figures, useful, strict=False):
            if painted.mirrored is self._part.mirrored:
                figure.take_over(pictures)
            else:
                figure.take_over_mirrored(pictures, self._size)

    def draw_stills(self, painter: QPainter) -> None:
        """The numbered key poses, at the painter's origin."""
        if self._stills is None:
            self._stills = self._painted_stills()
        painter.drawPixmap(QPointF(0, 0), self._stills)

    def draw_fading_in(self, painter: QPainter, leaving: "Frames", share: float) -> None:
        """From the start pose of the part before to that of this one; share runs from 0 to 1."""
        mixture, within = canvas(self._all)
        within.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for frames, weight in ((leaving, 1 - share), (self, share)):
            within.drawPixmap(QPointF(0, 0), frames.thinned(weight))
        painter.drawPixmap(QPointF(0, 0), self._finished(mixture, within))

    def thinned(self, weight: float) -> QPixmap:
        """The start pose, so opaque.

        Thinned before it is added to another: while adding, opacity would come after the sum was cut off at white.
        """
        pixmap, painter = canvas(self._all)
        painter.setOpacity(weight)
        painter.drawPixmap(QPointF(0, 0), self._start)
        painter.end()
        return pixmap

    @cached_property
    def _start(self) -> QPixmap:
        """The whole picture of the start pose, in device pixels."""
        pixmap, painter = canvas(self._all)
        painter.scale(self._ratio, self._ratio)
        self.draw(painter, 0.0)
        painter.end()
        return pixmap

    def _still_standing(self) -> list[Piece]:
        """What moves without leaving its place."""
        unit, pieces = self._size / PICTURE, []
        if self._part.dial is not None:
            pieces.append(Piece(self._whole(_scaled(dial_box(), unit)), self._ratio, self._paint_dial))
        if self._movement.close_up is not None:
            box = self._mirrored(self._whole(_scaled(close_up_box(self._movement.close_up), unit)))
            pieces.append(Piece(box, self._ratio, self._paint_close_up))
        return pieces

    @property
    def _sight(self) -> tuple[object, ...]:
        """Equal for frames that look the same, but for the side."""
        return (self._movement, self._look, self._surroundings, self._size, self._ratio, self.steps.count)

    def _way(self, done: int) -> QPointF:
        """How far it has travelled, in whole device pixels."""
        if self._movement.travel is None:
            return QPointF(0, 0)
        x, y = self._camera.project(self._movement.travel.by)
        return QPointF(round(-x * done if self._part.mirrored else x * done), round(y * done))

    def _painted_backdrop(self) -> QPixmap:
        pixmap, painter = canvas(self._all)
        self._mirror(painter)
        paint_backdrop(painter, self._movement.view, self._surroundings, self._size)
        return self._finished(pixmap, painter)

    def _painted_over(self) -> QPixmap:
        pixmap, painter = canvas(self._all)
        self._mirror(painter)
        paint_things_over(painter, self._movement.view, self._surroundings, self._size)
        return self._finished(pixmap, painter)

    def _painted_stills(self) -> QPixmap:
        pixmap, painter = canvas(self._all)
        paint_stills(painter, self._part, self._look, self._surroundings, self._size)
        return self._finished(pixmap, painter)

    def _paint_figure(self, painter: QPainter, work: float, breath: float) -> None:
        self._mirror(painter)
        figure = FigurePainter(self._movement, work, self._look)
        paint_breathing(painter, figure, self._surroundings, self._camera, breath)

    def _close_eyes(self, painter: QPainter, work: float, way: QPointF) -> None:
        """Not kept: it lasts for three frames."""
        painter.save()
        painter.scale(1 / self._ratio, 1 / self._ratio)
        painter.translate(way)
        self._mirror(painter)
        figure = FigurePainter(self._movement, work, self._look)
        figure.paint_closed_eyes(painter, self._camera, self._surroundings)
        painter.restore()

    def _paint_dial(self, painter: QPainter, work: float) -> None:
        if self._part.dial is not None:
            painter.scale(self._size / PICTURE, self._size / PICTURE)
            painter.translate(*PLACE)
            paint_dial(painter, self._part.dial, work, self._look, self._surroundings)

    def _paint_close_up(self, painter: QPainter, work: float) -> None:
        if self._movement.close_up is not None:
            self._mirror(painter)
            painter.scale(self._size / PICTURE, self._size / PICTURE)
            paint_close_up(painter, self._movement, self._movement.close_up, work, self._look, self._surroundings)

    def _finished(self, pixmap: QPixmap, painter: QPainter) -> QPixmap:
        painter.end()
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap

    def _mirror(self, painter: QPainter) -> None:
        if self._part.mirrored:
            painter.translate(self._size, 0)
            painter.scale(-1, 1)

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self._part.mirrored:
            return box
        return QRectF(self._size - box.right(), box.top(), box.width(), box.height())

    def _whole(self, box: QRectF) -> QRectF:
        """The box on whole pixels, within the picture."""
        return QRectF(box.toAlignedRect()).intersected(self._all)


def _scaled(box: QRectF, factor: float) -> QRectF:
    return QRectF(box.x() * factor, box.y() * factor, box.width() * factor, box.height() * factor)
