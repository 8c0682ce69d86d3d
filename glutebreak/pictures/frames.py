"""Pictures in the figure's place: on a light sheet in a square, kept until another view is to be seen."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from glutebreak.core.coach import Moment
from glutebreak.core.exercises import Pictures
from glutebreak.pictures.reels import SHEET, Reel, reel_of
from glutebreak.pictures.refused import PictureRefused

INK: Final = "#3a3733"
CORNER: Final = 0.035
EDGE: Final = 0.012
MARGIN: Final = 0.035
DISC: Final = 0.035
"""Radii and margins as shares of the square."""
STILLS: Final = -1
"""Stands for the still pictures among the steps."""


class PictureFrames:
    """The pictures of a part in a square of `size` device pixels; `ratio` of them make one of the widget's."""

    def __init__(self, pictures: Pictures, size: int, ratio: float) -> None:
        self._size = size
        self._ratio = ratio
        self._kept: tuple[int, QPixmap] | None = None
        self._reel: Reel | None = None
        self._fault = ""
        try:
            self._reel = reel_of(pictures)
        except PictureRefused as refused:
            # It was whole when the exercise was read; words and count go on without it.
            self._fault = f"The picture {refused}."

    @property
    def bytes_kept(self) -> int:
        """Memory of the pictures that it holds."""
        shown = 0 if self._kept is None else 4 * self._size * self._size
        return shown + (self._reel.bytes_kept if self._reel is not None else 0)

    @property
    def moving(self) -> QRegion:
        """Where one step may differ from the next, in the widget's pixels."""
        side = round(self._size / self._ratio)
        return QRegion(0, 0, side, side)

    @property
    def step_seconds(self) -> float:
        """How often another step may be due: a reel does not say when its pictures come."""
        return 0.0

    def step(self, now: Moment) -> int:
        """Moments of the same step look the same."""
        return 0 if self._reel is None else self._reel.step(now)

    def draw(self, painter: QPainter, now: Moment) -> None:
        """What belongs to that moment, at the painter's origin."""
        self._draw(painter, self.step(now))

    def draw_stills(self, painter: QPainter) -> None:
        """One picture, or two beside each other with their numbers."""
        self._draw(painter, STILLS)

    def _draw(self, painter: QPainter, step: int) -> None:
        if self._kept is None or self._kept[0] != step:
            self._kept = (step, self._painted(step))
        painter.drawPixmap(QPointF(0, 0), self._kept[1])

    def _painted(self, step: int) -> QPixmap:
        pixmap = QPixmap(self._size, self._size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SHEET))
        painter.drawRoundedRect(self._box(EDGE), CORNER * self._size, CORNER * self._size)
        self._paint(painter, step)
        painter.end()
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap

    def _paint(self, painter: QPainter, step: int) -> None:
        if self._reel is None:
            self._paint_fault(painter)
        elif step != STILLS:
            self._reel.paint(painter, self._box(MARGIN), step)
        elif len(self._reel.stills) == 1:
            self._reel.stills[0].paint(painter, self._box(MARGIN))
        else:
            self._paint_side_by_side(painter, self._reel)

    def _paint_side_by_side(self, painter: QPainter, reel: Reel) -> None:
        width, margin, disc = self._size / len(reel.stills), MARGIN * self._size, DISC * self._size
        for place, still in enumerate(reel.stills):
            box = QRectF(place * width, (self._size - width) / 2 - disc, width, width)
            still.paint(painter, box.adjusted(margin, margin, -margin, -margin))
            self._paint_number(painter, place + 1, QPointF(box.center().x(), box.bottom() + 2 * disc), disc)

    def _paint_number(self, painter: QPainter, number: int, middle: QPointF, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INK))
        painter.drawEllipse(middle, radius, radius)
        self._write(
            painter, QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), str(number), SHEET
        )

    def _paint_fault(self, painter: QPainter) -> None:
        self._write(painter, self._box(0.15), self._fault, INK)

    def _write(self, painter: QPainter, box: QRectF, text: str, colour: str) -> None:
        font = painter.font()
        font.setPixelSize(max(9, round(0.036 * self._size)))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _box(self, margin: float) -> QRectF:
        side = self._size * (1 - 2 * margin)
        return QRectF(self._size * margin, self._size * margin, side, side)
