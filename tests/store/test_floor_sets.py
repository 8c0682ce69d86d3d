"""Sets on the floor as rows: one for each, and one more for each that is taken back."""

import json
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutebreak.core.facts import Fact
from glutebreak.core.floor import Floor
from glutebreak.core.floor_facts import SetDone, SetTakenBack
from glutebreak.store import schema
from glutebreak.store.aside import open_or_set_aside
from glutebreak.store.export import export_csv, export_json
from glutebreak.store.history import History
from glutebreak.store.rows import SetRow, sets_that_stand
from glutebreak.store.state import decode, encode
from tests.store.samples import BERLIN, MIN, NINE, state

MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)


def recorded(*facts: Fact) -> History:
    history = History.in_memory()
    history.record(facts, state(), BERLIN)
    return history


def exercises(history: History, first: date = date.min, last: date = date.max) -> list[str]:
    return [row.exercise for row in history.floor_sets(first, last)]


def test_each_set_is_a_row_of_its_day() -> None:
    history = recorded(
        SetDone(NINE, "clamshell"), SetDone(NINE + MIN, "glute-bridge"), SetDone(NINE + DAY, "clamshell")
    )

    assert exercises(history, MONDAY, MONDAY) == ["clamshell", "glute-bridge"]
    assert exercises(history, MONDAY + DAY, MONDAY + DAY) == ["clamshell"]


def test_a_set_before_midnight_belongs_to_the_day_that_local_clocks_showed() -> None:
    late = NINE.replace(hour=23, minute=30)  # half past midnight in Berlin

    assert exercises(recorded(SetDone(late, "clamshell")), MONDAY + DAY, MONDAY + DAY) == ["clamshell"]


def test_a_set_taken_back_is_a_row_more_and_is_not_read() -> None:
    facts = (
        SetDone(NINE, "clamshell"),
        SetDone(NINE + MIN, "clamshell"),
        SetTakenBack(NINE + 2 * MIN, "clamshell", MONDAY),
    )
    history = recorded(*facts)

    assert [row.ended_at for row in history.floor_sets(MONDAY, MONDAY)] == [NINE]
    assert history._live().execute("SELECT count(*) FROM floor_sets").fetchone() == (3,)


def test_taken_back_after_midnight_it_is_the_set_of_the_day_before() -> None:
    history = recorded(SetDone(NINE, "clamshell"), SetTakenBack(NINE + DAY, "clamshell", MONDAY))

    assert exercises(history) == []
    assert exercises(history, MONDAY, MONDAY) == []
    assert exercises(history, MONDAY + DAY, MONDAY + DAY) == []


names = st.sampled_from(["clamshell", "glute-bridge"])


@given(st.lists(st.tuples(names, st.booleans()), max_size=20))
def test_each_row_that_takes_back_costs_one_set_at_most(rows: list[tuple[str, bool]]) -> None:
    expected: list[str] = []
    for exercise, taken_back in rows:
        if not taken_back:
            expected.append(exercise)
        elif exercise in expected:
            del expected[len(expected) - 1 - expected[::-1].index(exercise)]

    read = [
        (SetRow(day=MONDAY, exercise=exercise, ended_at=NINE + n * MIN), gone)
        for n, (exercise, gone) in enumerate(rows)
    ]
    assert [row.exercise for row in sets_that_stand(read)] == expected


def test_the_export_has_the_sets_that_stand() -> None:
    history = recorded(
        SetDone(NINE, "clamshell"), SetDone(NINE, "glute-check"), SetTakenBack(NINE, "clamshell", MONDAY)
    )
    rows = history.rows()

    line = "floor set,2026-03-02,,,2026-03-02T10:00:00+01:00,done,glute-check,,,"
    assert export_csv(rows).splitlines()[1:] == [line]
    assert json.loads(export_json(rows))["floor_sets"] == [
        {"day": "2026-03-02", "exercise": "glute-check", "ended_at": "2026-03-02T10:00:00.123456+01:00"}
    ]


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS)))
def test_a_file_of_every_older_version_takes_sets(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.sqlite3"
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:version])
        connection = sqlite3.connect(path, isolation_level=None)
        schema.prepare(connection)
        connection.close()
    history = History.open(path)
    history.record([SetDone(NINE, "clamshell")], state(), BERLIN)
    assert exercises(history) == ["clamshell"]
    history.close()


def test_a_damaged_file_of_an_older_version_gives_its_rows_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.sqlite3"
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        connection = sqlite3.connect(path, isolation_level=None)
        schema.prepare(connection)
        connection.execute(schema.ADD_PAUSE, ("2026-03-02", 0, 0, 60_000_000))
        connection.execute("ALTER TABLE stretches ADD COLUMN worn TEXT")
        connection.close()

    opened = open_or_set_aside(path)

    assert len(opened.history.pauses(date.min, date.max)) == 1
    assert "1 entries could be brought over" in opened.problems[0]
    opened.history.close()


def test_sets_survive_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    history = History.open(path)
    history.record([SetDone(NINE, "clamshell"), SetTakenBack(NINE, "clamshell", MONDAY)], state(), BERLIN)
    history.record([SetDone(NINE, "glute-bridge")], state(), BERLIN)
    history.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("ALTER TABLE stretches ADD COLUMN worn TEXT")
    connection.close()

    opened = open_or_set_aside(path)

    assert exercises(opened.history) == ["glute-bridge"]
    opened.history.close()


def test_a_state_of_before_the_floor_can_still_be_read() -> None:
    older = json.loads(encode(state()))
    del older["floor"]

    assert decode(json.dumps(older)).floor == Floor()


def test_a_set_that_is_taken_back_without_having_been_done_changes_nothing() -> None:
    history = recorded(SetDone(NINE, "clamshell"), SetTakenBack(NINE + MIN, "glute-bridge", MONDAY))

    assert exercises(history) == ["clamshell"]
