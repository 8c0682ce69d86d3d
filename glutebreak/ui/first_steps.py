"""The first start in three short steps, each of which may wait: how often, what to leave out, try one.

What is chosen counts at once, so closing it loses nothing. Takes no keyboard from anybody, and decides nothing itself.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from glutebreak.core.events import StartFloor, TakeBreak
from glutebreak.core.floor import FloorKind
from glutebreak.core.kinds import Filter
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.settings.schema import Settings
from glutebreak.ui.autostart_card import AutostartCard
from glutebreak.ui.exercise_words import filter_meaning, filter_name, setting_of
from glutebreak.ui.floor_words import check_offer
from glutebreak.ui.page import Page
from glutebreak.ui.parts import Card, button, label
from glutebreak.ui.theme import Space, Theme
from glutebreak.ui.ticks import Option, tick

PACES = (25, 45, 60)
"""Minutes of sitting that are offered; any other number is on the settings page."""


class FirstSteps(QWidget):
    """One window; `closed` comes once, however it is closed."""

    asked = Signal(object)
    changed = Signal(str, object)
    """The name of a setting and its wanted value."""
    autostart_wanted = Signal(bool)
    autostart_looked_for = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, advice: str) -> None:
        """`advice` is what everybody should read before the first exercise."""
        super().__init__()
        self.setWindowTitle(self.tr("First steps with glutebreak"))
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Whoever types goes on typing; and a key that arrives all the same has no button to press.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._theme = theme
        self._often, self._leave_out, self._try = _HowOften(), _LeaveOut(advice), _TryOne()
        self._stack = QStackedWidget()
        self._steps: Sequence[Page] = (self._often, self._leave_out, self._try)
        for step in self._steps:
            self._stack.addWidget(step)
        self._where = label(role="muted", centred=True)
        self._skip = button(self.tr("Skip the rest"), self.close, "flat")
        self._back = button(self.tr("Back"), lambda: self._go(-1))
        self._next = button("", lambda: self._go(1), "primary")
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        self._wire()
        self._lay_out()
        self._turn_to(0)
        theme.changed.connect(self._dress)
        self._dress()

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands."""
        self._try.present(snapshot)

    def present_settings(self, settings: Settings) -> None:
        """These are in force."""
        self._often.present(settings)
        self._leave_out.present(settings)

    def show_autostart(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001 - as it is told
        """Whether the program starts with the session."""
        self._try.autostart.show_state(on, trouble)

    def sizeHint(self) -> QSize:  # noqa: N802
        """In lines of text, so that it grows with them."""
        line = self.fontMetrics().height()
        return QSize(36 * line, 31 * line).boundedTo(self.screen().availableSize() * 0.9)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        self.closed.emit()

    def _go(self, step: int) -> None:
        at = self._stack.currentIndex() + step
        if at < len(self._steps):
            self._turn_to(at)
            self._steps[at].setFocus()  # a screen reader begins to read there
        else:
            self.close()

    def _turn_to(self, at: int) -> None:
        last = at == len(self._steps) - 1
        self._stack.setCurrentIndex(at)
        self._where.setText(self.tr("{step} of {steps}").format(step=at + 1, steps=len(self._steps)))
        self._back.setEnabled(at > 0)
        self._skip.setVisible(not last)
        self._next.setText(self.tr("Finish") if last else self.tr("Next"))
        if last:
            self.autostart_looked_for.emit()

    def _wire(self) -> None:
        self._often.changed.connect(self.changed)
        self._leave_out.changed.connect(self.changed)
        self._try.asked.connect(self.asked)
        self._try.autostart.wanted.connect(self.autostart_wanted)
        self._try.autostart.looked_for.connect(self.autostart_looked_for)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(Space.WIDE, Space.SMALL, Space.WIDE, Space.LARGE)
        row.setSpacing(Space.SMALL)
        for part, stretch in ((self._skip, 0), (self._where, 1), (self._back, 0), (self._next, 0)):
            row.addWidget(part, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row)

    def _dress(self) -> None:
        self._theme.dress(self)
        self.resize(self.sizeHint())


class _HowOften(Page):
    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("How often?"))
        self.column.addWidget(label(self.tr(
            "glutebreak counts how long you sit. After that time it waits for a good moment and shows you an exercise "
            "to copy beside the desk."
        )))  # fmt: skip
        why = {25: self.tr("our suggestion"), 60: self.tr("easier to keep up")}
        made = Card()
        self._options = {minutes: Option(self._text(minutes, why.get(minutes, ""))) for minutes in PACES}
        for minutes, one in self._options.items():
            one.clicked.connect(lambda _checked, minutes=minutes: self.changed.emit("sit_minutes", minutes))
            made.inside.addWidget(one)
        self.column.addWidget(made)
        self.column.addWidget(label(self.tr("The tray icon and the settings have every other interval."), "muted"))
        self.column.addStretch(1)

    def present(self, settings: Settings) -> None:
        for minutes, one in self._options.items():
            one.setAutoExclusive(settings.sit_minutes in PACES)
            one.setChecked(minutes == settings.sit_minutes)

    def _text(self, minutes: int, why: str) -> str:
        every = self.tr("Every {minutes} minutes").format(minutes=minutes)
        return f"{every}: {why}" if why else every


class _LeaveOut(Page):
    changed = Signal(str, object)

    def __init__(self, advice: str) -> None:
        super().__init__(self.tr("What shall be left out?"))
        self.column.addWidget(label(advice))
        made = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        self._ticks = {one: tick(filter_name(one), filter_meaning(one)) for one in Filter}
        for place, (one, box) in enumerate(self._ticks.items()):
            box.clicked.connect(lambda on, one=one: self.changed.emit(setting_of(one), on))
            grid.addWidget(box, place // 2, place % 2)
        made.inside.addLayout(grid)
        self.column.addWidget(made)
        self.column.addWidget(label(self.tr("The page Exercises shows what stays, and hides any single one."), "muted"))
        self.column.addStretch(1)

    def present(self, settings: Settings) -> None:
        for one, box in self._ticks.items():
            box.setChecked(getattr(settings, setting_of(one)))


class _TryOne(Page):
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Try one"))
        self.column.addWidget(label(self.tr(
            "A break comes up in a corner of the screen. It never takes your keyboard, and you can always put it off "
            "or skip it."
        )))  # fmt: skip
        self._break = button(self.tr("Show me a break"), lambda: self.asked.emit(TakeBreak()), "primary")
        self.column.addWidget(self._break, 0, Qt.AlignmentFlag.AlignLeft)
        self._check_line = label(check_offer(), "muted")
        self._check = button(self.tr("Glute check"), lambda: self.asked.emit(StartFloor(FloorKind.CHECK)))
        self.column.addWidget(self._check_line)
        self.column.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        self.autostart = AutostartCard()
        self.column.addWidget(self.autostart)
        self.column.addStretch(1)

    def present(self, snapshot: Snapshot) -> None:
        """While something is shown, there is nothing to begin."""
        free = snapshot.shown not in {Shown.ON_BREAK, Shown.ON_FLOOR}
        if not free and self.window().focusWidget() in {self._break, self._check}:
            self.setFocus()  # else the tick below would have it, and the next blank would set that
        self._break.setEnabled(free)
        self._check.setEnabled(free)
        for part in (self._check_line, self._check):
            part.setVisible(snapshot.floor.check_left)
