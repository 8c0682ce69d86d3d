"""Slower, faster, and a pause that nothing runs out on: what a person may do to the time of an exercise."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from glutebreak.settings.options import Pace
from glutebreak.ui.parts import button
from glutebreak.ui.theme import Space

AGAIN_MS: Final = 20_000
"""Less than the shortest time after which a break folds away."""
MOST: Final = 45
"""Quarter of an hour: who paused and has not come back by then has forgotten it."""


class PaceRow(QWidget):
    """Slower on the left, faster on the right of what is counted."""

    asked = Signal(object)
    """A `Pace`; a second press of the same button asks for the pace that is written."""

    def __init__(self, counter: QLabel) -> None:
        super().__init__()
        self._buttons = {
            Pace.SLOWER: self._button(self.tr("Slower"), Pace.SLOWER),
            Pace.FASTER: self._button(self.tr("Faster"), Pace.FASTER),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._buttons[Pace.SLOWER], 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(counter, 1)
        row.addWidget(self._buttons[Pace.FASTER], 0, Qt.AlignmentFlag.AlignVCenter)

    def present(self, pace: Pace) -> None:
        """This one is in force."""
        for each, made in self._buttons.items():
            made.setChecked(each is pace)

    def offer(self, *, wanted: bool) -> None:
        """What is counted stays; slower and faster mean nothing once it is over."""
        for made in self._buttons.values():
            made.setVisible(wanted)

    def _button(self, text: str, pace: Pace) -> QPushButton:
        made = button(text, lambda: self._ask(pace), "link")
        made.setCheckable(True)
        return made

    def _ask(self, pace: Pace) -> None:
        """The click has checked or unchecked the button by now."""
        self.asked.emit(pace if self._buttons[pace].isChecked() else Pace.WRITTEN)


class Patience(QObject):
    """Says again and again that somebody is there, while an exercise is paused."""

    here = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self._say)

    def hold(self, paused: bool) -> None:  # noqa: FBT001 - as the signal tells it
        """Says it at once too: pausing and going on are answers themselves."""
        self._left = MOST
        self._timer.start() if paused else self._timer.stop()
        self.here.emit()

    def stop(self) -> None:
        """Nobody waits for anything any more."""
        self._timer.stop()

    def _say(self) -> None:
        self._left -= 1
        if self._left < 0:
            self._timer.stop()
        else:
            self.here.emit()
