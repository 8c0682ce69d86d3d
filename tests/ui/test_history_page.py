from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.core.facts import Outcome
from glutebreak.core.kinds import Focus
from glutebreak.core.periods import Span, period_of
from glutebreak.core.summary import Day, Taken, summarize
from glutebreak.ui.bars import BarChart, scale_for
from glutebreak.ui.history_page import HistoryPage
from glutebreak.ui.history_view import HistoryView, LatestBreak
from glutebreak.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MIN = timedelta(minutes=1)
MONDAY = date(2026, 11, 16)
WEEK = period_of(Span.WEEK, MONDAY)
DAYS = {
    MONDAY: Day(
        stretches=(12 * MIN, 40 * MIN, 65 * MIN),
        absences=(9 * MIN,),
        breaks=(
            Taken(outcome=Outcome.DONE, exercise="half-squat", asked=False),
            Taken(outcome=Outcome.SKIPPED, exercise=None, asked=False),
            Taken(outcome=Outcome.DONE, exercise="half-squat", asked=True),
        ),
    )
}
LATEST = LatestBreak(
    id=7, at=datetime(2026, 11, 20, 10, 12, tzinfo=UTC), exercise="Half squat", outcome=Outcome.SKIPPED
)
VIEW = HistoryView(now=summarize(WEEK, DAYS, {"half-squat": Focus.GLUTE_MAX}), latest=(LATEST,))


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[HistoryPage]:
    QLocale.setDefault(QLocale("en_GB"))
    made = HistoryPage()
    made.setProperty("role", "window")
    theme.dress(made)
    made.resize(800, 900)
    made.show_history(VIEW)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QLocale.setDefault(QLocale.system())


