"""One still picture of an exercise, for lists: the figure at its work, or the person's own picture.

Comes with the figure, which takes a moment to load: whoever lists exercises loads it once the list is to be seen.
"""

from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from glutebreak.core.coach import moment
from glutebreak.core.exercises import Exercise
from glutebreak.figure.art import looks
from glutebreak.figure.theme import theme
from glutebreak.figure.whole import WORKING, paint_whole
from glutebreak.ui.shown import place_within, shown


def still(exercise: Exercise, look: str, side: int, ratio: float, *, dark: bool) -> QPixmap:
    """In the middle of a clear square, `side` of the widget's pixels wide; `ratio` device pixels make one of them."""
    made = QPixmap(QSize(side, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    part = exercise.parts[0]
    place = place_within(part, QSize(side, side))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    if part.pictures is None:
        paint_whole(painter, part, WORKING, looks()[look], theme(dark=dark), place.width())
    else:
        at_work = timedelta(seconds=part.enter_seconds + part.tempo.go_seconds)
        frames = shown(part, look, round(place.width() * ratio), ratio, dark=dark)
        frames.draw(painter, moment(exercise, at_work))
    painter.end()
    return made
