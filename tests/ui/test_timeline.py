from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glutebreak.core.facts import Outcome
from glutebreak.ui.day import DayItem, DayLine, ItemKind
from glutebreak.ui.theme import Theme
from glutebreak.ui.timeline import Timeline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOUR = timedelta(hours=1)
EIGHT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def item(kind: ItemKind, began: float, length: float, outcome: Outcome | None = None) -> DayItem:
    start = EIGHT + began * HOUR
    return DayItem(
        kind=kind, began=start, ended=start + length * HOUR, sentence=f"{kind.value} at {began:g}", outcome=outcome
    )


LINE = DayLine(
    began=EIGHT,
    ended=EIGHT + 8 * HOUR,
    zone=UTC,
    items=(
        item(ItemKind.SITTING, 0, 2),
        item(ItemKind.BREAK, 2, 0, Outcome.DONE),
        item(ItemKind.STANDING, 2, 1),
        item(ItemKind.NATURAL, 3, 1),
        item(ItemKind.PAUSE, 4, 1),
        item(ItemKind.BREAK, 6, 0, Outcome.AWAY),
    ),
)


@pytest.fixture
def line(theme: Theme, qtbot: QtBot) -> Iterator[Timeline]:
    made = Timeline()
    theme.dress(made)
    made.resize(600, 70)
    made.show_line(LINE)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(
    ("at", "sentence"),
    [(1.0, "sitting at 0"), (2.0, "break at 2"), (2.5, "standing at 2"), (3.5, "natural break at 3"), (7.5, "")],
)
def test_what_the_pointer_is_on_is_told(line: Timeline, at: float, sentence: str) -> None:
    QTest.mouseMove(line, line._band().center().toPoint())
    said: list[str] = []
    line.pointed.connect(said.append)
    place = line._band().center().toPoint()
    place.setX(round(line._x(EIGHT + at * HOUR)))
    QTest.mouseMove(line, place)
    assert said == [sentence]
    assert line.accessibleDescription() == sentence


def test_the_arrow_keys_go_through_the_day_from_its_end(line: Timeline, qtbot: QtBot) -> None:
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    line.setFocus()
    assert line.accessibleDescription() == "break at 6"
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription() == "pause at 4"
    for _ in range(9):
        QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription() == "sitting at 0"
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.accessibleDescription() == "break at 2"


def test_it_runs_from_right_to_left_where_people_read_so(line: Timeline) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert line._x(EIGHT) > line._x(EIGHT + HOUR)
    line.setFocus()
    line._point(1)
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription() == "standing at 2"


def test_what_goes_on_while_it_is_pointed_at_is_told_as_it_is_by_now(line: Timeline) -> None:
    said: list[str] = []
    line._point(0)
    line.pointed.connect(said.append)
    line.show_line(LINE)
    assert said == []
    line.show_line(replace(LINE, items=(replace(LINE.items[0], sentence="sitting for longer"), *LINE.items[1:])))
    assert said == ["sitting for longer"]


def test_home_and_end_are_the_ends_of_the_day(line: Timeline) -> None:
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert line.accessibleDescription() == "sitting at 0"
    QTest.keyClick(line, Qt.Key.Key_End)
    assert line.accessibleDescription() == "break at 6"


def test_a_shorter_day_forgets_what_was_pointed_at(line: Timeline) -> None:
    line._point(5)
    line.show_line(DayLine(began=EIGHT, ended=EIGHT + 4 * HOUR, zone=UTC, items=LINE.items[:1]))
    assert line.accessibleDescription() == ""


def test_each_outcome_has_a_shape_of_its_own(line: Timeline) -> None:
    pictures = set()
    for outcome in (Outcome.DONE, Outcome.AWAY, Outcome.SKIPPED):
        line.show_line(
            DayLine(began=EIGHT, ended=EIGHT + 4 * HOUR, zone=UTC, items=(item(ItemKind.BREAK, 2, 0, outcome),))
        )
        pictures.add(bytes(line.grab().toImage().constBits()))
    assert len(pictures) == 3
