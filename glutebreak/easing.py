"""The offer of an easier rhythm: asks the history whether there is reason for one, and changes what is taken of it.

Only while the main window is open, for there it is shown. The card knows no history, `core.easing` no settings: here
they meet.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject

from glutebreak.core.choice import left_in
from glutebreak.core.dose import with_dose
from glutebreak.core.easing import LOOK_BACK, Easing, Way, longer_interval, suits_badly
from glutebreak.core.events import AnswerEasing
from glutebreak.core.exercises import Exercise
from glutebreak.core.kinds import Filter
from glutebreak.engine import Engine
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.fields import Value
from glutebreak.settings.schema import filters, switched_off
from glutebreak.settings.wishes import Level, level_of, with_level
from glutebreak.shelf import Shelf
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.ui.exercise_words import setting_of
from glutebreak.ui.main_window import MainWindow
from glutebreak.ui.wording import listed
from glutebreak.ui.words import translate


class Wanted(NamedTuple):
    """A setting, the value that it is to have, and what is said once it has."""

    name: str
    value: Value
    sentence: str


class EasingOffer(QObject):
    """One card, and what was taken there last."""

    def __init__(
        self, main: MainWindow, history: History, shelf: Shelf, settings: LiveSettings, engine: Engine
    ) -> None:
        super().__init__(main)
        self._main, self._card = main, main.today.easing
        self._history, self._shelf, self._settings, self._engine = history, shelf, settings, engine
        self._taken: Wanted | None = None
        self._before: Value = False
        """What was in force before it."""
        self._card.chosen.connect(self._take)
        self._card.declined.connect(self._decline)
        self._card.undone.connect(self._undo)
        self._card.dismissed.connect(self._forget)

    def refresh(self) -> None:
        """Show what there is to offer by now; what was just taken stays, as long as it is in force."""
        if self._taken is not None and self._in_force(self._taken):
            return
        self._taken = None
        offered = self._offered()
        if offered is None:
            self._card.hide()
        else:
            self._card.show_offer(offered)

    def _offered(self) -> Easing | None:
        snapshot = self._engine.snapshot
        today = snapshot.at.date()
        try:
            rows = self._history.breaks(today - LOOK_BACK, today)
        except HistoryUnavailable:  # said by the list of the day, which is read from it too
            return None
        if not suits_badly(rows, today, snapshot.easing_answered_on):
            return None
        ways = tuple(way for way in Way if self._is_open(way))
        minutes = self._settings.now.sit_minutes
        return Easing(minutes=minutes, longer=longer_interval(minutes), ways=ways) if ways else None

    def _is_open(self, way: Way) -> bool:
        """Whether it would change something, and may."""
        now, wanted = self._settings.now, self._wanted(way)
        if wanted is None or wanted.name in self._settings.site.locks:
            return False
        quiet = filters(now) | {Filter.CROWDED}
        return way is not Way.QUIETER or bool(left_in(self._shelf.entries, quiet, switched_off(now)))

    def _wanted(self, way: Way) -> Wanted | None:
        """None if there is nothing more to be had that way."""
        match way:
            case Way.LONGER:
                return self._longer_interval()
            case Way.QUIETER:
                return self._quiet_exercises()
            case Way.SHORTER:
                return self._shorter_exercises()

    def _longer_interval(self) -> Wanted | None:
        minutes = longer_interval(self._settings.now.sit_minutes)
        said = translate("easing", "From now on every {minutes} minutes.").format(minutes=minutes)
        return Wanted("sit_minutes", minutes, said) if minutes else None

    def _quiet_exercises(self) -> Wanted | None:
        said = translate("easing", "From now on only quiet exercises come up.")
        is_quiet = Filter.CROWDED in filters(self._settings.now)
        return None if is_quiet else Wanted(setting_of(Filter.CROWDED), value=True, sentence=said)

    def _shorter_exercises(self) -> Wanted | None:
        text, exercises = self._settings.now.levels, self._shorter()
        for one in exercises:
            text = with_level(text, one.id, Level.EASIER)
        said = translate("easing", "Shorter from now on: {exercises}.")
        sentence = said.format(exercises=listed(one.name for one in exercises))
        return Wanted("levels", text, sentence) if exercises else None

    def _shorter(self) -> list[Exercise]:
        """What can be made shorter at the desk, among what comes up."""
        now = self._settings.now
        up = {entry.id for entry in left_in(self._shelf.entries, filters(now), switched_off(now))}
        return [
            one
            for one in self._shelf.catalogue().values()
            if one.id in up and level_of(now.levels, one.id) is not Level.EASIER and _is_shorter_when_easier(one)
        ]

    def _take(self, way: Way) -> None:
        wanted = self._wanted(way)
        if wanted is None:
            return
        self._taken, self._before = wanted, getattr(self._settings.now, wanted.name)
        self._main.settings.change({wanted.name: wanted.value})
        if self._in_force(wanted):
            self._engine.tell(AnswerEasing())
            self._card.show_taken(wanted.sentence)

    def _in_force(self, wanted: Wanted) -> bool:
        return bool(getattr(self._settings.now, wanted.name) == wanted.value)

    def _decline(self) -> None:
        self._engine.tell(AnswerEasing())
        self._forget()

    def _undo(self) -> None:
        if self._taken is not None:
            taken, self._taken = self._taken, None
            self._main.settings.change({taken.name: self._before})
        self.refresh()

    def _forget(self) -> None:
        self._taken = None
        self.refresh()


def _seconds(exercise: Exercise) -> float:
    return sum(part.seconds for part in exercise.parts)


def _is_shorter_when_easier(exercise: Exercise) -> bool:
    return _seconds(with_dose(exercise, exercise.easier_dose)) < _seconds(exercise)
