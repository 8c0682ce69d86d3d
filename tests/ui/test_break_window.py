from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import moment
from glutebreak.core.events import Attend, MarkDone, ShowAnother, Skip, Snooze
from glutebreak.core.exercises import Exercise
from glutebreak.core.snapshot import Shown
from glutebreak.settings.schema import Settings
from glutebreak.ui.break_window import BreakWindow
from glutebreak.ui.corner import GRACE_MS, CornerWindow
from glutebreak.ui.theme import Theme
from tests.ui.snapshots import snap

# The offscreen platform says so whenever a window has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CATALOGUE = read_catalogue()
SAFETY = CATALOGUE.advice.safety
KNEE_BEND = CATALOGUE["rear-leg-knee-bend"]
LONG = "Donaudampfschifffahrtsgesellschaftskapitän " * 4


class ByFrame(QCloseEvent):
    """As a desktop sends it when the person closes the window by its frame."""

    def spontaneous(self) -> bool:
        return True


class Stage:
    """A break window, and what it asked for."""

    def __init__(self, theme: Theme, exercises: dict[str, Exercise] | None = None) -> None:
        self.window = BreakWindow(theme, exercises or dict(CATALOGUE), SAFETY, "5 min later")
        self.asked: list[object] = []
        self.window.asked.connect(self.asked.append)
        self.changed: list[tuple[str, object]] = []
        self.window.changed.connect(lambda name, value: self.changed.append((name, value)))

    def show(self, qtbot: QtBot) -> "Stage":
        self.window.present(snap(Shown.ON_BREAK))
        self.window.appear()
        qtbot.waitExposed(self.window)
        return self

    def button(self, text: str) -> QAbstractButton:
        return next(
            one for one in self.window.findChildren(QAbstractButton) if text in (one.text(), one.accessibleName())
        )

    def texts(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def press_key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)

    def click_beside(self) -> None:
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(theme)
    yield made.show(qtbot)
    made.window.close()
    made.window.deleteLater()


def test_it_shows_name_count_cue_and_safety(stage: Stage) -> None:
    stage.window.figure.moved.emit(moment(KNEE_BEND, timedelta(seconds=22)))
    texts = stage.texts()
    assert texts[0] == "Rear-leg knee bend"
    assert "6 of 10, left leg behind" in texts or any("of 10, left leg behind" in text for text in texts)
    assert "Should feel like muscle work. Stop if it hurts or you feel dizzy." in texts
    assert KNEE_BEND.skip_if in texts
    assert stage.window.windowTitle() == "Rear-leg knee bend"


@pytest.mark.parametrize(
    ("snoozes", "left", "note", "later_visible", "later_enabled"),
    [
        (0, 2, None, True, True),
        (1, 1, "snoozed once", True, True),
        (2, 0, "snoozed twice, no snooze left", True, False),
        (0, 0, None, False, False),
    ],
)
def test_the_count_of_snoozes_is_visible(
    stage: Stage, snoozes: int, left: int, note: str | None, *, later_visible: bool, later_enabled: bool
) -> None:
    stage.window.present(snap(Shown.ON_BREAK, snoozes=snoozes, snoozes_left=left))
    assert [text for text in stage.texts() if text.startswith("snoozed")] == ([note] if note else [])
    for name in ("5 min later", "Choose how much later"):
        assert stage.button(name).isVisible() is later_visible
        assert stage.button(name).isEnabled() is later_enabled


@pytest.mark.parametrize(
    ("text", "event"),
    [("Done", MarkDone()), ("5 min later", Snooze()), ("Another exercise", ShowAnother()), ("Skip", Skip())],
)
def test_each_button_asks_for_one_thing(stage: Stage, text: str, event: object) -> None:
    stage.button(text).click()
    assert stage.asked == [event]


@pytest.mark.parametrize("minutes", [5, 10, 15])
def test_the_menu_offers_other_lengths(stage: Stage, minutes: int) -> None:
    opener = stage.button("Choose how much later")
    assert isinstance(opener, QToolButton)
    menu = opener.menu()
    next(one for one in menu.actions() if one.text() == f"{minutes} min later").trigger()
    assert stage.asked == [Snooze(timedelta(minutes=minutes))]


def test_opening_the_menu_says_that_somebody_is_there(stage: Stage) -> None:
    opener = stage.button("Choose how much later")
    assert isinstance(opener, QToolButton)
    opener.menu().aboutToShow.emit()
    assert stage.asked == [Attend()]


def test_no_button_is_the_default_one(stage: Stage) -> None:
    buttons = stage.window.findChildren(QPushButton)
    assert len(buttons) >= 4
    assert not any(one.isDefault() or one.autoDefault() for one in buttons)


