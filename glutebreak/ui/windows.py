"""Decides from a snapshot which of notice, break, floor session and its offer is open; so none can be forgotten open.

Windows are built when first needed and let go when closed: an app that lives all day holds nothing that it does not
show.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.core.events import ShowAnother
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.settings.options import Figure, ReducedMotion
from glutebreak.settings.schema import Settings
from glutebreak.ui.prompt_words import snooze_label

if TYPE_CHECKING:
    from glutebreak.core.exercises import Catalogue
    from glutebreak.ui.break_window import BreakWindow
    from glutebreak.ui.floor_offer import FloorOfferWindow
    from glutebreak.ui.floor_window import FloorWindow
    from glutebreak.ui.notice import NoticeWindow
    from glutebreak.ui.theme import Theme

LOOKS = tuple(figure.value for figure in Figure if figure is not Figure.ANY)


class Windows(QObject):
    """Each window there only while the snapshot says so."""

    asked = Signal(object)
    changed = Signal(str, object)
    """The name of a setting and its wanted value."""
    heard = Signal(object)
    """A `Sound` of the exercise that is shown."""
    note_coming = Signal(object)
    """The number of a window that is about to be shown for seconds."""
    typed_into = Signal()
    """The break came up in the middle of somebody's typing."""
    unseen = Signal(str)
    """Notice, break or floor session is open and cannot be seen; why, in a few words."""

    def __init__(self, theme: "Callable[[], Theme]", catalogue: "Callable[[], Catalogue]", settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = catalogue
        self._settings = settings
        self._reduced_by_desktop: bool | None = None
        self._offer_is_unseen = False
        self.notice: NoticeWindow | None = None
        self.break_window: BreakWindow | None = None
        self.floor_offer: FloorOfferWindow | None = None
        self.floor_window: FloorWindow | None = None

    def get_ready(self) -> None:
        """Load what windows are made of, so that the first one comes up as fast as all others: it would take 0.3 s.

        Modules and the figure's looks, and with windows that nobody sees the fonts, the theme and all their parts.
        """
        from glutebreak.figure.art import looks  # noqa: PLC0415 - loaded now, and not with the icon
        from glutebreak.ui.break_window import BreakWindow  # noqa: PLC0415 - as above
        from glutebreak.ui.notice import NoticeWindow  # noqa: PLC0415 - as above

        looks()
        exercises = self._catalogue()
        for window in (
            NoticeWindow(self._theme(), self._snooze_text()),
            BreakWindow(self._theme(), exercises, exercises.advice.safety, self._snooze_text()),
        ):
            window.adjustSize()
            _let_go(window)

    def present(self, snapshot: Snapshot, *, announced: bool = False) -> None:
        """Open, update and close what this state needs; a notification may stand for notice and break."""
        shown = None if announced else snapshot.shown
        if shown is not Shown.NOTICE:
            self._close_notice()
        if shown is not Shown.ON_BREAK:
            self._close_break()
        if shown is not Shown.ON_FLOOR:
            self._close_floor()
        if not snapshot.floor.offered:
            self._offer_is_unseen = False
            self._close_offer()
        self._open(snapshot, shown)

    def _open(self, snapshot: Snapshot, shown: Shown | None) -> None:
        if snapshot.floor.offered and not self._offer_is_unseen:
            self._present_offer(snapshot)
        if shown is Shown.NOTICE:
            self._present_notice(snapshot)
        elif shown is Shown.ON_BREAK:
            self._present_break(snapshot)
        elif shown is Shown.ON_FLOOR:
            self._present_floor(snapshot)

    @property
    def any_open(self) -> bool:
        """Whether one of them is there."""
        every = (self.notice, self.break_window, self.floor_offer, self.floor_window)
        return any(window is not None for window in every)

    def present_nothing(self) -> None:
        """Close all, asking for nothing: the program ends."""
        self._close_notice()
        self._close_break()
        self._close_floor()
        self._close_offer()

    def present_settings(self, settings: Settings) -> None:
        """These are in force from now on; an open break keeps its figure."""
        self._settings = settings
        if self.break_window is not None:
            self.break_window.heed(settings)
        if self.floor_window is not None:
            self.floor_window.heed(settings)
        self._still_or_moving()

    def heed_desktop(self, reduced: bool | None) -> None:  # noqa: FBT001 - a setter
        """Whether the desktop wants less motion; None where it does not say."""
        self._reduced_by_desktop = reduced
        self._still_or_moving()

    def _present_notice(self, snapshot: Snapshot) -> None:
        if self.notice is None:
            from glutebreak.ui.notice import NoticeWindow  # noqa: PLC0415 - loaded when first needed, like the next

            self.notice = NoticeWindow(self._theme(), self._snooze_text())
            self.notice.asked.connect(self.asked)
            self.notice.coming.connect(self.note_coming)
            self.notice.unseen.connect(self.unseen)
        self.notice.present(snapshot)
        if not self.notice.isVisible():
            self.notice.appear()

    def _present_break(self, snapshot: Snapshot) -> None:
        exercises = self._catalogue()
        if snapshot.exercise not in exercises:  # the file of an own one has gone since
            self.asked.emit(ShowAnother())
            return
        if self.break_window is None:
            from glutebreak.ui.break_window import BreakWindow  # noqa: PLC0415 - the figure comes with it

            self.break_window = BreakWindow(self._theme(), exercises, exercises.advice.safety, self._snooze_text())
            self.break_window.asked.connect(self.asked)
            self.break_window.changed.connect(self.changed)
            self.break_window.typed_into.connect(self.typed_into)
            self.break_window.unseen.connect(self.unseen)
            self.break_window.figure.heard.connect(self.heard)
            self.break_window.heed(self._settings)
            self._still_or_moving()
        self.break_window.exercises = exercises
        self.break_window.look = look_of(self._settings.figure, snapshot.since)
        self.break_window.present(snapshot)
        if not self.break_window.isVisible():
            self.break_window.appear()

    def _present_offer(self, snapshot: Snapshot) -> None:
        if self.floor_offer is None:
            from glutebreak.ui.floor_offer import FloorOfferWindow  # noqa: PLC0415

            self.floor_offer = FloorOfferWindow(self._theme())
            self.floor_offer.asked.connect(self.asked)
            self.floor_offer.coming.connect(self.note_coming)
            self.floor_offer.unseen.connect(self._drop_offer)
        self.floor_offer.present(snapshot)
        if not self.floor_offer.isVisible():
            self.floor_offer.appear()

    def _present_floor(self, snapshot: Snapshot) -> None:
        if self.floor_window is None:
            from glutebreak.ui.floor_window import FloorWindow  # noqa: PLC0415

            exercises = self._catalogue()
            self.floor_window = FloorWindow(self._theme(), exercises, exercises.advice.safety)
            self.floor_window.asked.connect(self.asked)
            self.floor_window.changed.connect(self.changed)
            self.floor_window.unseen.connect(self.unseen)
            self.floor_window.figure.heard.connect(self.heard)
            self.floor_window.heed(self._settings)
            self._still_or_moving()
        self.floor_window.look = look_of(self._settings.figure, snapshot.since)
        self.floor_window.present(snapshot)
        if not self.floor_window.isVisible():
            self.floor_window.appear()

    def _still_or_moving(self) -> None:
        still = stands_still(self._settings.reduced_motion, self._reduced_by_desktop)
        for window in (self.break_window, self.floor_window):
            if window is not None:
                window.figure.set_reduced_motion(still)

    def _close_notice(self) -> None:
        if self.notice is not None:
            _let_go(self.notice)
            self.notice = None

    def _close_break(self) -> None:
        if self.break_window is not None:
            _let_go(self.break_window)
            self.break_window = None

    def _close_floor(self) -> None:
        if self.floor_window is not None:
            _let_go(self.floor_window)
            self.floor_window = None

    def _drop_offer(self) -> None:
        """One that nobody can see waits in the menu, as does one that nobody answers."""
        self._offer_is_unseen = True
        self._close_offer()

    def _close_offer(self) -> None:
        if self.floor_offer is not None:
            _let_go(self.floor_offer)
            self.floor_offer = None

    def _snooze_text(self) -> str:
        return snooze_label(timedelta(minutes=self._settings.snooze_minutes))


def stands_still(wanted: ReducedMotion, by_desktop: bool | None) -> bool:  # noqa: FBT001 - a word of three
    """The person's setting decides; what the desktop says counts where it is left to it, and its silence means no."""
    return wanted is ReducedMotion.ON or (wanted is ReducedMotion.SYSTEM and by_desktop is True)


def look_of(figure: Figure, since: datetime) -> str:
    """Who shows the exercise of a break that began then; with “any” another one from break to break."""
    if figure is not Figure.ANY:
        return figure.value
    return LOOKS[int(since.timestamp()) // 60 % len(LOOKS)]


def _let_go(window: "NoticeWindow | BreakWindow | FloorOfferWindow | FloorWindow") -> None:
    window.close()
    window.deleteLater()
