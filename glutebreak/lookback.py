"""Fills the page “History” from what is recorded, and does what the person asks for there.

The page knows no history, `past` knows no page: here they meet. Built with the page and let go with it.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from glutebreak.core.facts import Outcome
from glutebreak.core.periods import Period, Span, period_of
from glutebreak.engine import Engine
from glutebreak.past import ExportFailed, Past
from glutebreak.shelf import Shelf
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.ui.history_page import HistoryPage
from glutebreak.ui.words import translate


class Lookback(QObject):
    """One page and the period that it shows."""

    def __init__(self, page: HistoryPage, history: History, shelf: Shelf, engine: Engine) -> None:
        super().__init__(page)
        self._page, self._shelf, self._engine = page, shelf, engine
        self._past = Past(history, lambda: {entry.id: entry.focus for entry in shelf.entries})
        self._period = period_of(Span.WEEK, self._now.date(), QLocale().firstDayOfWeek().value - 1)
        page.period_asked.connect(self._look_at)
        page.corrected.connect(lambda number, outcome: self._do(lambda: self._correct(number, outcome)))
        page.export_asked.connect(lambda form, path: self._do(lambda: self._export(form, Path(path))))
        page.erase_asked.connect(lambda period: self._do(lambda: self._past.hide(period)))
        page.erase_undone.connect(lambda: self._do(self._past.show_hidden))

    def refresh(self) -> None:
        """Show the period as it is by now."""
        self._do(lambda: None)

    def close(self) -> tuple[str, ...]:
        """What was deleted is deleted for good; a sentence if that cannot be."""
        try:
            self._past.forget()
        except HistoryUnavailable as fault:
            return (str(fault),)
        return ()

    def _look_at(self, period: Period) -> None:
        self._period = period
        self.refresh()

    def _do(self, what: Callable[[], None]) -> None:
        """Something, and show what came of it."""
        self._page.show_note("")
        try:
            what()
            self._page.show_history(self._past.look(self._period, self._now, self._shelf.name_of))
        except (HistoryUnavailable, ExportFailed) as fault:
            self._page.show_note(str(fault))

    def _correct(self, number: int, outcome: Outcome) -> None:
        self._past.correct(number, outcome, self._now)

    def _export(self, form: str, path: Path) -> None:
        self._past.export(form, path)
        self._page.show_note(translate("history", "Exported to {path}.").format(path=path))

    @property
    def _now(self) -> datetime:
        return self._engine.snapshot.at
