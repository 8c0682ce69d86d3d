"""What ten years of rows cost whoever looks at the page “History”: how long it takes to open, and to scroll.

`python -m tests.bench.ten_years` prints one JSON object. The page is the program's own, filled from a file of 50,000
breaks and 150,000 stretches and from an empty one, in turn and in one process; drawn into memory, which takes a
desktop out of the figures; and in processor time, which takes the rest of the machine out.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from glutebreak.core.facts import BreakEnded, Outcome, StretchEnded
from glutebreak.core.kinds import Focus
from glutebreak.core.periods import Span, period_of
from glutebreak.past import Past
from glutebreak.store.history import History
from glutebreak.store.rows import Stored, stored
from glutebreak.ui.history_page import HistoryPage
from glutebreak.ui.theme import Theme

DAYS = 2_500
"""At work, in ten years."""
BREAKS, STRETCHES = 20, 60
"""A day."""
TODAY = date(2026, 11, 20)
EXERCISES = ("rear-leg-knee-bend", "three-position-toe-raise", "wall-sit", "side-steps")
OUTCOMES = (Outcome.DONE, Outcome.DONE, Outcome.SNOOZED, Outcome.SKIPPED, Outcome.NO_ANSWER, Outcome.AWAY)
TIMES = 9
"""Each is opened so often; what counts is the median."""
STEP = 60
"""Pixels that one turn of a wheel scrolls."""
MS = 1000


def days() -> Iterator[date]:
    """The latest last."""
    return (TODAY - timedelta(days=back) for back in range(DAYS * 7 // 5, -1, -1))


def rows() -> Iterator[Stored]:
    """A day at work is twelve hours of short stretches, every third of them before a break."""
    for day in days():
        if day.weekday() < 5:
            yield from _day(datetime(day.year, day.month, day.day, 7, tzinfo=UTC))


def _day(morning: datetime) -> Iterator[Stored]:
    every = timedelta(hours=12) / STRETCHES
    for number in range(STRETCHES):
        began = morning + number * every
        ended = began + every * (0.5 + number % 5 / 10)
        yield _row(StretchEnded(began, ended))
        if number % (STRETCHES // BREAKS) == 0:
            outcome, exercise = OUTCOMES[number % len(OUTCOMES)], EXERCISES[number % len(EXERCISES)]
            yield _row(BreakEnded(ended, outcome, began, ended, exercise, snoozes=0, asked=False))


def _row(fact: StretchEnded | BreakEnded) -> Stored:
    row = stored(fact, timedelta(0), UTC)
    assert row is not None
    return row


class Look:
    """One page over one history."""

    def __init__(self, history: History, theme: Theme) -> None:
        self._past = Past(history, lambda: dict.fromkeys(EXERCISES, Focus.WALK))
        self._theme = theme

    def opened(self) -> tuple[float, HistoryPage]:
        """Milliseconds until a new page has everything on it."""
        began = time.process_time()
        page = HistoryPage()
        self._theme.dress(page)
        page.resize(760, 800)
        wall = datetime(TODAY.year, TODAY.month, TODAY.day, 20, tzinfo=UTC)
        page.show_history(self._past.look(period_of(Span.WEEK, TODAY), wall, str))
        page.show()
        QApplication.processEvents()
        page.grab()
        return (time.process_time() - began) * MS, page


def longest_frame(page: HistoryPage) -> float:
    """Milliseconds of the slowest step from the top of the page to its end."""
    bar, slowest = page.verticalScrollBar(), 0.0
    for value in range(0, bar.maximum() + STEP, STEP):
        began = time.process_time()
        bar.setValue(value)
        page.viewport().repaint()
        QApplication.processEvents()
        slowest = max(slowest, time.process_time() - began)
    return slowest * MS


def measured(folder: Path) -> dict[str, float]:
    """Milliseconds."""
    application = QApplication(sys.argv)
    theme = Theme("light")
    with (
        closing(History.open(folder / "empty.sqlite3")) as empty,
        closing(History.open(folder / "full.sqlite3")) as full,
    ):
        full.adopt(rows())
        looks = {"empty": Look(empty, theme), "full": Look(full, theme)}
        times: dict[str, list[float]] = {name: [] for name in looks}
        frame = 0.0
        for _ in range(TIMES):
            for name, look in looks.items():
                spent, page = look.opened()
                times[name].append(spent)
                frame = max(frame, longest_frame(page)) if name == "full" else frame
                page.close()
                page.deleteLater()
    theme.deleteLater()
    application.processEvents()
    opened = {name: median(each) for name, each in times.items()}
    return {
        "history_empty": opened["empty"],
        "history_beyond": opened["full"] - opened["empty"],
        "history_frame": frame,
    }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="glutebreak-ten-years-") as folder:
        print(json.dumps(measured(Path(folder))))
