"""Boxes and options: to be seen on any page, and hit anywhere on their words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from glutebreak.ui.theme import DARK, LIGHT, Colours, palette_of
from glutebreak.ui.ticks import Option, Tick, tick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(button: QAbstractButton, qtbot: QtBot) -> QAbstractButton:
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    qtbot.waitExposed(button)
    return button


def colours(button: QAbstractButton) -> set[str]:
    image = button.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", [Tick, Option])
def test_the_outline_has_the_colour_that_is_made_to_be_seen(kind: type[Tick], theme: Colours, qtbot: QtBot) -> None:
    button = kind("Knee")
    button.setPalette(palette_of(theme))
    shown(button, qtbot)
    assert any(_near(QColor(one), QColor(theme.edge)) for one in colours(button))


@pytest.mark.parametrize("kind", [Tick, Option])
def test_chosen_or_not_looks_different(kind: type[Tick], qtbot: QtBot) -> None:
    button = kind("Knee")
    button.setPalette(palette_of(LIGHT))
    shown(button, qtbot)
    before = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != before


def test_unknown_looks_like_neither_yes_nor_no(qtbot: QtBot) -> None:
    button = Tick("Start")
    shown(button, qtbot)
    seen = []
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked):
        button.setCheckState(state)
        seen.append(button.grab().toImage())
    assert seen[0] != seen[1] != seen[2] != seen[0]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_is_hit_on_its_words_from_either_side(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    button = tick("Heart or blood pressure", "Leaves out long efforts.")
    button.setLayoutDirection(direction)
    shown(button, qtbot)
    for x in (3, button.width() - 3):
        before = button.isChecked()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(x, button.height() // 2))
        assert button.isChecked() is not before
    assert button.accessibleDescription() == "Leaves out long efforts."


def test_what_is_locked_is_paler(qtbot: QtBot) -> None:
    button = Tick("Knee")
    button.setPalette(palette_of(LIGHT))
    shown(button, qtbot)
    before = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != before
    assert button.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.muted)


def _near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 12 for a, b in pairs)
