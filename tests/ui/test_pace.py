"""Slower, faster and pause: nothing runs out on a person who needs longer."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.catalogue import read_catalogue
from glutebreak.core.events import Attend
from glutebreak.core.rules import Rules
from glutebreak.core.snapshot import Shown
from glutebreak.settings.options import Pace
from glutebreak.settings.schema import Settings
from glutebreak.ui.break_window import BreakWindow
from glutebreak.ui.pace import AGAIN_MS, MOST
from glutebreak.ui.theme import Theme
from tests.ui.snapshots import snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CATALOGUE = read_catalogue()


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> BreakWindow:
    made = BreakWindow(theme, CATALOGUE, CATALOGUE.advice.safety, "5 min later")
    qtbot.addWidget(made)
    made.present(snap(Shown.ON_BREAK))
    made.appear()
    return made


def asked_of(window: BreakWindow) -> list[object]:
    asked: list[object] = []
    window.asked.connect(asked.append)
    return asked


def pace_button(window: BreakWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("pressed", "before", "wanted"),
    [
        ("Slower", Pace.WRITTEN, "slower"),
        ("Faster", Pace.WRITTEN, "faster"),
        ("Slower", Pace.SLOWER, "written"),
        ("Slower", Pace.FASTER, "slower"),
    ],
)
def test_a_click_changes_the_pace_and_says_that_somebody_is_there(
    window: BreakWindow, pressed: str, before: Pace, wanted: str
) -> None:
    window.heed(Settings(pace=before))
    changed: list[tuple[str, object]] = []
    window.changed.connect(lambda name, value: changed.append((name, value)))
    asked = asked_of(window)
    pace_button(window, pressed).click()
    assert changed == [("pace", wanted)]
    assert asked == [Attend()]


def test_the_pace_in_force_is_seen_and_followed(window: BreakWindow) -> None:
    window.heed(Settings(pace=Pace.SLOWER))
    assert [pace_button(window, text).isChecked() for text in ("Slower", "Faster")] == [True, False]
    assert window.figure._playback._rate == Pace.SLOWER.rate
    window.heed(Settings())
    assert [pace_button(window, text).isChecked() for text in ("Slower", "Faster")] == [False, False]
    assert window.figure._playback._rate == 1


def test_while_it_is_paused_somebody_is_there_again_and_again_but_not_for_ever(window: BreakWindow) -> None:
    asked = asked_of(window)
    window.figure.toggle_pause()
    assert asked == [Attend()]
    timer = window._patience._timer
    assert timer.isActive()
    for _ in range(MOST + 5):
        timer.timeout.emit()
    assert asked == [Attend()] * (1 + MOST)
    assert not timer.isActive()


def test_once_it_goes_on_it_waits_as_ever(window: BreakWindow) -> None:
    window.figure.toggle_pause()
    window.figure.toggle_pause()
    assert not window._patience._timer.isActive()


def test_a_closed_window_waits_for_nobody(window: BreakWindow) -> None:
    window.figure.toggle_pause()
    window.close()
    assert not window._patience._timer.isActive()


def test_it_is_said_more_often_than_a_break_can_fold_away() -> None:
    assert timedelta(milliseconds=AGAIN_MS) < timedelta(seconds=30) <= Rules().no_answer
