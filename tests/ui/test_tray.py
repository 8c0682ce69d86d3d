from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from glutebreak.core.events import (
    For,
    HoldEnded,
    IgnoreHolds,
    KeepHolding,
    Meet,
    Pause,
    Resume,
    Stand,
    TakeBreak,
    UntilResumed,
    UntilTomorrow,
)
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown
from glutebreak.ui.tray import Tray
from glutebreak.ui.tray_icon import SIZES, STEPS, draw, step_of, tray_icon
from tests.ui.snapshots import MIN, NOW, SEC, snap

# The offscreen platform has no XEmbed tray to connect to.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:  # noqa: ARG001 - needs an application
    made = Tray()
    made.present(snap())
    made.icon.show()
    yield made
    made.icon.hide()


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def submenu(tray: Tray, text: str) -> QMenu:
    return next(menu for menu in tray.menu.findChildren(QMenu) if menu.title() == text)


def seen(tray: Tray) -> list[str]:
    return [one.text() for one in tray.menu.actions() if one.isVisible() and not one.isSeparator()]


FLOOR = ["Floor session (3 of 3 sets left today)", "Glute check"]
USUAL = ["Take a break now", *FLOOR, "Standing now", "Interval", "In a meeting", "Pause", "Today", "Settings", "Quit"]
PAUSED = ["Take a break now", *FLOOR, "Standing now", "Interval", "Resume", "Today", "Settings", "Quit"]


@pytest.mark.parametrize(
    ("shown", "line", "entries"),
    [
        (Shown.SITTING, "Next break in about 12 min", USUAL),
        (Shown.DUE, "Break due, waiting for a good moment", USUAL),
        (Shown.HELD, "Held: microphone in use", USUAL),
        (
            Shown.QUESTION,
            "Held for 2 h 10 min: microphone in use",
            [USUAL[0], "Keep holding", "Ignore this hold", *USUAL[1:]],
        ),
        (Shown.NOTICE, "A break in 10 s", USUAL),
        (Shown.ON_BREAK, "On a break", USUAL),
        (Shown.AWAY, "Away", USUAL),
        (Shown.ON_FLOOR, "On the floor", USUAL),
        (Shown.PAUSED, "Paused until 13:30", PAUSED),
        (Shown.OFF, "Off, starts again tomorrow 08:00", [one for one in USUAL if one != "In a meeting"]),
    ],
)
def test_menu_and_tooltip_say_how_things_stand(tray: Tray, shown: Shown, line: str, entries: list[str]) -> None:
    tray.present(snap(shown))
    assert seen(tray) == [line, *entries]
    assert not tray.menu.actions()[0].isEnabled()
    assert tray.icon.toolTip() == line
    assert action(tray.menu, "Take a break now").isEnabled() is (shown not in {Shown.ON_BREAK, Shown.ON_FLOOR})


@pytest.mark.parametrize(
    ("path", "event"),
    [
        (("Take a break now",), TakeBreak()),
        (("Pause", "30 min"), Pause(For(timedelta(minutes=30)))),
        (("Pause", "1 h"), Pause(For(timedelta(hours=1)))),
        (("Pause", "2 h"), Pause(For(timedelta(hours=2)))),
        (("Pause", "Until tomorrow"), Pause(UntilTomorrow())),
        (("Pause", "Until I resume"), Pause(UntilResumed())),
        (("Resume",), Resume()),
        (("Keep holding",), KeepHolding()),
        (("Ignore this hold",), IgnoreHolds()),
        (("In a meeting", "30 min"), Meet(timedelta(minutes=30))),
        (("In a meeting", "1 h"), Meet(timedelta(hours=1))),
        (("In a meeting", "Until I say"), Meet()),
        (("The meeting is over",), HoldEnded(HoldReason.MEETING)),
    ],
)
def test_each_entry_asks_for_one_thing(tray: Tray, path: tuple[str, ...], event: object) -> None:
    asked: list[object] = []
    tray.asked.connect(asked.append)
    menu = submenu(tray, path[0]) if len(path) > 1 else tray.menu
    action(menu, path[-1]).trigger()
    assert asked == [event]


def test_in_a_meeting_its_end_is_offered_in_place_of_another(tray: Tray) -> None:
    tray.present(snap(holds=(HoldReason.MEETING,)))
    assert "The meeting is over" in seen(tray)
    assert "In a meeting" not in seen(tray)


def test_standing_now_is_switched_on_and_off_and_marked(tray: Tray) -> None:
    asked: list[object] = []
    tray.asked.connect(asked.append)
    item = action(tray.menu, "Standing now")
    item.trigger()
    tray.present(snap(standing=True))
    assert item.isChecked()
    item.trigger()
    tray.present(snap(standing=False))
    assert asked == [Stand(), Stand(on=False)]
    assert not item.isChecked()
    tray.present(snap(Shown.OFF))
    assert not item.isEnabled()


