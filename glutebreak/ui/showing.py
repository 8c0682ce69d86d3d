"""What a view shows of an exercise: the pictures of one part, and those of the part before while they fade.

Paints, and says what has to be painted anew; knows the coach's moments, and no clock, timer or input.
"""

from datetime import timedelta

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QRegion

from glutebreak.core.coach import Moment
from glutebreak.core.exercises import Part
from glutebreak.ui.shown import FigureFrames, Shown, place_within, shown

FADE = timedelta(milliseconds=400)
"""How long one part fades into the next."""


class Showing:
    """Holds pictures from the first paint on, until it is told to let them go."""

    def __init__(self) -> None:
        self.place = QRect()
        """Of the picture, in the middle of the widget."""
        self._frames: Shown | None = None
        self._leaving: FigureFrames | None = None
        self._fade_began = timedelta(0)
        self._ratio = 1.0
        self._step = 0

    @property
    def bytes_kept(self) -> int:
        """Memory of the pictures that it holds."""
        return sum(frames.bytes_kept for frames in (self._frames, self._leaving) if frames is not None)

    @property
    def fades(self) -> bool:
        """Whether one part is still fading into the next."""
        return self._leaving is not None

    @property
    def step_seconds(self) -> float:
        """How long a step of what is shown lasts; 0 while that is not known."""
        return 0.0 if self._frames is None else self._frames.step_seconds

    def let_go(self) -> None:
        """Of everything: it is painted anew."""
        self._frames = self._leaving = None

    def change_part(self, elapsed: timedelta) -> None:
        """From now on another part is shown; what was shown fades."""
        self._leaving = self._frames if isinstance(self._frames, FigureFrames) else None
        self._fade_began, self._frames = elapsed, None

    def has_faded(self, elapsed: timedelta) -> bool:
        """Whether a fade has just come to its end."""
        if self._leaving is None or self._faded(elapsed) < 1:
            return False
        self._leaving = None
        return True

    def looks_new(self, now: Moment, elapsed: timedelta, *, still: bool) -> bool:
        """Whether another step, a breath or a blink changes the picture; nothing does that of a still one."""
        if self._frames is None or self._leaving is not None:
            return True
        if still:
            return False
        before, self._step = self._step, self._frames.step(now)
        lives = isinstance(self._frames, FigureFrames) and self._frames.lives(elapsed, now)
        return lives or before != self._step

    def changed_within(self, widget: QRect) -> QRegion:
        """Where it looks new then."""
        if self._frames is None or self._leaving is not None:
            return QRegion(widget)
        return self._frames.moving.translated(self.place.topLeft())

    def prepare(self, part: Part, look: str, space: QSize, ratio: float, *, dark: bool) -> None:
        """Makes what is to be painted, unless it is there and made for a screen with such pixels."""
        if self._frames is not None and self._ratio == ratio:
            return
        self._ratio, self.place = ratio, place_within(part, space)
        self._frames = shown(part, look, round(self.place.width() * ratio), ratio, dark=dark)
        if self._leaving is not None and isinstance(self._frames, FigureFrames):
            self._frames.take_over(self._leaving)

    def paint(self, painter: QPainter, now: Moment, elapsed: timedelta, *, still: bool) -> None:
        """What was prepared, at the painter's origin."""
        if self._frames is None:
            return
        if still:
            self._frames.draw_stills(painter)
        elif self._leaving is not None and isinstance(self._frames, FigureFrames):
            self._frames.draw_fading_in(painter, self._leaving, self._faded(elapsed))
        else:
            self._frames.draw(painter, now)

    def _faded(self, elapsed: timedelta) -> float:
        """How far the last part has faded into this one, 0 to 1."""
        return min(1.0, (elapsed - self._fade_began) / FADE)
