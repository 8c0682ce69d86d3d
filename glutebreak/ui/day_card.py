"""The card with the day as a line, what its shapes mean, and the sentence of what is pointed at."""

from glutebreak.ui.charts import legend
from glutebreak.ui.day import DayLine
from glutebreak.ui.parts import Card, label
from glutebreak.ui.theme import Space
from glutebreak.ui.timeline import Timeline


class DayCard(Card):
    """Not there while there is nothing to draw."""

    def __init__(self) -> None:
        super().__init__(self.tr("The day so far"))
        self._line = Timeline()
        self._pointed = label(role="small")
        self._line.pointed.connect(self._tell)
        kinds = {0: self.tr("sitting"), 1: self.tr("standing"), 3: self.tr("away, assumed"), 4: self.tr("paused")}
        self.inside.setSpacing(Space.SMALL)
        self.inside.addWidget(self._line)
        self.inside.addWidget(self._pointed)
        self.inside.addLayout(legend(kinds))
        self._tell("")
        self.hide()

    def show_line(self, line: DayLine | None) -> None:
        """In the place of the one before."""
        self.setVisible(line is not None)
        if line is not None:
            self._line.show_line(line)

    def _tell(self, sentence: str) -> None:
        """A hint in its place, so that nothing below it jumps."""
        hint = self.tr("Point at it, or use the arrow keys. Full dot: a break that was done. Half: an absence.")
        self._pointed.setText(sentence or hint)
