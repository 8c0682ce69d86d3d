"""The offer of an easier rhythm, from recorded breaks to changed settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from glutebreak.core.events import MarkDone, Skip, TimePassed
from glutebreak.core.facts import Outcome
from glutebreak.live_settings import LiveSettings
from glutebreak.pages import Pages
from glutebreak.shelf import Shelf
from glutebreak.store.history import History
from glutebreak.surroundings import Surroundings
from glutebreak.ui.easing_card import EasingCard
from glutebreak.ui.main_window import MainWindow
from glutebreak.ui.theme import Theme
from tests.day import MIN
from tests.engine.test_engine import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A person at a desk, and the main window that is open on it."""

    def __init__(self, folder: Path, site: str = "") -> None:
        self.bench = Bench()
        self.history = History.in_memory()
        self.bench.ports.record = self.history.record  # type: ignore[method-assign]
        (folder / "site.toml").write_text(site, "utf-8")
        self.settings = LiveSettings(folder / "settings.toml", folder / "site.toml")
        shelf, theme = Shelf(folder / "exercises"), Theme("light")
        surroundings = Surroundings(self.settings, {})
        self.pages = Pages(self.bench.engine, self.settings, shelf, self.history, lambda: theme, surroundings, tuple)
        self.settings.changed.connect(self.pages.present_settings)
        self.bench.engine.changed.connect(self.pages.present)
        self.bench.engine.happened.connect(self.pages.hear)

    def answers(self, *events: object) -> None:
        """Sit until each break comes, and say this to it."""
        for event in events:
            for _ in range(31):
                self.bench.clock.passes(MIN)
                self.bench.engine.tell(TimePassed())
                if self.bench.engine.snapshot.exercise:
                    break
            self.bench.engine.tell(event)  # type: ignore[arg-type]

    @property
    def main(self) -> MainWindow:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        assert len(found) == 1
        return found[0]

    @property
    def card(self) -> EasingCard:
        return self.main.today.easing

    @property
    def said(self) -> str:
        return next(one.text() for one in self.card.findChildren(QLabel) if one.isVisible())

    def press(self, text: str) -> None:
        (button,) = (one for one in self.card.findChildren(QPushButton) if one.isVisible() and one.text() == text)
        button.click()

    def offers(self) -> list[str]:
        return [one.text() for one in self.card.findChildren(QPushButton) if one.isVisible()]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - needs an application
    made = Desk(tmp_path)
    yield made
    made.pages.close()
    made.history.close()


def test_it_comes_with_the_third_outcome_that_is_recorded_and_changes_nothing(desk: Desk) -> None:
    before = desk.settings.now
    desk.pages.show("today")
    desk.answers(Skip(), Skip())
    assert desk.card.isHidden()

    desk.answers(Skip())

    assert desk.said.startswith("Every 25 minutes may be too often")
    assert desk.offers() == ["Every 35 minutes", "Only quiet exercises", "Shorter exercises", "Keep it as it is"]
    assert desk.settings.now == before


def test_it_waits_for_whoever_opens_the_window_later_and_goes_with_a_break_that_was_done(desk: Desk) -> None:
    desk.answers(Skip(), Skip(), Skip())
    desk.pages.show("today")
    assert desk.card.isVisible()

    desk.answers(MarkDone())

    assert desk.card.isHidden()


def test_a_longer_interval_is_one_click_and_one_more_back(desk: Desk) -> None:
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())

    desk.press("Every 35 minutes")
    assert desk.settings.now.sit_minutes == 35
    assert desk.said == "From now on every 35 minutes."

    desk.press("Undo")
    assert desk.settings.now.sit_minutes == 25
    assert desk.card.isHidden()


def test_the_page_of_the_settings_can_undo_it_too(desk: Desk) -> None:
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())
    desk.press("Only quiet exercises")
    assert desk.settings.now.filter_crowded
    assert desk.said == "From now on only quiet exercises come up."

    desk.pages.show("settings")
    next(one for one in desk.main.settings.findChildren(QPushButton) if one.text() == "Undo").click()

    assert not desk.settings.now.filter_crowded
    assert desk.card.isHidden()


def test_shorter_are_those_whose_easier_dose_is(desk: Desk) -> None:
    desk.settings.set("levels", "wall-sit harder, half-squat harder")
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())
    desk.press("Shorter exercises")

    assert desk.settings.now.levels == (
        "half-squat harder, rear-leg-knee-bend easier, three-position-toe-raise easier, sit-to-stand easier, "
        "wall-sit easier"
    )
    assert desk.said.startswith("Shorter from now on: Rear-leg knee bend")

    desk.press("Undo")
    assert desk.settings.now.levels == "wall-sit harder, half-squat harder"


@pytest.mark.parametrize("answer", ["Keep it as it is", "Every 35 minutes"])
def test_once_answered_it_is_gone_from_a_new_window_and_after_more_of_the_same(desk: Desk, answer: str) -> None:
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())
    desk.press(answer)
    desk.pages.close()
    QApplication.processEvents()
    desk.answers(Skip(), Skip(), Skip())

    desk.pages.show("today")

    assert desk.card.isHidden()
    saved = desk.history.saved_state()
    assert saved is not None
    assert saved.easing_answered_on == desk.bench.engine.snapshot.at.date()


def test_what_was_said_of_the_choice_can_be_dismissed(desk: Desk) -> None:
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())
    desk.press("Every 35 minutes")
    desk.answers(MarkDone())
    assert desk.card.isVisible()

    desk.press("Dismiss")

    assert desk.card.isHidden()
    assert desk.settings.now.sit_minutes == 35


def test_a_break_that_is_corrected_takes_the_offer_back(desk: Desk) -> None:
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())
    desk.pages.show("history")
    last = desk.history.breaks(*(2 * [desk.bench.engine.snapshot.at.date()]))[-1]
    desk.history.correct(last.id, Outcome.DONE, desk.bench.engine.snapshot.at)

    desk.pages.show("today")

    assert desk.card.isHidden()


def test_what_is_in_force_or_locked_or_would_leave_nothing_is_not_offered(qapp: QApplication, tmp_path: Path) -> None:  # noqa: ARG001
    desk = Desk(tmp_path, '[locked]\nlevels = "Ask the help desk."\n')
    desk.settings.set("sit_minutes", 60)
    desk.pages.show("today")
    desk.answers(Skip(), Skip(), Skip())
    assert desk.offers() == ["Only quiet exercises", "Keep it as it is"]

    desk.settings.set("filter_crowded", value=True)
    assert desk.card.isHidden()
    desk.pages.close()
    desk.history.close()
