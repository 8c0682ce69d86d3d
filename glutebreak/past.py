"""What the page “History” shows and does: reads weeks and months from the history, corrects, exports, deletes.

What is deleted is hidden at once and gone for good with `forget`, so that a wrong click loses nothing. Knows no widget.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from glutebreak.core.facts import Outcome
from glutebreak.core.kinds import Focus
from glutebreak.core.periods import Period
from glutebreak.core.summary import Summary, summarize
from glutebreak.store.export import export
from glutebreak.store.history import History
from glutebreak.store.rows import BreakRow, Rows, SetRow, SpanRow
from glutebreak.ui.history_view import HistoryView, LatestBreak

_Row = TypeVar("_Row", BreakRow, SpanRow, SetRow)

SIDE_BY_SIDE = 12
"""Periods that are set side by side."""
CORRECTABLE = timedelta(days=1)
"""After that, nobody knows better than what was recorded."""


class ExportFailed(Exception):  # noqa: N818 - named as what happened
    """The file could not be written; the message is one sentence that says what to do."""


class Past:
    """The history as one looks at it: a period at a time. Raises `HistoryUnavailable` from whatever reads or writes."""

    def __init__(self, history: History, focuses: Callable[[], Mapping[str, Focus]]) -> None:
        """`focuses` says what each exercise trains, by its id."""
        self._history = history
        self._focuses = focuses
        self._hidden: list[tuple[date, date]] = []

    def look(self, period: Period, wall: datetime, name: Callable[[str], str]) -> HistoryView:
        """A period and those before it, as of `wall` on local clocks; `name` gives an exercise's name for its id."""
        periods = [period]
        while len(periods) < SIDE_BY_SIDE:
            periods.append(periods[-1].before)
        *earlier, now = self._summaries(tuple(reversed(periods)))
        today = wall.date()
        return HistoryView(
            now=now,
            earlier=_from_first_known(earlier),
            latest=self._latest(today, wall, name),
            is_last=period.last >= today,
            leaving=bool(self._hidden),
        )

    def correct(self, break_id: int, outcome: Outcome, wall: datetime) -> None:
        """Say how a break really ended."""
        self._history.correct(break_id, outcome, wall)

    def export(self, form: str, path: Path) -> None:
        """Everything that is not hidden, as “csv” or “json”. Raises ExportFailed."""
        text = export(self._without_hidden(self._history.rows()), form)
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise ExportFailed(f"{path} cannot be written ({error.strerror}); choose another place") from error

    def hide(self, period: Period | None) -> None:
        """Delete a period, or everything, with the next `forget`."""
        self._hidden.append((date.min, date.max) if period is None else (period.first, period.last))

    def show_hidden(self) -> None:
        """Have back what was deleted since the last `forget`."""
        self._hidden.clear()

    def forget(self) -> None:
        """Delete for good what is hidden."""
        while self._hidden:
            self._history.erase(*self._hidden[-1])
            self._hidden.pop()

    def _summaries(self, periods: Sequence[Period]) -> list[Summary]:
        first, last = periods[0].first, periods[-1].last
        known = {day: one for day, one in self._history.days(first, last).items() if not self._is_hidden(day)}
        focuses = self._focuses()
        return [summarize(period, known, focuses) for period in periods]

    def _latest(self, today: date, wall: datetime, name: Callable[[str], str]) -> tuple[LatestBreak, ...]:
        """The newest first; those of today and yesterday are all that can be a day old."""
        rows = self._history.breaks(today - CORRECTABLE, today)
        return tuple(
            LatestBreak(id=row.id, at=row.ended_at, exercise=name(row.exercise or ""), outcome=row.outcome)
            for row in reversed(rows)
            if wall - row.ended_at < CORRECTABLE and row.outcome is not Outcome.SNOOZED and not self._is_hidden(row.day)
        )

    def _without_hidden(self, rows: Rows) -> Rows:
        if not self._hidden:
            return rows
        return Rows(
            breaks=self._kept(rows.breaks),
            natural_breaks=self._kept(rows.natural_breaks),
            stretches=self._kept(rows.stretches),
            standing=self._kept(rows.standing),
            pauses=self._kept(rows.pauses),
            floor_sets=self._kept(rows.floor_sets),
        )

    def _kept(self, rows: Sequence[_Row]) -> tuple[_Row, ...]:
        return tuple(row for row in rows if not self._is_hidden(row.day))

    def _is_hidden(self, day: date) -> bool:
        return any(first <= day <= last for first, last in self._hidden)


def _from_first_known(summaries: Sequence[Summary]) -> tuple[Summary, ...]:
    """Without the empty ones before the first in which anything was seen."""
    first = next((n for n, one in enumerate(summaries) if one.sitting), len(summaries))
    return tuple(summaries[first:])
