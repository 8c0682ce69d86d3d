"""Whether a window that was shown can be seen, and that it is wholly on a screen after the screens have changed."""

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import TimeoutError as NothingCame
from pytestqt.qtbot import QtBot

from glutebreak.ui import lookout
from glutebreak.ui.break_window import FLAGS
from glutebreak.ui.corner import CornerWindow
from glutebreak.ui.lookout import Lookout
from glutebreak.ui.placing import in_corner, is_off, within
from glutebreak.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROOM = QRect(0, 0, 1280, 767)
SIZE = QSize(420, 580)
LONG = 300
"""Milliseconds; ten times as long as all looks together."""


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIRST_LOOK_MS", "SECOND_LOOK_MS", "SETTLING_MS"):
        monkeypatch.setattr(lookout, name, 10)


class Unmapped(QWidget):
    """As behind a window manager that hangs: shown, and never exposed."""

    def __init__(self) -> None:
        super().__init__()
        self._never_exposed = QWindow()

    def windowHandle(self) -> QWindow:  # noqa: N802
        return self._never_exposed


class Stubborn(CornerWindow):
    """A window manager puts it back where it was."""

    def bring_back(self) -> None:
        """In vain."""


def corner_window(theme: Theme, kind: type[CornerWindow] = CornerWindow) -> CornerWindow:
    window = kind(theme, FLAGS, SIZE)
    window.appear()
    return window


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> CornerWindow:
    made = corner_window(theme)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made._clickable)  # from then on the person may have moved it
    return made


def screens_change() -> None:
    screen = QGuiApplication.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())


def on_its_screen(window: CornerWindow) -> bool:
    return window.screen().availableGeometry().contains(window.frameGeometry())


def nothing_is_told(window: CornerWindow, qtbot: QtBot) -> None:
    with pytest.raises(NothingCame), qtbot.waitSignal(window.unseen, timeout=LONG):
        pass


def test_nothing_is_told_of_a_window_that_is_painted(window: CornerWindow, qtbot: QtBot) -> None:
    nothing_is_told(window, qtbot)


def test_a_window_that_is_never_exposed_is_told_of_once(qtbot: QtBot) -> None:
    window = Unmapped()
    qtbot.addWidget(window)
    watch = Lookout(window, lambda: None)
    faults: list[str] = []
    watch.unseen.connect(faults.append)
    window.show()
    with qtbot.waitSignal(watch.unseen):
        watch.begin()
    qtbot.wait(LONG)
    assert faults == ["not painted within 2 s"]


def test_a_window_that_has_gone_meanwhile_is_not_told_of(qtbot: QtBot) -> None:
    window = Unmapped()
    qtbot.addWidget(window)
    watch = Lookout(window, lambda: None)
    window.show()
    watch.begin()
    window.hide()
    with pytest.raises(NothingCame), qtbot.waitSignal(watch.unseen, timeout=LONG):
        pass


def test_it_is_wholly_on_a_screen_after_the_screens_have_changed(window: CornerWindow, qtbot: QtBot) -> None:
    for place in (QPoint(5000, 4000), QPoint(-300, -200)):
        window.move(place)
        screens_change()
        qtbot.waitUntil(lambda: on_its_screen(window))
    nothing_is_told(window, qtbot)


def test_it_is_as_large_as_it_was_when_the_screens_are_as_they_were(window: CornerWindow, qtbot: QtBot) -> None:
    window.resize(SIZE.grownBy(QMargins(0, 0, 90, 70)))
    screens_change()
    qtbot.waitUntil(lambda: window.size() == SIZE)


def test_it_stays_where_the_person_put_it_if_that_is_on_a_screen(window: CornerWindow, qtbot: QtBot) -> None:
    window.move(40, 50)
    screens_change()
    qtbot.wait(LONG)
    assert window.pos() == QPoint(40, 50)


def test_one_that_stays_off_every_screen_is_told_of(theme: Theme, qtbot: QtBot) -> None:
    window = corner_window(theme, Stubborn)
    qtbot.addWidget(window)
    window.move(5000, 4000)
    with qtbot.waitSignal(window.unseen, check_params_cb=lambda fault: fault == "off every screen"):
        screens_change()


def test_a_new_screen_is_followed_too(window: CornerWindow, qtbot: QtBot) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    window.move(5000, 4000)
    application.screenAdded.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: on_its_screen(window))


@pytest.mark.parametrize(
    ("frame", "place"),
    [
        (QRect(100, 100, 420, 580), QPoint(100, 100)),
        (QRect(1200, 100, 420, 580), QPoint(860, 100)),
        (QRect(-50, 700, 420, 580), QPoint(0, 187)),
        (QRect(3000, -900, 420, 580), QPoint(860, 0)),
        (QRect(10, 10, 2000, 900), QPoint(0, 0)),
    ],
)
def test_a_place_within_is_as_near_as_can_be(frame: QRect, place: QPoint) -> None:
    assert within(ROOM, frame) == place


def test_a_corner_is_at_the_bottom_right() -> None:
    assert QRect(in_corner(ROOM, SIZE), SIZE).bottomRight() == ROOM.bottomRight()


def test_a_window_of_which_a_pixel_can_be_seen_is_not_off() -> None:
    right = QRect(1280, 0, 1920, 1080)
    assert not is_off(QRect(1279, 766, 420, 580), [ROOM])
    assert is_off(QRect(1280, 0, 420, 580), [ROOM])
    assert not is_off(QRect(1280, 0, 420, 580), [ROOM, right])
    assert is_off(QRect(1280, 0, 420, 580), [])
