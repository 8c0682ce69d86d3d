"""What the person sees: tray, notice, break window and main window, all fed from the engine and the history.

Builds the main window when it is asked for and lets it go when it is closed. Decides nothing about breaks.
"""

import logging
import sys
from collections import deque
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from glutebreak.core.choice import left_in
from glutebreak.core.events import Event, TakeBreak
from glutebreak.core.facts import BreakDue, Fact
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.desktop.doctor import as_json, findings, tell
from glutebreak.desktop.idle import LastingIdle
from glutebreak.desktop.memory import give_back
from glutebreak.engine import Engine
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.schema import SettingRefused, Settings, filters, switched_off
from glutebreak.shelf import Shelf
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.surroundings import Surroundings
from glutebreak.ui.day import DayRow, DayView
from glutebreak.ui.page_name import PageName
from glutebreak.ui.theme import Theme
from glutebreak.ui.tray import Tray
from glutebreak.ui.why import why_line
from glutebreak.ui.windows import Windows
from glutebreak.ui.wording import nothing_left

if TYPE_CHECKING:
    from glutebreak.ui.main_window import MainWindow

log = logging.getLogger(__name__)

SETTLED_MS = 1000
"""After a window was let go, until everything of it is."""
DECISIONS = 50
"""Kept for “Why (no) break?”."""


