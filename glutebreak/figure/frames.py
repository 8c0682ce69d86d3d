"""The painted pictures of one part, kept while it is shown: each is painted once and then only copied.

The way back plays the frames of the way there. Frames are cropped to what moves; the owner drops the whole value to
free them.
"""

from bisect import bisect
from functools import cached_property, lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from glutebreak.core.coach import ease
from glutebreak.core.exercises import Part
from glutebreak.core.movements import Dial
from glutebreak.figure.art import Look
from glutebreak.figure.dial import PLACE, dial_box, paint_dial
from glutebreak.figure.scene import PICTURE, figure_box, paint_backdrop, paint_moving, view_camera
from glutebreak.figure.stills import paint_stills
from glutebreak.figure.theme import Theme

FRAMES_A_SECOND = 25
MOST_STEPS = 50
"""However slow the movement: beyond this, frames would differ by less than a pixel."""


def step_count(part: Part) -> int:
    """Steps between the key poses: one for each frame of the way there."""
    return min(MOST_STEPS, round(part.tempo.go_seconds * FRAMES_A_SECOND))


def step_of(part: Part, work: float) -> int:
    """The frame nearest to a share of the way, on steps that are even in time rather than in space.

    A straight knee bends fast at first; even steps in space would stutter there.
    """
    return bisect(_limits(step_count(part)), work)


@lru_cache(maxsize=8)
def _limits(steps: int) -> list[float]:
    return [ease((step + 0.5) / steps) for step in range(steps)]


class Frames:
    """Pictures of a part in a square of `size` device pixels; `ratio` of them make one of the widget's."""

    def __init__(self, part: Part, look: Look, surroundings: Theme, size: int, ratio: float) -> None:
        self._part = part
        self._look = look
        self._surroundings = surroundings
        self._size = size
        self._ratio = ratio
        self._all = QRectF(0, 0, size, size)
        self._camera = view_camera(part.movement.view, size)
        self._figure_at = self._whole(figure_box(part.movement, look, self._camera))
        self._dial_at = self._whole(_scaled(dial_box(), size / PICTURE))
        self._backdrop: QPixmap | None = None
        self._stills: QPixmap | None = None
        self._figures: dict[int, QPixmap] = {}
        self._dials: dict[int, QPixmap] = {}

    @property
    def bytes_kept(self) -> int:
        """Memory of all pictures painted so far."""
        kept = [*self._figures.values(), *self._dials.values(), self._backdrop, self._stills]
        return sum(p.width() * p.height() * p.depth() // 8 for p in kept if p is not None)

    @property
    def moving(self) -> QRegion:
        """Where one frame differs from the next, in the widget's pixels from the painter's origin."""
        boxes = [self._mirrored(self._figure_at), *([self._dial_at] if self._part.dial else [])]
        region = QRegion()
        for box in boxes:
            region += _scaled(box, 1 / self._ratio).toAlignedRect()
        return region

    def draw(self, painter: QPainter, work: float) -> None:
        """The picture nearest to that share of the way, at the painter's origin."""
        step = step_of(self._part, work)
        if self._backdrop is None:
            self._backdrop = self._painted_backdrop()
        if step not in self._figures:
            self._figures[step] = self._painted_figure(self._work(step))
        painter.drawPixmap(QPointF(0, 0), self._backdrop)
        painter.drawPixmap(self._mirrored(self._figure_at).topLeft() / self._ratio, self._figures[step])
        if self._part.dial is not None:
            if step not in self._dials:
                self._dials[step] = self._painted_dial(self._part.dial, self._work(step))
            painter.drawPixmap(self._dial_at.topLeft() / self._ratio, self._dials[step])

    def draw_stills(self, painter: QPainter) -> None:
        """The numbered key poses, at the painter's origin."""
        if self._stills is None:
            self._stills = self._painted_stills()
        painter.drawPixmap(QPointF(0, 0), self._stills)

    def _work(self, step: int) -> float:
        return ease(step / step_count(self._part))

    def _painted_backdrop(self) -> QPixmap:
        pixmap, painter = self._canvas(self._all)
        self._mirror(painter)
        paint_backdrop(painter, self._part.movement.view, self._surroundings, self._size)
        return self._finished(pixmap, painter)

    def draw_fading_in(self, painter: QPainter, leaving: "Frames", share: float) -> None:
        """From the start pose of the part before to that of this one; share runs from 0 to 1."""
        mixture, within = self._canvas(self._all)
        within.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for frames, weight in ((leaving, 1 - share), (self, share)):
            within.drawPixmap(QPointF(0, 0), frames.thinned(weight))
        painter.drawPixmap(QPointF(0, 0), self._finished(mixture, within))

    def thinned(self, weight: float) -> QPixmap:
        """The start pose, so opaque.

        Thinned before it is added to another: while adding, opacity would come after the sum was cut off at white.
        """
        pixmap, painter = self._canvas(self._all)
        painter.setOpacity(weight)
        painter.drawPixmap(QPointF(0, 0), self._start)
        painter.end()
        return pixmap

    @cached_property
    def _start(self) -> QPixmap:
        """The whole picture of the start pose, in device pixels."""
        pixmap, painter = self._canvas(self._all)
        painter.scale(self._ratio, self._ratio)
        self.draw(painter, 0.0)
        painter.end()
        return pixmap

    def _painted_stills(self) -> QPixmap:
        pixmap, painter = self._canvas(self._all)
        paint_stills(painter, self._part, self._look, self._surroundings, self._size)
        return self._finished(pixmap, painter)

    def _painted_figure(self, work: float) -> QPixmap:
        pixmap, painter = self._canvas(self._mirrored(self._figure_at))
        self._mirror(painter)
        paint_moving(painter, self._part.movement, work, self._look, self._surroundings, self._camera)
        return self._finished(pixmap, painter)

    def _painted_dial(self, dial: Dial, work: float) -> QPixmap:
        pixmap, painter = self._canvas(self._dial_at)
        painter.scale(self._size / PICTURE, self._size / PICTURE)
        painter.translate(*PLACE)
        paint_dial(painter, dial, work, self._look, self._surroundings)
        return self._finished(pixmap, painter)

    def _canvas(self, box: QRectF) -> tuple[QPixmap, QPainter]:
        """An empty picture of that box, and a painter in the coordinates of the whole."""
        pixmap = QPixmap(QSize(int(box.width()), int(box.height())))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.translate(-box.topLeft())
        return pixmap, painter

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