def test_it_comes_up_on_top_without_the_focus(stage: Stage) -> None:
    window = stage.window
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.windowType() is Qt.WindowType.Dialog
    assert not window.isFullScreen()
    assert not window.isModal()


def test_it_stands_in_a_corner_of_what_is_free(stage: Stage) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    box = stage.window.geometry()
    assert free.contains(box)
    assert free.right() - box.right() < 40
    assert free.bottom() - box.bottom() < 60


def test_keys_do_nothing_until_it_is_clicked_even_if_it_was_given_the_focus(stage: Stage, qtbot: QtBot) -> None:
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        stage.press_key(key)
    assert stage.asked == []
    assert stage.window.isVisible()


def test_a_click_of_the_first_moment_was_meant_for_something_else(stage: Stage) -> None:
    done = stage.button("Done")
    at = done.mapTo(stage.window, done.rect().center())
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert stage.asked == []


def test_a_click_later_on_counts(stage: Stage, qtbot: QtBot) -> None:
    wait_for_clicks(stage, qtbot)
    done = stage.button("Done")
    at = done.mapTo(stage.window, done.rect().center())
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert stage.asked == [MarkDone()]


def test_a_click_beside_the_buttons_says_that_somebody_is_there(stage: Stage, qtbot: QtBot) -> None:
    wait_for_clicks(stage, qtbot)
    stage.click_beside()
    assert stage.asked == [Attend()]


def test_after_a_click_everything_can_be_done_by_keyboard(stage: Stage, qtbot: QtBot) -> None:
    wait_for_clicks(stage, qtbot)
    stage.click_beside()
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    reached: list[str] = []
    for _ in range(9):
        stage.press_key(Qt.Key.Key_Tab)
        focused = stage.window.focusWidget()
        if isinstance(focused, QAbstractButton):
            reached.append(focused.accessibleName() or focused.text())
    assert reached == [
        "Done",
        "5 min later",
        "Choose how much later",
        "Another exercise",
        "More about this exercise",
        "Skip",
        "Easier",
        "Harder",
    ]
    stage.press_key(Qt.Key.Key_Space)
    assert stage.changed == [("levels", "rear-leg-knee-bend harder")]


@pytest.mark.parametrize(("left", "event"), [(1, Snooze()), (0, Skip())])
@pytest.mark.parametrize("tabs", [0, 3])
def test_escape_sends_it_away_as_its_frame_does(
    stage: Stage, qtbot: QtBot, left: int, event: object, tabs: int
) -> None:
    wait_for_clicks(stage, qtbot)
    stage.window.present(snap(Shown.ON_BREAK, snoozes=1, snoozes_left=left))
    stage.click_beside()
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    for _ in range(tabs):
        stage.press_key(Qt.Key.Key_Tab)
    stage.asked.clear()
    stage.press_key(Qt.Key.Key_Escape)
    assert stage.asked == [event]


def test_return_and_space_decide_nothing_where_no_button_has_the_focus(stage: Stage, qtbot: QtBot) -> None:
    wait_for_clicks(stage, qtbot)
    stage.click_beside()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        stage.press_key(key)
    assert set(map(type, stage.asked)) == {Attend}
    assert stage.window.isVisible()


def test_who_switches_to_it_later_on_may_use_the_keys_without_a_click(stage: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: stage.window._settled, timeout=8 * GRACE_MS)
    other = QWidget()
    qtbot.addWidget(other)
    for window in (other, stage.window):
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    stage.press_key(Qt.Key.Key_Tab)
    stage.press_key(Qt.Key.Key_Tab)
    stage.press_key(Qt.Key.Key_Space)
    assert MarkDone() in stage.asked


def test_a_place_that_the_desktop_told_wrong_in_the_first_moment_is_put_right(stage: Stage, qtbot: QtBot) -> None:
    put = stage.window.pos()
    assert put != QPoint(0, 0)
    stage.window.move(0, 0)
    wait_for_clicks(stage, qtbot)
    assert stage.window.pos() == put


def test_a_place_of_the_person_s_choice_stays(stage: Stage, qtbot: QtBot) -> None:
    wait_for_clicks(stage, qtbot)
    stage.window.move(7, 7)
    stage.window.fit()
    qtbot.waitUntil(lambda: stage.window._settled, timeout=8 * GRACE_MS)
    assert stage.window.pos() == QPoint(7, 7)