class Front(QObject):
    """All views, and what commands want to know of them."""

    quit_asked = Signal()

    def __init__(
        self,
        engine: Engine,
        settings: LiveSettings,
        shelf: Shelf,
        history: History,
        surroundings: Surroundings,
        idle: LastingIdle,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._shelf = shelf
        self._history = history
        self._surroundings = surroundings
        self._idle = idle
        self._decisions: deque[tuple[datetime, Fact]] = deque(maxlen=DECISIONS)
        self._problems: tuple[str, ...] = ()
        self._theme = Theme(settings.now.theme.value, self)
        self._tray = Tray(self)
        self._windows = Windows(self._theme, shelf.catalogue, settings.now)
        self._main: MainWindow | None = None
        self._give_back = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._give_back.timeout.connect(self._tidy)
        self._wire()

    def appear(self) -> None:
        """Show the tray icon; nothing else comes up by itself."""
        self._present(self._engine.snapshot)
        self._tray.icon.show()

    def close(self) -> None:
        """Take everything off the screen; may be called twice."""
        self._windows.present_nothing()
        self._tray.icon.hide()
        if self._main is not None:
            self._main.close()

    def tell_problems(self, sentences: Sequence[str]) -> None:
        """Say each once, on standard error and in the main window."""
        for sentence in sentences:
            print(f"glutebreak: {sentence}", file=sys.stderr)  # noqa: T201 - for whoever started it in a terminal
        self._problems = tuple(dict.fromkeys((*self._problems, *sentences)))
        if self._main is not None:
            self._main.show_problems(self._sentences())

    def show(self, page: str) -> None:
        """The main window at this page, in front; only ever because the person asked for it."""
        wanted = PageName(page) if page in set(PageName) else PageName.TODAY
        if self._main is None:
            self._main = self._build_main()
        self._main.bring_up(wanted)

    def why(self) -> list[dict[str, str]]:
        """The last decisions, oldest first: when on local clocks, and the line that people read."""
        return [{"at": at.isoformat(timespec="seconds"), "text": self._line(fact)} for at, fact in self._decisions]

    def findings(self) -> tuple[list[str], list[dict[str, object]]]:
        """What works on this desktop: as lines, and as plain values."""
        found = findings((*self._idle.answers, *self._surroundings.answers))
        return tell(found).splitlines(), as_json(found)

    def today(self) -> dict[str, int]:
        """How many breaks ended in which way on the present local day; empty where the history cannot be read."""
        try:
            counts = self._history.counts(self._engine.snapshot.at.date())
        except HistoryUnavailable:
            return {}
        return {name: getattr(counts, name) for name in counts.__slots__}

    def exercises(self) -> tuple[str, ...]:
        """The ids of all exercises."""
        return tuple(self._shelf.names)

    def quit(self) -> None:
        """End the program, once whoever asked has been answered."""
        self.quit_asked.emit()

    def _wire(self) -> None:
        self._engine.changed.connect(self._present)
        self._engine.happened.connect(self._hear)
        self._settings.changed.connect(self._present_settings)
        self._tray.asked.connect(self._ask)
        self._windows.asked.connect(self._ask)
        self._windows.changed.connect(self._set)
        self._windows.heard.connect(self._surroundings.play)
        self._surroundings.motion_told.connect(self._windows.heed_desktop)
        self._tray.interval_asked.connect(lambda minutes: self._set("sit_minutes", minutes))
        self._tray.today_asked.connect(lambda: self.show(PageName.TODAY))
        self._tray.settings_asked.connect(lambda: self.show(PageName.SETTINGS))
        self._tray.quit_asked.connect(self.quit_asked)

    def _build_main(self) -> "MainWindow":
        from glutebreak.ui.main_window import MainWindow  # noqa: PLC0415 - loaded when first needed

        main = MainWindow(self._theme)
        main.asked.connect(self._ask)
        main.changed.connect(self._set)
        main.closed.connect(self._let_main_go)
        main.present(self._engine.snapshot)
        main.present_settings(self._settings.now)
        main.show_problems(self._sentences())
        self._show_day(main)
        return main

    def _let_main_go(self) -> None:
        if self._main is not None:
            self._main.deleteLater()
            self._main = None
            self._give_back.start()

    def _ask(self, event: Event) -> None:
        """What the person asked for; a break is chosen from all that there is."""
        if isinstance(event, TakeBreak):
            self._shelf.learn()
        self._engine.tell(event)

    def _present(self, snapshot: Snapshot) -> None:
        self._tray.present(snapshot)
        was_open = self._windows.any_open
        if not was_open and snapshot.shown in {Shown.NOTICE, Shown.ON_BREAK}:
            self._surroundings.listen()
        self._windows.present(snapshot)
        if was_open and not self._windows.any_open:
            self._give_back.start()
        if self._main is not None:
            self._main.present(snapshot)

    def _tidy(self) -> None:
        """What was shown is gone: nothing of it need be kept."""
        if not self._windows.any_open:
            self._shelf.let_go()
        give_back()

    def _present_settings(self, settings: Settings) -> None:
        self._theme.choose(settings.theme.value)
        self._windows.present_settings(settings)
        if self._main is not None:
            self._main.present_settings(settings)
            self._main.show_problems(self._sentences())

    def _sentences(self) -> tuple[str, ...]:
        """What went wrong, and that filters and switches leave nothing to show, as long as they do."""
        settings = self._settings.now
        left = left_in(self._shelf.entries, filters(settings), switched_off(settings))
        return self._problems if left else (*self._problems, nothing_left())

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, BreakDue):
            self._shelf.learn()
        self._decisions.append((self._engine.snapshot.at, fact))
        log.info("%s", self._line(fact))
        if self._main is not None:
            self._show_day(self._main)

    def _set(self, name: str, value: object) -> None:
        try:
            self._settings.set(name, value)
        except SettingRefused as refused:
            if self._main is not None:
                self._main.show_refusal(name, str(refused))

    def _show_day(self, main: "MainWindow") -> None:
        main.show_why(tuple(decision["text"] for decision in reversed(self.why())))
        try:
            main.show_day(self._day(self._engine.snapshot.at.date()))
        except HistoryUnavailable as fault:
            self.tell_problems((str(fault),))

    def _day(self, day: date) -> DayView:
        breaks = [
            DayRow(at=row.shown_at or row.due_at, outcome=row.outcome, exercise=self._name(row.exercise or ""))
            for row in self._history.breaks(day, day)
        ]
        natural = [
            DayRow(at=row.began_at, outcome=None, until=row.ended_at) for row in self._history.natural_breaks(day, day)
        ]
        return DayView(rows=tuple(sorted((*breaks, *natural), key=lambda row: row.at)))

    def _name(self, exercise: str) -> str:
        """An exercise that has since gone keeps its id."""
        return self._shelf.names.get(exercise, exercise) if exercise else ""

    def _line(self, fact: Fact) -> str:
        return why_line(fact, wall=self._engine.wall_time, name=self._name)
