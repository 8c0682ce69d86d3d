"""Small pieces of the floor session: a dot for each set, the way to take the last one back, and the rests."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from glutebreak.core.snapshot import FloorView
from glutebreak.ui.floor_words import recorded, sets_done
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space

CHANGE_OVER: Final = timedelta(seconds=15)
"""From one exercise to the other: what has just worked rests during the whole of the next set."""
REST: Final = timedelta(seconds=30)
"""After a whole set."""
_TOP: Final = 90 * 16
_FULL_TURN: Final = 360 * 16


class SetDots(QWidget):
    """A dot for each set of the day, filled as far as its exercises are done."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def present(self, floor: FloorView) -> None:
        """These are done."""
        shares = shares_of(floor)
        self.setAccessibleName(sets_done(floor))
        self.setToolTip(sets_done(floor))
        if shares != self._shares:
            self._shares = shares
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as a line of text."""
        side, count = self.fontMetrics().height(), len(self._shares)
        return QSize(count * side + max(0, count - 1) * Space.SMALL, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.fontMetrics().height())
        stroke = side / 9
        colours = self.palette()
        for place, share in enumerate(self._shares):
            dot = QRectF(place * (side + Space.SMALL), (self.height() - side) / 2, side, side)
            dot.adjust(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
            fill = QPalette.ColorRole.Highlight if share else QPalette.ColorRole.Mid
            painter.setPen(QPen(colours.color(fill), stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
            painter.drawPie(dot, _TOP, -round(_FULL_TURN * share))
        painter.end()


class TakeBackRow(QWidget):
    """What was recorded last in this session, and that it was none."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._words, 1)
        self.undo = button(self.tr("Undo"), self.asked.emit, "link")
        row.addWidget(self.undo)

    def present(self, name: str | None) -> None:
        """The name of the exercise; None while there is nothing to take back."""
        self._words.setText(recorded(name) if name else "")
        self.undo.setAccessibleDescription(self._words.text())
        # The row keeps its height, so that nothing moves under the pointer when a set is recorded.
        self.undo.setVisible(name is not None)


def shares_of(floor: FloorView) -> tuple[float, ...]:
    """For each set the share of its exercises that are done, 0 to 1; more dots than usual after an extra set."""
    if not floor.sets:
        return ()
    most = max(floor.goal, floor.done)
    return tuple(sum(number >= one for _, number in floor.sets) / len(floor.sets) for one in range(1, most + 1))


def is_same_set(before: FloorView, now: FloorView) -> bool:
    """Whether the same set is shown, however much of it is done by now."""
    return (before.kind, before.exercise, before.number) == (now.kind, now.exercise, now.number)


def rest_between(before: FloorView, now: FloorView) -> timedelta:
    """None at the start of a session, and none after a set that was taken back."""
    is_further = sum(number for _, number in now.sets) > sum(number for _, number in before.sets)
    if before.kind is not now.kind or not is_further:
        return timedelta(0)
    return REST if now.number != before.number else CHANGE_OVER
