"""The floor session on the screen: one set after the other, and nothing that runs out on anybody."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import length
from glutebreak.core.events import (
    Attend,
    CountSet,
    DeclineFloor,
    LeaveFloor,
    PutOffFloor,
    StartFloor,
    TakeBackSet,
)
from glutebreak.core.floor import FloorKind
from glutebreak.core.snapshot import FloorView, Shown
from glutebreak.settings.schema import Settings
from glutebreak.ui.floor_offer import FloorOfferWindow
from glutebreak.ui.floor_parts import CHANGE_OVER, REST, SetDots, rest_between, shares_of
from glutebreak.ui.floor_window import FloorWindow
from glutebreak.ui.theme import Theme
from tests.ui.snapshots import on_floor, snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CATALOGUE = read_catalogue()
CHECK = FloorView(kind=FloorKind.CHECK, exercise="glute-check", number=1)
OVER = on_floor(3, 3, exercise=None, number=0, last="glute-bridge")


class Hand:
    """A stopwatch that is moved on by hand."""

    def __init__(self) -> None:
        self.ms = 0

    def start(self) -> None:
        self.ms = 0

    def elapsed(self) -> int:
        return self.ms


class Stage:
    """A floor window, and what it asked for."""

    def __init__(self, theme: Theme, floor: FloorView) -> None:
        self.window = FloorWindow(theme, CATALOGUE, CATALOGUE.advice.safety)
        self.hand = Hand()
        self.window.figure._playback._stopwatch = self.hand
        self.asked: list[object] = []
        self.window.asked.connect(self.asked.append)
        self.changed: list[tuple[str, object]] = []
        self.window.changed.connect(lambda name, value: self.changed.append((name, value)))
        self.present(floor)
        self.window.appear()

    def present(self, floor: FloorView) -> "Stage":
        self.window.present(snap(Shown.ON_FLOOR, floor=floor))
        return self

    def passes(self, time: timedelta) -> "Stage":
        """So much of the exercise goes by."""
        self.hand.ms += time // timedelta(milliseconds=1)
        self.window.figure._advance()
        return self

    def button(self, text: str) -> QAbstractButton:
        return next(one for one in self.window.findChildren(QAbstractButton) if one.text() == text)

    def offered(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(QAbstractButton) if one.isVisible()]

    def texts(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(QLabel) if one.isVisible() and one.text()]


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(theme, on_floor())
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()


def test_it_says_what_to_do_and_how_far_one_is(stage: Stage) -> None:
    stage.passes(timedelta(seconds=20))

    assert stage.texts()[:2] == ["Clamshell", "Set 1 of 3"]
    assert "3 of 10, right leg on top" in stage.texts()
    assert stage.window.windowTitle() == "Clamshell"
    assert stage.offered()[-2:] == ["Set done", "That’s all for today"]


def test_set_done_counts_just_the_set_that_is_shown(stage: Stage) -> None:
    stage.button("Set done").click()

    assert stage.asked == [CountSet("clamshell", 1, by_itself=False)]


def test_a_set_that_is_counted_to_its_end_asks_once_and_waits(stage: Stage) -> None:
    stage.passes(length(CATALOGUE["clamshell"]) + timedelta(seconds=1)).passes(timedelta(minutes=9))

    assert stage.asked == [CountSet("clamshell", 1, by_itself=True)]
    assert "Press “Set done” when you are ready." in stage.texts()


def test_after_a_set_comes_a_rest_that_is_counted_down_and_then_the_next(stage: Stage) -> None:
    stage.present(on_floor(1, 0, last="clamshell"))
    assert "Rest 15 s" in stage.texts()
    assert stage.button("Start now").isVisible()

    stage.passes(timedelta(seconds=16))
    assert "Get ready: both sides" in stage.texts()
    assert stage.button("Set done").isVisible()


def test_whoever_does_not_want_the_rest_goes_on_at_once(stage: Stage) -> None:
    stage.present(on_floor(1, 1, last="glute-bridge"))
    assert "Rest 30 s" in stage.texts()

    stage.button("Start now").click()

    assert "Get ready: right leg on top" in stage.texts()
    assert stage.asked == [Attend()]


def test_a_recorded_set_can_be_taken_back_and_is_done_anew_without_a_rest(stage: Stage) -> None:
    assert "Undo" not in stage.offered()
    stage.present(on_floor(1, 0, last="clamshell"))
    assert "Recorded: Clamshell." in stage.texts()

    stage.button("Undo").click()
    assert stage.asked == [TakeBackSet()]

    stage.present(on_floor(0, 0))
    assert "Get ready: right leg on top" in stage.texts()
    assert "Undo" not in stage.offered()


def test_the_same_set_is_not_begun_anew_by_another_snapshot(stage: Stage) -> None:
    stage.passes(timedelta(seconds=20)).present(on_floor())

    assert "3 of 10, right leg on top" in stage.texts()


def test_at_the_end_nothing_is_left_to_press_but_close_and_undo(stage: Stage) -> None:
    stage.present(OVER)

    assert stage.offered() == ["Close", "Undo"]
    assert {"3 sets done today", "Take your time getting up."} <= set(stage.texts())
    stage.button("Close").click()
    assert stage.asked == [LeaveFloor()]


def test_that_is_all_for_today_ends_it(stage: Stage) -> None:
    stage.button("That’s all for today").click()

    assert stage.asked == [LeaveFloor()]


def test_closing_it_by_its_frame_ends_it_too(stage: Stage) -> None:
    class ByFrame(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    stage.window.closeEvent(ByFrame())

    assert stage.asked == [LeaveFloor()]


def test_a_click_on_the_figure_pauses_and_nothing_runs_out(stage: Stage) -> None:
    stage.window.figure.toggle_pause()
    stage.passes(timedelta(minutes=5))

    assert stage.window.figure.paused
    assert stage.asked == [Attend()]
    assert "Get ready: right leg on top" in stage.texts()


def test_slower_and_easier_are_wishes_that_are_kept(stage: Stage) -> None:
    stage.button("Slower").click()
    stage.button("Easier").click()

    assert stage.changed == [("pace", "slower"), ("levels", "clamshell easier")]


def test_what_filters_leave_out_is_said(stage: Stage) -> None:
    stage.present(on_floor(sets=(("clamshell", 0),), left_out=("glute-bridge",)))

    assert "Left out by your settings: Glute bridge." in stage.texts()


def test_the_check_has_its_caution_and_no_sets(stage: Stage) -> None:
    stage.present(CHECK)

    assert stage.texts()[0] == "Glute check"
    assert any("do not walk about with them tight" in text for text in stage.texts())
    assert not any(text.startswith("Set ") for text in stage.texts())
    assert not stage.window.findChild(SetDots).isVisible()  # type: ignore[union-attr]
    assert stage.offered()[-2:] == ["Done", "Not now"]
    stage.button("Done").click()
    assert stage.asked == [CountSet("glute-check", 1, by_itself=False)]


def test_the_check_is_over_when_it_is_done(stage: Stage) -> None:
    stage.present(CHECK).present(FloorView(kind=FloorKind.CHECK, last="glute-check"))

    assert "That was the glute check" in stage.texts()
    assert stage.offered() == ["Close", "Undo"]


def test_it_comes_up_without_the_focus(stage: Stage) -> None:
    assert stage.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_the_answers_come_first_for_the_keyboard(stage: Stage) -> None:
    stage.present(on_floor(1, 0, last="clamshell"))
    order: list[str] = []
    at: QWidget | None = stage.window.figure
    for _ in range(60):
        at = at.nextInFocusChain() if at else None
        if isinstance(at, QAbstractButton) and at.isVisible():
            order.append(at.text())

    first = order.index("Start now")
    assert order[first : first + 5] == ["Start now", "Undo", "That’s all for today", "Easier", "Harder"]


def test_space_presses_the_button_that_has_the_focus(stage: Stage) -> None:
    QTest.keyClick(stage.button("Set done"), Qt.Key.Key_Space)

    assert stage.asked == [CountSet("clamshell", 1, by_itself=False)]


@pytest.mark.usefixtures("large_text")
def test_text_twice_as_large_keeps_the_answers_on_the_screen(theme: Theme, qtbot: QtBot) -> None:
    made = Stage(theme, on_floor(1, 0, last="clamshell"))
    qtbot.addWidget(made.window)
    room = QGuiApplication.primaryScreen().availableGeometry()

    assert room.contains(made.window.geometry())
    for text in ("Set done", "Undo", "That’s all for today"):
        one = made.button(text)
        assert one.width() >= one.sizeHint().width(), text
        assert made.window.rect().contains(one.mapTo(made.window, one.rect().bottomRight()))


def test_rests_are_between_sets_alone() -> None:
    start, half, whole = on_floor(0, 0), on_floor(1, 0), on_floor(1, 1)

    assert rest_between(FloorView(), start) == timedelta(0)
    assert rest_between(start, half) == CHANGE_OVER
    assert rest_between(half, whole) == REST
    assert rest_between(whole, half) == timedelta(0)


def test_dots_are_filled_by_the_exercise() -> None:
    assert shares_of(on_floor(2, 1)) == (1, 0.5, 0)
    assert shares_of(on_floor(4, 3, goal=4)) == (1, 1, 1, 0.5)
    assert shares_of(FloorView(sets=())) == ()


@pytest.mark.parametrize(
    ("text", "event"),
    [("Start", StartFloor(FloorKind.SESSION)), ("Later today", PutOffFloor()), ("Not today", DeclineFloor())],
)
def test_each_answer_to_the_offer_asks_for_one_thing(theme: Theme, qtbot: QtBot, text: str, event: object) -> None:
    window = FloorOfferWindow(theme)
    qtbot.addWidget(window)
    window.present(snap(floor=FloorView(sets=(("clamshell", 1), ("glute-bridge", 1)), offered=True)))
    window.appear()
    asked: list[object] = []
    window.asked.connect(asked.append)

    next(one for one in window.findChildren(QAbstractButton) if one.text() == text).click()

    assert asked == [event]
    assert any(one.text().startswith("2 of 3 sets left today.") for one in window.findChildren(QLabel))


def test_an_easier_dose_is_counted_at_once_and_the_rest_goes_on(stage: Stage) -> None:
    stage.present(on_floor(1, 1, last="glute-bridge")).passes(timedelta(seconds=10))

    stage.window.heed(Settings(levels="clamshell easier"))

    assert stage.button("Easier").isChecked()
    assert "Rest 20 s" in stage.texts()
    stage.passes(timedelta(seconds=20 + 8 + 6))
    assert "2 of 5, right leg on top" in stage.texts()
