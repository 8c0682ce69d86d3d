"""Windows in longer words and from right to left: nothing is clipped, nothing falls off the side."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import length, moment
from glutebreak.core.rewording import reworded
from glutebreak.core.snapshot import FloorView, Shown, Snapshot
from glutebreak.settings.options import Language
from glutebreak.settings.schema import Settings
from glutebreak.ui.counting import counter, cue
from glutebreak.ui.first_steps import FirstSteps
from glutebreak.ui.language import Speech, exercise_words
from glutebreak.ui.main_window import MainWindow
from glutebreak.ui.page_name import PageName
from glutebreak.ui.theme import Theme
from glutebreak.ui.today import TodayPage
from glutebreak.ui.why import Decision
from glutebreak.ui.windows import Windows
from tests.ui.snapshots import MIN, NOW, snap
from tests.ui.test_exercises_page import ALL
from tests.ui.test_history_page import VIEW
from tests.ui.test_timeline import LINE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONGER = 0.4
"""By so much a language may be longer than English."""


def longer(text: str) -> str:
    """The same, padded with words that can be broken, and marked so that it is seen to come from here."""
    return f"[{text}{' vnn' * round(len(text) * LONGER / 4)}]"


class Longwinded(QTranslator):
    """A language that says everything, and at length."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return longer(text)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def longwinded(qapp: QApplication) -> Iterator[None]:
    translator = Longwinded()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speech = Speech()
    speech.speak(Language.ARABIC)
    yield
    speech.speak(Language.ENGLISH)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def assert_fits(window: QWidget) -> None:
    QTest.qWait(0)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            if not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and one.text():
            assert one.width() >= one.minimumSizeHint().width(), one.text()


def main_window(theme: Theme, qtbot: QtBot) -> MainWindow:
    made = MainWindow(theme)
    made.present(snap(Shown.SITTING))
    made.present_settings(Settings(sit_minutes=45, snooze_minutes=10))
    made.bring_up(PageName.HISTORY)
    made.history.show_history(replace(VIEW, leaving=True))
    made.today._line.show_line(LINE)
    qtbot.waitExposed(made)
    return made


@pytest.mark.usefixtures("longwinded")
@pytest.mark.parametrize("page", PageName)
def test_no_page_clips_longer_words(theme: Theme, qtbot: QtBot, page: PageName) -> None:
    made = main_window(theme, qtbot)
    words = longer("held: microphone in use by a call")
    made.why.show_decisions([Decision(at=NOW, time="12:10", words=words, plain="")])
    made.bring_up(page)
    if page is PageName.EXERCISES:
        made.exercises.show_exercises(ALL)
    assert any(label.text().startswith("[") for label in made.findChildren(QLabel))
    assert_fits(made)
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.SYSTEM])
def test_beside_another_window_today_needs_no_scrolling_sideways(
    theme: Theme, qtbot: QtBot, language: Language
) -> None:
    speech = Speech()
    speech.speak(language)
    made = TodayPage()
    theme.dress(made)
    made.present(snap())
    made.resize(33 * made.fontMetrics().height(), 700)  # half of a small screen, without the list of pages
    made.show()
    qtbot.waitExposed(made)
    inside = made.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= made.viewport().width()
    made.close()
    made.deleteLater()
    speech.speak(Language.ENGLISH)


@pytest.mark.usefixtures("longwinded")
@pytest.mark.parametrize("shown", [Shown.NOTICE, Shown.ON_BREAK])
def test_no_window_of_a_break_clips_longer_words(theme: Theme, qtbot: QtBot, shown: Shown) -> None:
    catalogue = read_catalogue(longer)
    windows = Windows(lambda: theme, lambda: catalogue, Settings())
    windows.present(snap(shown, snoozes=1, since=NOW - MIN))
    window = windows.notice or windows.break_window
    assert window is not None
    qtbot.waitExposed(window)
    assert_fits(window)
    windows.present(snap())
    QCoreApplication.processEvents()


@pytest.mark.usefixtures("longwinded")
@pytest.mark.parametrize("snapshot", [snap(Shown.ON_FLOOR), snap(floor=FloorView(offered=True))], ids=["set", "offer"])
def test_no_window_of_the_floor_clips_longer_words(theme: Theme, qtbot: QtBot, snapshot: Snapshot) -> None:
    catalogue = read_catalogue(longer)
    windows = Windows(lambda: theme, lambda: catalogue, Settings())
    windows.present(snapshot)
    window = windows.floor_window or windows.floor_offer
    assert window is not None
    qtbot.waitExposed(window)
    assert_fits(window)
    windows.present(snap())
    QCoreApplication.processEvents()


@pytest.mark.usefixtures("longwinded")
def test_no_first_step_clips_longer_words(theme: Theme, qtbot: QtBot) -> None:
    made = FirstSteps(theme, longer("It is not medical advice."))
    made.present(snap())
    made.present_settings(Settings())
    made.show()
    qtbot.waitExposed(made)
    for step in range(3):
        assert_fits(made)
        forward = [one for one in made.findChildren(QPushButton) if one.isVisible() and "Next" in one.text()]
        assert len(forward) == (step < 2)
        for one in forward:
            one.click()
    made.close()
    made.deleteLater()


@pytest.mark.usefixtures("arabic")
def test_right_to_left_the_pages_stand_on_the_right(theme: Theme, qtbot: QtBot) -> None:
    made = main_window(theme, qtbot)
    assert made._list.geometry().left() > made._stack.geometry().left()
    assert_fits(made)
    made.close()
    made.deleteLater()


@pytest.mark.usefixtures("arabic")
def test_right_to_left_a_figure_stands_where_a_line_begins(theme: Theme, qtbot: QtBot) -> None:
    made = main_window(theme, qtbot)
    figure = made.history._lead._figure
    assert figure.text() == "2"
    picture = figure.grab().toImage()
    ground = picture.pixel(0, 0)
    inked = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) != ground]
    assert min(inked) > picture.width() / 2
    made.close()
    made.deleteLater()


def test_every_text_of_an_exercise_can_be_said_otherwise() -> None:
    for exercise in read_catalogue().values():
        other = reworded(exercise, longer)
        assert other.name.startswith("[")
        assert all(cue.text.startswith("[") for part in other.parts for cue in part.cues)
    assert exercise_words("") == ""


@pytest.mark.usefixtures("longwinded")
def test_a_break_speaks_one_language_to_its_end() -> None:
    spoken = reworded(next(iter(read_catalogue().values())), longer)
    last = length(spoken)
    for at in (timedelta(0), last / 2, last):
        now = moment(spoken, at)
        assert counter(now).startswith("[")
        assert cue(now).startswith("[")
