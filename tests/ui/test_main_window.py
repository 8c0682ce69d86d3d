import gc
import weakref
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from glutebreak.core.events import For, HoldEnded, IgnoreHolds, KeepHolding, Meet, Pause, Resume, Stand, TakeBreak
from glutebreak.core.facts import Outcome
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown
from glutebreak.settings.schema import FIELDS, Settings
from glutebreak.ui.day import DayRow, DayView
from glutebreak.ui.main_window import MainWindow
from glutebreak.ui.page_name import PageName
from glutebreak.ui.theme import Theme
from glutebreak.ui.why import Decision
from tests.ui.snapshots import HOUR, MIN, NOW, snap
from tests.ui.test_history_page import VIEW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Child = TypeVar("Child", bound=QWidget)
PROBLEM = "The settings file could not be read, so the defaults are in force."


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(theme)
    made.present(snap())
    made.present_settings(Settings())
    made.bring_up(PageName.TODAY)
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def decided(words: str, at: datetime = NOW) -> Decision:
    return Decision(at=at, time=f"{at:%H:%M}", words=words, plain="")


def texts(window: QWidget) -> list[str]:
    QApplication.processEvents()  # what was added to a shown window is shown by the event loop
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(window: QWidget) -> list[str]:
    return [one.text() for one in window.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]


def child(of: QWidget, kind: type[Child]) -> Child:
    found = of.findChild(kind)
    assert found is not None
    return found


def button(window: QWidget, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text)


@pytest.mark.parametrize(
    ("shown", "ring", "line", "offered"),
    [
        (
            Shown.SITTING,
            "12 min",
            "Next break in about 12 min",
            ["Take a break now", "Pause ▾", "Standing now", "In a meeting ▾"],
        ),
        (
            Shown.DUE,
            "Due",
            "Break due, waiting for a good moment",
            ["Take a break now", "Pause ▾", "Standing now", "In a meeting ▾"],
        ),
        (
            Shown.HELD,
            "Held",
            "Held: microphone in use",
            ["Take a break now", "Pause ▾", "Standing now", "In a meeting ▾"],
        ),
        (
            Shown.QUESTION,
            "Held",
            "Held for 2 h 10 min: microphone in use",
            ["Take a break now", "Pause ▾", "Keep holding", "Ignore this hold", "Standing now", "In a meeting ▾"],
        ),
        (Shown.NOTICE, "Soon", "A break in 10 s", ["Take a break now", "Pause ▾", "Standing now", "In a meeting ▾"]),
        (Shown.ON_BREAK, "Break", "On a break", ["Pause ▾", "Standing now", "In a meeting ▾"]),
        (Shown.AWAY, "Away", "Away", ["Take a break now", "Pause ▾", "Standing now", "In a meeting ▾"]),
        (Shown.PAUSED, "Paused", "Paused until 13:30", ["Resume", "Standing now"]),
        (Shown.OFF, "Off", "Off, starts again tomorrow 08:00", ["Take a break now", "Pause ▾"]),
    ],
)
def test_today_says_what_comes_next_and_why(
    window: MainWindow, shown: Shown, ring: str, line: str, offered: list[str]
) -> None:
    window.present(snap(shown))
    said = texts(window.today)
    assert ring in said
    assert line in said
    assert buttons(window.today) == [*offered, "Glute check", "Start", "Change"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Take a break now", TakeBreak()),
        ("Resume", Resume()),
        ("Standing now", Stand()),
        ("Keep holding", KeepHolding()),
        ("Ignore this hold", IgnoreHolds()),
        ("The meeting is over", HoldEnded(HoldReason.MEETING)),
    ],
)
def test_each_button_asks_for_one_thing(window: MainWindow, text: str, event: object) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    button(window, text).click()
    assert asked == [event]


def test_a_pause_is_chosen_from_the_menu(window: MainWindow) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    button(window, "Pause ▾").menu().actions()[0].trigger()
    assert asked == [Pause(For(timedelta(minutes=30)))]


def test_a_meeting_is_chosen_from_the_menu_and_its_end_is_said(window: MainWindow) -> None:
    asked: list[object] = []
    window.asked.connect(asked.append)
    button(window, "In a meeting ▾").menu().actions()[-1].trigger()
    window.present(snap(holds=(HoldReason.MEETING,), meeting_until=NOW + HOUR))
    assert asked == [Meet()]
    assert "You have been sitting since 11:57. You are in a meeting until 13:10." in texts(window.today)
    assert "The meeting is over" in buttons(window.today)
    assert "In a meeting ▾" not in buttons(window.today)


def test_today_lists_its_breaks_and_marks_what_is_assumed(window: MainWindow) -> None:
    window.show_day(
        DayView(
            rows=(
                DayRow(at=NOW, exercise="Knee bend", outcome=Outcome.DONE),
                DayRow(at=NOW + 30 * MIN, outcome=Outcome.SKIPPED),
                DayRow(at=NOW + 60 * MIN, until=NOW + 71 * MIN, outcome=None),
            )
        )
    )
    said = texts(window.today)
    first = said.index("12:10")
    assert said[first : first + 9] == [
        *("12:10", "Knee bend", "done"),
        *("12:40", "At the notice", "skipped"),
        *("13:10", "Natural break", "11 min, assumed"),
    ]


