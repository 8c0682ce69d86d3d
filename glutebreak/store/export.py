"""Rows as text for other programs, in columns that stay as they are.

JSON has one list for each kind of row, with the names of `store.rows`. CSV has one line for each row:

| column | break | natural break, sitting, standing, pause | floor set |
| --- | --- | --- | --- |
| kind | break | natural break, sitting, standing or pause | floor set |
| day | the local day on which it ended | the same | the same |
| began | when it was due | when it began | empty |
| shown | when the exercise came up, empty if it never did | empty | empty |
| ended | when its outcome was known | when it ended | when it ended |
| outcome | done, snoozed, skipped, no answer or away | empty | done |
| exercise | the id of the one shown last, if any | empty | its id |
| snoozes | how often it had been put off before | empty | empty |
| asked | 1 if the person asked for it, else 0 | empty | empty |
| recorded | the outcome as it was recorded, where the person corrected it later | empty | empty |

A floor set is one set of one exercise on the floor, or a glute check; one that was taken back is left out.

Times are ISO 8601 with the offset of local clocks at the end of the row; CSV has them to the second.
"""

import csv
import io
from collections.abc import Iterator
from datetime import datetime

import msgspec

from glutebreak.store.rows import BreakRow, Rows, SetRow, SpanRow

FORMAT = 1
"""Grows when a program that reads the export has to change."""
COLUMNS = ("kind", "day", "began", "shown", "ended", "outcome", "exercise", "snoozes", "asked", "recorded")
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")
"""With what a spreadsheet takes a cell for a formula."""


def export(rows: Rows, form: str) -> str:
    """As “csv” or “json”."""
    return export_json(rows) if form == "json" else export_csv(rows)


def export_json(rows: Rows) -> str:
    """One object, indented, ending in a line break."""
    encoded = msgspec.json.encode({"format": FORMAT, **msgspec.to_builtins(rows)})
    return msgspec.json.format(encoded, indent=2).decode() + "\n"


def export_csv(rows: Rows) -> str:
    """A head and a line for each row, kind by kind; no cell can act as a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in _lines(rows):
        writer.writerow(map(_harmless, line))
    return text.getvalue()


def _lines(rows: Rows) -> Iterator[tuple[str, ...]]:
    yield from map(_break, rows.breaks)
    yield from (_span("natural break", row) for row in rows.natural_breaks)
    yield from (_span("sitting", row) for row in rows.stretches)
    yield from (_span("standing", row) for row in rows.standing)
    yield from (_span("pause", row) for row in rows.pauses)
    yield from map(_set, rows.floor_sets)


def _break(row: BreakRow) -> tuple[str, ...]:
    return (
        "break",
        row.day.isoformat(),
        _time(row.due_at),
        "" if row.shown_at is None else _time(row.shown_at),
        _time(row.ended_at),
        row.outcome.value,
        row.exercise or "",
        str(row.snoozes),
        str(int(row.asked)),
        "" if row.recorded is row.outcome else row.recorded.value,
    )


def _span(kind: str, row: SpanRow) -> tuple[str, ...]:
    return (kind, row.day.isoformat(), _time(row.began_at), "", _time(row.ended_at), "", "", "", "", "")


def _set(row: SetRow) -> tuple[str, ...]:
    return ("floor set", row.day.isoformat(), "", "", _time(row.ended_at), "done", row.exercise, "", "", "")


def _time(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_ACTIVE) else cell
