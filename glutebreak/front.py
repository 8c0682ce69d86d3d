"""What the person sees: tray, notice, break window and main window, all fed from the engine and the history.

Wires them to each other. Decides nothing about breaks.
"""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from glutebreak.core.events import Event, TakeBreak
from glutebreak.core.facts import BreakDue, Fact
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.desktop.choose import Answer
from glutebreak.desktop.doctor import Finding, as_json, findings, tell
from glutebreak.desktop.looks import Looks
from glutebreak.desktop.memory import give_back
from glutebreak.engine import Engine
from glutebreak.live_settings import LiveSettings
from glutebreak.pages import Pages
from glutebreak.settings.schema import Settings
from glutebreak.shelf import Shelf
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.surroundings import Surroundings
from glutebreak.ui.language import Speech
from glutebreak.ui.page_name import PageName
from glutebreak.ui.tray import Tray
from glutebreak.ui.windows import Windows

if TYPE_CHECKING:
    from glutebreak.announcement import Announcement
    from glutebreak.ui.theme import Theme
    from glutebreak.welcome import Welcome

SETTLED_MS = 1000
"""After the icon came or a window was let go, until there is nothing more to come of it."""


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
        answers: Callable[[], Iterable[Answer]],
    ) -> None:
        """`answers` are what became of each way to use this desktop by now."""
        super().__init__()
        self._speech = Speech()  # first: everything below has words
        self._speech.speak(settings.now.language)
        self._engine = engine
        self._settings = settings
        self._shelf = shelf
        self._history = history
        self._surroundings = surroundings
        self._answers = answers
        self._welcome: Welcome | None = None
        self._tray = Tray(self)
        self._windows = Windows(lambda: self._theme, shelf.catalogue, settings.now)
        self._pages = Pages(engine, settings, shelf, history, lambda: self._theme, surroundings, self._found)
        self.tell_problems = self._pages.problems.tell
        self.offer_reports = self._pages.problems.offer
        self.why = self._pages.why
        self._give_back = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._give_back.timeout.connect(give_back)
        self._language = settings.now.language
        self._wire()

    def appear(self) -> None:
        """Show the tray icon; nothing else comes up by itself."""
        self._present(self._engine.snapshot)
        self._tray.icon.show()
        QTimer.singleShot(SETTLED_MS, self, self._get_ready)

    def close(self) -> None:
        """Take everything off the screen; may be called twice."""
        if "_announcement" in self.__dict__:
            self._announcement.close()
        self._windows.present_nothing()
        self._tray.icon.hide()
        self._pages.close()
        if self._welcome is not None:
            self._welcome.close()

    def show(self, page: str) -> None:
        """The main window at this page, in front; only ever because the person asked for it."""
        self._surroundings.look()
        self._pages.show(page)

    def findings(self) -> tuple[list[str], list[dict[str, object]]]:
        """What works on this desktop: as lines, and as plain values."""
        found = self._found()
        return tell(found).splitlines(), as_json(found)

    def _found(self) -> tuple[Finding, ...]:
        return findings(self._answers())

    def today(self) -> dict[str, int]:
        """How many breaks ended in which way on the present local day; empty where the history cannot be read."""
        try:
            counts = self._history.counts(self._engine.snapshot.at.date())
        except HistoryUnavailable:
            return {}
        return asdict(counts)

    def exercises(self) -> tuple[str, ...]:
        """The ids of all exercises."""
        return tuple(self._shelf.names)

    def quit(self) -> None:
        """End the program, once whoever asked has been answered."""
        self.quit_asked.emit()

    @cached_property
    def _theme(self) -> "Theme":
        """From the first window on."""
        from glutebreak.ui.theme import Theme  # noqa: PLC0415 - loaded when first needed

        settings = self._settings.now
        return Theme(settings.theme.value, self, settings.high_contrast.value)

    def _wire(self) -> None:
        self._engine.changed.connect(self._present)
        self._engine.happened.connect(self._hear)
        self._settings.changed.connect(self._present_settings)
        self._wire_tray()
        self._windows.asked.connect(self._ask)
        self._windows.changed.connect(self._pages.change)
        self._windows.heard.connect(self._surroundings.play)
        self._windows.note_coming.connect(self._surroundings.leave_out_of_taskbar)
        self._windows.unseen.connect(self._replace)
        self._surroundings.looks_told.connect(self._heed_looks)
        self._pages.asked.connect(self._ask)
        self._pages.closed.connect(self._give_back.start)
        self._surroundings.motion_told.connect(self._windows.heed_desktop)

    def _heed_looks(self, looks: Looks) -> None:
        self._theme.heed_desktop(looks.font, dark=looks.is_dark, contrast=looks.is_high_contrast)

    def _wire_tray(self) -> None:
        self._tray.asked.connect(self._ask)
        self._tray.interval_asked.connect(lambda minutes: self._pages.change("sit_minutes", minutes))
        self._tray.today_asked.connect(lambda: self.show(PageName.TODAY))
        self._tray.settings_asked.connect(lambda: self.show(PageName.SETTINGS))
        self._tray.quit_asked.connect(self.quit_asked)

    def _ask(self, event: Event) -> None:
        """What the person asked for; a break is chosen from all that there is."""
        if isinstance(event, TakeBreak):
            self._shelf.learn()
        self._engine.tell(event)

    def _present(self, snapshot: Snapshot) -> None:
        self._tray.present(snapshot)
        was_open = self._windows.any_open
        if not was_open and snapshot.shown in {Shown.NOTICE, Shown.ON_BREAK, Shown.ON_FLOOR}:
            self._surroundings.look()
            self._surroundings.listen()
        self._windows.present(snapshot, announced=self._announced(snapshot))
        if was_open and not self._windows.any_open:
            self._give_back.start()
        self._pages.present(snapshot)
        if self._welcome is not None:
            self._welcome.present(snapshot)

    def _announced(self, snapshot: Snapshot) -> bool:
        """Whether a notification stands for the window."""
        if snapshot.shown not in {Shown.NOTICE, Shown.ON_BREAK} and "_announcement" not in self.__dict__:
            return False
        self._announcement.follow(snapshot)
        return self._announcement.stands_for_window

    def _replace(self, fault: str) -> None:
        """A window that nobody can see goes; another one comes, or a notification."""
        self._windows.present_nothing()
        self._announcement.heed_unseen(self._engine.snapshot, fault)
        self._open_or_close()

    def _open_or_close(self) -> None:
        self._windows.present(self._engine.snapshot, announced=self._announcement.stands_for_window)

    @cached_property
    def _announcement(self) -> "Announcement":
        """From the first break on."""
        from glutebreak.announcement import Announcement  # noqa: PLC0415 - loaded when first needed

        made = Announcement(self._settings, self._shelf.name_of, self._surroundings.use, self)
        made.changed.connect(self._open_or_close)
        made.asked.connect(self._ask)
        self._windows.typed_into.connect(made.make_way)
        return made

    def _get_ready(self) -> None:
        """Nobody waits for the icon any more: load what the first break would have to wait for."""
        self._shelf.learn()
        self._surroundings.look()
        self._surroundings.listen()
        self._windows.get_ready()
        if self._settings.now.first_steps and not self._settings.problems:  # who has a file is not new
            self._welcome_person()
        give_back()

    def _welcome_person(self) -> None:
        """The first start; it takes the keyboard from nobody."""
        from glutebreak.welcome import Welcome  # noqa: PLC0415 - wanted once in a lifetime

        self._welcome = welcome = Welcome(self._theme, self._settings, self._shelf, self._surroundings)
        welcome.asked.connect(self._ask)
        welcome.closed.connect(self._let_welcome_go)
        welcome.show(self._engine.snapshot)

    def _let_welcome_go(self) -> None:
        self._welcome = None
        self._give_back.start()

    def _present_settings(self, settings: Settings) -> None:
        if settings.language is not self._language:
            self._language = settings.language
            QTimer.singleShot(0, self._speak_anew)  # not while a window that goes is telling of the change
        self._theme.choose(settings.theme.value, settings.high_contrast.value)
        self._windows.present_settings(settings)
        self._pages.present_settings(settings)

    def _speak_anew(self) -> None:
        """Everything that has words is made again, in the other language."""
        self._speech.speak(self._language)
        if self._shelf.is_known:
            self._shelf.look_again()
        self._windows.present_nothing()
        self._tray.icon.hide()
        self._tray.deleteLater()
        self._tray = Tray(self)
        self._wire_tray()
        self.appear()
        self._pages.rebuild()

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, BreakDue):
            self._shelf.learn()
        self._pages.hear(fact)
