from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.catalogue import read_catalogue
from glutebreak.core.events import MarkDone, ShowAnother, Skip, Snooze, TakeBreak
from glutebreak.core.snapshot import FloorView, Shown
from glutebreak.core.sounds import Sound
from glutebreak.settings.options import Figure, ReducedMotion
from glutebreak.settings.schema import Settings
from glutebreak.ui.break_window import BreakWindow
from glutebreak.ui.notice import NoticeWindow
from glutebreak.ui.theme import Theme
from glutebreak.ui.windows import LOOKS, Windows, look_of, stands_still
from tests.ui.snapshots import MIN, NOW, snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CATALOGUE = read_catalogue()
WATCHED = [(Shown.NOTICE, "notice"), (Shown.ON_BREAK, "break_window"), (Shown.ON_FLOOR, "floor_window")]


@pytest.fixture
def windows(theme: Theme, qtbot: QtBot) -> Iterator[Windows]:  # noqa: ARG001 - needs an application
    made = Windows(lambda: theme, lambda: CATALOGUE, Settings(snooze_minutes=10))
    yield made
    made.present(snap())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_windows() -> set[type]:
    return {type(window) for window in QApplication.topLevelWidgets() if window.isVisible()}


@pytest.mark.parametrize(
    ("shown", "kinds"),
    [
        (Shown.SITTING, set()),
        (Shown.DUE, set()),
        (Shown.HELD, set()),
        (Shown.NOTICE, {NoticeWindow}),
        (Shown.ON_BREAK, {BreakWindow}),
        (Shown.AWAY, set()),
        (Shown.PAUSED, set()),
        (Shown.OFF, set()),
    ],
)
@pytest.mark.parametrize("before", [Shown.SITTING, Shown.NOTICE, Shown.ON_BREAK])
def test_just_what_the_state_needs_is_open(windows: Windows, before: Shown, shown: Shown, kinds: set[type]) -> None:
    windows.present(snap(before))
    windows.present(snap(shown))
    assert open_windows() == kinds


def test_an_own_exercise_whose_file_has_gone_makes_way_for_another(windows: Windows) -> None:
    asked: list[object] = []
    windows.asked.connect(asked.append)
    windows.present(snap(Shown.ON_BREAK, exercise="mine"))
    assert asked == [ShowAnother()]
    assert open_windows() == set()
    windows.present(snap(Shown.ON_BREAK))
    assert open_windows() == {BreakWindow}


def test_what_is_closed_is_let_go(windows: Windows, qtbot: QtBot) -> None:
    windows.present(snap(Shown.NOTICE))
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    with qtbot.waitSignals([windows.break_window.destroyed]):
        windows.present(snap())
    assert windows.break_window is None
    assert windows.notice is None


@pytest.mark.parametrize("shown", [Shown.NOTICE, Shown.ON_BREAK])
def test_at_the_end_all_is_closed_and_nothing_asked_for(windows: Windows, shown: Shown) -> None:
    asked: list[object] = []
    windows.asked.connect(asked.append)
    windows.present(snap(shown))
    windows.present_nothing()
    assert open_windows() == set()
    assert asked == []


def test_what_the_windows_ask_for_goes_on(windows: Windows) -> None:
    asked: list[object] = []
    windows.asked.connect(asked.append)
    windows.present(snap(Shown.NOTICE))
    assert windows.notice is not None
    windows.notice.asked.emit(TakeBreak())
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    windows.break_window.asked.emit(MarkDone())
    assert asked == [TakeBreak(), MarkDone()]


def test_a_window_closed_by_its_frame_comes_again_while_the_break_stands(windows: Windows) -> None:
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    windows.break_window.close()
    assert open_windows() == set()
    windows.present(snap(Shown.ON_BREAK))
    assert open_windows() == {BreakWindow}


def test_an_answer_may_close_the_window_that_gives_it(windows: Windows) -> None:
    windows.asked.connect(lambda _event: windows.present(snap()))
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    next(one for one in windows.break_window.findChildren(QPushButton) if one.text() == "Done").click()
    assert open_windows() == set()
    assert windows.break_window is None


@pytest.mark.parametrize(("text", "event"), [("Now", TakeBreak()), ("10 min later", Snooze()), ("Skip", Skip())])
def test_each_button_of_the_notice_asks_for_one_thing(windows: Windows, text: str, event: object) -> None:
    asked: list[object] = []
    windows.asked.connect(asked.append)
    windows.present(snap(Shown.NOTICE))
    assert windows.notice is not None
    next(one for one in windows.notice.findChildren(QPushButton) if one.text() == text).click()
    assert asked == [event]