def test_an_empty_day_has_a_kind_word(window: MainWindow) -> None:
    window.show_day(DayView())
    assert any(text.startswith("None yet.") for text in texts(window.today))


def test_a_new_day_replaces_the_old_rows(window: MainWindow) -> None:
    window.show_day(DayView(rows=(DayRow(at=NOW, exercise="Knee bend", outcome=Outcome.DONE),)))
    window.show_day(DayView(rows=(DayRow(at=NOW, exercise="Toe raise", outcome=Outcome.DONE),)))
    assert "Knee bend" not in texts(window.today)
    assert "Toe raise" in texts(window.today)


def test_the_last_decisions_are_listed(window: MainWindow) -> None:
    window.show_why((decided("due"), decided("offered", NOW + 4 * MIN)))
    assert "12:14 offered\n12:10 due" in texts(window.today)


def test_a_problem_is_said_until_it_is_dismissed_and_again_if_it_comes_back(window: MainWindow) -> None:
    window.show_problems((PROBLEM,))
    assert PROBLEM in texts(window)
    button(window, "Dismiss").click()
    assert PROBLEM not in texts(window)
    window.show_problems((PROBLEM,))
    assert PROBLEM not in texts(window)
    window.show_problems(())
    window.show_problems((PROBLEM,))
    assert PROBLEM in texts(window)


def test_the_tab_key_comes_to_a_problem_before_what_stands_below_it(window: MainWindow) -> None:
    window.show_problems((PROBLEM, "Another one."))
    button(window, "Take a break now").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget().accessibleDescription() == "Another one."
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget().accessibleDescription() == PROBLEM


def test_every_setting_is_there_with_its_name_and_help(window: MainWindow) -> None:
    window.bring_up(PageName.SETTINGS)
    said = texts(window.settings)
    for field in FIELDS:
        assert field.title in said
        assert field.description in said
        assert field.group in said


def row_of(window: MainWindow, name: str) -> QWidget:
    return window.settings._rows[name]


@pytest.fixture
def changes(window: MainWindow) -> list[tuple[str, object]]:
    window.bring_up(PageName.SETTINGS)
    told: list[tuple[str, object]] = []
    window.changed.connect(lambda name, value: told.append((name, value)))
    return told


def test_a_number_is_changed_by_its_buttons_and_by_typing(
    window: MainWindow, changes: list[tuple[str, object]]
) -> None:
    row = row_of(window, "sit_minutes")
    button(row, "+").click()
    assert changes == [("sit_minutes", 30)]
    spin = child(row, QSpinBox)
    spin.selectAll()
    QTest.keyClicks(spin, "45")
    assert len(changes) == 1
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert changes[1:] == [("sit_minutes", 45)]


def test_a_number_beyond_its_limits_becomes_the_limit_and_the_limits_can_be_seen(
    window: MainWindow, changes: list[tuple[str, object]]
) -> None:
    spin = child(row_of(window, "sit_minutes"), QSpinBox)
    spin.selectAll()
    QTest.keyClicks(spin, "7")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    assert changes == [("sit_minutes", 15)]
    assert spin.toolTip() == "15 – 120 min"


def test_a_choice_is_changed_by_keyboard(window: MainWindow, changes: list[tuple[str, object]]) -> None:
    combo = child(row_of(window, "theme"), QComboBox)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert changes == [("theme", "light")]


def test_a_refusal_stands_below_its_setting_until_something_is_accepted(
    window: MainWindow, changes: list[tuple[str, object]]
) -> None:
    row = row_of(window, "levels")
    line = child(row, QLineEdit)
    line.setText("wall-sit easy")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert changes == [("levels", "wall-sit easy")]
    window.show_refusal("levels", "That is no level.")
    assert "That is no level." in texts(row)
    assert line.text() == "wall-sit easy"
    window.present_settings(Settings(levels="wall-sit easier"))
    assert "That is no level." not in texts(row)
    assert line.text() == "wall-sit easier"


def test_the_default_comes_back_by_its_button_that_is_there_only_where_it_differs(
    window: MainWindow, changes: list[tuple[str, object]]
) -> None:
    assert "Restore default" not in buttons(window.settings)
    window.present_settings(Settings(sit_minutes=45))
    assert buttons(window.settings).count("Restore default") == 1
    button(row_of(window, "sit_minutes"), "Restore default").click()
    assert changes == [("sit_minutes", 25)]


def test_showing_settings_changes_none(window: MainWindow, changes: list[tuple[str, object]]) -> None:
    window.present_settings(Settings(sit_minutes=60, active_hours="always", notice_seconds=0))
    assert changes == []
    assert child(row_of(window, "sit_minutes"), QSpinBox).value() == 60


