"""Plays an exercise: the figure in a picture that fits the widget, in step with the coach.

Tells `moved` what to say beside it, and knows nothing of breaks, windows or buttons. It works only while somebody can
see it move; its pictures are let go when it is hidden or stopped.
"""

from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutebreak.core.coach import MOVING, Moment, Stage, moment
from glutebreak.core.exercises import Exercise
from glutebreak.core.sounds import sound_of
from glutebreak.figure.theme import theme
from glutebreak.ui.figure_signs import paint_focus, paint_paused
from glutebreak.ui.playback import Playback, Stopwatch
from glutebreak.ui.shown import FigureFrames, Shown, shown, size_within

FRAME_MS = 40
STANDING_MS = 100
"""Between two looks at the coach while nothing moves."""
FADE = timedelta(milliseconds=400)
"""How long one part fades into the next."""


class FigureView(QWidget):
    """The animated figure of one exercise."""

    moved = Signal(object)
    """A `Moment`, whenever label, repetition, cue, stage or a second that is counted down is a new one."""
    heard = Signal(object)
    """A `Sound`, when a repetition begins and at the end."""
    paused_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, stopwatch: Stopwatch | None = None) -> None:
        super().__init__(parent)
        self._exercise: Exercise | None = None
        self._look = ""
        self._dark = False
        self._reduced_motion = False
        self._paused = False
        self._seen = False
        self._playback = Playback(stopwatch)
        self._moment: Moment | None = None
        self._frames: Shown | None = None
        self._leaving: FigureFrames | None = None
        self._fade_began = timedelta(0)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)

    def play(self, exercise: Exercise, look: str, dark: bool) -> None:  # noqa: FBT001 - one call, three plain facts
        """From the beginning; replaces what is playing."""
        self.stop()
        self._exercise, self._look, self._dark = exercise, look, dark
        self.setAccessibleName(exercise.name)
        self._set_paused(paused=False)
        self._advance()
        self._go_or_rest()

    def stop(self) -> None:
        """Shows nothing and holds nothing."""
        self._exercise = self._moment = self._frames = self._leaving = None
        self._playback.rewind()
        self._timer.stop()
        self.update()

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a setter
        self._dark = dark
        self._repaint_anew()

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a setter
        """Numbered stills instead of movement; the counter goes on."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self._repaint_anew()

    def set_pace(self, rate: float) -> None:
        """So many times as fast as it is written, from where it is."""
        self._playback.set_rate(rate)

    @property
    def paused(self) -> bool:
        """Whether the person has it stand still."""
        return self._paused

    def toggle_pause(self) -> None:
        """Stands still, or goes on where it stood."""
        if self._exercise is not None and not self._is_finished():
            self._set_paused(paused=not self._paused)
            self._go_or_rest()
            self.update()

    @property
    def bytes_kept(self) -> int:
        """Memory of the pictures that it holds."""
        return sum(frames.bytes_kept for frames in (self._frames, self._leaving) if frames is not None)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(380, 380)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._seen = True
        self._go_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._seen = False
        self._go_or_rest()
        self._frames = self._leaving = None

    def event(self, event: QEvent) -> bool:
        """A picture for another screen is painted anew."""
        if event.type() in {QEvent.Type.DevicePixelRatioChange, QEvent.Type.Resize}:
            self._repaint_anew()
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggle_pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle_pause()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        if self._exercise is None or self._moment is None:
            return
        place = self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.topLeft())
        frames = self._frames_of(self._exercise, self._moment)
        if self._reduced_motion:
            frames.draw_stills(painter)
        elif self._leaving is not None and isinstance(frames, FigureFrames):
            frames.draw_fading_in(painter, self._leaving, self._faded())
        else:
            frames.draw(painter, self._moment)
        if self._paused:
            paint_paused(painter, place.width(), theme(dark=self._dark))
        if self.hasFocus():
            paint_focus(painter, place.size().toSizeF(), theme(dark=self._dark))
        painter.end()

    def _advance(self) -> None:
        """Looks at the coach, and repaints and tells only what is new."""
        if self._exercise is None:
            return
        before, now = self._moment, moment(self._exercise, self._playback.elapsed)
        self._moment = now
        if before is None or before.part != now.part:
            self._leaving = self._frames if isinstance(self._frames, FigureFrames) else None
            if self._leaving is not None:
                self._leaving.let_go()
            self._fade_began, self._frames = self._playback.elapsed, None
        if self._lives(now) or self._looks_new(before, now):
            self.update(self._moving())
        if self._leaving is not None and self._faded() >= 1:
            self._leaving = None
            self.update()
            self._go_or_rest()
        if before is None or _words(before) != _words(now):
            self.setAccessibleDescription(_spoken(now))
            self.moved.emit(now)
            if (sound := sound_of(before, now)) is not None:
                self.heard.emit(sound)
            self._go_or_rest()

    def _moving(self) -> QRegion:
        if self._frames is None or self._leaving is not None:
            return QRegion(self.rect())
        return self._frames.moving.translated(self._place().topLeft())

    def _looks_new(self, before: Moment | None, now: Moment) -> bool:
        if self._exercise is None or self._frames is None or before is None or self._leaving is not None:
            return True
        return not self._reduced_motion and self._frames.step(before) != self._frames.step(now)

    def _lives(self, now: Moment) -> bool:
        """Whether a breath or a blink changes the picture."""
        figure = self._frames if isinstance(self._frames, FigureFrames) and not self._reduced_motion else None
        return figure is not None and figure.lives(self._playback.elapsed, now)

    def _go_or_rest(self) -> None:
        """The timer runs only while something can be seen to happen."""
        going = self._exercise is not None and self._seen and not self._paused and not self._is_finished()
        self._playback.go(on=going)
        if going:
            self._timer.start(self._interval_ms())
        else:
            self._timer.stop()

    def _interval_ms(self) -> int:
        moving = self._leaving is not None or (self._moment is not None and self._moment.stage in MOVING)
        return FRAME_MS if moving and not self._reduced_motion else STANDING_MS

    def _faded(self) -> float:
        """How far the last part has faded into this one, 0 to 1."""
        return min(1.0, (self._playback.elapsed - self._fade_began) / FADE)

    def _is_finished(self) -> bool:
        return self._moment is not None and self._moment.stage is Stage.FINISHED

    def _set_paused(self, *, paused: bool) -> None:
        if self._paused != paused:
            self._paused = paused
            self.paused_changed.emit(paused)
        self.setToolTip(self.tr("Click to go on") if paused else self.tr("Click to pause"))

    def _repaint_anew(self) -> None:
        self._frames = self._leaving = None
        self._go_or_rest()
        self.update()

    def _frames_of(self, exercise: Exercise, now: Moment) -> Shown:
        if self._frames is None:
            ratio = self.devicePixelRatioF()
            width = round(self._place().width() * ratio)
            self._frames = shown(exercise.parts[now.part], self._look, width, ratio, dark=self._dark)
        return self._frames

    def _place(self) -> QRect:
        """Of the picture, in the middle."""
        if self._exercise is None or self._moment is None:
            return QRect()
        size = size_within(self._exercise.parts[self._moment.part], self.size())
        return QRect(QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2), size)


def _words(now: Moment) -> tuple[int, int, Stage, str, int | None]:
    """What is said of a moment, rather than drawn."""
    return (now.part, now.rep, now.stage, now.cue, now.seconds_left)


def _spoken(now: Moment) -> str:
    return f"{now.part_label}. {now.cue}"
