"""The floor on the page “Today”: how many sets are done, a session at any time, and the glute check.

The glute check is offered as a quiet line here, and nowhere else.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from glutebreak.core.calendar import read_time
from glutebreak.core.events import DeclineCheck, StartFloor
from glutebreak.core.floor import SETS, FloorKind
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.settings.schema import Settings
from glutebreak.ui.floor_parts import SetDots
from glutebreak.ui.floor_words import check_offer, sets_done
from glutebreak.ui.parts import Card, button, label
from glutebreak.ui.theme import Space
from glutebreak.ui.wording import clock


class FloorCard(Card):
    """`asked` carries what the person wants to begin or to hear no more of."""

    asked = Signal(object)
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Floor session"))
        self._dots = SetDots()
        self._line = label(role="body")
        self._start = button("", lambda: self.asked.emit(StartFloor(FloorKind.SESSION)))
        self._check = button(self.tr("Glute check"), self._ask_check, "flat")
        self._when = label(role="muted")
        self._settings = button(self.tr("Change"), self.settings_asked.emit, "link")
        self._settings.setAccessibleDescription(self.tr("When the floor session is offered"))
        self.rows: list[QBoxLayout] = []
        """What stands side by side while there is room."""
        self._offer = self._check_offer()
        self._lay_out()

    def present(self, snapshot: Snapshot) -> None:
        """How far the day is."""
        floor, free = snapshot.floor, snapshot.shown is not Shown.ON_FLOOR
        self._dots.present(floor)
        self._dots.setVisible(bool(floor.sets))
        self._line.setText(sets_done(floor))
        begun = any(number for _, number in floor.sets) and floor.done < SETS
        self._start.setText(self.tr("Go on") if begun else self.tr("Start"))
        self._start.setAccessibleDescription(self.tr("Floor session"))
        self._start.setVisible(bool(floor.sets))
        self._start.setEnabled(free)
        self._check.setVisible(floor.check_left and not floor.check_wanted)
        self._check.setEnabled(free)
        self._offer.setVisible(floor.check_wanted and free)

    def present_settings(self, settings: Settings) -> None:
        """When it is offered."""
        at = read_time(settings.floor_time)
        never = self.tr("Never offered by itself.")
        self._when.setText(never if at is None else self.tr("Offered every day at {time}.").format(time=clock(at)))

    def _ask_check(self) -> None:
        self.asked.emit(StartFloor(FloorKind.CHECK))

    def _check_offer(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(label(check_offer(), "muted"), 1)
        decline = button(self.tr("Not now"), lambda: self.asked.emit(DeclineCheck()), "flat")
        row.addLayout(_answers(button(self.tr("Try it"), self._ask_check), decline))
        self.rows.append(row)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        done = QHBoxLayout()
        done.setSpacing(Space.MEDIUM)
        done.addWidget(self._dots)
        done.addWidget(self._line, 1)
        top.addLayout(done, 1)
        top.addLayout(_answers(self._check, self._start))
        self.rows.append(top)
        when = QHBoxLayout()
        when.setSpacing(Space.SMALL)
        when.addWidget(self._when, 1)
        when.addWidget(self._settings)
        self.inside.addLayout(top)
        self.inside.addLayout(when)
        self.inside.addWidget(self._offer)


def _answers(*buttons: QPushButton) -> QHBoxLayout:
    """At the side of what they answer, or at the beginning of the line below it."""
    row = QHBoxLayout()
    row.setSpacing(Space.SMALL)
    for one in buttons:
        row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row
