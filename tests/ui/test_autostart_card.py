"""The switch for starting with the session."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from glutebreak.ui.autostart_card import AutostartCard
from glutebreak.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> Iterator[AutostartCard]:
    made = AutostartCard()
    theme.dress(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def box(card: AutostartCard) -> QCheckBox:
    found = card.findChild(QCheckBox)
    assert found is not None
    return found


def texts(card: AutostartCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("on", "state"),
    [(True, Qt.CheckState.Checked), (False, Qt.CheckState.Unchecked), (None, Qt.CheckState.PartiallyChecked)],
)
def test_it_shows_what_the_desktop_says(
    card: AutostartCard,
    on: bool | None,  # noqa: FBT001
    state: Qt.CheckState,
) -> None:
    card.show_state(on, "")
    assert box(card).checkState() is state


@pytest.mark.parametrize(("before", "asked"), [(True, False), (False, True), (None, True)])
def test_a_click_asks_for_the_other(card: AutostartCard, before: bool | None, asked: bool) -> None:  # noqa: FBT001
    wishes: list[bool] = []
    card.wanted.connect(wishes.append)
    card.show_state(before, "")
    box(card).click()
    assert wishes == [asked]


def test_what_goes_wrong_is_said_and_the_switch_shows_how_it_is(card: AutostartCard) -> None:
    box(card).click()
    card.show_state(None, "the folder cannot be changed (Read-only file system)")
    assert "The folder cannot be changed (Read-only file system)." in texts(card)
    assert box(card).checkState() is Qt.CheckState.PartiallyChecked
    card.show_state(None, "")
    assert "The folder cannot be changed (Read-only file system)." not in texts(card)


def test_back_in_the_window_it_looks_again(card: AutostartCard) -> None:
    looked: list[int] = []
    card.looked_for.connect(lambda: looked.append(1))
    before = len(looked)
    QApplication.sendEvent(card, QEvent(QEvent.Type.WindowActivate))
    assert len(looked) == before + 1


@pytest.mark.parametrize(
    ("words", "found"), [([], True), (["session"], True), (["autostart"], True), (["knee"], False)]
)
def test_it_is_found_by_its_words(card: AutostartCard, words: list[str], found: bool) -> None:  # noqa: FBT001
    assert card.search(words) is found
    assert card.isVisible() is found
