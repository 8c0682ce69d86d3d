"""The offer of an easier rhythm, as a card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.core.easing import Easing, Way
from glutebreak.ui.easing_card import EasingCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EVERYTHING = Easing(minutes=25, longer=35, ways=tuple(Way))


@pytest.fixture
def offered(qtbot: QtBot) -> EasingCard:
    card = EasingCard()
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_offer(EVERYTHING)
    qtbot.waitExposed(card)
    return card


def buttons(card: EasingCard) -> dict[str, QPushButton]:
    return {one.text(): one for one in card.findChildren(QPushButton) if one.isVisible()}


def texts(card: EasingCard) -> list[str]:
    return [one.text() for one in card.findChildren(QLabel) if one.isVisible()]


def test_it_asks_and_promises_that_nothing_changes_by_itself(offered: EasingCard) -> None:
    question, promise = texts(offered)
    assert question.startswith("Every 25 minutes may be too often")
    assert promise.startswith("Nothing changes by itself")
    assert list(buttons(offered)) == [
        "Every 35 minutes",
        "Only quiet exercises",
        "Shorter exercises",
        "Keep it as it is",
    ]


def test_what_cannot_be_had_is_not_offered(offered: EasingCard) -> None:
    offered.show_offer(Easing(minutes=60, longer=None, ways=(Way.SHORTER,)))

    assert list(buttons(offered)) == ["Shorter exercises", "Keep it as it is"]
    assert "too often" not in texts(offered)[0]


@pytest.mark.parametrize(
    ("text", "way"),
    [("Every 35 minutes", Way.LONGER), ("Only quiet exercises", Way.QUIETER), ("Shorter exercises", Way.SHORTER)],
)
def test_each_way_is_one_click(offered: EasingCard, qtbot: QtBot, text: str, way: Way) -> None:
    with qtbot.waitSignal(offered.chosen) as told:
        buttons(offered)[text].click()
    assert told.args == [way]


def test_it_can_be_declined(offered: EasingCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(offered.declined):
        buttons(offered)["Keep it as it is"].click()


def test_what_was_taken_is_said_and_can_be_undone(offered: EasingCard, qtbot: QtBot) -> None:
    offered.show_taken("From now on every 35 minutes.")

    assert texts(offered) == ["From now on every 35 minutes."]
    assert list(buttons(offered)) == ["Undo", "Dismiss"]
    with qtbot.waitSignal(offered.undone):
        buttons(offered)["Undo"].click()
    with qtbot.waitSignal(offered.dismissed):
        buttons(offered)["Dismiss"].click()


def test_by_keyboard_one_gets_through_it_and_stays_in_it_when_something_was_chosen(offered: EasingCard) -> None:
    first, *others = buttons(offered).values()
    first.setFocus()
    for one in others:
        QTest.keyClick(offered.focusWidget(), Qt.Key.Key_Tab)
        assert offered.focusWidget() is one
    offered.chosen.connect(lambda _: offered.show_taken("From now on every 35 minutes."))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)

    assert offered.focusWidget() is buttons(offered)["Undo"]


def test_a_screen_reader_says_with_each_button_what_it_is_about(offered: EasingCard) -> None:
    said = {one.accessibleDescription() for one in buttons(offered).values()}
    assert said == {texts(offered)[0]}

    offered.show_taken("From now on every 35 minutes.")
    assert {one.accessibleDescription() for one in buttons(offered).values()} == {"From now on every 35 minutes."}
