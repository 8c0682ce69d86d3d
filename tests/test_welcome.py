"""The first start, joined with settings, rhythm and desktop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from glutebreak.core.events import TakeBreak
from glutebreak.desktop.choose import NOTHING
from glutebreak.live_settings import LiveSettings
from glutebreak.shelf import Shelf
from glutebreak.surroundings import Surroundings
from glutebreak.ui.first_steps import FirstSteps
from glutebreak.ui.theme import Theme
from glutebreak.welcome import Welcome
from tests.ui.snapshots import snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def settings(tmp_path: Path) -> LiveSettings:
    return LiveSettings(tmp_path / "settings.toml", tmp_path / "site.toml")


@pytest.fixture
def welcome(
    settings: LiveSettings,
    tmp_path: Path,
    qtbot: QtBot,  # noqa: ARG001 - needs an application
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Welcome]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/nowhere")
    surroundings = Surroundings(settings, {"autostart": "xdg", "motion": NOTHING, "chime": NOTHING})
    made = Welcome(Theme("light"), settings, Shelf(tmp_path / "none"), surroundings)
    made.show(snap())
    yield made
    made.close()
    surroundings.close()


def press(*texts: str) -> None:
    for text in texts:
        QApplication.processEvents()
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FirstSteps) and one.isVisible())
        every = window.findChildren(QAbstractButton)
        next(one for one in every if one.text() == text and one.isVisible()).click()


@pytest.mark.usefixtures("welcome")
def test_it_does_not_come_again_whatever_becomes_of_it(tmp_path: Path) -> None:
    assert not LiveSettings(tmp_path / "settings.toml").now.first_steps


def test_what_is_chosen_holds_even_if_it_is_closed_on_the_way(welcome: Welcome, tmp_path: Path) -> None:
    press("Every 45 minutes", "Next", "Pregnancy")
    welcome.close()
    kept = LiveSettings(tmp_path / "settings.toml").now
    assert (kept.sit_minutes, kept.filter_pregnancy) == (45, True)


@pytest.mark.usefixtures("welcome")
def test_the_start_with_the_session_is_the_desktops(tmp_path: Path) -> None:
    press("Next", "Next")
    assert not (tmp_path / "autostart/glutebreak.desktop").exists()
    press("Start with the session")
    assert (tmp_path / "autostart/glutebreak.desktop").exists()


def test_a_break_is_asked_for_and_closing_is_told_once(welcome: Welcome) -> None:
    asked: list[object] = []
    closed: list[int] = []
    welcome.asked.connect(asked.append)
    welcome.closed.connect(lambda: closed.append(1))
    press("Next", "Next", "Show me a break", "Finish")
    assert asked == [TakeBreak()]
    assert closed == [1]


@pytest.mark.usefixtures("qtbot")
def test_what_an_administrator_locked_stays_and_is_shown(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text('sit_minutes = 25\n[locked]\nsit_minutes = "Works council."\n', "utf-8")
    settings = LiveSettings(tmp_path / "settings.toml", tmp_path / "site.toml")
    surroundings = Surroundings(settings, {})
    made = Welcome(Theme("light"), settings, Shelf(tmp_path / "none"), surroundings)
    made.show(snap())
    press("Every 60 minutes: easier to keep up")
    assert settings.now.sit_minutes == 25
    window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FirstSteps) and one.isVisible())
    chosen = [
        one.text() for one in window.findChildren(QAbstractButton) if one.isChecked() and one.text().startswith("Every")
    ]
    assert chosen == ["Every 25 minutes: our suggestion"]
    made.close()
