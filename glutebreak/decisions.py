"""The last decisions of the rhythm, each with its time and its reason: those of this run, and what the history keeps.

What was only considered, such as a break that waited, is known as long as the program runs; how breaks, absences and
pauses ended is read from the history, so that a restart does not wipe the board. Knows no widget.
"""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial

from glutebreak.core.facts import BreakEnded, Fact, NaturalBreakTaken, PauseEnded, StandingEnded, StretchEnded
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.store.rows import BreakRow, SpanRow
from glutebreak.ui.why import Decision, decision

KEPT = 50
LOOK_BACK = timedelta(days=3)
"""Over a weekend."""


class Decisions:
    """Hears facts and tells them again, oldest first."""

    def __init__(self, history: History, name: Callable[[str], str], since: datetime) -> None:
        """`name` gives an exercise's name for its id; `since` is when this run began, on local clocks."""
        self._history = history
        self._name = name
        self._since = since
        self._heard: deque[Callable[[], Decision]] = deque(maxlen=KEPT)

    def hear(self, fact: Fact, wall: Callable[[datetime], datetime]) -> Decision:
        """Its times are those of now, for a clock that is set later moves no past; its words are of their reader."""
        times: dict[datetime, datetime] = {}
        told = partial(decision, fact, wall=lambda at: times.setdefault(at, wall(at)), name=self._name)
        self._heard.append(told)
        return told()

    def last(self) -> tuple[Decision, ...]:
        """As many as are kept; only those of this run where the history cannot be read.

        What ended before this run began may have been heard in it too, when it went on with an open break.
        """
        heard = [told() for told in self._heard]
        try:
            earlier = sorted((one for one in self._recalled() if one not in heard), key=lambda one: one.at)
        except HistoryUnavailable:
            earlier = []
        return (*earlier, *heard)[-KEPT:]

    def _recalled(self) -> Iterator[Decision]:
        rows = self._history.rows((self._since - LOOK_BACK).date(), self._since.date())
        facts: tuple[Fact, ...] = (
            *map(_break_ended, rows.breaks),
            *(NaturalBreakTaken(*_span(row)) for row in rows.natural_breaks),
            *(StretchEnded(*_span(row)) for row in rows.stretches),
            *(StandingEnded(*_span(row)) for row in rows.standing),
            *(PauseEnded(*_span(row)) for row in rows.pauses),
        )
        for fact in facts:
            told = decision(fact, wall=lambda at: at, name=self._name)
            if told.at <= self._since:
                yield told


def _break_ended(row: BreakRow) -> BreakEnded:
    return BreakEnded(
        at=row.ended_at,
        outcome=row.outcome,
        due_at=row.due_at,
        shown_at=row.shown_at,
        exercise=row.exercise,
        snoozes=row.snoozes,
        asked=row.asked,
    )


def _span(row: SpanRow) -> tuple[datetime, datetime]:
    return row.began_at, row.ended_at
