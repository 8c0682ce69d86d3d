"""A calm word on what went wrong, until it is dismissed: what was set aside, what could not be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutebreak.ui.parts import banner, button, empty, label, selectable, tab_in_place
from glutebreak.ui.theme import Space


class Banner(QWidget):
    """One row for each sentence; a dismissed one does not come back while it stays true."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences: tuple[str, ...] = ()
        self._dismissed: frozenset[str] = frozenset()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.SMALL)
        self.hide()

    def show_problems(self, sentences: tuple[str, ...]) -> None:
        """These are the problems now; what is gone and comes again is shown again."""
        self._sentences = sentences
        self._dismissed &= frozenset(sentences)
        self._fill()

    def _dismiss(self, sentence: str) -> None:
        self._dismissed |= {sentence}
        self._fill()

    def _fill(self) -> None:
        empty(self._rows)
        open_ones = [sentence for sentence in self._sentences if sentence not in self._dismissed]
        for sentence in open_ones:
            self._rows.addWidget(self._row(sentence))
        tab_in_place(self)
        self.setVisible(bool(open_ones))

    def _row(self, sentence: str) -> QWidget:
        dismiss = button(self.tr("Dismiss"), lambda: self._dismiss(sentence), "flat")
        dismiss.setAccessibleDescription(sentence)
        return banner(selectable(label(sentence)), dismiss)