def texts(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def button(page: HistoryPage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def chart(page: HistoryPage) -> BarChart:
    return page.findChildren(BarChart)[0]


def test_a_week_leads_with_its_long_stretches(page: HistoryPage) -> None:
    said = texts(page)
    assert (
        said[said.index("Stretches of sitting longer than 30 minutes: 1 h 45 min in all. An hour or longer: 1.") - 1]
        == "2"
    )
    assert "16/11/2026 – 22/11/2026" in said


def test_figures_stand_in_a_table_and_what_cannot_be_measured_is_a_dash(page: HistoryPage) -> None:
    said = texts(page)
    assert said[said.index("Longest stretch") + 1] == "1 h 5 min"
    assert said[said.index("Breaks for each hour of sitting") + 1] == "1.0"
    page.show_history(HistoryView(now=summarize(WEEK, {}, {})))
    said = texts(page)
    assert said[said.index("Longest stretch") + 1] == "–"
    assert "No sitting was recorded in this time." in said


def test_breaks_are_told_without_a_judgement(page: HistoryPage) -> None:
    said = texts(page)
    assert "You marked 1 of 2 offered breaks as done, and 1 that you asked for." in said
    assert said[said.index("no answer") + 1] == "0"
    assert said[said.index("Buttocks") + 1] == "2"


def test_a_bar_tells_itself_by_keyboard(page: HistoryPage) -> None:
    bars = chart(page)
    bars.setFocus()
    assert (
        bars.accessibleDescription() == "Monday, 16 November 2026: 1 h 57 min of sitting, the longest stretch 1 h 5 min"
    )
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert "Tuesday, 17 November 2026: nothing recorded" in texts(page)
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription().startswith("Sunday")


def test_a_bar_tells_itself_to_the_pointer(page: HistoryPage) -> None:
    bars = chart(page)
    QTest.mouseMove(bars, bars._slot(0).center().toPoint())
    assert any(text.startswith("Monday, 16 November") for text in texts(page))


def test_bars_run_from_right_to_left_where_people_read_so(page: HistoryPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bars = chart(page)
    assert bars._slot(0).center().x() > bars._slot(6).center().x()
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.accessibleDescription().startswith("Tuesday")


def test_the_chart_is_there_as_a_table(page: HistoryPage) -> None:
    button(page, "As a table").click()
    said = texts(page)
    first = said.index("Mon 16/11/2026")
    assert said[first : first + 4] == ["Mon 16/11/2026", "12 min", "40 min", "1 h 5 min"]


def test_an_open_table_follows_to_another_week_and_is_made_for_nobody_else(page: HistoryPage) -> None:
    cells = len(page.findChildren(QLabel))
    toggle = button(page, "As a table")
    toggle.click()
    page.show_history(replace(VIEW, now=summarize(WEEK.before, {}, {})))
    assert "Mon 09/11/2026" in texts(page)
    assert "Mon 16/11/2026" not in texts(page)
    toggle.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "Mon 09/11/2026" not in texts(page)
    assert len(page.findChildren(QLabel)) <= cells


def test_one_goes_back_and_no_further_than_today(page: HistoryPage) -> None:
    asked: list[object] = []
    page.period_asked.connect(asked.append)
    button(page, "‹").click()
    assert asked == [WEEK.before]
    assert not button(page, "›").isEnabled()
    page.show_history(replace(VIEW, now=summarize(WEEK.before, DAYS, {}), is_last=False))
    button(page, "›").click()
    assert asked[1:] == [WEEK]


def test_the_month_of_a_week_is_one_click_away(page: HistoryPage) -> None:
    asked: list[object] = []
    page.period_asked.connect(asked.append)
    button(page, "Month").click()
    assert asked == [period_of(Span.MONTH, MONDAY)]


def test_a_wrong_click_is_put_right(page: HistoryPage) -> None:
    told: list[tuple[int, object]] = []
    page.corrected.connect(lambda number, outcome: told.append((number, outcome)))
    button(page, "I did it").click()
    assert told == [(7, Outcome.DONE)]
    page.show_history(replace(VIEW, latest=(replace(LATEST, outcome=Outcome.DONE),)))
    button(page, "I did not do it").click()
    assert told[1:] == [(7, Outcome.SKIPPED)]


def test_the_tab_key_comes_to_what_can_be_put_right_before_the_buttons_below_it(page: HistoryPage) -> None:
    mend = button(page, "I did it")
    mend.setFocus()
    QTest.keyClick(mend, Qt.Key.Key_Tab)
    assert page.focusWidget() is button(page, "Export ▾")


def test_a_break_of_the_day_before_says_so(page: HistoryPage) -> None:
    before = replace(LATEST, id=6, at=LATEST.at - timedelta(hours=17))
    page.show_history(replace(VIEW, latest=(LATEST, before)))
    assert {"10:12", "Thu 17:12"} <= set(texts(page))


def test_deleting_can_be_undone(page: HistoryPage) -> None:
    asked: list[object] = []
    page.erase_asked.connect(asked.append)
    page.erase_undone.connect(lambda: asked.append("undone"))
    this_week, everything = button(page, "Delete ▾").menu().actions()
    this_week.trigger()
    everything.trigger()
    assert not button(page, "Undo").isVisible()
    page.show_history(replace(VIEW, leaving=True))
    button(page, "Undo").click()
    assert asked == [WEEK, None, "undone"]


def test_an_export_asks_where_to(page: HistoryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    page.export_asked.connect(lambda form, path: told.append((form, path)))
    file = str(tmp_path / "mine.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (file, ""))
    button(page, "Export ▾").menu().actions()[0].trigger()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    button(page, "Export ▾").menu().actions()[1].trigger()
    assert told == [("csv", file)]


def test_everything_can_be_reached_by_tab(page: HistoryPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    reached: set[str] = set()
    for _ in range(20):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        reached.add(focused.accessibleName() or getattr(focused, "text", str)() if focused else "")
    assert {"Earlier", "Week", "Sitting, day by day", "As a table", "I did it", "Export", "Delete"} <= reached


@pytest.mark.usefixtures("large_text")
def test_text_twice_as_large_is_not_clipped(page: HistoryPage) -> None:
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


@pytest.mark.parametrize(("highest", "top"), [(0, 4), (0.5, 4), (3.2, 4), (4, 4), (23, 24), (300, 300)])
def test_the_axis_ends_above_the_highest_bar(highest: float, top: float) -> None:
    assert scale_for(highest) == top
