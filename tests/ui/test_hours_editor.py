"""Active hours as rows; by mouse and by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from glutebreak.core.calendar import ActiveHours
from glutebreak.settings.schema import FIELDS
from glutebreak.ui.hours_editor import HoursEditor, RangeRow
from glutebreak.ui.ticks import Tick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FIELD = next(field for field in FIELDS if field.name == "active_hours")
LONG = "Mon-Fri 08:00-12:00, 13:00-18:00; Sat 22:00-06:00"


class Page(QWidget):
    """Takes every choice that can be read, as the settings do."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.editor = HoursEditor(FIELD)
        self.editor.setParent(self)
        self.chosen: list[str] = []
        self.editor.chosen.connect(self._take)
        self.editor.show_value(text)

    @property
    def ranges(self) -> list[RangeRow]:
        return [row for row in self.findChildren(RangeRow) if not row.isHidden()]

    def button(self, text: str, row: int | None = None) -> QPushButton:
        within = self if row is None else self.ranges[row]
        return next(one for one in within.findChildren(QPushButton) if one.text() == text)

    def times(self, row: int) -> list[QTimeEdit]:
        return self.ranges[row].findChildren(QTimeEdit)

    def _take(self, text: str) -> None:
        self.chosen.append(text)
        if text:
            self.editor.show_value(text)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    made = Page(LONG)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_rows_show_what_is_in_force(page: Page) -> None:
    assert [(sorted(row.range.days), row.range.start, row.range.end) for row in page.ranges] == [
        ([0, 1, 2, 3, 4], 480, 720),
        ([0, 1, 2, 3, 4], 780, 1080),
        ([5], 1320, 360),
    ]
    assert page.chosen == []


def test_a_day_is_switched_by_the_keyboard(page: Page) -> None:
    QTest.keyClick(page.button("Sun", 2), Qt.Key.Key_Space)
    assert page.chosen == ["Mon-Fri 08:00-12:00, 13:00-18:00; Sat-Sun 22:00-06:00"]


def test_a_time_is_changed_by_the_keyboard(page: Page) -> None:
    start = page.times(0)[0]
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Up)
    assert page.chosen == ["Mon-Fri 09:00-12:00, 13:00-18:00; Sat 22:00-06:00"]


def test_midnight_is_the_end_of_the_day(page: Page) -> None:
    end = page.times(1)[1]
    end.setTime(end.time().addSecs(6 * 3600))
    assert page.chosen == ["Mon-Fri 08:00-12:00, 13:00-24:00; Sat 22:00-06:00"]


def test_hours_are_added_and_count_once_they_have_a_day(page: Page) -> None:
    page.button("Add hours").click()
    assert len(page.ranges) == 4
    assert page.chosen == []
    page.button("Sun", 3).click()
    assert page.chosen == [f"{LONG}; Sun 08:00-18:00"]
    assert len(page.ranges) == 4


def test_hours_are_removed_but_for_the_last(page: Page) -> None:
    page.button("Remove", 0).click()
    page.button("Remove", 0).click()
    assert page.chosen == ["Mon-Fri 13:00-18:00; Sat 22:00-06:00", "Sat 22:00-06:00"]
    assert not page.button("Remove", 0).isVisible()


def test_round_the_clock_hides_the_rows_and_gives_them_back(page: Page) -> None:
    box = page.findChild(QCheckBox)
    assert box is not None
    box.click()
    assert page.ranges == []
    box.click()
    assert page.chosen == ["always", LONG]
    assert len(page.ranges) == 3


def test_the_box_is_one_that_can_be_seen_on_a_dark_page(page: Page) -> None:
    assert type(page.findChild(QCheckBox)) is Tick


def test_from_round_the_clock_one_begins_with_an_office_week(qtbot: QtBot) -> None:
    made = Page("always")
    qtbot.addWidget(made)
    box = made.findChild(QCheckBox)
    assert box is not None
    assert box.isChecked()
    box.click()
    assert made.chosen == ["Mon-Fri 08:00-18:00"]


def test_a_row_without_a_day_is_left_to_be_finished(page: Page) -> None:
    page.button("Remove", 0).click()
    page.button("Remove", 0).click()
    page.button("Sat", 0).click()
    assert page.chosen[-1] == ""
    assert len(page.ranges) == 1


@pytest.mark.parametrize("text", [LONG, "always", "Mon 00:00-24:00", "Mon-Sun 22:00-06:00", "Tue,Thu 09:00-17:30"])
def test_whatever_is_shown_means_the_same_when_it_is_told(text: str, qtbot: QtBot) -> None:
    made = Page(text)
    qtbot.addWidget(made)
    assert ActiveHours.parse(made.editor._text()) == ActiveHours.parse(text)
