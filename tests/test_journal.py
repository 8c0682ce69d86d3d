"""The log file."""

import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from glutebreak import journal
from glutebreak.journal import close_journal, log, open_journal


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "logs/glutebreak.log"
    close_journal()


def test_a_line_is_kept_with_its_time_for_this_person_alone(file: Path) -> None:
    assert open_journal(file, verbose=False) == ()

    log.info("a break was done")

    assert file.read_text("utf-8").endswith(" INFO glutebreak: a break was done\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_folder_that_is_made_for_it_is_open_to_others(tmp_path: Path) -> None:
    open_journal(tmp_path / "glutebreak/log/glutebreak.log", verbose=False)
    close_journal()

    made = (tmp_path / "glutebreak", tmp_path / "glutebreak/log")
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in made] == [0o700, 0o700]


def test_a_full_file_is_put_aside_and_only_one_is_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "LARGEST", 1000)
    open_journal(file, verbose=False)

    for number in range(200):
        log.info("line %d", number)

    assert sorted(path.name for path in file.parent.iterdir()) == ["glutebreak.log", "glutebreak.log.1"]
    assert all(path.stat().st_size < 1200 for path in file.parent.iterdir())
    assert {stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()} == {0o600}
    assert "line 199" in file.read_text("utf-8")


def test_where_no_new_file_can_be_had_nothing_but_the_line_is_lost(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(journal, "LARGEST", 10)
    open_journal(file, verbose=False)
    log.info("a break was done")
    shutil.rmtree(file.parent)

    log.info("a break was skipped")

    assert "a break was skipped" in capsys.readouterr().err


def test_it_goes_on_in_the_file_of_before(file: Path) -> None:
    for _ in range(2):
        open_journal(file, verbose=False)
        log.info("started")
        close_journal()

    assert file.read_text("utf-8").count("started") == 2


@pytest.mark.usefixtures("file")
def test_without_a_place_for_it_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    (sentence,) = open_journal(tmp_path / "file/glutebreak.log", verbose=False)

    assert "cannot be written" in sentence


def test_small_things_are_told_on_standard_error_where_that_is_wanted(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for verbose in (False, True):
        open_journal(file, verbose=verbose)
        log.debug("a small thing, verbose: %s", verbose)
        close_journal()

    assert capsys.readouterr().err.endswith(" DEBUG glutebreak: a small thing, verbose: True\n")
    assert file.read_text("utf-8").count("a small thing") == 1
