"""What the person is told of what went wrong."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from glutebreak.crashes.report import reports, write
from glutebreak.live_settings import LiveSettings
from glutebreak.problems import Problems
from glutebreak.shelf import Shelf
from glutebreak.ui.main_window import MainWindow
from glutebreak.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def main(qapp: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001 - needs an application
    window = MainWindow(Theme("light"))
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def problems(tmp_path: Path) -> Problems:
    return Problems(LiveSettings(tmp_path / "settings.toml"), Shelf(tmp_path / "exercises"))


def crash(folder: Path, told: str, at: datetime = NOON) -> None:
    write(folder / "glutebreak.log", at, "glutebreak", told)


def test_each_sentence_is_told_at_once_in_a_terminal_and_once_in_the_window(
    problems: Problems, main: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[tuple[str, ...]] = []
    monkeypatch.setattr(main, "show_problems", shown.append)
    problems.changed.connect(lambda: problems.show_in(main))

    for _ in range(2):
        problems.tell(("The disk is full.",))

    assert shown == [("The disk is full.",)] * 2
    assert capsys.readouterr().err == "glutebreak: The disk is full.\n" * 2


def test_without_a_report_none_is_offered(
    problems: Problems, main: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    problems.offer(())
    problems.show_in(main)

    assert main.today.report.isHidden()
    assert capsys.readouterr().err == ""


def test_all_reports_are_offered_as_one_and_go_as_one(
    problems: Problems, main: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash(tmp_path, "the first")
    crash(tmp_path, "the second", NOON.replace(hour=13))
    shown: list[str] = []
    monkeypatch.setattr(main.today.report, "show_report", lambda _, text: shown.append(text))
    problems.changed.connect(lambda: problems.show_in(main))

    problems.offer(reports(tmp_path))
    problems.show_in(main)
    assert shown[0].index("the second") < shown[0].index("the first")

    problems.forget_reports()
    assert reports(tmp_path) == ()
    assert main.today.report.isHidden()
    assert len(shown) == 1


def test_a_report_that_cannot_be_deleted_is_told_of(
    problems: Problems, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crash(tmp_path, "a crash")
    problems.offer(reports(tmp_path))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    problems.forget_reports()

    assert f"{tmp_path} cannot be changed (Permission denied)" in capsys.readouterr().err
