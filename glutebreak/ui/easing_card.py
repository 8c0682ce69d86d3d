"""The offer of an easier rhythm: what could be changed, each with one click, or nothing at all.

Shows an offer and what was taken of it; decides nothing, and changes no setting itself.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from glutebreak.core.easing import Easing, Way
from glutebreak.ui.flow import Flow
from glutebreak.ui.parts import Card, button, label


class EasingCard(Card):
    """Hidden until there is an offer, and again once it is settled."""

    chosen = Signal(object)
    """A `Way`."""
    declined = Signal()
    undone = Signal()
    """What was chosen shall be as it was."""
    dismissed = Signal()
    """What was said of the choice was read."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label()
        self._promise = label(self.tr("Nothing changes by itself, and each of these can be undone."), "small")
        self._ways = {
            Way.LONGER: self._way("", Way.LONGER),
            Way.QUIETER: self._way(self.tr("Only quiet exercises"), Way.QUIETER),
            Way.SHORTER: self._way(self.tr("Shorter exercises"), Way.SHORTER),
        }
        self._decline = button(self.tr("Keep it as it is"), self.declined.emit, "flat")
        self._undo = button(self.tr("Undo"), self.undone.emit)
        self._dismiss = button(self.tr("Dismiss"), self.dismissed.emit, "flat")
        self._lay_out()
        self.hide()

    def show_offer(self, offered: Easing) -> None:
        """To be answered whenever the person likes."""
        for way, one in self._ways.items():
            one.setVisible(way in offered.ways)
        every = self.tr("Every {minutes} minutes").format(minutes=offered.longer)
        self._ways[Way.LONGER].setText(every if offered.longer else "")
        too_often = self.tr(
            "Every {minutes} minutes may be too often for these days. Would another rhythm suit you better?"
        )
        otherwise = self.tr("The breaks may not fit these days as they are. Would another way suit you better?")
        self._say(too_often.format(minutes=offered.minutes) if Way.LONGER in offered.ways else otherwise)
        self._show_answers(to_settle=True)

    def show_taken(self, sentence: str) -> None:
        """What holds from now on, with a way back; the keyboard stays here."""
        was_here = any(one.hasFocus() for one in self._ways.values())
        self._say(sentence)
        self._show_answers(to_settle=False)
        if was_here:
            self._undo.setFocus()

    def _way(self, text: str, way: Way) -> QPushButton:
        return button(text, lambda: self.chosen.emit(way))

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        for one in (*self._ways.values(), self._decline, self._undo, self._dismiss):
            one.setAccessibleDescription(sentence)

    def _show_answers(self, *, to_settle: bool) -> None:
        if not to_settle:
            for one in self._ways.values():
                one.hide()
        self._promise.setVisible(to_settle)
        self._decline.setVisible(to_settle)
        self._undo.setVisible(not to_settle)
        self._dismiss.setVisible(not to_settle)
        self.show()

    def _lay_out(self) -> None:
        answers = Flow()
        for one in (*self._ways.values(), self._decline, self._undo, self._dismiss):
            answers.addWidget(one)
        self.inside.addWidget(self._words)
        self.inside.addLayout(answers)
        self.inside.addWidget(self._promise)
