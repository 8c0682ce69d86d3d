"""The main window while it is open: what fills its pages, and what is kept for them while it is not.

Builds the window when it is asked for and lets it go when it is closed. Decides nothing about breaks.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.core.facts import BreakEnded, Fact
from glutebreak.core.snapshot import Snapshot
from glutebreak.decisions import Decisions
from glutebreak.desktop.doctor import Finding
from glutebreak.engine import Engine
from glutebreak.live_settings import LiveSettings
from glutebreak.problems import Problems
from glutebreak.settings.schema import SettingRefused, Settings
from glutebreak.shelf import Shelf
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.surroundings import Surroundings
from glutebreak.ui.page_name import PageName
from glutebreak.ui.why import Decision

if TYPE_CHECKING:
    from glutebreak.easing import EasingOffer
    from glutebreak.gallery import Gallery
    from glutebreak.lookback import Lookback
    from glutebreak.ui.day import DayView
    from glutebreak.ui.main_window import MainWindow
    from glutebreak.ui.theme import Theme

log = logging.getLogger(__name__)

FRESH = timedelta(minutes=1)
"""After that, the line of the day has grown."""


class Pages(QObject):
    """The main window and its pages."""

    asked = Signal(object)
    closed = Signal()

    def __init__(
        self,
        engine: Engine,
        settings: LiveSettings,
        shelf: Shelf,
        history: History,
        theme: "Callable[[], Theme]",
        surroundings: Surroundings,
        found: Callable[[], Sequence[Finding]],
    ) -> None:
        """`found` says what works on this desktop."""
        super().__init__()
        self._surroundings = surroundings
        self._found = found
        self._engine = engine
        self._settings = settings
        self._shelf = shelf
        self._history = history
        self._theme = theme
        self._decisions = Decisions(history, shelf.name_of, engine.snapshot.at)
        self.problems = Problems(settings, shelf)
        self.problems.changed.connect(self._show_problems)
        self._main: MainWindow | None = None
        self._day_shown_at: datetime | None = None
        self._lookback: Lookback | None = None
        self._gallery: Gallery | None = None
        self._easing: EasingOffer | None = None

    def show(self, page: str) -> None:
        """The main window at this page, in front; only ever because the person asked for it."""
        wanted = PageName(page) if page in set(PageName) else PageName.TODAY
        if self._main is None:
            self._main = self._built()
        self._main.bring_up(wanted)

    def rebuild(self) -> None:
        """If it is open: the same page of a new window, in other words."""
        if self._main is not None:
            page = self._main.page
            self._main.close()
            self.show(page)

    def close(self) -> None:
        """Take it off the screen; may be called twice."""
        if self._main is not None:
            self._main.close()

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands; after midnight, “today” is another day."""
        if self._main is None:
            return
        self._main.present(snapshot)
        if self._gallery is not None:
            self._main.exercises.present(snapshot)
        if self._day_shown_at is None or not timedelta(0) <= snapshot.at - self._day_shown_at < FRESH:
            self._draw_day(self._main)

    def present_settings(self, settings: Settings) -> None:
        """These settings are in force."""
        if self._main is not None:
            self._main.present_settings(settings)
            self._show_problems()
        if self._easing is not None:
            self._easing.refresh()
        if self._gallery is not None:
            self._gallery.refresh()

    def hear(self, fact: Fact) -> None:
        """Something happened; what is shown of the day may have changed."""
        told = self._decisions.hear(fact, self._engine.wall_time)
        log.info("%s", told.text)
        if self._main is not None:
            self._show_day(self._main)
        if self._lookback is not None:
            self._lookback.refresh()
        if self._easing is not None and isinstance(fact, BreakEnded):
            self._easing.refresh()

    def change(self, name: str, value: object) -> None:
        """Set a setting, and say why it cannot be if it cannot."""
        try:
            self._settings.set(name, value)
        except SettingRefused as refused:
            if self._main is not None:
                self._main.show_refusal(name, str(refused))

    def why(self) -> tuple[Decision, ...]:
        """The last decisions, oldest first."""
        return self._decisions.last()

    def _built(self) -> "MainWindow":
        from glutebreak.easing import EasingOffer  # noqa: PLC0415 - loaded when first needed
        from glutebreak.ui.main_window import MainWindow  # noqa: PLC0415

        main = MainWindow(self._theme())
        main.asked.connect(self.asked)
        main.changed.connect(self.change)
        main.closed.connect(self._let_go)
        main.visited.connect(self._visit)
        main.settings.autostart_wanted.connect(self._surroundings.want_autostart)
        main.settings.autostart_looked_for.connect(self._surroundings.look_at_autostart)
        self._surroundings.autostart_told.connect(main.settings.show_autostart)
        main.settings.export_asked.connect(lambda path: self._carry(path, taking=False))
        main.settings.import_asked.connect(lambda path: self._carry(path, taking=True))
        main.present(self._engine.snapshot)
        main.present_site(self._settings.site)
        main.present_settings(self._settings.now)
        self.problems.show_in(main)
        main.today.report.unwanted.connect(self.problems.forget_reports)
        self._show_day(main)
        self._easing = EasingOffer(main, self._history, self._shelf, self._settings, self._engine)
        self._easing.refresh()
        return main

    def _let_go(self) -> None:
        if self._main is None:
            return
        if self._lookback is not None:
            self.problems.tell(self._lookback.close())
            self._lookback = None
        self._gallery = self._easing = None
        self._main.deleteLater()
        self._main = None
        self.closed.emit()

    def _visit(self, page: PageName) -> None:
        """Somebody looks at a page that is filled only then."""
        if self._main is None:
            return
        if page is PageName.HISTORY:
            self._visit_history(self._main)
        elif page is PageName.TODAY and self._easing is not None:
            self._easing.refresh()  # what was corrected or deleted meanwhile
        elif page is PageName.EXERCISES:
            self._visit_exercises(self._main)
        elif page is PageName.SETTINGS:
            from glutebreak.adjusting import show_desktop  # noqa: PLC0415

            show_desktop(self._main.settings, self._found())
            self._surroundings.look_at_autostart()

    def _visit_history(self, main: "MainWindow") -> None:
        if self._lookback is None:
            from glutebreak.lookback import Lookback  # noqa: PLC0415 - loaded when first needed

            self._lookback = Lookback(main.history, self._history, self._shelf, self._engine)
        self._lookback.refresh()

    def _visit_exercises(self, main: "MainWindow") -> None:
        if self._gallery is not None:
            self._gallery.refresh()
            return
        from glutebreak.gallery import Gallery  # noqa: PLC0415 - loaded when first needed

        main.exercises.present(self._engine.snapshot)
        self._gallery = Gallery(main.exercises, self._shelf, self._settings, self._surroundings)

    def _carry(self, path: str, *, taking: bool) -> None:
        """Settings and exercises into a file, or out of one."""
        if self._main is not None:
            from glutebreak.adjusting import export_to, import_from  # noqa: PLC0415

            carry = import_from if taking else export_to
            carry(Path(path), self._main.settings, self._settings, self._shelf)

    def _show_problems(self) -> None:
        if self._main is not None:
            self.problems.show_in(self._main)

    def _show_day(self, main: "MainWindow") -> None:
        main.show_why(self.why())
        self._draw_day(main)

    def _draw_day(self, main: "MainWindow") -> None:
        snapshot = self._engine.snapshot
        self._day_shown_at = snapshot.at
        try:
            main.show_day(self._day(snapshot))
        except HistoryUnavailable as fault:
            self.problems.tell((str(fault),))

    def _day(self, snapshot: Snapshot) -> "DayView":
        from glutebreak.daybook import Now, day_view  # noqa: PLC0415 - loaded when first needed

        now = Now(
            at=snapshot.at,
            zone=snapshot.at.tzinfo or UTC,
            sitting_since=snapshot.stretch_since,
            standing=snapshot.standing,
        )
        return day_view(self._history, snapshot.at.date(), now, self._shelf.name_of)
