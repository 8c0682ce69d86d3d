"""What is said of the floor, and where it is offered in the main window and the tray."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.core.events import DeclineCheck, StartFloor
from glutebreak.core.facts import Fact
from glutebreak.core.floor import FloorKind, OfferEnd
from glutebreak.core.floor_facts import FloorEnded, FloorOffered, FloorOfferEnded, FloorStarted, SetDone, SetTakenBack
from glutebreak.core.snapshot import FloorView, Shown
from glutebreak.settings.schema import Settings
from glutebreak.ui.floor_card import FloorCard
from glutebreak.ui.floor_words import menu_line, sets_done, without
from glutebreak.ui.theme import Theme
from glutebreak.ui.tray import Tray
from glutebreak.ui.why import decision
from tests.ui.snapshots import NOW, on_floor, snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("done", "line", "entry"),
    [
        ((0, 0), "0 of 3 sets done today", "Floor session (3 of 3 sets left today)"),
        ((1, 0), "0 of 3 sets done today, and the next one begun", "Floor session (3 of 3 sets left today)"),
        ((2, 2), "2 of 3 sets done today", "Floor session (1 of 3 sets left today)"),
        ((3, 3), "3 sets done today", "Floor session (3 sets done today)"),
        ((4, 4), "4 sets done today", "Floor session (4 sets done today)"),
    ],
)
def test_the_sets_of_the_day_are_said(done: tuple[int, int], line: str, entry: str) -> None:
    assert sets_done(on_floor(*done)) == line
    assert menu_line(on_floor(*done)) == entry


def test_what_is_left_out_is_named() -> None:
    assert without(()) == ""
    assert without(("Glute bridge",)) == "Left out by your settings: Glute bridge."


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (FloorOffered(NOW), "12:10 floor session offered"),
        (FloorOfferEnded(NOW, OfferEnd.STARTED), "12:10 floor session: started"),
        (FloorOfferEnded(NOW, OfferEnd.LATER), "12:10 floor session: later today"),
        (FloorOfferEnded(NOW, OfferEnd.NOT_TODAY), "12:10 floor session: not today"),
        (FloorOfferEnded(NOW, OfferEnd.NO_ANSWER), "12:10 floor session: no answer, so it waits in the menu"),
        (FloorStarted(NOW, FloorKind.CHECK), "12:10 glute check begun"),
        (SetDone(NOW, "clamshell"), "12:10 done on the floor: CLAMSHELL"),
        (SetTakenBack(NOW, "clamshell", date(2026, 11, 23)), "12:10 taken back: CLAMSHELL"),
        (FloorEnded(NOW, FloorKind.SESSION, NOW, 2), "12:10 floor session ended; it counts as a break"),
        (FloorEnded(NOW, FloorKind.SESSION, NOW, 0), "12:10 floor session ended; nothing was done"),
    ],
)
def test_every_decision_about_the_floor_is_a_plain_line(fact: Fact, line: str) -> None:
    assert decision(fact, wall=lambda at: at, name=str.upper).text == line


class Card:
    """The card, and what it asked for."""

    def __init__(self, floor: FloorView, shown: Shown = Shown.SITTING) -> None:
        self.card = FloorCard()
        self.asked: list[object] = []
        self.card.asked.connect(self.asked.append)
        self.card.present_settings(Settings())
        self.card.present(snap(shown, floor=floor))
        self.card.show()

    def offered(self) -> list[str]:
        return [one.text() for one in self.card.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]

    def press(self, text: str) -> object:
        next(one for one in self.card.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()
        return self.asked[-1]


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> Callable[..., Card]:  # noqa: ARG001 - needs an application
    def make(floor: FloorView, shown: Shown = Shown.SITTING) -> Card:
        made = Card(floor, shown)
        qtbot.addWidget(made.card)
        return made

    return make


def test_the_check_is_offered_as_a_line_and_can_be_declined(card: Callable[..., Card]) -> None:
    made = card(FloorView(check_wanted=True))

    assert made.offered() == ["Start", "Change", "Try it", "Not now"]
    assert made.press("Try it") == StartFloor(FloorKind.CHECK)
    assert made.press("Not now") == DeclineCheck()


def test_afterwards_it_is_a_button_beside_the_session(card: Callable[..., Card]) -> None:
    made = card(FloorView())

    assert made.offered() == ["Glute check", "Start", "Change"]
    assert made.press("Glute check") == StartFloor(FloorKind.CHECK)
    assert made.press("Start") == StartFloor(FloorKind.SESSION)


def test_a_session_that_was_begun_goes_on(card: Callable[..., Card]) -> None:
    made = card(FloorView(sets=(("clamshell", 1), ("glute-bridge", 0))))

    assert "Go on" in made.offered()


def test_nothing_can_be_begun_twice(card: Callable[..., Card]) -> None:
    assert card(on_floor(), Shown.ON_FLOOR).offered() == ["Change"]


def test_where_filters_leave_nothing_the_card_says_so(card: Callable[..., Card]) -> None:
    made = card(FloorView(sets=(), check_left=False))

    assert made.offered() == ["Change"]
    assert sets_done(FloorView(sets=())) == "Your settings leave out the exercises on the floor."


def test_the_tray_hides_what_is_left_out_and_rests_while_it_is_shown(qtbot: QtBot) -> None:
    tray = Tray()
    tray.present(snap(floor=FloorView(sets=(), check_left=False)))
    assert not tray._floor.isVisible()
    assert not tray._check.isVisible()

    tray.present(snap(Shown.ON_FLOOR))
    assert tray._floor.isVisible()
    assert not tray._floor.isEnabled()
    asked: list[object] = []
    tray.asked.connect(asked.append)

    tray.present(snap())
    with qtbot.waitSignal(tray.asked):
        tray._floor.trigger()
    tray._check.trigger()
    assert asked == [StartFloor(FloorKind.SESSION), StartFloor(FloorKind.CHECK)]
    tray.icon.hide()
