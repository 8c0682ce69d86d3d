"""The page “History”: a week or a month in figures, without a score. Shows what it is given; computes nothing."""

from collections.abc import Callable

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QPushButton

from glutebreak.core.periods import Period, Span, period_of
from glutebreak.core.summary import change
from glutebreak.ui.history_cards import BreaksCard, LatestCard, LeadCard, NumbersCard, SittingCard, WeeksCard
from glutebreak.ui.history_view import HistoryView
from glutebreak.ui.history_words import compared, period_name
from glutebreak.ui.page import Page
from glutebreak.ui.parts import banner, button, label, menu_button
from glutebreak.ui.theme import Space


class HistoryPage(Page):
    """`show_history` for everything; what the person wants goes out as signals."""

    period_asked = Signal(object)
    """A Period to look at."""
    corrected = Signal(int, object)
    """The id of a break, and the Outcome that it had."""
    export_asked = Signal(str, str)
    """“csv” or “json”, and the path of a file that may be written."""
    erase_asked = Signal(object)
    """The Period to delete; None for everything."""
    erase_undone = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("History"))
        self._view: HistoryView | None = None
        self._name = label(role="heading")
        self._lead, self._sitting, self._numbers = LeadCard(), SittingCard(), NumbersCard()
        self._weeks, self._breaks, self._latest = WeeksCard(), BreaksCard(), LatestCard()
        self._latest.corrected.connect(self.corrected)
        self._note = label()
        self._undo = button(self.tr("Undo"), self.erase_undone.emit, "flat")
        self._notes = banner(self._note, self._undo)
        self._notes.hide()
        self.column.addWidget(self._notes)
        self.column.addLayout(self._head())
        for one in (self._lead, self._sitting, self._weeks, self._numbers, self._breaks, self._latest):
            self.column.addWidget(one)
        self.column.addLayout(self._foot())
        self.column.addStretch(1)

    def show_history(self, view: HistoryView) -> None:
        """This period, in the place of the one before."""
        self._view = view
        now = view.now
        self._name.setText(period_name(now.period))
        self._spans[now.period.span].setChecked(True)
        self._later.setEnabled(not view.is_last)
        self._lead.show_summary(now, compared(change(now, view.earlier), now.period.span))
        self._sitting.show_summary(now)
        self._weeks.show_summaries((*view.earlier, now))
        self._numbers.show_summary(now)
        self._breaks.show_summary(now)
        self._latest.show_breaks(view.latest)
        if view.leaving:
            self.show_note(self.tr("Deleted. It is gone for good when this window closes."))
        self._undo.setVisible(view.leaving)
        self._delete_shown.setText(self.tr("This week…") if now.period.span is Span.WEEK else self.tr("This month…"))

    def show_note(self, sentence: str) -> None:
        """What came of the last wish, above everything else; empty for nothing to say."""
        self._note.setText(sentence)
        self._notes.setVisible(bool(sentence))
        if sentence:
            self.verticalScrollBar().setValue(0)

    def _head(self) -> QHBoxLayout:
        earlier = button("‹", lambda: self._go(-1), "step")
        earlier.setAccessibleName(self.tr("Earlier"))
        self._later = button("›", lambda: self._go(1), "step")
        self._later.setAccessibleName(self.tr("Later"))
        self._group = QButtonGroup(self)
        self._spans = {Span.WEEK: self._span(Span.WEEK, self.tr("Week"))}
        self._spans[Span.MONTH] = self._span(Span.MONTH, self.tr("Month"))
        layout = QHBoxLayout()
        layout.setSpacing(Space.SMALL)
        for one in (earlier, self._later):
            layout.addWidget(one)
        layout.addWidget(self._name, 1)
        for one in self._spans.values():
            layout.addWidget(one)
        return layout

    def _span(self, span: Span, text: str) -> QPushButton:
        made = button(text, lambda: self._look_at(span), "link")
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _foot(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(Space.SMALL)
        layout.addWidget(
            self._menu_button(
                self.tr("Export"),
                (
                    (self.tr("As a table (CSV)…"), lambda: self._export("csv")),
                    (self.tr("For programs (JSON)…"), lambda: self._export("json")),
                ),
            )
        )
        delete = self._menu_button(
            self.tr("Delete"),
            (
                (self.tr("This week…"), lambda: self.erase_asked.emit(self._shown_period)),
                (self.tr("Everything…"), lambda: self.erase_asked.emit(None)),
            ),
        )
        self._delete_shown = delete.menu().actions()[0]
        layout.addWidget(delete)
        layout.addStretch()
        return layout

    def _menu_button(self, text: str, entries: tuple[tuple[str, Callable[[], None]], ...]) -> QPushButton:
        made = menu_button(text)
        for name, slot in entries:
            made.menu().addAction(name).triggered.connect(lambda _checked, slot=slot: slot())
        return made

    @property
    def _shown_period(self) -> Period | None:
        return None if self._view is None else self._view.now.period

    def _go(self, step: int) -> None:
        period = self._shown_period
        if period is not None:
            self.period_asked.emit(period.after if step > 0 else period.before)

    def _look_at(self, span: Span) -> None:
        """The last day that both share stays in sight."""
        period = self._shown_period
        if period is not None and period.span is not span:
            self.period_asked.emit(period_of(span, period.last, self.locale().firstDayOfWeek().value - 1))

    def _export(self, form: str) -> None:
        name = QDir.home().filePath(f"glutebreak.{form}")
        path, _filter = QFileDialog.getSaveFileName(self, self.tr("Export the history"), name)
        if path:
            self.export_asked.emit(form, path)