def test_the_notice_never_takes_the_focus(windows: Windows) -> None:
    windows.present(snap(Shown.NOTICE))
    assert windows.notice is not None
    flags = windows.notice.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert windows.notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not any(one.isDefault() or one.autoDefault() for one in windows.notice.findChildren(QPushButton))


def test_the_notice_says_when_and_offers_no_snooze_that_is_not_left(windows: Windows) -> None:
    windows.present(snap(Shown.NOTICE, snoozes=2, snoozes_left=0))
    assert windows.notice is not None
    texts = [label.text() for label in windows.notice.findChildren(QLabel)]
    assert texts[0] == "A break in 10 s"
    assert "snoozed twice, no snooze left" in texts[1]
    shown = [one.text() for one in windows.notice.findChildren(QPushButton) if one.isVisible()]
    assert shown == ["Now", "Skip"]


def test_settings_reach_an_open_window_and_the_next_one(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    reduced: list[bool] = []
    monkeypatch.setattr(windows.break_window.figure, "set_reduced_motion", reduced.append)
    windows.present_settings(Settings(snooze_minutes=7, reduced_motion=ReducedMotion.ON))
    assert reduced == [True]
    windows.present(snap(Shown.NOTICE))
    assert windows.notice is not None
    assert "7 min later" in [one.text() for one in windows.notice.findChildren(QPushButton)]


def test_who_shows_it_is_the_chosen_one_or_another_from_break_to_break() -> None:
    assert look_of(Figure.ROSA, NOW) == "rosa"
    assert {look_of(Figure.ANY, NOW + n * MIN) for n in range(8)} == set(LOOKS)
    assert look_of(Figure.ANY, NOW) == look_of(Figure.ANY, NOW + timedelta(seconds=3))


def test_what_is_said_of_an_exercise_is_passed_on_and_shown_in_the_open_window(windows: Windows) -> None:
    wanted: list[tuple[str, object]] = []
    windows.changed.connect(lambda name, value: wanted.append((name, value)))
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    easier = next(one for one in windows.break_window.findChildren(QPushButton) if one.text() == "Easier")

    easier.click()
    windows.present_settings(Settings(levels="rear-leg-knee-bend easier"))

    assert wanted == [("levels", "rear-leg-knee-bend easier")]
    texts = [label.text() for label in windows.break_window.findChildren(QLabel)]
    assert CATALOGUE["rear-leg-knee-bend"].easier in texts


@pytest.mark.parametrize(
    ("wanted", "by_desktop", "still"),
    [
        (ReducedMotion.SYSTEM, None, False),
        (ReducedMotion.SYSTEM, False, False),
        (ReducedMotion.SYSTEM, True, True),
        (ReducedMotion.ON, False, True),
        (ReducedMotion.ON, None, True),
        (ReducedMotion.OFF, True, False),
    ],
)
def test_the_setting_decides_on_motion_and_the_desktop_where_it_is_left_to_it(
    windows: Windows,
    wanted: ReducedMotion,
    by_desktop: bool | None,  # noqa: FBT001
    still: bool,  # noqa: FBT001
) -> None:
    assert stands_still(wanted, by_desktop) is still
    windows.present_settings(Settings(reduced_motion=wanted))
    windows.heed_desktop(by_desktop)
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    assert windows.break_window.figure._reduced_motion is still
    windows.heed_desktop(reduced=True)
    assert windows.break_window.figure._reduced_motion is (wanted is not ReducedMotion.OFF)


def test_what_can_be_heard_of_an_exercise_goes_on(windows: Windows) -> None:
    heard: list[Sound] = []
    windows.heard.connect(heard.append)
    windows.present(snap(Shown.ON_BREAK))
    assert windows.break_window is not None
    windows.break_window.figure.heard.emit(Sound.CHIME)
    assert heard == [Sound.CHIME]


@pytest.mark.parametrize(("shown", "name"), WATCHED)
def test_a_window_that_cannot_be_seen_is_told_of(windows: Windows, shown: Shown, name: str) -> None:
    told: list[str] = []
    windows.unseen.connect(told.append)
    windows.present(snap(shown))
    getattr(windows, name).unseen.emit("off every screen")
    assert told == ["off every screen"]


def test_an_offer_that_cannot_be_seen_goes_and_waits_in_the_menu_until_the_next_one(windows: Windows) -> None:
    offered = snap(floor=FloorView(offered=True))
    windows.present(offered)
    assert windows.floor_offer is not None
    windows.floor_offer.unseen.emit("off every screen")
    windows.present(offered)
    assert windows.floor_offer is None
    windows.present(snap())
    windows.present(offered)
    assert windows.floor_offer is not None
