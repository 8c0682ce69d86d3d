"""The cards of the page “History”, each for one question: how long in one go, when, how often, what was done."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from glutebreak.core.facts import Outcome
from glutebreak.core.measures import LONG, VERY_LONG
from glutebreak.core.periods import Span
from glutebreak.core.summary import Day, Summary
from glutebreak.ui.bars import Bar
from glutebreak.ui.charts import Chart
from glutebreak.ui.history_view import LatestBreak
from glutebreak.ui.history_words import (
    day_date,
    day_name,
    day_sentence,
    floor_line,
    focus_counts,
    lead,
    marked_done,
    numbers,
    outcome_counts,
    period_label,
    period_name,
    period_sentence,
)
from glutebreak.ui.parts import Card, button, empty, label, tab_in_place, trailing
from glutebreak.ui.tallies import Tallies
from glutebreak.ui.theme import Space
from glutebreak.ui.wording import clock, duration, outcome

_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)
_NONE = timedelta(0)


class LeadCard(Card):
    """How often somebody sat for long in one go."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = label(role="display")
        self._sentence, self._compared = label(), label(role="muted")
        for one in (self._figure, self._sentence, self._compared):
            self.inside.addWidget(one)

    def show_summary(self, summary: Summary, compared: str) -> None:
        figure, sentence = lead(summary)
        self._figure.setText(figure)
        self._sentence.setText(sentence)
        self._compared.setText(compared)
        self._compared.setVisible(bool(compared))


class SittingCard(Card):
    """When, day by day."""

    def __init__(self) -> None:
        super().__init__(self.tr("Sitting, day by day"))
        kinds = (self.tr("up to 30 min"), self.tr("over 30 min"), self.tr("an hour or longer"))
        self._chart = Chart(self.tr("Sitting, day by day"), self.tr(" h"), kinds, (self.tr("Day"), *kinds))
        self.inside.addWidget(self._chart)

    def show_summary(self, summary: Summary) -> None:
        span = summary.period.span
        days = zip(summary.period.days, summary.days, strict=True)
        self._chart.show_bars([_day_bar(day, known, span) for day, known in days])


class WeeksCard(Card):
    """How it went, period by period."""

    def __init__(self) -> None:
        super().__init__(self.tr("Half of your sitting came in stretches of at least"))
        self._chart = Chart(
            self.tr("Usual stretch, period by period"), self.tr(" min"), (), ("", self.tr("half in at least"))
        )
        self.inside.addWidget(self._chart)

    def show_summaries(self, summaries: Sequence[Summary]) -> None:
        self._chart.show_bars([_period_bar(one) for one in summaries])
        self.setVisible(sum(one.w50 is not None for one in summaries) > 1)


class NumbersCard(Card):
    """Everything that is measured, as a table."""

    def __init__(self) -> None:
        super().__init__(self.tr("In figures"))
        self._rows = QWidget()
        self.inside.addWidget(self._rows)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_summary(self, summary: Summary) -> None:
        empty(self._grid)
        for row, (name, value) in enumerate(numbers(summary)):
            figure = label(value)
            figure.setWordWrap(False)
            figure.setAlignment(trailing())
            self._grid.addWidget(label(name, "muted"), row, 0)
            self._grid.addWidget(figure, row, 1)


class BreaksCard(Card):
    """What became of the breaks, and what was done in them."""

    def __init__(self) -> None:
        super().__init__(self.tr("Breaks"))
        self._done, self._floor = label(), label(role="muted")
        self._outcomes, self._focuses = Tallies(), Tallies()
        self._title = label(self.tr("What you did"), "heading")
        self._title.setContentsMargins(0, Space.MEDIUM, 0, 0)
        for one in (self._done, self._outcomes, self._title, self._focuses, self._floor):
            self.inside.addWidget(one)

    def show_summary(self, summary: Summary) -> None:
        self._done.setText(marked_done(summary))
        self._outcomes.show_counts(outcome_counts(summary))
        self._outcomes.setVisible(summary.offered > 0)
        self._focuses.show_counts(focus_counts(summary))
        line = floor_line(summary)
        self._floor.setText(line)
        self._floor.setVisible(bool(line))
        self._title.setVisible(bool(summary.focuses) or bool(line))


class LatestCard(Card):
    """The breaks of the last day, each of which can still be corrected."""

    corrected = Signal(int, object)

    def __init__(self) -> None:
        super().__init__(self.tr("The last breaks"))
        self.inside.addWidget(label(self.tr("A wrong click can be put right for a day."), "muted"))
        rows = QWidget()
        self.inside.addWidget(rows)
        self._grid = QGridLayout(rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setColumnStretch(1, 1)

    def show_breaks(self, breaks: Sequence[LatestBreak]) -> None:
        empty(self._grid)
        self.setVisible(bool(breaks))
        newest = max((one.at.date() for one in breaks), default=None)
        for row, one in enumerate(breaks):
            when = clock(one.at) if one.at.date() == newest else f"{day_name(one.at, Span.WEEK)} {clock(one.at)}"
            for column, part in enumerate(self._parts(one, when)):
                self._grid.addWidget(part, row, column)
            mend = self._grid.itemAtPosition(row, 3)
            if mend is not None:
                mend.setAlignment(Qt.AlignmentFlag.AlignRight)
        tab_in_place(self)

    def _parts(self, one: LatestBreak, when: str) -> tuple[QWidget, ...]:
        done = one.outcome is Outcome.DONE
        other = Outcome.SKIPPED if done else Outcome.DONE
        text = self.tr("I did not do it") if done else self.tr("I did it")
        mend = button(text, lambda: self.corrected.emit(one.id, other), "link")
        name = one.exercise or self.tr("At the notice")
        mend.setAccessibleDescription(f"{when} {name}")
        at, ended = label(when, "muted"), label(outcome(one.outcome))
        for word in (at, ended):
            word.setWordWrap(False)
        return at, label(name), ended, mend


def _day_bar(day: date, known: Day, span: Span) -> Bar:
    very = sum((one for one in known.stretches if one >= VERY_LONG), _NONE)
    long = sum((one for one in known.stretches if LONG < one < VERY_LONG), _NONE)
    parts = (sum(known.stretches, _NONE) - very - long, long, very)
    return Bar(
        label=day_name(day, span),
        sentence=day_sentence(day, known),
        parts=tuple(part / _HOUR for part in parts),
        cells=(day_date(day), *(duration(part) if part else "–" for part in parts)),
    )


def _period_bar(one: Summary) -> Bar:
    """Hatched, so that it stands out from the ground; there is only one kind."""
    usual = one.w50
    return Bar(
        label=period_label(one.period),
        sentence=period_sentence(one),
        parts=() if usual is None else (0.0, usual / _MINUTE),
        cells=(period_name(one.period), "–" if usual is None else duration(usual)),
    )
