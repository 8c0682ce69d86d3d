"""The offer of a crash's report."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.ui.report_card import ReportCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AT = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
REPORT = "A crash of glutebreak\n\nValueError"


@pytest.fixture
def offered(qtbot: QtBot) -> ReportCard:
    card = ReportCard()
    qtbot.addWidget(card)
    assert card.isHidden()
    card.show_report(AT, REPORT)
    qtbot.waitExposed(card)
    return card


def text(card: ReportCard) -> QPlainTextEdit:
    return card.findChildren(QPlainTextEdit)[0]


def buttons(card: ReportCard) -> dict[str, QPushButton]:
    return {one.text(): one for one in card.findChildren(QPushButton)}


def test_it_says_when_it_was_and_hides_the_report_until_somebody_wants_to_see_it(offered: ReportCard) -> None:
    (sentence,) = [label.text() for label in offered.findChildren(QLabel) if label.isVisible()]
    assert "23 Nov 2026, 14:05" in sentence
    assert not text(offered).isVisible()

    buttons(offered)["Show the report"].click()
    assert text(offered).isVisible()
    assert text(offered).toPlainText() == REPORT

    buttons(offered)["Hide the report"].click()
    assert not text(offered).isVisible()


def test_all_of_it_can_be_copied_without_being_looked_at(offered: ReportCard) -> None:
    buttons(offered)["Copy"].click()

    assert QGuiApplication.clipboard().text() == REPORT
    assert "Copied" in buttons(offered)


def test_the_same_report_again_closes_nothing_and_another_can_be_copied_anew(offered: ReportCard) -> None:
    buttons(offered)["Show the report"].click()
    buttons(offered)["Copy"].click()

    offered.show_report(AT, REPORT)
    assert text(offered).isVisible()
    assert "Copied" in buttons(offered)

    offered.show_report(AT, "another")
    assert "Copy" in buttons(offered)


def test_who_does_not_want_it_says_so(offered: ReportCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(offered.unwanted):
        buttons(offered)["Delete"].click()


def test_by_keyboard_one_gets_through_it_and_out_of_it(offered: ReportCard) -> None:
    order = list(buttons(offered).values())
    order[0].setFocus()
    QTest.keyClick(order[0], Qt.Key.Key_Space)
    for one in order[1:]:
        QTest.keyClick(offered.focusWidget(), Qt.Key.Key_Tab)
        assert offered.focusWidget() is one
    QTest.keyClick(order[-1], Qt.Key.Key_Tab)
    assert offered.focusWidget() is text(offered)
    QTest.keyClick(text(offered), Qt.Key.Key_Tab)
    assert offered.focusWidget() is not text(offered)
    assert text(offered).isReadOnly()
