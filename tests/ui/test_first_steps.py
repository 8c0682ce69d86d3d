"""The first start: three steps, each of which may wait, and no way in which closing loses anything."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from glutebreak.core.events import StartFloor, TakeBreak
from glutebreak.core.floor import FloorKind
from glutebreak.core.snapshot import Shown
from glutebreak.settings.schema import Settings
from glutebreak.ui.first_steps import FirstSteps
from glutebreak.ui.theme import Theme
from tests.ui.snapshots import snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ADVICE = "It is not medical advice."


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[FirstSteps]:
    made = FirstSteps(theme, ADVICE)
    made.present(snap())
    made.present_settings(Settings())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def texts(window: FirstSteps) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: FirstSteps, text: str) -> QAbstractButton:
    QApplication.processEvents()
    return next(one for one in window.findChildren(QAbstractButton) if one.text() == text and one.isVisible())


def changes(window: FirstSteps) -> list[tuple[str, object]]:
    made: list[tuple[str, object]] = []
    window.changed.connect(lambda name, value: made.append((name, value)))
    return made


def test_how_often_counts_as_soon_as_it_is_chosen(window: FirstSteps) -> None:
    made = changes(window)
    assert button(window, "Every 25 minutes: our suggestion").isChecked()
    button(window, "Every 60 minutes: easier to keep up").click()
    button(window, "Every 45 minutes").click()
    assert made == [("sit_minutes", 60), ("sit_minutes", 45)]


def test_another_interval_that_is_in_force_is_none_of_the_three(window: FirstSteps) -> None:
    window.present_settings(Settings(sit_minutes=30))
    choices = [one for one in window.findChildren(QAbstractButton) if one.text().startswith("Every")]
    assert [one.isChecked() for one in choices] == [False, False, False]


def test_what_is_left_out_counts_as_soon_as_it_is_ticked_and_the_advice_stands_above(window: FirstSteps) -> None:
    made = changes(window)
    button(window, "Next").click()
    assert ADVICE in texts(window)
    button(window, "Knee").click()
    button(window, "Crowded or quiet office").click()
    assert made == [("filter_knee", True), ("filter_crowded", True)]


def test_a_break_and_the_glute_check_can_be_tried(window: FirstSteps) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    button(window, "Next").click()
    button(window, "Next").click()
    button(window, "Show me a break").click()
    button(window, "Glute check").click()
    assert asked == [TakeBreak(), StartFloor(FloorKind.CHECK)]

    window.present(snap(Shown.ON_BREAK))
    assert not button(window, "Show me a break").isEnabled()
    snapshot = snap()
    window.present(replace(snapshot, floor=replace(snapshot.floor, check_left=False)))
    assert "Glute check" not in [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]


def test_starting_with_the_session_is_asked_and_never_presumed(window: FirstSteps) -> None:
    wanted: list[bool] = []
    window.autostart_wanted.connect(wanted.append)
    window.autostart_looked_for.connect(lambda: window.show_autostart(on=False, trouble=""))
    button(window, "Next").click()
    button(window, "Next").click()
    box = button(window, "Start with the session")
    assert not box.isChecked()
    assert wanted == []
    box.click()
    assert wanted == [True]


def test_one_can_go_back_and_on_and_the_last_step_ends_it(window: FirstSteps) -> None:
    closed: list[int] = []
    window.closed.connect(lambda: closed.append(1))
    assert "1 of 3" in texts(window)
    assert not button(window, "Back").isEnabled()
    button(window, "Next").click()
    button(window, "Back").click()
    assert "How often?" in texts(window)
    button(window, "Next").click()
    button(window, "Next").click()
    assert "3 of 3" in texts(window)
    button(window, "Finish").click()
    assert closed == [1]


@pytest.mark.parametrize("way", ["Skip the rest", "Escape"])
def test_it_can_be_left_at_any_time(window: FirstSteps, way: str) -> None:
    closed: list[int] = []
    window.closed.connect(lambda: closed.append(1))
    button(window, "Next").click()
    if way == "Escape":
        QTest.keyClick(window, Qt.Key.Key_Escape)
    else:
        button(window, way).click()
    assert closed == [1]


def test_keys_meant_for_another_window_press_nothing(window: FirstSteps) -> None:
    made = changes(window)
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A):
        QTest.keyClick(window, key)
    assert made == []
    assert "1 of 3" in texts(window)


def test_a_break_that_is_tried_leaves_the_keyboard_on_no_tick(window: FirstSteps) -> None:
    button(window, "Next").click()
    button(window, "Next").click()
    button(window, "Show me a break").setFocus()
    window.present(snap(Shown.ON_BREAK))
    assert not isinstance(window.focusWidget(), QAbstractButton)


def test_with_the_keyboard_alone_one_gets_through(window: FirstSteps) -> None:
    made = changes(window)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    for _ in range(20):
        focused = window.focusWidget()
        assert focused is not None
        if isinstance(focused, QAbstractButton) and focused.text().startswith("Every 25"):
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert made == [("sit_minutes", 45)]


@pytest.mark.usefixtures("large_text")
def test_at_twice_the_text_nothing_is_cut(theme: Theme, qtbot: QtBot) -> None:
    made = FirstSteps(theme, ADVICE)
    made.resize(1200, 1200)
    made.show()
    qtbot.waitExposed(made)
    for label in made.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
    made.close()
    made.deleteLater()