@pytest.mark.parametrize(("left", "event"), [(1, Snooze()), (0, Skip())])
def test_closing_it_by_the_frame_snoozes_while_that_is_possible(stage: Stage, left: int, event: object) -> None:
    stage.window.present(snap(Shown.ON_BREAK, snoozes_left=left))
    stage.window.closeEvent(ByFrame())
    assert stage.asked == [event]


def test_closing_it_from_inside_asks_for_nothing(stage: Stage) -> None:
    stage.window.close()
    assert stage.asked == []


def test_another_exercise_replaces_the_shown_one(stage: Stage) -> None:
    stage.window.present(snap(Shown.ON_BREAK, exercise="three-position-toe-raise"))
    assert stage.window.windowTitle() == "Three-position toe raise"
    assert any("heels" in text for text in stage.texts())


def test_the_same_exercise_goes_on_when_the_minute_changes(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[object] = []
    monkeypatch.setattr(stage.window.figure, "play", lambda *what: begun.append(what))
    stage.window.present(snap(Shown.ON_BREAK))
    assert begun == []


def test_easier_and_harder_are_one_click_away_and_kept_for_this_exercise(stage: Stage) -> None:
    stage.button("Easier").click()
    assert stage.changed == [("levels", "rear-leg-knee-bend easier")]

    stage.window.heed(Settings(levels="rear-leg-knee-bend easier, wall-sit harder"))
    stage.button("Harder").click()
    assert stage.changed[-1] == ("levels", "wall-sit harder, rear-leg-knee-bend harder")


def test_a_second_click_on_easier_leads_back_to_the_exercise_as_it_is_written(stage: Stage) -> None:
    stage.window.heed(Settings(levels="rear-leg-knee-bend easier"))
    stage.button("Easier").click()
    assert stage.changed == [("levels", "")]


@pytest.mark.parametrize("level", ["easier", "harder"])
def test_the_words_of_the_chosen_level_stand_below_the_cue(stage: Stage, level: str) -> None:
    words = {"easier": KNEE_BEND.easier, "harder": KNEE_BEND.harder}[level]
    assert words not in stage.texts()
    stage.window.heed(Settings(levels=f"rear-leg-knee-bend {level}"))
    assert words in stage.texts()
    stage.window.present(snap(Shown.ON_BREAK, exercise="three-position-toe-raise"))
    assert words not in stage.texts()


def test_who_cannot_stand_is_told_how_to_do_it_sitting_down(stage: Stage) -> None:
    words = CATALOGUE["glute-squeeze-standing"].seated
    stage.window.present(snap(Shown.ON_BREAK, exercise="glute-squeeze-standing"))
    assert words not in stage.texts()
    stage.window.present(snap(Shown.ON_BREAK))
    stage.window.heed(Settings(filter_cannot_stand=True))
    stage.window.present(snap(Shown.ON_BREAK, exercise="glute-squeeze-standing"))
    assert words in stage.texts()


def test_easier_and_harder_change_what_is_counted_at_once(stage: Stage) -> None:
    assert stage.window._counter.text() == "Get ready: left leg behind"
    stage.window.figure._playback.seek(timedelta(seconds=30))
    stage.window.figure._advance()
    assert stage.window._counter.text().startswith("8 of 10, left")
    stage.window.heed(Settings(levels="rear-leg-knee-bend easier"))
    assert stage.window._counter.text().startswith("5 of 5, left")
    stage.window.present(snap(Shown.ON_BREAK, exercise="three-position-toe-raise"))
    stage.window.present(snap(Shown.ON_BREAK, exercise="rear-leg-knee-bend"))
    stage.window.figure._playback.seek(timedelta(seconds=2))
    stage.window.figure._advance()
    assert stage.window._counter.text().startswith("1 of 5, left")


def disliking(stage: Stage) -> QAction:
    opener = stage.button("More about this exercise")
    assert isinstance(opener, QToolButton)
    (item,) = opener.menu().actions()
    return item


def test_a_dislike_is_told_before_another_exercise_is_asked_for(stage: Stage) -> None:
    told: list[object] = []
    stage.window.changed.connect(lambda name, value: told.append((name, value)))
    stage.window.asked.connect(told.append)
    disliking(stage).trigger()
    assert told == [("disliked", "rear-leg-knee-bend"), ShowAnother()]


def test_the_menu_says_what_a_second_dislike_brings_about(stage: Stage) -> None:
    assert disliking(stage).text() == "I do not like this one"
    stage.window.heed(Settings(disliked="rear-leg-knee-bend"))
    assert disliking(stage).text() == "Do not show this one again"


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("", "rear-leg-knee-bend", "Noted. Once more, and “Rear-leg knee bend” stays away."),
        (
            "rear-leg-knee-bend",
            "rear-leg-knee-bend, rear-leg-knee-bend",
            "“Rear-leg knee bend” stays away from now on.",
        ),
    ],
)
def test_a_dislike_can_be_undone_at_once(stage: Stage, before: str, after: str, says: str) -> None:
    stage.window.heed(Settings(disliked=before))
    disliking(stage).trigger()
    stage.window.heed(Settings(disliked=after))
    assert says in stage.texts()

    stage.button("Undo").click()
    assert stage.changed == [("disliked", after), ("disliked", "")]
    stage.window.heed(Settings())
    assert says not in stage.texts()


