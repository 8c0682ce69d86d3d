"""Windows come and go for years: after one has gone, nothing of it is there any more."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from glutebreak.catalogue import read_catalogue
from glutebreak.core.snapshot import FloorView, Shown, Snapshot
from glutebreak.desktop.memory import give_back
from glutebreak.figure.frames import Frames
from glutebreak.settings.schema import Settings
from glutebreak.ui.flow import Flow
from glutebreak.ui.page_name import PageName
from glutebreak.ui.theme import Theme
from glutebreak.ui.windows import Windows
from tests.test_pages import Desk
from tests.ui.snapshots import snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OF_WINDOWS = (QObject, QLayoutItem, QPixmap, QImage, Frames)
TWICE = 2


def settle() -> None:
    """As the event loop does between two events; so often that what is let go of then lets go of its own."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def census() -> Counter[str]:
    """How many there are of everything that windows are made of."""
    settle()
    alive = [one for one in gc.get_objects() if isinstance(one, OF_WINDOWS) and isinstance(one, Frames) | isValid(one)]
    return Counter(type(one).__name__ for one in (*alive, *QApplication.allWidgets()))


def left_by(visit: Callable[[], None]) -> Counter[str]:
    """By the second and third time: with the first, what all share is made and stays."""
    visit()
    before = census()
    for _ in range(TWICE):
        visit()
    return census() - before


@pytest.fixture
def desk(theme: Theme, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - puts back what the window changes
    made = Desk(tmp_path)
    yield made
    made.pages.close()
    made.history.close()


def test_nothing_is_left_of_the_main_window_when_every_page_was_visited(desk: Desk) -> None:
    def visit() -> None:
        for one in PageName:
            desk.pages.show(one)
            settle()
        desk.pages.close()

    assert not left_by(visit)


@pytest.mark.parametrize(
    "shown", [snap(Shown.NOTICE), snap(Shown.ON_BREAK), snap(Shown.ON_FLOOR), snap(floor=FloorView(offered=True))]
)
def test_nothing_is_left_of_a_window_that_the_rhythm_shows(theme: Theme, qtbot: QtBot, shown: Snapshot) -> None:
    exercises = read_catalogue()
    windows = Windows(lambda: theme, lambda: exercises, Settings())

    def visit() -> None:
        windows.present(shown)
        qtbot.wait_until(lambda: any(one.isVisible() for one in QApplication.topLevelWidgets()))
        settle()
        windows.present(snap())

    assert not left_by(visit)


@pytest.mark.parametrize("nested", [False, True])
def test_the_items_of_a_row_that_fills_up_go_with_it(qtbot: QtBot, nested: bool) -> None:  # noqa: ARG001, FBT001
    window, row = QWidget(), Flow()
    if nested:
        QVBoxLayout(window).addLayout(row)
    else:
        window.setLayout(row)
    buttons = [QPushButton(name) for name in "abc"]
    for one in buttons:
        row.addWidget(one)
    items = [row.itemAt(at) for at in range(3)]
    window.show()
    buttons[1].deleteLater()
    settle()
    assert row.count() == 2
    items.pop(1)  # Qt has deleted it with its widget

    window.deleteLater()
    settle()
    assert not any(isValid(item) for item in items)


def test_what_qt_keeps_of_painted_widgets_is_given_back(qtbot: QtBot) -> None:  # noqa: ARG001
    QPixmapCache.insert("a button", QPixmap(8, 8))
    give_back()
    assert not QPixmapCache.find("a button", QPixmap())
