"""What goes into the history stays, and comes out as it was."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import hypothesis
import pytest
from hypothesis import strategies as st

import glutebreak
from glutebreak.core.facts import (
    BreakDue,
    BreakEnded,
    BreakHeld,
    BreakStarted,
    ClockWasSet,
    Fact,
    HoursBegan,
    HoursEnded,
    Lapsed,
    NaturalBreakTaken,
    NoticeGiven,
    Outcome,
    PauseBegan,
    PauseEnded,
    SensingChanged,
    StandingBegan,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.floor import CHECK, FloorKind, OfferEnd
from glutebreak.core.floor_facts import FloorEnded, FloorOffered, FloorOfferEnded, FloorStarted, SetDone
from glutebreak.core.holds import HoldReason
from glutebreak.core.summary import Day, Taken
from glutebreak.store import schema
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import MOST_WAITING, History
from glutebreak.store.rows import BreakRow, DayCounts, Rows, SetRow, SpanRow, break_row
from tests.store.samples import BERLIN, MIN, NINE, ONE_OF_EACH, PHASES, break_ended, state

ROOT = Path(glutebreak.__file__).parents[1]
MONDAY = date(2026, 3, 2)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "glutebreak" / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    opened = History.open(path)
    yield opened
    opened.close()


def connection_of(history: History) -> sqlite3.Connection:
    assert history._connection is not None
    return history._connection


def test_each_kind_of_fact_comes_back_in_wall_time_at_the_offset_of_local_clocks(history: History) -> None:
    history.record(ONE_OF_EACH, state(drift=timedelta(hours=1)), BERLIN)
    ten = NINE + timedelta(hours=1)
    rows = history.rows()
    assert rows == Rows(
        breaks=(
            BreakRow(
                day=MONDAY,
                outcome=Outcome.DONE,
                due_at=ten - 3 * MIN,
                shown_at=ten - MIN,
                ended_at=ten,
                snoozes=1,
                exercise="toe-raise",
                asked=False,
                id=1,
                recorded=Outcome.DONE,
            ),
        ),
        natural_breaks=(SpanRow(day=MONDAY, began_at=ten - 9 * MIN, ended_at=ten),),
        stretches=(SpanRow(day=MONDAY, began_at=ten - 8 * MIN, ended_at=ten),),
        standing=(SpanRow(day=MONDAY, began_at=ten - 6 * MIN, ended_at=ten),),
        pauses=(SpanRow(day=MONDAY, began_at=ten - 7 * MIN, ended_at=ten),),
        floor_sets=(SetRow(day=MONDAY, exercise="clamshell", ended_at=ten),),
    )
    assert rows.breaks[0].ended_at.isoformat() == "2026-03-02T11:00:00.123456+01:00"


def test_the_last_correction_of_a_break_counts_and_what_was_recorded_stays(history: History) -> None:
    history.record([break_ended(), break_ended(Outcome.SKIPPED, NINE + MIN)], state(), BERLIN)
    first, second = history.breaks(MONDAY, MONDAY)
    history.correct(first.id, Outcome.SKIPPED, NINE + 2 * MIN)
    history.correct(first.id, Outcome.DONE, NINE + 3 * MIN)
    history.correct(second.id, Outcome.DONE, NINE + 4 * MIN)

    assert [(row.outcome, row.recorded) for row in history.breaks(MONDAY, MONDAY)] == [
        (Outcome.DONE, Outcome.DONE),
        (Outcome.DONE, Outcome.SKIPPED),
    ]
    assert history.counts(MONDAY).done == 2


def test_what_is_erased_is_gone_from_the_disk_too(history: History, path: Path) -> None:
    history.record([*ONE_OF_EACH, replace(break_ended(), exercise="never-to-be-seen")], state(), BERLIN)
    history.record([break_ended(at=NINE + timedelta(days=1))], state(PHASES[1]), BERLIN)
    history.correct(1, Outcome.SKIPPED, NINE)

    history.erase(MONDAY, MONDAY)

    assert [row.day for row in history.rows().breaks] == [date(2026, 3, 3)]
    assert history.rows().stretches == ()
    assert history.saved_state() == state(PHASES[1])
    kept = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"toe-raise" in kept
    assert b"never-to-be-seen" not in kept


def test_a_row_belongs_to_the_local_day_on_which_it_ended(history: History) -> None:
    just_after_midnight = datetime(2026, 3, 2, 23, 1, tzinfo=UTC)
    history.record([break_ended(at=just_after_midnight)], state(), BERLIN)
    assert [row.day for row in history.breaks(date.min, date.max)] == [date(2026, 3, 3)]


def test_a_flight_does_not_move_what_was_recorded_before_it(history: History) -> None:
    history.record([break_ended()], state(), ZoneInfo("Asia/Tokyo"))
    history.record([break_ended()], state(PHASES[1]), ZoneInfo("America/New_York"))
    there, here = history.breaks(MONDAY, MONDAY)
    assert there.ended_at == here.ended_at
    assert (there.ended_at.hour, here.ended_at.hour) == (18, 4)


def test_other_facts_leave_no_row(history: History) -> None:
    passing: tuple[Fact, ...] = (
        BreakDue(NINE),
        BreakHeld(NINE, (HoldReason.MICROPHONE,)),
        NoticeGiven(NINE, good_moment=True),
        BreakStarted(NINE, "toe-raise", asked=False),
        PauseBegan(NINE, None),
        StandingBegan(NINE),
        HoursBegan(NINE),
        HoursEnded(NINE),
        Lapsed(NINE, NINE),
        SensingChanged(NINE, works=False),
        ClockWasSet(NINE, 3.5),
        FloorOffered(NINE),
        FloorOfferEnded(NINE, OfferEnd.LATER),
        FloorStarted(NINE, FloorKind.SESSION),
        FloorEnded(NINE, FloorKind.SESSION, NINE, 2),
    )
    history.record(passing, state(), BERLIN)
    assert history.rows() == Rows(breaks=(), natural_breaks=(), stretches=(), standing=(), pauses=(), floor_sets=())


def test_only_the_days_asked_for_are_read(history: History) -> None:
    facts = [StretchEnded(NINE, NINE + timedelta(days=n)) for n in range(5)]
    history.record(facts, state(), BERLIN)
    days = [row.day.day for row in history.stretches(date(2026, 3, 3), date(2026, 3, 5))]
    assert days == [3, 4, 5]


def test_the_days_of_the_figures_say_what_the_rows_say(history: History) -> None:
    day = timedelta(days=1)
    check = SetDone(NINE, CHECK.id)
    history.record((*ONE_OF_EACH, check, break_ended(Outcome.SKIPPED, NINE + day)), state(), BERLIN)
    history.correct(history.breaks(date.min, date.max)[0].id, Outcome.SKIPPED, NINE)

    days = history.days(date.min, date.max)
    assert days[date(2026, 3, 2)] == Day(
        stretches=(8 * MIN,),
        absences=(9 * MIN,),
        breaks=(Taken(outcome=Outcome.SKIPPED, exercise="toe-raise", asked=False),),
        sets=1,
    )
    assert list(history.days(date(2026, 3, 3), date.max)) == [date(2026, 3, 3)]
    assert not history.days(date(2026, 3, 4), date.max)


def test_a_days_prompts_are_counted_by_their_outcome(history: History) -> None:
    outcomes = [Outcome.DONE, Outcome.DONE, Outcome.SNOOZED, Outcome.SKIPPED, Outcome.NO_ANSWER, Outcome.AWAY]
    history.record([*map(break_ended, outcomes), ONE_OF_EACH[1]], state(), BERLIN)
    counts = DayCounts(done=2, snoozed=1, skipped=1, no_answer=1, away=1, natural_breaks=1)
    assert history.counts(MONDAY) == counts
    assert history.counts(date(2026, 3, 3)) == DayCounts()


def test_every_outcome_can_be_stored(history: History) -> None:
    history.record([break_ended(outcome) for outcome in Outcome], state(), BERLIN)
    assert [row.outcome for row in history.breaks(MONDAY, MONDAY)] == list(Outcome)


def test_the_last_state_is_found_after_a_start(history: History, path: Path) -> None:
    assert history.saved_state() is None
    for phase in PHASES:
        history.record([], state(phase), BERLIN)
    history.close()
    again = History.open(path)
    assert again.saved_state() == state(PHASES[-1])
    again.close()


def test_what_changes_nothing_writes_nothing(history: History) -> None:
    history.record([], state(), BERLIN)
    before = connection_of(history).total_changes
    history.record([BreakDue(NINE)], state(), BERLIN)
    assert connection_of(history).total_changes == before


def test_a_row_is_forced_onto_the_disk_and_a_state_alone_is_not(history: History) -> None:
    history.record([], state(), BERLIN)
    assert connection_of(history).execute("PRAGMA synchronous").fetchone() == (1,)
    history.record([break_ended()], state(), BERLIN)
    assert connection_of(history).execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection_of(history).execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_history_is_for_its_owner_alone(history: History, path: Path) -> None:
    history.record(ONE_OF_EACH, state(), BERLIN)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_a_history_in_memory_is_like_one_on_disk_and_says_that_it_is_none() -> None:
    history = History.in_memory()
    history.record(ONE_OF_EACH, state(), BERLIN)
    assert history.counts(MONDAY).done == 1
    assert history.saved_state() == state()
    assert not history.is_on_disk
    history.close()


def test_a_file_deleted_under_the_running_program_is_made_anew(history: History, path: Path) -> None:
    history.record([break_ended(Outcome.SKIPPED)], state(), BERLIN)
    for file in path.parent.iterdir():
        file.unlink()
    history.record([break_ended(Outcome.DONE)], state(), BERLIN)
    reader = History.open(path)
    assert [row.outcome for row in reader.breaks(MONDAY, MONDAY)] == [Outcome.DONE]
    reader.close()


def test_a_file_put_in_place_of_the_own_one_is_taken_up(history: History, path: Path) -> None:
    """As from a backup, or by a program that keeps folders alike."""
    history.record(ONE_OF_EACH, state(), BERLIN)
    other = History.open(path.with_name("other"))
    other.record(ONE_OF_EACH * 2, state(), BERLIN)
    other.close()
    path.with_name("other").replace(path)
    history.record(ONE_OF_EACH, state(drift=MIN), BERLIN)
    history.close()
    again = History.open(path)
    assert len(again.rows().stretches) == 3
    again.close()


def test_rows_wait_while_the_home_is_gone_and_are_recorded_when_it_is_back(tmp_path: Path) -> None:
    path = tmp_path / "home/share/glutebreak/history.sqlite3"
    history = History.open(path)
    history.record(ONE_OF_EACH, state(), BERLIN)
    (tmp_path / "home").rename(tmp_path / "gone")
    with pytest.raises(HistoryUnavailable, match=f"until then {len(ONE_OF_EACH)} entries wait"):
        history.record(ONE_OF_EACH, state(drift=MIN), BERLIN)
    assert not (tmp_path / "home").exists()
    (tmp_path / "gone").rename(tmp_path / "home")
    history.record(ONE_OF_EACH, state(drift=2 * MIN), BERLIN)
    assert len(history.rows().stretches) == 3
    history.close()


def test_another_process_that_holds_the_file_delays_rows_and_loses_none(history: History, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryUnavailable, match=r"another program holds .*; until then 1 entries wait"):
        history.record([break_ended(Outcome.DONE)], state(), BERLIN)
    assert history.waiting == 1
    assert history.breaks(MONDAY, MONDAY) == ()
    other.close()
    history.record([break_ended(Outcome.AWAY)], state(), BERLIN)
    assert history.waiting == 0
    assert [row.outcome for row in history.breaks(MONDAY, MONDAY)] == [Outcome.DONE, Outcome.AWAY]


def test_a_state_that_cannot_be_written_is_told_without_counting_rows(history: History, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryUnavailable, match=r"close it$"):
        history.record([], state(), BERLIN)
    other.close()


def test_a_full_disk_delays_rows_and_loses_none(history: History) -> None:
    history.record([break_ended()], state(), BERLIN)
    pages = connection_of(history).execute("PRAGMA page_count").fetchone()[0]
    connection_of(history).execute(f"PRAGMA max_page_count = {pages}")
    many = [break_ended(at=NINE + n * MIN) for n in range(200)]
    with pytest.raises(HistoryUnavailable, match=r"no room left for .*; make some; until then 200 entries wait"):
        history.record(many, state(), BERLIN)
    assert len(history.breaks(MONDAY, MONDAY)) == 1
    connection_of(history).execute("PRAGMA max_page_count = 1000000")
    history.record([], state(), BERLIN)
    assert [row.ended_at for row in history.breaks(MONDAY, MONDAY)[1:]] == [fact.at for fact in many]


def test_rows_that_wait_are_bounded(history: History) -> None:
    other = sqlite3.connect(history._path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryUnavailable, match=f"{MOST_WAITING} entries wait"):
        history.record([break_ended()] * (MOST_WAITING + 5), state(), BERLIN)
    other.close()


def test_a_mistake_in_our_own_sql_is_loud(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "ADD_PAUSE", "INSERT INTO pausen VALUES (?)")
    with pytest.raises(sqlite3.OperationalError, match="pausen"):
        history.record(ONE_OF_EACH, state(), BERLIN)


FULL = """
import resource, sys
from pathlib import Path
from tests.store.samples import *
from glutebreak.store.history import History
from glutebreak.store.faults import HistoryUnavailable
history = History.open(Path(sys.argv[1]))
history.record([break_ended()], state(), BERLIN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
try:
    history.record([break_ended()] * 2000, state(), BERLIN)
except HistoryUnavailable as told:
    print(told)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
history.record([break_ended()], state(), BERLIN)
print(len(history.breaks(NINE.date(), NINE.date())), history.waiting)
"""


def test_a_write_that_the_system_refuses_delays_rows_and_loses_none(path: Path) -> None:
    run = [sys.executable, "-c", FULL, str(path)]
    done = subprocess.run(run, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    told, counted = done.stdout.splitlines()
    assert (
        told
        == f"the disk of {path} is full or fails; make room or see to it; until then 2000 entries wait to be recorded"
    )
    assert counted == "2002 0"


KILLED = """
import sys
from pathlib import Path
from tests.store.samples import *
from glutebreak.store.history import History
history = History.open(Path(sys.argv[1]))
history.record(ONE_OF_EACH, state(), BERLIN)
history.record([], state(PHASES[2]), BERLIN)
print("recorded", flush=True)
sys.stdin.read()
"""


def test_a_killed_process_loses_no_recorded_row_and_not_its_rhythm(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recorded\n"
        process.kill()
    history = History.open(path)
    assert [len(kind) for kind in (history.rows().breaks, history.rows().stretches)] == [1, 1]
    assert history.saved_state() == state(PHASES[2])
    history.close()


def test_an_interrupted_migration_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    History.open(path).close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("CREATE TABLE more (n)", "oops")))
    with pytest.raises(sqlite3.OperationalError, match="oops"):
        History.open(path)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS) - 1,)
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'more'").fetchone() == (0,)
    connection.close()


def test_an_older_file_is_brought_to_this_version_with_its_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = History.open(path)
    history.record(ONE_OF_EACH, state(), BERLIN)
    history.close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("CREATE TABLE more (n)",)))
    history = History.open(path)
    assert history.counts(MONDAY).done == 1
    assert connection_of(history).execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
    history.close()


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS)))
def test_a_file_of_every_older_version_is_brought_up_with_its_rows(
    version: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:version])
        connection = sqlite3.connect(path, isolation_level=None)
        schema.prepare(connection)
        connection.execute(schema.ADD_PAUSE, ("2026-03-02", 0, 0, 60_000_000))
        connection.close()
    history = History.open(path)
    assert len(history.pauses(date.min, date.max)) == 1
    history.record(ONE_OF_EACH, state(), BERLIN)
    assert len(history.rows().standing) == 1
    history.close()


def test_the_first_version_is_what_was_released(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.prepare(connection)
    names = connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%STRICT' ORDER BY name").fetchall()
    assert names == [("breaks",), ("natural_breaks",), ("pauses",), ("rhythm",), ("stretches",)]
    connection.close()


instants = st.integers(0, 2**52).map(lambda ticks: datetime(1990, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks))
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(BreakEnded, at=instants, due_at=instants, shown_at=st.none() | instants, snoozes=st.integers(0, 9)),
    st.builds(NaturalBreakTaken, instants, instants),
    st.builds(StretchEnded, instants, instants),
    st.builds(StandingEnded, instants, instants),
    st.builds(PauseEnded, instants, instants),
)
ZONES = (BERLIN, UTC, ZoneInfo("Asia/Kathmandu"), ZoneInfo("Pacific/Apia"), timezone(timedelta(hours=-11)))


@hypothesis.settings(deadline=None, max_examples=60)
@hypothesis.given(
    batches=st.lists(st.lists(facts), max_size=5),
    drift=st.timedeltas(timedelta(days=-9000), timedelta(days=9000)),
    zone=st.sampled_from(ZONES),
)
def test_whatever_is_recorded_is_read_back_equal(batches: list[list[Fact]], drift: timedelta, zone: tzinfo) -> None:
    history = History.in_memory()
    for batch in batches:
        history.record(batch, state(drift=drift), zone)
    rows = history.rows()
    recorded = [fact for batch in batches for fact in batch]
    assert [read_back(row, drift) for row in rows.breaks] == [f for f in recorded if isinstance(f, BreakEnded)]
    for kind, found in (
        (NaturalBreakTaken, rows.natural_breaks),
        (StretchEnded, rows.stretches),
        (StandingEnded, rows.standing),
        (PauseEnded, rows.pauses),
    ):
        assert [kind(row.began_at - drift, row.ended_at - drift) for row in found] == [
            fact for fact in recorded if isinstance(fact, kind)
        ]
    assert all(row.day == row.ended_at.astimezone(zone).date() for row in rows.breaks)
    history.close()


def read_back(row: BreakRow, drift: timedelta) -> BreakEnded:
    return BreakEnded(
        at=row.ended_at - drift,
        outcome=row.outcome,
        due_at=row.due_at - drift,
        shown_at=None if row.shown_at is None else row.shown_at - drift,
        exercise=row.exercise,
        snoozes=row.snoozes,
        asked=row.asked,
    )


@pytest.mark.parametrize("cell", [None, "nine", "9"])
def test_a_cell_that_is_no_whole_number_is_no_instant(history: History, cell: str | None) -> None:
    history.record([break_ended()], state(), BERLIN)
    (cells,) = connection_of(history).execute(schema.BREAKS, ("2026-01-01", "2026-12-31"))

    with pytest.raises(ValueError, match="is not a whole number"):
        break_row((*cells[:3], cell, *cells[4:]))
