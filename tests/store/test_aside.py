"""Whatever has become of the file, there is a history that takes rows, and the person hears what is wrong."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from glutebreak.core.facts import StretchEnded
from glutebreak.store import aside
from glutebreak.store.aside import Opened, open_or_set_aside
from glutebreak.store.faults import HistoryDamaged, HistoryUnavailable, named_faults
from glutebreak.store.history import History
from tests.store.samples import BERLIN, MIN, NINE, ONE_OF_EACH, break_ended, state


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


def fill(path: Path, rows: int = 400) -> bytes:
    """A file that is sound, closed and has rows on many pages."""
    history = History.open(path)
    history.record([break_ended(at=NINE + n * MIN) for n in range(rows)], state(), BERLIN)
    history.close()
    return path.read_bytes()


def still_records(opened: Opened) -> bool:
    before = len(opened.history.rows().stretches)
    opened.history.record([StretchEnded(NINE, NINE)], state(drift=timedelta(seconds=9)), BERLIN)
    after = len(opened.history.rows().stretches)
    opened.history.close()
    return after == before + 1


def no_room(history: History, rows: object) -> None:  # noqa: ARG001 - as the method that it stands for
    raise HistoryUnavailable("there is no room left")


def power_cut_once_set_aside(path: Path) -> None:
    if not path.exists():
        raise KeyboardInterrupt


def test_without_a_file_a_new_one_is_begun_and_nothing_is_wrong(path: Path) -> None:
    opened = open_or_set_aside(path)
    assert (opened.state, opened.problems) == (None, ())
    assert opened.history.is_on_disk
    assert still_records(opened)


def test_a_sound_file_gives_its_state(path: Path) -> None:
    fill(path)
    opened = open_or_set_aside(path)
    assert (opened.state, opened.problems) == (state(), ())
    opened.history.close()


def test_a_state_that_cannot_be_read_costs_the_state_alone(path: Path) -> None:
    fill(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE rhythm SET state = 'nonsense'")
    connection.close()
    opened = open_or_set_aside(path)
    assert (opened.state, opened.problems) == (
        None,
        ("where the rhythm stood could not be read, so it starts anew",),
    )
    assert len(opened.history.rows().breaks) == 400
    assert still_records(opened)


def test_a_file_that_is_no_database_is_set_aside_as_it_was(path: Path) -> None:
    path.write_text("dear diary, " * 500)
    opened = open_or_set_aside(path)
    assert opened.problems == (
        "history.sqlite3 was damaged: it is kept as history.sqlite3.damaged-1, and 0 entries could be brought over",
    )
    assert path.with_name("history.sqlite3.damaged-1").read_text() == "dear diary, " * 500
    assert opened.history.is_on_disk
    assert still_records(opened)


def test_nothing_that_was_set_aside_is_overwritten(path: Path) -> None:
    for text in ("one " * 200, "two " * 200):
        path.write_text(text)
        open_or_set_aside(path).history.close()
    assert path.with_name("history.sqlite3.damaged-1").read_text() == "one " * 200
    assert path.with_name("history.sqlite3.damaged-2").read_text() == "two " * 200


def test_what_lies_beside_a_damaged_file_goes_with_it(path: Path) -> None:
    path.write_text("dear diary, " * 500)
    path.with_name("history.sqlite3-wal").write_text("more of it")
    opened = open_or_set_aside(path)
    assert path.with_name("history.sqlite3.damaged-1-wal").read_text() == "more of it"
    assert still_records(opened)


def test_a_page_lost_in_the_middle_costs_the_rows_on_it_alone(path: Path) -> None:
    whole = fill(path)
    with_breaks = [at for at in range(4096, len(whole), 4096) if b"toe-raise" in whole[at : at + 4096]]
    middle = with_breaks[len(with_breaks) // 2]
    path.write_bytes(whole[:middle] + b"\xee" * 4096 + whole[middle + 4096 :])
    opened = open_or_set_aside(path)
    kept = opened.history.rows().breaks
    assert 200 < len(kept) < 400
    assert [row.ended_at for row in kept] == sorted(row.ended_at for row in kept)
    assert opened.problems[0].endswith(f"and {len(kept)} entries could be brought over")
    assert still_records(opened)


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.99])
def test_a_cut_off_file_is_set_aside(path: Path, share: float) -> None:
    whole = fill(path)
    path.write_bytes(whole[: int(len(whole) * share)])
    opened = open_or_set_aside(path)
    assert "was damaged" in opened.problems[0]
    assert path.with_name("history.sqlite3.damaged-1").stat().st_size == int(len(whole) * share)
    assert still_records(opened)


def test_the_rows_before_a_cut_are_brought_over(path: Path) -> None:
    whole = fill(path)
    path.write_bytes(whole[: int(len(whole) * 0.7)])
    opened = open_or_set_aside(path)
    kept = [row.ended_at for row in opened.history.rows().breaks]
    assert kept == sorted({*kept} & {NINE + n * MIN for n in range(400)})
    assert len(kept) > 100
    opened.history.close()


def test_rows_between_two_damaged_pages_are_brought_over(path: Path) -> None:
    whole = bytearray(fill(path))
    with_breaks = [at for at in range(4096, len(whole), 4096) if b"toe-raise" in whole[at : at + 4096]]
    for at in (with_breaks[0], with_breaks[-1]):
        whole[at : at + 4096] = bytes(4096)
    path.write_bytes(whole)
    opened = open_or_set_aside(path)
    assert len(opened.history.rows().breaks) > 400 - 2 * 70
    opened.history.close()


@pytest.mark.timeout(30)
@pytest.mark.parametrize("number", [-(2**60), 2**60])
def test_a_damaged_number_of_a_row_does_not_hold_up_the_start(path: Path, number: int) -> None:
    """Rows are looked for one by one: there must be an end to it."""
    fill(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE breaks SET id = ? WHERE id = 7", (number,))
    connection.execute("DROP TABLE pauses")
    connection.close()
    opened = open_or_set_aside(path)
    assert len(opened.history.rows().breaks) == 399
    opened.history.close()


def test_what_is_in_the_log_alone_is_brought_over_when_the_database_is_lost(path: Path) -> None:
    history = History.open(path)
    history.record(ONE_OF_EACH, state(), BERLIN)
    log = path.with_name("history.sqlite3-wal").read_bytes()
    history.close()
    for left in (b"", bytes(4096)):
        path.write_bytes(left)
        path.with_name("history.sqlite3-wal").write_bytes(log)
        opened = open_or_set_aside(path)
        assert len(opened.history.rows().stretches) == 1, left
        assert opened.problems[0].endswith(f"and {len(ONE_OF_EACH)} entries could be brought over")
        opened.history.close()


def test_a_damaged_file_is_tried_again_when_there_was_no_room_to_rescue_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = fill(path)
    path.write_bytes(whole[:-4096])
    with monkeypatch.context() as full:
        full.setattr(History, "adopt", no_room)
        opened = open_or_set_aside(path)
        assert "no room left" in opened.problems[0]
        assert not opened.history.is_on_disk
    assert path.read_bytes() == whole[:-4096]
    opened = open_or_set_aside(path)
    assert len(opened.history.rows().breaks) > 300
    assert still_records(opened)


def test_a_start_that_was_interrupted_while_it_set_a_file_aside_is_finished_by_the_next(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = fill(path)
    path.write_bytes(whole[:-4096])
    with monkeypatch.context() as interrupted:
        interrupted.setattr(aside, "_take_up", power_cut_once_set_aside)
        with pytest.raises(KeyboardInterrupt):
            open_or_set_aside(path)
    opened = open_or_set_aside(path)
    assert len(opened.history.rows().breaks) > 300
    assert still_records(opened)


@pytest.mark.parametrize("seed", range(60))
def test_no_damage_stops_the_program(path: Path, seed: int) -> None:
    """Bytes changed anywhere; in the head, where they mean most, as often as in the rest."""
    chance = random.Random(seed)  # noqa: S311 - the same damage in every run
    damaged = bytearray(fill(path, rows=60))
    place = chance.randrange(100 if seed % 2 else len(damaged))
    damaged[place : place + chance.choice((1, 1, 300))] = chance.randbytes(chance.choice((1, 300)))
    path.write_bytes(damaged)
    opened = open_or_set_aside(path)
    assert still_records(opened)


def test_a_file_of_a_newer_version_is_left_untouched(path: Path) -> None:
    fill(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    opened = open_or_set_aside(path)
    (told,) = opened.problems
    assert told.startswith("the history was written by a newer glutebreak; install that again, then start glutebreak")
    assert told.endswith("until then breaks come as ever, but none is recorded")
    assert not opened.history.is_on_disk
    assert still_records(opened)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_untouched(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    before = path.read_bytes()
    opened = open_or_set_aside(path)
    assert opened.problems[0].startswith("the file of the history belongs to another program; move it away")
    assert still_records(opened)
    assert path.read_bytes() == before


def test_a_table_that_is_missing_is_damage(path: Path) -> None:
    fill(path)
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE pauses")
    connection.close()
    opened = open_or_set_aside(path)
    assert opened.problems[0].endswith("400 entries could be brought over")
    assert still_records(opened)


def test_a_folder_or_a_pipe_in_place_of_the_file_is_left_alone(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes among its files")
    for make, unmake in ((path.mkdir, path.rmdir), (partial(os.mkfifo, path), path.unlink)):
        make()
        opened = open_or_set_aside(path)
        assert opened.problems[0].startswith(f"{path} is not a file; move it away")
        assert still_records(opened)
        unmake()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    opened = open_or_set_aside(tmp_path / "data" / "history.sqlite3")
    assert "cannot be used" in opened.problems[0]
    assert still_records(opened)


def test_a_read_only_file_is_left_alone_and_told(path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("files are made immutable in another way here")
    fill(path)
    if subprocess.run(["chattr", "+i", path], check=False, capture_output=True).returncode:
        if os.getuid() == 0:
            pytest.skip("root writes everywhere, and this file system has no immutable files")
        path.chmod(0o400)
    try:
        opened = open_or_set_aside(path)
        assert "make the file and its folder" in opened.problems[0]
        assert still_records(opened)
    finally:
        subprocess.run(["chattr", "-i", path], check=False, capture_output=True)


def test_a_file_that_forbids_writing_is_told_at_the_start_and_not_at_the_first_break(path: Path) -> None:
    whole = bytearray(fill(path))
    whole[18] = 3  # the version of the format that a writer has to know: none does
    path.write_bytes(whole)
    opened = open_or_set_aside(path)
    assert "is read-only; make the file and its folder writable" in opened.problems[0]
    assert still_records(opened)
    assert path.read_bytes() == whole


def test_a_lock_of_a_moment_does_not_make_the_history_go_without_a_file(path: Path) -> None:
    fill(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    opened = open_or_set_aside(path)
    assert opened.problems == ()
    with pytest.raises(HistoryUnavailable):
        opened.history.record(ONE_OF_EACH, state(drift=MIN), BERLIN)
    other.close()
    opened.history.record(ONE_OF_EACH, state(drift=2 * MIN), BERLIN)
    assert len(opened.history.rows().stretches) == 2
    opened.history.close()


def test_a_link_goes_on_leading_to_the_file(path: Path) -> None:
    real = path.parent / "elsewhere" / "kept.sqlite3"
    real.parent.mkdir()
    real.write_text("dear diary, " * 500)
    path.symlink_to(real)
    opened = open_or_set_aside(path)
    assert path.is_symlink()
    assert real.with_name("kept.sqlite3.damaged-1").exists()
    assert still_records(opened)
    assert real.read_bytes().startswith(b"SQLite")


def changed(path: Path, sql: str) -> None:
    """By another hand, against the rules that the tables have."""
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = 1")
        other.execute(sql)
    other.close()


def test_a_row_that_means_nothing_is_not_brought_over_and_holds_up_no_other(path: Path) -> None:
    fill(path, rows=5)
    changed(path, "UPDATE breaks SET outcome = 'vanished' WHERE id = 3")
    changed(path, "PRAGMA user_version = -1")

    opened = open_or_set_aside(path)

    assert len(opened.history.rows().breaks) == 4
    assert "4 entries could be brought over" in opened.problems[0]
    assert still_records(opened)


def test_a_version_that_there_cannot_be_is_damage(path: Path) -> None:
    fill(path, rows=5)
    changed(path, "PRAGMA user_version = -7")

    opened = open_or_set_aside(path)

    assert len(opened.history.rows().breaks) == 5
    assert path.with_name("history.sqlite3.damaged-1").exists()
    assert still_records(opened)


def test_a_head_that_asks_for_another_format_is_damage(path: Path) -> None:
    whole = fill(path, rows=5)
    path.write_bytes(whole[:44] + (77).to_bytes(4, "big") + whole[48:])  # the number of the format of the schema

    opened = open_or_set_aside(path)

    assert path.with_name("history.sqlite3.damaged-1").read_bytes()[47] == 77
    assert still_records(opened)


def test_damage_that_sqlite_cannot_even_put_into_words_is_damage(path: Path) -> None:
    with pytest.raises(HistoryDamaged, match="is damaged; start glutebreak anew"), named_faults(path):
        bytes([255]).decode()


def test_a_file_that_another_program_has_for_itself_is_left_alone_and_told(path: Path) -> None:
    whole = fill(path, rows=5)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        opened = open_or_set_aside(path)

    assert "another program holds" in opened.problems[0]
    assert not opened.history.is_on_disk
    assert path.read_bytes() == whole
    opened.history.close()