def test_parts_that_are_left_out_are_not_shown(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[Exercise] = []
    monkeypatch.setattr(stage.window.figure, "play", lambda exercise, *_: played.append(exercise))
    stage.window.heed(Settings(filter_knee=True))
    stage.window.present(snap(Shown.ON_BREAK, exercise="three-position-toe-raise"))
    (shown,) = played
    assert len(shown.parts) == 2


def test_every_control_has_a_name_for_those_who_do_not_see_it(stage: Stage) -> None:
    for one in stage.window.findChildren(QAbstractButton):
        assert one.text().strip("▾") or one.accessibleName()
    assert stage.window.figure.accessibleName() == "Rear-leg knee bend"


def fits(window: BreakWindow) -> None:
    free = QGuiApplication.primaryScreen().availableGeometry()
    assert free.width() >= window.width()
    assert free.height() >= window.height()
    for label in window.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for one in window.findChildren(QAbstractButton):
        if one.isVisible() and one.text():
            assert one.width() >= one.minimumSizeHint().width(), one.text()


@pytest.mark.usefixtures("large_text")
def test_text_twice_as_large_is_not_clipped(stage: Stage) -> None:
    stage.window.present(snap(Shown.ON_BREAK, snoozes=2, snoozes_left=0))
    QTest.qWait(0)
    fits(stage.window)


def test_long_texts_are_not_clipped_and_never_larger_than_the_screen(theme: Theme, qtbot: QtBot) -> None:
    wordy = replace(KNEE_BEND, name=LONG, skip_if=LONG * 6)
    stage = Stage(theme, {KNEE_BEND.id: wordy}).show(qtbot)
    QTest.qWait(0)
    fits(stage.window)
    stage.window.close()
    stage.window.deleteLater()


@pytest.mark.usefixtures("large_text")
def test_a_cue_that_is_longer_than_the_first_is_not_clipped(stage: Stage) -> None:
    here = moment(KNEE_BEND, timedelta(seconds=22))
    stage.window.figure.moved.emit(replace(here, cue="Stay tall and let the rear knee bend slowly. " * 4))
    QTest.qWait(0)
    fits(stage.window)
    assert stage.window.content.height() >= stage.window.content.heightForWidth(stage.window.content.width())


def test_it_takes_on_the_other_theme_while_it_is_open(
    stage: Stage, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    dark: list[bool] = []
    monkeypatch.setattr(stage.window.figure, "set_dark", dark.append)
    before = stage.window.styleSheet()
    theme.choose("dark", "system")
    assert dark == [True]
    assert stage.window.styleSheet() != before


def wait_for_clicks(stage: Stage, qtbot: QtBot) -> None:
    ready: Callable[[], bool] = lambda: stage.window._clickable  # noqa: E731
    qtbot.waitUntil(ready, timeout=4 * GRACE_MS)


def test_on_a_small_screen_the_answers_stay_in_sight(stage: Stage) -> None:
    stage.window.resize(420, 300)
    QTest.qWait(0)

    for button in stage.window.answers.findChildren(QPushButton):
        assert not button.visibleRegion().isEmpty(), button.text()
        assert button.visibleRegion().boundingRect().size() == button.size()


def test_the_window_cannot_be_laid_over_the_work(stage: Stage) -> None:
    assert not stage.window.windowFlags() & Qt.WindowType.WindowMaximizeButtonHint


def test_on_a_low_screen_the_words_stand_beside_the_figure_and_in_sight(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = QRect(0, 0, 608, 328)  # of a laptop at 200 %
    monkeypatch.setattr(CornerWindow, "_room", lambda *_: room)
    window = Stage(theme).show(qtbot).window
    QApplication.processEvents()
    assert room.contains(window.rect())
    for seen in (window.figure, window._counter, window._cue):
        assert seen.visibleRegion().boundingRect().size() == seen.size()
    assert window._cue.mapTo(window, QPoint()).x() > window.figure.mapTo(window, QPoint(window.figure.width(), 0)).x()
    assert window.figure.height() > 120
    window.close()
    window.deleteLater()