@pytest.mark.parametrize(
    ("text", "signal"), [("Today", "today_asked"), ("Settings", "settings_asked"), ("Quit", "quit_asked")]
)
def test_windows_and_the_end_are_asked_for_once(tray: Tray, text: str, signal: str) -> None:
    told: list[None] = []
    getattr(tray, signal).connect(lambda: told.append(None))
    action(tray.menu, text).trigger()
    assert told == [None]


def test_an_interval_is_two_clicks_away_and_the_one_in_force_is_marked(tray: Tray) -> None:
    asked: list[int] = []
    tray.interval_asked.connect(asked.append)
    menu = submenu(tray, "Interval")
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["25 min"]
    action(menu, "45 min").trigger()
    assert asked == [45]
    tray.present(snap(sit=60 * MIN))
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["1 h"]
    tray.present(snap(sit=35 * MIN))
    assert [one.text() for one in menu.actions() if one.isChecked()] == []


def test_a_left_click_opens_today_and_other_clicks_do_not(tray: Tray) -> None:
    told: list[None] = []
    tray.today_asked.connect(lambda: told.append(None))
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert told == []
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert told == [None]


def test_a_host_that_merely_reads_the_menu_opens_nothing(tray: Tray) -> None:
    told: list[None] = []
    tray.today_asked.connect(lambda: told.append(None))
    tray.menu.aboutToShow.emit()
    assert told == []


def test_the_panel_is_left_alone_while_nothing_changes(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    touched: list[str] = []

    def note(name: str) -> Any:  # noqa: ANN401 - stands in for any setter
        return lambda *_: touched.append(name)

    for name in ("setIcon", "setToolTip", "show"):
        monkeypatch.setattr(tray.icon, name, note(name))
    tray.present(snap(at=NOW + 5 * SEC, next_at=NOW + 12 * MIN + 5 * SEC, progress=0.515))
    assert touched == []
    tray.present(snap(next_at=NOW + 3 * MIN, progress=0.9))
    assert touched == ["setIcon", "setToolTip"]


def test_the_icon_can_be_shown_before_there_is_a_tray(tray: Tray) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert tray.icon.isVisible()


def picture(shown: Shown, step: int, size: int) -> QImage:
    return draw(shown, step, size).toImage().convertToFormat(QImage.Format.Format_Alpha8)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.usefixtures("qapp")
def test_states_differ_in_shape_and_not_only_in_colour(size: int) -> None:
    states = [shown for shown in Shown if shown is not Shown.NOTICE]
    for one, other in combinations(states, 2):
        left, right = picture(one, 12, size), picture(other, 12, size)
        pixels = [(x, y) for x in range(size) for y in range(size)]
        unlike = sum(abs(left.pixelColor(x, y).alpha() - right.pixelColor(x, y).alpha()) > 128 for x, y in pixels)
        assert unlike >= size * size // 50, f"{one} looks like {other}"


@pytest.mark.usefixtures("qapp")
def test_every_size_is_drawn_by_itself() -> None:
    sizes = {(size.width(), size.height()) for size in tray_icon(Shown.SITTING, 3).availableSizes()}
    assert sizes == {(size, size) for size in SIZES}


@pytest.mark.usefixtures("qapp")
def test_the_ring_fills() -> None:
    def ink(step: int) -> int:
        image = draw(Shown.SITTING, step, 32).toImage()
        return sum(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))

    amounts = [ink(step) for step in range(0, STEPS + 1, 4)]
    assert amounts == sorted(amounts)
    assert len(set(amounts)) == len(amounts)


def test_the_ring_is_full_only_when_the_time_is_used_up() -> None:
    assert step_of(0.0) == 0
    assert step_of(0.999) == STEPS - 1
    assert step_of(1.0) == STEPS
    assert step_of(-0.5) == 0
    assert step_of(7.0) == STEPS
    assert len({step_of(n / 1000) for n in range(1001)}) == STEPS + 1


def test_the_tooltip_counts_a_few_minutes_at_a_time(tray: Tray) -> None:
    """Every change wakes the panel: 25 minutes of looks at the clock must not mean 25 changes."""
    texts = []
    for minute in range(26):
        tray.present(snap(at=NOW + minute * MIN, next_at=NOW + 25 * MIN, progress=minute / 25))
        texts.append(tray.icon.toolTip())

    assert 8 <= len(set(texts)) <= 14


def test_an_opened_menu_is_up_to_date_and_the_tooltip_follows_when_it_is_due(tray: Tray) -> None:
    tray.present(snap(at=NOW + 2 * MIN))
    assert tray.menu.actions()[0].text() == "Next break in about 12 min"
    tray.menu.aboutToShow.emit()
    assert tray.menu.actions()[0].text() == "Next break in about 10 min"
    assert tray.icon.toolTip() == "Next break in about 12 min"
    tray.present(snap(at=NOW + 5 * MIN))
    assert tray.icon.toolTip() == "Next break in about 7 min"


def test_another_interval_is_in_the_tooltip_at_once(tray: Tray) -> None:
    tray.present(snap())
    before = tray.icon.toolTip()

    tray.present(snap(next_at=NOW + 32 * MIN))

    assert tray.icon.toolTip() != before
