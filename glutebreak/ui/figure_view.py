"""Plays an exercise: the figure in a picture that fits the widget, in step with the coach.

Tells `moved` what to say beside it, and knows nothing of breaks, windows or buttons. It works only while somebody can
see it move; its pictures are let go when it is hidden or stopped.
"""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutebreak.core.coach import MOVING, Moment, Stage, moment
from glutebreak.core.dose import carried_over
from glutebreak.core.exercises import Exercise, Part
from glutebreak.core.sounds import sound_of
from glutebreak.figure.theme import theme
from glutebreak.ui.counting import counter
from glutebreak.ui.figure_signs import paint_signs
from glutebreak.ui.playback import Playback, Stopwatch
from glutebreak.ui.showing import Showing

FRAME_MS = 40
STANDING_MS = 100
"""Between two looks at the coach while nothing moves."""


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
        self._showing = Showing()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)
        self._rate = 1.0
        # It paints its own ground: otherwise Qt paints every widget below it anew for each frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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

    def go_on_with(self, exercise: Exercise) -> None:
        """The same exercise in another dose, from where it is."""
        if self._exercise is not None and exercise != self._exercise:
            self._playback.seek(carried_over(self._exercise, exercise, self._playback.elapsed))
            self._exercise = exercise
            self._repaint_anew()
            self._advance()

    def stop(self) -> None:
        """Shows nothing and holds nothing."""
        self._exercise = self._moment = None
        self._showing.let_go()
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
        self._rate = rate
        self._playback.set_rate(rate)
        self._go_or_rest()

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
        return self._showing.bytes_kept

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
        self._showing.let_go()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._repaint_anew()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggle_pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle_pause()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme(dark=self._dark).page))
        if self._exercise is not None and self._moment is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._exercise.parts[self._moment.part], self._moment)
        painter.end()

    def _paint(self, painter: QPainter, part: Part, now: Moment) -> None:
        self._showing.prepare(part, self._look, self.size(), self.devicePixelRatioF(), dark=self._dark)
        place, surroundings = self._showing.place, theme(dark=self._dark)
        painter.translate(place.topLeft())
        self._showing.paint(painter, now, self._playback.elapsed, still=self._reduced_motion)
        paint_signs(painter, place.size(), surroundings, paused=self._paused, focus=self.hasFocus())

    def _advance(self) -> None:
        """Looks at the coach, and repaints and tells only what is new."""
        if self._exercise is None:
            return
        elapsed = self._playback.elapsed
        before, now = self._moment, moment(self._exercise, elapsed)
        self._moment = now
        if before is None or before.part != now.part:
            self._showing.change_part(elapsed)
        if self._showing.looks_new(now, elapsed, still=self._reduced_motion):
            self.update(self._showing.changed_within(self.rect()))
        if self._showing.has_faded(elapsed):
            self.update()
            self._go_or_rest()
        if before is None or before.said != now.said:
            self._tell(before, now)
            self._go_or_rest()

    def _tell(self, before: Moment | None, now: Moment) -> None:
        self.setAccessibleDescription(f"{now.part_label}. {now.cue or counter(now)}")
        self.moved.emit(now)
        if (sound := sound_of(before, now)) is not None:
            self.heard.emit(sound)

    def _go_or_rest(self) -> None:
        """The timer runs only while something can be seen to happen."""
        going = self._exercise is not None and self._seen and not self._paused and not self._is_finished()
        self._playback.go(on=going)
        self._timer.start(self._interval_ms()) if going else self._timer.stop()

    def _interval_ms(self) -> int:
        """As long as a step where one is known: more looks would find nothing new."""
        moving = self._moment is not None and self._moment.stage in MOVING
        if self._reduced_motion or not (moving or self._showing.fades):
            return STANDING_MS
        return max(FRAME_MS, 0 if self._showing.fades else round(1000 * self._showing.step_seconds / self._rate))

    def _is_finished(self) -> bool:
        return self._moment is not None and self._moment.stage is Stage.FINISHED

    def _set_paused(self, *, paused: bool) -> None:
        if self._paused != paused:
            self._paused = paused
            self.paused_changed.emit(paused)
        self.setToolTip(self.tr("Click to go on") if paused else self.tr("Click to pause"))

    def _repaint_anew(self) -> None:
        self._showing.let_go()
        self._go_or_rest()
        self.update()
