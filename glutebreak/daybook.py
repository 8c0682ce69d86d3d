"""One local day as the page “Today” shows it: a list of its breaks, and a line of everything in it.

Reads the history and the stretch that goes on now; a stretch that began yesterday is drawn from midnight on.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from glutebreak.store.history import History
from glutebreak.store.rows import BreakRow, SpanRow
from glutebreak.ui.day import DayItem, DayLine, DayRow, DayView, ItemKind
from glutebreak.ui.wording import clock, duration, outcome
from glutebreak.ui.words import translate

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
SHORTEST = timedelta(hours=4)
"""Of the line: one that is drawn after ten minutes of work is no smear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """Where the day has got to; instants are wall time."""

    at: datetime
    zone: tzinfo
    sitting_since: datetime | None
    """Start of the present stretch of sitting, or of standing."""
    standing: bool


def day_view(history: History, day: date, now: Now, name: Callable[[str], str]) -> DayView:
    """The local day; `name` gives an exercise's name for its id. Raises HistoryUnavailable."""
    breaks = history.breaks(day, day)
    natural = history.natural_breaks(day, day)
    rows = [
        *(
            DayRow(at=row.shown_at or row.due_at, outcome=row.outcome, exercise=name(row.exercise or ""))
            for row in breaks
        ),
        *(DayRow(at=row.began_at, outcome=None, until=row.ended_at) for row in natural),
    ]
    items = [
        *_spans(ItemKind.SITTING, history.stretches(day, day)),
        *_spans(ItemKind.STANDING, history.standing(day, day)),
        *_spans(ItemKind.NATURAL, natural),
        *_spans(ItemKind.PAUSE, history.pauses(day, day)),
        *_present(now),
        *(_break(row, name) for row in breaks),
    ]
    return DayView(rows=tuple(sorted(rows, key=lambda row: row.at)), line=_line(items, day, now))


def _line(items: Iterable[DayItem], day: date, now: Now) -> DayLine | None:
    midnight, end = _midnight(day, now.zone), _midnight(day + _DAY, now.zone)
    seen = [_within(item, midnight) for item in items if item.ended > midnight]
    if not seen:
        return None
    first = min(item.began for item in seen)
    last = max((*(item.ended for item in seen), first + SHORTEST))
    return DayLine(
        began=max(midnight, midnight + (first - midnight) // _HOUR * _HOUR),
        ended=min(end, midnight - (midnight - last) // _HOUR * _HOUR),
        zone=now.zone,
        items=tuple(sorted(seen, key=lambda item: item.began)),
    )


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _within(item: DayItem, midnight: datetime) -> DayItem:
    """What it says stays whole; only what is drawn begins with the day."""
    return item if item.began >= midnight else replace(item, began=midnight)


def _present(now: Now) -> Iterator[DayItem]:
    if now.sitting_since is not None:
        kind = ItemKind.STANDING if now.standing else ItemKind.SITTING
        text = (
            translate("day", "{time}, standing since then: {length}")
            if now.standing
            else translate("day", "{time}, sitting since then: {length}")
        )
        length = duration(now.at - now.sitting_since)
        sentence = text.format(time=clock(now.sitting_since), length=length)
        yield DayItem(kind=kind, began=now.sitting_since, ended=now.at, sentence=sentence)


def _spans(kind: ItemKind, rows: Iterable[SpanRow]) -> Iterator[DayItem]:
    for row in rows:
        text = {
            ItemKind.SITTING: translate("day", "{began}–{ended} sitting, {length}"),
            ItemKind.STANDING: translate("day", "{began}–{ended} standing, {length}"),
            ItemKind.NATURAL: translate("day", "{began}–{ended} natural break (assumed), {length}"),
            ItemKind.PAUSE: translate("day", "{began}–{ended} paused, {length}"),
        }[kind]
        sentence = text.format(
            began=clock(row.began_at), ended=clock(row.ended_at), length=duration(row.ended_at - row.began_at)
        )
        yield DayItem(kind=kind, began=row.began_at, ended=row.ended_at, sentence=sentence)


def _break(row: BreakRow, name: Callable[[str], str]) -> DayItem:
    at = row.shown_at or row.due_at
    said = outcome(row.outcome)
    exercise = name(row.exercise or "")
    text = (
        translate("day", "{time} break: {outcome}, {exercise}")
        if exercise
        else translate("day", "{time} break: {outcome}")
    )
    sentence = text.format(time=clock(at), outcome=said, exercise=exercise)
    return DayItem(kind=ItemKind.BREAK, began=at, ended=at, sentence=sentence, outcome=row.outcome)
