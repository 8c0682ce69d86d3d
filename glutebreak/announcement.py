"""Says that a break comes without taking the keyboard, where a window that comes up would take it.

A notification stands for notice and break. The window opens when the person asks for it or at the first pause in input,
and makes way again when it was typed into. It stands, too, for a window that cannot be seen; then only the person opens
that again. Decides nothing about breaks.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from glutebreak.core.events import Event, LeaveFloor, MarkDone, Skip, Snooze, TakeBreak
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.desktop import idle, notify
from glutebreak.desktop.notify.probe import SHOW, Text
from glutebreak.live_settings import LiveSettings
from glutebreak.ui.prompt_words import break_called, click_to_see, not_seen, notice_lines, snooze_label
from glutebreak.ui.wording import headline, notice
from glutebreak.ui.words import translate
from glutebreak.watchdog import Remedy, Watchdog

STILL = timedelta(seconds=3)
"""Real time without a key or the pointer, after which nobody is in the middle of a word."""
BLIND_MS = 10_000
"""Where nobody tells of pauses, a window that had to make way comes again after so long."""

_EVENTS: dict[str, Event] = {"done": MarkDone(), "snooze": Snooze(), "skip": Skip(), "leave": LeaveFloor()}


class Announcement(QObject):
    """Follows the rhythm; while `stands_for_window` the windows of notice and break stay closed."""

    changed = Signal()
    """The window may open, or has to make way."""
    asked = Signal(object)
    """An Event."""

    def __init__(
        self, settings: LiveSettings, name_of: Callable[[str], str], use: Mapping[str, str], parent: QObject
    ) -> None:
        """`name_of` gives what an exercise is called; `use` names the way to a capability."""
        super().__init__(parent)
        self._settings = settings
        self._name_of = name_of
        self._use = use
        self._subject: tuple[Shown, datetime] | None = None
        """What is announced, and since when."""
        self._unseen: tuple[Shown, datetime] | None = None
        """Whose window cannot be seen."""
        self._watchdog = Watchdog()
        self._may_open = False
        self._came_by_itself = False
        self._notifier: notify.Notifier | None = None
        self._idle: idle.LastingIdle | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(lambda: self._open(by_itself=True))

    @property
    def stands_for_window(self) -> bool:
        """Whether the window is not to be seen now."""
        return self._subject is not None and not self._may_open

    def follow(self, snapshot: Snapshot) -> None:
        """Announce what this state shows, and take back what it does not show any more."""
        subject = (snapshot.shown, snapshot.since) if self._concerns(snapshot) else None
        if subject == self._subject:
            return
        self.close()
        self._subject = subject
        if subject is None:
            return
        self._notifier = notify.find(self, use=self._use)
        self._notifier.show(self._text(snapshot))
        if snapshot.shown is Shown.ON_BREAK and subject != self._unseen:
            self._wait_for_pause(blindly_ms=0)

    def heed_unseen(self, snapshot: Snapshot, fault: str) -> None:
        """The window of this is open and cannot be seen; `fault` says why."""
        if self._watchdog.remedy(snapshot.shown, snapshot.since, fault) is Remedy.NOTIFY:
            self.close()
            self._unseen = (snapshot.shown, snapshot.since)
            self.follow(snapshot)

    def make_way(self) -> None:
        """Somebody typed into the window: it comes again at the next pause, unless they had asked for it."""
        if self._came_by_itself:
            self._may_open = self._came_by_itself = False
            self.changed.emit()  # first of all, for the next key is on its way
            self._wait_for_pause(blindly_ms=BLIND_MS)

    def close(self) -> None:
        """Take everything back; may be called twice."""
        self._subject = None
        self._may_open = self._came_by_itself = False
        self._stop_waiting()
        if self._notifier is not None:
            self._notifier.close()
            self._notifier = None

    def answered(self, name: str) -> None:
        """For the notification."""
        if name != SHOW:
            self.asked.emit(_EVENTS[name])
        elif self._subject is not None and self._subject[0] is Shown.NOTICE:
            self.asked.emit(TakeBreak())
        else:
            self._open(by_itself=False)

    def input_stopped(self, idle_for: timedelta) -> None:  # noqa: ARG002 - long enough, whatever it is
        """For the senses."""
        self._open(by_itself=True)

    def input_seen(self) -> None:
        """For the senses; of no matter."""

    def _concerns(self, snapshot: Snapshot) -> bool:
        if self._unseen == (snapshot.shown, snapshot.since):
            return True
        on_screen = snapshot.shown is Shown.NOTICE or (
            snapshot.shown is Shown.ON_BREAK and not snapshot.asked and snapshot.exercise is not None
        )
        return on_screen and self._settings.now.breaks_come.is_announced(QGuiApplication.platformName())

    def _open(self, *, by_itself: bool) -> None:
        if self._subject is None:
            return
        self._may_open, self._came_by_itself = True, by_itself
        self._stop_waiting()
        self.changed.emit()

    def _wait_for_pause(self, *, blindly_ms: int) -> None:
        self._idle = idle.find(self, use=self._use)
        if self._idle.works:
            self._idle.watch(STILL)
        else:
            self._later.start(blindly_ms)

    def _stop_waiting(self) -> None:
        self._later.stop()
        if self._idle is not None:
            self._idle.close()
            self._idle = None

    def _text(self, snapshot: Snapshot) -> Text:
        title, body = self._words(snapshot)
        if self._unseen == (snapshot.shown, snapshot.since):
            body = not_seen()
        return Text(title, body, ((SHOW, translate("prompt_words", "Show it")), *self._answers(snapshot)))

    def _words(self, snapshot: Snapshot) -> tuple[str, str]:
        """Title and line."""
        if snapshot.shown is Shown.ON_BREAK:
            return break_called(), click_to_see(self._name_of(snapshot.exercise or ""))
        if snapshot.shown is Shown.ON_FLOOR:
            return headline(snapshot), ""
        return notice(snapshot), notice_lines(snapshot)

    def _answers(self, snapshot: Snapshot) -> Iterator[tuple[str, str]]:
        if snapshot.shown is Shown.ON_BREAK:
            yield "done", translate("prompt_words", "Done")
        if snapshot.shown is Shown.ON_FLOOR:
            yield "leave", translate("FloorWindow", "Not now")
        elif snapshot.snoozes_left:
            yield "snooze", snooze_label(timedelta(minutes=self._settings.now.snooze_minutes))
        if snapshot.shown is Shown.NOTICE:
            yield "skip", translate("prompt_words", "Skip")
