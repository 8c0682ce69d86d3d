"""What fills the main window while it is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from glutebreak.core.events import MarkDone, Pause, TakeBreak, TimePassed, UntilResumed
from glutebreak.live_settings import LiveSettings
from glutebreak.pages import Pages
from glutebreak.shelf import Shelf
from glutebreak.store.history import History
from glutebreak.surroundings import Surroundings
from glutebreak.ui.day import DayView
from glutebreak.ui.main_window import MainWindow
from glutebreak.ui.theme import Theme
from tests.day import MIN
from tests.engine.test_engine import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """A rhythm, its history, and the main window that is open on it."""

    def __init__(self, folder: Path) -> None:
        self.bench = Bench()
        self.history = History.in_memory()
        self.bench.ports.record = self.history.record  # type: ignore[method-assign]
        settings, shelf = LiveSettings(folder / "settings.toml"), Shelf(folder / "exercises")
        theme = Theme("light")
        self.pages = Pages(
            self.bench.engine, settings, shelf, self.history, lambda: theme, Surroundings(settings, {}), tuple
        )
        self.bench.engine.changed.connect(self.pages.present)
        self.bench.engine.happened.connect(self.pages.hear)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - needs an application
    made = Desk(tmp_path)
    yield made
    made.pages.close()
    made.history.close()


def test_over_midnight_the_list_of_today_becomes_that_of_the_new_day(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[DayView] = []
    monkeypatch.setattr(MainWindow, "show_day", lambda _, day: days.append(day))
    desk.bench.engine.tell(TakeBreak())
    desk.bench.engine.tell(MarkDone())
    desk.bench.engine.tell(Pause(UntilResumed()))
    desk.pages.show("today")
    facts = len(desk.bench.facts)
    for _ in range(8 * 60):
        desk.bench.clock.passes(2 * MIN)
        desk.bench.engine.tell(TimePassed())

    rows = [len(day.rows) for day in days]
    assert rows == sorted(rows, reverse=True)
    assert (rows[0], rows[-1]) == (1, 0)
    assert len(desk.bench.facts) == facts


def test_what_is_decided_is_told(desk: Desk) -> None:
    desk.bench.engine.tell(TakeBreak("walk"))
    assert [one.text for one in desk.pages.why()] == ["09:00 shown because you asked: Walk"]
