"""The tray: icon, tooltip and menu, each set only when it changes, for every change wakes the desktop's panel.

The icon may be shown before there is a tray: a host that starts later takes it in. Everything is in the menu, for
some desktops open it at any click. Knows no windows.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from glutebreak.core.events import HoldEnded, IgnoreHolds, KeepHolding, Resume, Stand, StartFloor, TakeBreak
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.ui.floor_words import menu_line
from glutebreak.ui.menus import fill_meetings, fill_pauses
from glutebreak.ui.tray_icon import STEPS, step_of, tray_icon
from glutebreak.ui.wording import duration, headline

INTERVALS: Final = (20, 25, 30, 45, 60)
"""Minutes."""
END_MEETING: Final = HoldEnded(HoldReason.MEETING)
STALE: Final = timedelta(minutes=5)
"""How far off the tooltip’s “in about” may be."""


class Tray(QObject):
    """Signals carry what the person asks for; `present` says how things stand."""

    asked = Signal(object)
    interval_asked = Signal(int)
    """Minutes."""
    today_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawn: tuple[Shown, int] | None = None
        self._said: tuple[Shown, int, datetime | None, datetime | None] | None = None
        self._said_at = datetime.min.replace(tzinfo=UTC)
        self.menu = QMenu()
        self._line = self.menu.addAction("")
        self._line.setEnabled(False)
        self._headline = ""
        self.menu.aboutToShow.connect(lambda: self._line.setText(self._headline))
        self.menu.addSeparator()
        self._take = self._add(self.tr("Take a break now"), lambda: self.asked.emit(TakeBreak()))
        self._keep = self._add(self.tr("Keep holding"), lambda: self.asked.emit(KeepHolding()))
        self._ignore = self._add(self.tr("Ignore this hold"), lambda: self.asked.emit(IgnoreHolds()))
        self._floor = self._add("", lambda: self.asked.emit(StartFloor(FloorKind.SESSION)))
        self._check = self._add(self.tr("Glute check"), lambda: self.asked.emit(StartFloor(FloorKind.CHECK)))
        self._standing = self._add(self.tr("Standing now"), lambda: self.asked.emit(Stand(self._standing.isChecked())))
        self._standing.setCheckable(True)
        self._intervals = self._interval_menu()
        self._meet = self.menu.addMenu(self.tr("In a meeting"))
        fill_meetings(self._meet, self.asked.emit)
        self._meeting_over = self._add(self.tr("The meeting is over"), lambda: self.asked.emit(END_MEETING))
        self._pause = self.menu.addMenu(self.tr("Pause"))
        fill_pauses(self._pause, self.asked.emit)
        self._resume = self._add(self.tr("Resume"), lambda: self.asked.emit(Resume()))
        self._add_pages()
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)

    def present(self, snapshot: Snapshot) -> None:
        """Show this state; nothing is touched that stays as it is."""
        step = step_of(snapshot.progress) if snapshot.shown is Shown.SITTING else STEPS
        self._draw(snapshot.shown, step)
        self._say(snapshot, step)
        self._intervals.mark(snapshot.sit)
        self._mark_standing(snapshot)
        self._offer_holds(snapshot)
        paused = snapshot.shown is Shown.PAUSED
        _set_visible(self._resume, wanted=paused)
        _set_visible(self._pause.menuAction(), wanted=not paused)
        free = snapshot.shown not in {Shown.ON_BREAK, Shown.ON_FLOOR}
        _set_enabled(self._take, wanted=free)
        self._present_floor(snapshot)

    def _present_floor(self, snapshot: Snapshot) -> None:
        floor, free = snapshot.floor, snapshot.shown is not Shown.ON_FLOOR
        if self._floor.text() != menu_line(floor):
            self._floor.setText(menu_line(floor))
        _set_visible(self._floor, wanted=bool(floor.sets))
        _set_visible(self._check, wanted=floor.check_left)
        _set_enabled(self._floor, wanted=free)
        _set_enabled(self._check, wanted=free)

    def _draw(self, shown: Shown, step: int) -> None:
        if self._drawn != (shown, step):
            self._drawn = (shown, step)
            self.icon.setIcon(tray_icon(shown, step))

    def _say(self, snapshot: Snapshot, step: int) -> None:
        """Minutes go down with the icon, or a few at a time: each change is work for the panel."""
        self._headline = headline(snapshot)  # for whoever opens the menu in between
        about = (snapshot.shown, step, snapshot.next_at, snapshot.until)
        if about == self._said and snapshot.at - self._said_at < STALE:
            return
        self._said, self._said_at = about, snapshot.at
        if self.icon.toolTip() != self._headline:
            self._line.setText(self._headline)
            self.icon.setToolTip(self._headline)

    def _mark_standing(self, snapshot: Snapshot) -> None:
        if self._standing.isChecked() is not snapshot.standing:
            self._standing.setChecked(snapshot.standing)
        _set_enabled(self._standing, wanted=snapshot.shown is not Shown.OFF)

    def _offer_holds(self, snapshot: Snapshot) -> None:
        """What can be said of what holds, and of meetings."""
        for answer in (self._keep, self._ignore):
            _set_visible(answer, wanted=snapshot.shown is Shown.QUESTION)
        meeting = HoldReason.MEETING in snapshot.holds
        stopped = snapshot.shown in {Shown.PAUSED, Shown.OFF}
        _set_visible(self._meeting_over, wanted=meeting)
        _set_visible(self._meet.menuAction(), wanted=not meeting and not stopped)

    def _interval_menu(self) -> "_Intervals":
        menu = _Intervals(self.tr("Interval"), self.menu)
        menu.asked.connect(self.interval_asked)
        self.menu.addMenu(menu)
        return menu

    def _add_pages(self) -> None:
        self.menu.addSeparator()
        self._add(self.tr("Today"), self.today_asked.emit)
        self._add(self.tr("Settings"), self.settings_asked.emit)
        self.menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_asked.emit)

    def _add(self, text: str, slot: Callable[[], None]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked: slot())
        return action

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is QSystemTrayIcon.ActivationReason.Trigger:
            self.today_asked.emit()


class _Intervals(QMenu):
    """The sit intervals to choose from; none is marked while another one is in force."""

    asked = Signal(int)

    def __init__(self, title: str, parent: QMenu) -> None:
        super().__init__(title, parent)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for minutes in INTERVALS:
            action = self.addAction(duration(timedelta(minutes=minutes)))
            action.setCheckable(True)
            action.setData(minutes)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: self.asked.emit(action.data()))

    def mark(self, sit: timedelta) -> None:
        for action in self._group.actions():
            wanted = timedelta(minutes=action.data()) == sit
            if action.isChecked() is not wanted:
                action.setChecked(wanted)


def _set_visible(action: QAction, *, wanted: bool) -> None:
    if action.isVisible() is not wanted:
        action.setVisible(wanted)


def _set_enabled(action: QAction, *, wanted: bool) -> None:
    if action.isEnabled() is not wanted:
        action.setEnabled(wanted)
