"""What of a part's pictures is seen at each moment: one still, two that change over, or an animation once a repetition.

In step with the coach, so that what is seen is what is counted. Paints into a box; knows nothing of sheets and widgets.
"""

from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from glutebreak.core.coach import Moment
from glutebreak.core.exercises import Pictures
from glutebreak.pictures.picture import Picture, Reader, open_picture

STEPS: Final = 12
"""From one of two pictures to the other."""
CHANGE_FROM: Final = 0.3
CHANGE_TO: Final = 0.7
"""The stretch of the way on which they change over."""
SHEET: Final = "#fcfbf8"
"""What pictures lie on, also on a dark page: most drawings are dark on nothing."""


class Reel(Protocol):
    """The pictures of one part."""

    def step(self, now: Moment) -> int:
        """Which of its views belongs to that moment."""
        ...

    def paint(self, painter: QPainter, box: QRectF, step: int) -> None:
        """That view, as large as the box allows, in its middle."""
        ...

    @property
    def stills(self) -> "tuple[Still, ...]":
        """What tells the movement without moving."""
        ...

    @property
    def bytes_kept(self) -> int: ...


def reel_of(pictures: Pictures) -> Reel:
    """Opens the files. Raises `PictureRefused`."""
    start = open_picture(Path(pictures.start))
    if pictures.end is not None:
        return Pair(Still(start), Still(open_picture(Path(pictures.end))))
    return Animation(start) if start.animated else Single(Still(start))


class Still:
    """A drawing, or the first view of anything else."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._image: QImage | None = None

    @property
    def bytes_kept(self) -> int:
        return 0 if self._image is None else self._image.sizeInBytes()

    def paint(self, painter: QPainter, box: QRectF) -> None:
        if self._picture.kind == "svg":
            _paint_drawing(painter, box, self._picture.data)
            return
        if self._image is None:
            self._image = Reader(self._picture).view(0)
        _paint_image(painter, box, self._image)


class Single:
    """One picture that keeps still."""

    def __init__(self, still: Still) -> None:
        self.stills = (still,)

    @property
    def bytes_kept(self) -> int:
        return self.stills[0].bytes_kept

    def step(self, now: Moment) -> int:  # noqa: ARG002
        return 0

    def paint(self, painter: QPainter, box: QRectF, step: int) -> None:  # noqa: ARG002
        self.stills[0].paint(painter, box)


class Pair:
    """The start of a repetition and its far end, one fading over the other while the person moves."""

    def __init__(self, start: Still, end: Still) -> None:
        self.stills = (start, end)

    @property
    def bytes_kept(self) -> int:
        return sum(still.bytes_kept for still in self.stills)

    def step(self, now: Moment) -> int:
        way = (now.work - CHANGE_FROM) / (CHANGE_TO - CHANGE_FROM)
        return round(min(max(way, 0.0), 1.0) * STEPS)

    def paint(self, painter: QPainter, box: QRectF, step: int) -> None:
        start, end = self.stills
        start.paint(painter, box)
        if step:
            painter.save()
            painter.setOpacity(step / STEPS)
            painter.drawImage(box.topLeft(), _on_sheet(end, box))
            painter.restore()


class Animation:
    """Played once for each repetition, its views one as long as the other."""

    def __init__(self, picture: Picture) -> None:
        self.stills = (Still(picture),)
        self._views = picture.views
        self._reader = Reader(picture)
        self._image = QImage()

    @property
    def bytes_kept(self) -> int:
        return self._image.sizeInBytes() + self.stills[0].bytes_kept

    def step(self, now: Moment) -> int:
        return min(int(now.through * self._views), self._views - 1)

    def paint(self, painter: QPainter, box: QRectF, step: int) -> None:
        image = self._reader.view(step)
        if not image.isNull():  # else the file ends too early, and the last view that there was stays
            self._image = image
        _paint_image(painter, box, self._image)


def _on_sheet(still: Still, box: QRectF) -> QImage:
    """As one picture: piece by piece through each other, what both show would fade too."""
    image = QImage(box.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(SHEET))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(-box.topLeft())
    still.paint(painter, box)
    painter.end()
    return image


def _paint_drawing(painter: QPainter, box: QRectF, data: bytes) -> None:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only who has drawings of their own pays for it

    renderer = QSvgRenderer(QByteArray(data))
    place = _fitted(renderer.viewBoxF().size(), box)
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    renderer.render(painter, place)
    painter.restore()


def _paint_image(painter: QPainter, box: QRectF, image: QImage) -> None:
    painter.drawImage(_fitted(QSizeF(image.size()), box), image)


def _fitted(size: QSizeF, box: QRectF) -> QRectF:
    fitted = QRectF(QPointF(0, 0), size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveCenter(box.center())
    return fitted