@pytest.mark.parametrize(("name", "kind"), [("sit_minutes", QSpinBox), ("theme", QComboBox)])
def test_scrolling_the_page_changes_no_setting(
    window: MainWindow, changes: list[tuple[str, object]], name: str, kind: type[QWidget]
) -> None:
    editor = child(row_of(window, name), kind)
    middle = QPointF(editor.rect().center())
    wheel = QWheelEvent(
        middle,
        editor.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - not inverted
    )
    QApplication.sendEvent(editor, wheel)
    assert changes == []


def test_every_setting_can_be_reached_by_tab(window: MainWindow, qtbot: QtBot) -> None:
    window.bring_up(PageName.SETTINGS)
    qtbot.waitUntil(window.isActiveWindow)
    reached: set[str] = set()
    for _ in range(80):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        reached.add(focused.accessibleName().partition(":")[0] if focused else "")
    assert {field.title for field in FIELDS} <= reached


def test_pages_are_chosen_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    pages = child(window, QListWidget)
    qtbot.waitUntil(window.isActiveWindow)
    pages.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_End)
    assert window.settings.isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Home)
    assert window.today.isVisible()


def test_closing_it_is_told_so_that_it_can_be_let_go(window: MainWindow) -> None:
    told: list[None] = []
    window.closed.connect(lambda: told.append(None))
    window.close()
    assert told == [None]


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("page", PageName)
def test_text_twice_as_large_is_not_clipped(window: MainWindow, page: PageName, qtbot: QtBot) -> None:
    window.present(snap(Shown.HELD, holds=(HoldReason.MICROPHONE, HoldReason.SCREEN_SHARED)))
    window.show_problems((PROBLEM,))
    window.present_settings(Settings(sit_minutes=45, active_hours="Mon-Fri 08:00-12:00, 13:00-18:00"))
    window.bring_up(page)
    qtbot.waitUntil(window.isVisible)
    QTest.qWait(0)
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert free.width() >= window.width()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and one.text():
            assert one.width() >= one.minimumSizeHint().width(), one.text()


def test_what_is_being_mended_survives_another_setting(window: MainWindow) -> None:
    row = window.settings._rows["levels"]
    field = row.editor.control
    assert isinstance(field, QLineEdit)
    field.setText("Monkey")
    window.show_refusal("levels", "“Monkey” is not an exercise")

    window.present_settings(Settings(sit_minutes=45))

    assert field.text() == "Monkey"
    assert not row._refusal.isHidden()


def test_a_refusal_is_settled_by_what_is_taken(window: MainWindow) -> None:
    row = window.settings._rows["active_hours"]
    window.show_refusal("active_hours", "“Monkey” is not a weekday")

    row.restore.click()

    assert row._refusal.isHidden()


def test_today_shows_the_newest_few_decisions_and_leads_to_all_of_them(window: MainWindow) -> None:
    window.show_why([decided(f"decision {n}") for n in range(20)])
    said = "\n".join(texts(window.today))
    assert "decision 19" in said
    assert "decision 9" not in said
    button(window.today, "All decisions").click()
    assert "decision 0" in texts(window.why)
    assert window.why.isVisible()


def test_decisions_stand_day_by_day_with_the_newest_first(window: MainWindow) -> None:
    window.bring_up(PageName.WHY)
    window.show_why((decided("yesterday", NOW - timedelta(days=1)), decided("before"), decided("after")))
    assert texts(window.why)[-8:] == ["Today", "12:10", "after", "12:10", "before", "Yesterday", "12:10", "yesterday"]
    assert "Next break in about 12 min" in texts(window.why)


def test_before_anything_was_decided_the_page_says_so(window: MainWindow) -> None:
    window.bring_up(PageName.WHY)
    window.show_why(())
    assert texts(window.why)[-1] == "Nothing was decided yet."


def test_a_window_that_was_let_go_leaves_nothing_behind(theme: Theme, qtbot: QtBot) -> None:
    made = MainWindow(theme)
    made.exercises.present(snap())
    made.history.show_note("")
    made.present_settings(Settings())
    made.show()
    qtbot.waitExposed(made)
    gone = [weakref.ref(part) for part in (made, made.today, made.exercises, made.history, made.settings)]
    made.close()
    made.deleteLater()
    del made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [part() for part in gone] == [None] * 5


@pytest.mark.parametrize("page", [PageName.TODAY, PageName.HISTORY, PageName.SETTINGS, PageName.WHY])
def test_on_half_a_screen_no_page_scrolls_sideways(window: MainWindow, page: PageName) -> None:
    window.bring_up(PageName.HISTORY)
    window.history.show_history(VIEW)
    window.resize(640, 740)
    window.bring_up(page)
    QApplication.processEvents()
    shown = window._stack.currentWidget()
    assert isinstance(shown, QScrollArea)
    assert shown.horizontalScrollBar().maximum() == 0
