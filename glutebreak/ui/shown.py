"""What a part shows, figure or pictures of one's own, as one thing to a view that plays it. Paints; knows no time."""

from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QRegion

from glutebreak.core.coach import MOVING, Moment
from glutebreak.core.exercises import Part
from glutebreak.figure.art import looks
from glutebreak.figure.frames import Frames
from glutebreak.figure.life import breath, eyes_closed
from glutebreak.figure.scene import picture_height
from glutebreak.figure.theme import theme


class Shown(Protocol):
    """The pictures of one part at one size."""

    @property
    def bytes_kept(self) -> int: ...

    @property
    def moving(self) -> QRegion:
        """Where one step may differ from the next."""
        ...

    @property
    def step_seconds(self) -> float:
        """How long a step lasts while something moves, at the pace that is written."""
        ...

    def step(self, now: Moment) -> int:
        """Moments of the same step look the same."""
        ...

    def draw(self, painter: QPainter, now: Moment) -> None: ...

    def draw_stills(self, painter: QPainter) -> None: ...


class FigureFrames:
    """The figure."""

    def __init__(self, part: Part, look: str, width: int, ratio: float, *, dark: bool) -> None:
        self._frames = Frames(part, looks()[look], theme(dark=dark), width, ratio)
        self._still_since = timedelta(0)
        self._breath = 0
        self._eyes_closed = False

    @property
    def bytes_kept(self) -> int:
        return self._frames.bytes_kept

    @property
    def moving(self) -> QRegion:
        return self._frames.moving

    @property
    def step_seconds(self) -> float:
        return self._frames.steps.seconds

    def step(self, now: Moment) -> int:
        return self._frames.steps.of(now.work)

    def draw(self, painter: QPainter, now: Moment) -> None:
        self._frames.draw(painter, now.work, self._breath, eyes_closed=self._eyes_closed)

    def lives(self, elapsed: timedelta, now: Moment) -> bool:
        """Breathes and blinks; whether that shows. Who moves does not stand and breathe."""
        if now.stage in MOVING:
            self._still_since = elapsed
        before = (self._breath, self._eyes_closed)
        self._breath, self._eyes_closed = breath(elapsed - self._still_since), eyes_closed(elapsed)
        return before != (self._breath, self._eyes_closed)

    def draw_stills(self, painter: QPainter) -> None:
        self._frames.draw_stills(painter)

    def take_over(self, leaving: "FigureFrames") -> None:
        """What is of use of the part before, which keeps only what is needed to fade from it."""
        self._frames.take_over(leaving._frames.hand_over())  # noqa: SLF001 - its own kind

    def draw_fading_in(self, painter: QPainter, leaving: "FigureFrames", share: float) -> None:
        """From the figure of the part before; share runs from 0 to 1."""
        self._frames.draw_fading_in(painter, leaving._frames, share)  # noqa: SLF001 - its own kind


def shown(part: Part, look: str, width: int, ratio: float, *, dark: bool) -> Shown:
    """`width` is in device pixels, of which `ratio` make one of the widget's."""
    if part.pictures is not None:
        from glutebreak.pictures.frames import PictureFrames  # noqa: PLC0415 - only who has pictures of their own pays

        return PictureFrames(part.pictures, width, ratio)
    return FigureFrames(part, look, width, ratio, dark=dark)


def place_within(part: Part, space: QSize) -> QRect:
    """In the middle, as large as there is room for: a square, or a wide picture for who lies down."""
    size = _size_within(part, space)
    return QRect(QPoint((space.width() - size.width()) // 2, (space.height() - size.height()) // 2), size)


def _size_within(part: Part, space: QSize) -> QSize:
    if part.pictures is not None:
        side = min(space.width(), space.height())
        return QSize(side, side)
    view = part.movement.view
    width = min(space.width(), round(space.height() * 1000 / picture_height(view, 1000)))
    return QSize(width, picture_height(view, width))
