"""Something of a picture that moves: painted once at each step, cropped to what was painted, and then only copied.

Knows no exercise; places are in device pixels of the whole picture, and `ratio` of them make one of the widget's.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBitmap, QPainter, QPixmap, QRegion, QTransform

MOST_BYTES = 32e6
"""Of the pictures of one part: on a large or a fine screen there are fewer of them, and not more memory."""
BYTES_A_PIXEL = 4
PAINTED = 0.8
"""The share of its box that the figure with its shadow takes at most."""
MIRRORED = QTransform.fromScale(-1, 1)


@dataclass(frozen=True, slots=True)
class Crop:
    """A picture of a part of the whole."""

    pixmap: QPixmap
    at: QPointF

    @property
    def bytes_kept(self) -> int:
        """Memory that it takes."""
        return bytes_of(self.pixmap)

    def mirrored(self, width: float) -> "Crop":
        """As it is in a mirrored picture of that width."""
        pixmap = self.pixmap.transformed(MIRRORED)
        pixmap.setDevicePixelRatio(self.pixmap.devicePixelRatio())
        return Crop(pixmap, QPointF(width - self.at.x() - self.pixmap.width(), self.at.y()))


class Piece:
    """What is painted within `box`, at any step, by `paint`: the second value that it gets is the share of the way."""

    def __init__(self, box: QRectF, ratio: float, paint: Callable[[QPainter, float], None]) -> None:
        self.box = box
        self.looks_like: Callable[[int], int] = lambda step: step
        """The step whose picture serves for this one too."""
        self._ratio = ratio
        self._paint = paint
        self._kept: dict[int, Crop] = {}
        self._to_mirror: dict[int, Crop] = {}
        """Of a piece that is the mirror image of this one; used up by and by."""
        self._width = 0.0

    @property
    def bytes_kept(self) -> int:
        """Memory of all its pictures."""
        return sum(crop.bytes_kept for kept in (self._kept, self._to_mirror) for crop in kept.values())

    def draw(self, painter: QPainter, step: int, work: float, way: QPointF) -> None:
        """At its place, and so far on."""
        step = self.looks_like(step)
        crop = self._kept.get(step)
        if crop is None:
            crop = self._kept[step] = self._anew(step, work)
        painter.drawPixmap((crop.at + way) / self._ratio, crop.pixmap)

    def hand_over(self) -> dict[int, Crop]:
        """All pictures; only that of the start, from which it may still fade, stays here as well."""
        kept, self._to_mirror = self._kept, {}
        self._kept = {step: crop for step, crop in kept.items() if step == 0}
        return kept

    def take_over(self, pictures: dict[int, Crop]) -> None:
        """Of a piece that looks the same."""
        self._kept = pictures

    def take_over_mirrored(self, pictures: dict[int, Crop], width: float) -> None:
        """Of its mirror image, in a picture of that width: to turn one over is faster than to paint it."""
        self._to_mirror, self._width = pictures, width

    def _anew(self, step: int, work: float) -> Crop:
        if step in self._to_mirror:
            return self._to_mirror.pop(step).mirrored(self._width)
        pixmap, painter = canvas(self.box)
        self._paint(painter, work)
        painter.end()
        painted = QRegion(QBitmap.fromImage(pixmap.toImage().createAlphaMask())).boundingRect()
        cropped = pixmap.copy(painted)
        cropped.setDevicePixelRatio(self._ratio)
        return Crop(cropped, self.box.topLeft() + QPointF(painted.topLeft()))


def bytes_of(pixmap: QPixmap) -> int:
    """Memory that a picture takes."""
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8


def pictures_afforded(figure: QRectF, *others: QRectF) -> float:
    """How many pictures of a figure and of other pieces, in these boxes, there is memory for."""
    area = PAINTED * figure.width() * figure.height() + sum(box.width() * box.height() for box in others)
    return MOST_BYTES / (BYTES_A_PIXEL * area)


def canvas(box: QRectF) -> tuple[QPixmap, QPainter]:
    """An empty picture of that box, and a painter in the coordinates of the whole."""
    pixmap = QPixmap(QSize(int(box.width()), int(box.height())))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(-box.topLeft())
    return pixmap, painter
