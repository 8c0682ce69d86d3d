"""Reports of crashes, as files."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from glutebreak.crashes.report import KEPT, delete, reports, write

NOON = datetime(2026, 11, 23, 12, 0, 0, 250, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "glutebreak.log"
    file.write_text("".join(f"line {number}\n" for number in range(100)), "utf-8")
    return file


def test_it_says_what_ran_what_happened_and_what_came_before(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "XFCE")
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")

    write(log, NOON, "glutebreak 9.8", "ValueError")

    (report,) = reports(log.parent)
    lines = report.text().splitlines()
    assert report.at == NOON
    assert lines[0] == "A crash of glutebreak 9.8"
    assert lines[2].startswith("on ")
    assert lines[2].endswith(", desktop XFCE x11")
    assert "ValueError" in lines
    assert lines[-40:] == [f"line {number}" for number in range(60, 100)]


def test_it_is_for_the_person_alone(log: Path) -> None:
    write(log, NOON, "", "")

    (report,) = reports(log.parent)
    assert stat.S_IMODE(report.path.stat().st_mode) == 0o600


def test_home_and_name_are_not_in_it(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/somewhere/zoë")
    monkeypatch.setenv("USER", "zoë")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "the desktop of Zoë")
    log.write_text("it cannot write /somewhere/zoë/export.csv\n", "utf-8")

    write(log, NOON, "glutebreak", 'File "/somewhere/zo\\xeb/glutebreak/app.py" in the code of zoë')

    text = reports(log.parent)[0].text()
    assert "~/export.csv" in text
    assert '"~/glutebreak/app.py"' in text
    assert "somewhere" not in text
    assert "zo" not in text.lower().replace("zone", "")


def test_only_the_newest_few_are_kept_and_they_come_first(log: Path) -> None:
    for number in range(KEPT + 3):
        write(log, NOON + timedelta(hours=number), "", f"crash {number}")

    kept = reports(log.parent)
    assert [f"crash {number}" in kept[-number - 1 + 3].text() for number in range(3, KEPT + 3)] == [True] * KEPT
    assert len(kept) == KEPT
    assert kept[0].at > kept[-1].at


def test_a_file_of_another_kind_is_left_alone(log: Path) -> None:
    other = log.with_name("crash-course.txt")
    other.touch()

    assert reports(log.parent) == ()
    delete(reports(log.parent))
    assert other.exists()


def test_one_that_is_gone_has_nothing_to_say_and_can_be_deleted_all_the_same(log: Path) -> None:
    write(log, NOON, "", "")
    (report,) = reports(log.parent)

    for _ in range(2):
        delete((report,))
        assert report.text() == ""


def test_without_a_log_there_is_a_report_all_the_same(tmp_path: Path) -> None:
    write(tmp_path / "none.log", NOON, "glutebreak", "ValueError")

    assert "ValueError" in reports(tmp_path)[0].text()


def test_text_that_no_file_can_hold_is_written_as_well_as_it_can_be(log: Path) -> None:
    log.write_bytes(b"\xff\xfe broken\n")

    write(log, NOON, "", "a name of \udcff")

    assert "a name of \\udcff" in reports(log.parent)[0].text()
