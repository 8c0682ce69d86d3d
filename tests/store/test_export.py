"""What other programs get to read."""

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta

from glutebreak.core.facts import Fact, Outcome
from glutebreak.store.export import COLUMNS, export, export_csv, export_json
from glutebreak.store.history import History
from glutebreak.store.rows import Rows
from tests.store.samples import BERLIN, MIN, NINE, ONE_OF_EACH, break_ended, state


def recorded(*facts: Fact) -> Rows:
    history = History.in_memory()
    history.record(facts, state(), BERLIN)
    rows = history.rows()
    history.close()
    return rows


def test_csv_has_a_line_for_each_row_with_times_at_their_offset() -> None:
    notice_only = replace(break_ended(Outcome.SKIPPED), shown_at=None, exercise=None, asked=True)
    lines = list(csv.reader(io.StringIO(export_csv(recorded(*ONE_OF_EACH, notice_only)))))
    begin, ten = "2026-03-02T09:57:00+01:00", "2026-03-02T10:00:00+01:00"
    assert lines == [
        list(COLUMNS),
        ["break", "2026-03-02", begin, "2026-03-02T09:59:00+01:00", ten, "done", "toe-raise", "1", "0", ""],
        ["break", "2026-03-02", begin, "", ten, "skipped", "", "1", "1", ""],
        ["natural break", "2026-03-02", "2026-03-02T09:51:00+01:00", "", ten, "", "", "", "", ""],
        ["sitting", "2026-03-02", "2026-03-02T09:52:00+01:00", "", ten, "", "", "", "", ""],
        ["standing", "2026-03-02", "2026-03-02T09:54:00+01:00", "", ten, "", "", "", "", ""],
        ["pause", "2026-03-02", "2026-03-02T09:53:00+01:00", "", ten, "", "", "", "", ""],
        ["floor set", "2026-03-02", "", "", ten, "done", "clamshell", "", "", ""],
    ]


def test_a_correction_stands_beside_what_was_recorded() -> None:
    history = History.in_memory()
    history.record([break_ended()], state(), BERLIN)
    history.correct(history.rows().breaks[0].id, Outcome.SKIPPED, NINE)
    (_, line) = csv.reader(io.StringIO(export_csv(history.rows())))
    history.close()
    assert (line[COLUMNS.index("outcome")], line[COLUMNS.index("recorded")]) == ("skipped", "done")


def test_no_cell_acts_as_a_formula_in_a_spreadsheet() -> None:
    for start in "=+-@\t\r":
        rows = recorded(replace(break_ended(), exercise=f"{start}HYPERLINK(1)"))
        cells = list(csv.reader(io.StringIO(export_csv(rows), newline="")))[1]
        assert cells[6] == f"'{start}HYPERLINK(1)"


def test_json_names_its_format_and_keeps_every_digit() -> None:
    exported = json.loads(export_json(recorded(*ONE_OF_EACH)))
    assert exported["format"] == 1
    assert exported["breaks"] == [
        {
            "day": "2026-03-02",
            "outcome": "done",
            "due_at": "2026-03-02T09:57:00.123456+01:00",
            "shown_at": "2026-03-02T09:59:00.123456+01:00",
            "ended_at": "2026-03-02T10:00:00.123456+01:00",
            "snoozes": 1,
            "exercise": "toe-raise",
            "asked": False,
            "id": 1,
            "recorded": "done",
        }
    ]
    assert [len(exported[kind]) for kind in ("natural_breaks", "stretches", "pauses")] == [1, 1, 1]


def test_an_empty_history_is_a_head_without_lines() -> None:
    assert export_csv(recorded()) == ",".join(COLUMNS) + "\r\n"
    assert json.loads(export_json(recorded()))["breaks"] == []


def test_clock_changes_do_not_blur_what_came_before() -> None:
    before = NINE.replace(month=3, day=29, hour=0, minute=30, microsecond=0)
    rows = recorded(break_ended(at=before), break_ended(at=before + timedelta(hours=1)))
    ended = [line.split(",")[4] for line in export_csv(rows).splitlines()[1:]]
    assert ended == ["2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"]
    assert rows.breaks[0].ended_at + 60 * MIN == rows.breaks[1].ended_at


def test_it_is_written_in_the_form_that_is_asked_for() -> None:
    rows = recorded(*ONE_OF_EACH)

    assert export(rows, "json") == export_json(rows)
    assert export(rows, "csv") == export_csv(rows)
    assert export(rows, "json") != export(rows, "csv")
