"""Builds every object and wires it to the others; nothing else does. Decides nothing about breaks."""

import gc
import os
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from glutebreak import __version__
from glutebreak.alarm import Alarm
from glutebreak.commands import Commands
from glutebreak.core.choice import Entry, offered
from glutebreak.core.events import TimePassed
from glutebreak.core.frozen import frozen
from glutebreak.core.phases import State, shifted
from glutebreak.core.rhythm import begin, revive
from glutebreak.core.rules import Rules
from glutebreak.crashes.watch import Watch
from glutebreak.desktop.choose import Answer, UnknownCandidate
from glutebreak.desktop.clock import Clock, host_time
from glutebreak.desktop.doctor import prepare
from glutebreak.desktop.qt_platform import answers as platform_answers
from glutebreak.engine import Engine
from glutebreak.failure import Failure
from glutebreak.front import Front
from glutebreak.hold_sense import HEARING, HoldSense
from glutebreak.journal import close_journal, log, open_journal
from glutebreak.live_settings import LiveSettings
from glutebreak.places import places
from glutebreak.process import NO_DISPLAY, Signals, application, display_is_missing
from glutebreak.remote.ask import NotRunning, ask
from glutebreak.remote.instance import CannotClaim, Instance
from glutebreak.remote.lock import is_held
from glutebreak.remote.place import LOCK, runtime_directory
from glutebreak.senses import Senses
from glutebreak.settings.schema import filters, rules, switched_off
from glutebreak.shelf import Shelf
from glutebreak.store.aside import Opened, open_or_set_aside
from glutebreak.store.recorder import Recorder
from glutebreak.surroundings import Surroundings

BUSY_MACHINE = timedelta(seconds=10)
"""Real time by which a machine under load may wake us late; under a fast clock that is longer than a lapse."""


@frozen(kw_only=True)
class Options:
    """What the command line says about a run."""

    clock_rate: float = 1.0
    use: Mapping[str, str] = field(default_factory=dict)
    """A way for a capability, both by name."""
    verbose: bool = False


def run(options: Options) -> int:
    """Start, and stay until told to end; or show the window of the instance that runs. Raises `Failure`."""
    directory = runtime_directory(os.environ)
    if is_held(directory / LOCK) and _shown_by_other(directory):
        return 0
    if display_is_missing(os.environ):
        raise Failure(NO_DISPLAY)
    last_seen = Instance.last_seen(directory)
    qt = application(os.environ)

    def answer(command: str, arguments: dict[str, object]) -> dict[str, object]:
        return app.commands.answer(command, arguments)  # asked from the event loop, so there is an app by then

    instance = Instance(directory, answer)
    if not _claimed(instance):
        return 0 if _shown_by_other(directory) else 1
    try:
        app = App(options, instance, last_seen)
    except UnknownCandidate as error:
        raise Failure(str(error)) from error
    try:
        app.start()
        gc.enable()  # off since `lean.load`: twelve milliseconds of looking for garbage where there is hardly any
        return qt.exec()
    finally:
        app.close()


def _claimed(instance: Instance) -> bool:
    try:
        return instance.claim()
    except CannotClaim as fault:
        raise Failure(str(fault)) from fault


def _shown_by_other(directory: Path) -> bool:
    try:
        ask(directory, "show", {"page": "today"})
    except NotRunning:
        return False
    return True


class App(QObject):
    """The running program."""

    def __init__(self, options: Options, instance: Instance, last_seen: float | None) -> None:
        """`last_seen` is when an earlier process was last alive, in seconds since the epoch.

        Raises `choose.UnknownCandidate`.
        """
        super().__init__()
        here = places()
        self._front: Front | None = None
        self._early = [*open_journal(here.log, verbose=options.verbose)]
        self._crashes = Watch(here.log).begin()
        log.info("glutebreak %s starts", __version__)
        self._options = options
        self._instance = instance
        self._clock = Clock(options.clock_rate)
        self._settings = LiveSettings(here.settings, here.site_settings)
        self._shelf = Shelf(here.exercises)
        self._shelf.troubled.connect(self._tell)
        opened = open_or_set_aside(here.history)
        self._early += (*self._settings.problems, *opened.problems)
        self._history = opened.history
        self._recorder = Recorder(opened.history, self._tell)
        self._alarm = Alarm(host_time, self)
        self._senses: Senses | None = None
        self._engine = self._build_engine(opened, last_seen)
        self._shelf.known.connect(self._obey)
        self._senses = senses = Senses(self._engine, options.use, options.clock_rate, self)
        senses.input_changed.connect(self._obey)
        if not senses.input_known:
            self._obey()
        self._surroundings = Surroundings(self._settings, options.use, self)
        self._holds = HoldSense(self._settings, options.use, self._engine.tell, self)
        self._front = front = self._build_front()
        self.commands = Commands(self._engine, self._settings, front)

    def start(self) -> None:
        """Begin to act: senses, alarm, icon."""
        self._wire()
        if self._senses is not None:
            self._senses.begin()
        self._engine.tell(TimePassed())
        if self._front is not None:
            self._front.appear()

    def close(self) -> None:
        """Save where the rhythm stands, and let go of everything."""
        if self._front is not None:
            self._front.close()
        self._surroundings.close()
        self._holds.close()
        if self._senses is not None:
            self._senses.close()
        self._alarm.stop()
        self._engine.save()
        self._history.close()
        log.info("glutebreak ends")
        close_journal()
        self._instance.close()  # last: whoever starts next finds everything written

    def _build_engine(self, opened: Opened, last_seen: float | None) -> Engine:
        state = self._first_state(opened, last_seen)
        return Engine(clock=self._clock, alarm=self._alarm, log=self._recorder, rules=self._rules, state=state)

    def _build_front(self) -> Front:
        front = Front(self._engine, self._settings, self._shelf, self._history, self._surroundings, self._answers)
        front.quit_asked.connect(self._end)
        front.tell_problems(self._early)
        front.offer_reports(self._crashes)
        return front

    def _wire(self) -> None:
        self._alarm.rang.connect(lambda: self._engine.tell(TimePassed()))
        self._settings.changed.connect(self._obey)
        self._engine.changed.connect(lambda _: self._instance.touch())
        self._engine.changed.connect(self._holds.follow)
        if self._senses is not None:
            self._engine.changed.connect(self._senses.follow)
        self._settings.troubled.connect(self._tell)
        Signals(self._end, self)

    def _end(self) -> None:
        """The windows go first: Qt's own way to quit closes them as if somebody had, and that is an answer."""
        if self._front is not None:
            self._front.close()
        QApplication.exit(0)

    def _tell(self, sentence: str) -> None:
        """To the person; what comes up before there is anything to show it in is told with the rest."""
        if self._front is None:
            self._early.append(sentence)
        else:
            self._front.tell_problems((sentence,))

    def _rules(self, zone: tzinfo) -> Rules:
        return rules(
            self._settings.now,
            zone,
            input_known=self._senses is None or self._senses.input_known,
            lapse=max(Rules().lapse, BUSY_MACHINE * self._options.clock_rate),
            exercises=self._offered(),
            hearing=HEARING * self._options.clock_rate,
        )

    def _obey(self, *_: object) -> None:
        """Something that the rules are made of has changed."""
        self._engine.obey(self._rules)

    def _offered(self) -> tuple[Entry, ...]:
        """The heart of them until the shelf is known, with the first break; unless the person left something out."""
        left_out, off = filters(self._settings.now), switched_off(self._settings.now)
        if self._shelf.is_known or left_out or off:
            return offered(self._shelf.entries, left_out, off)
        return Rules().exercises

    def _first_state(self, opened: Opened, last_seen: float | None) -> State:
        """Where an earlier process left off, if it did; else somebody has just sat down."""
        reading = self._clock.read()
        rules_now = self._rules(reading.zone)
        if opened.state is None:
            return begin(reading.now, rules_now)
        saved = replace(shifted(opened.state, opened.state.drift), drift=timedelta(0))
        alive_until = saved.at if last_seen is None else datetime.fromtimestamp(last_seen, UTC)
        state, facts = revive(saved, alive_until, reading.now, rules_now)
        self._recorder.record(facts, state, reading.zone)
        return state

    def _answers(self) -> Iterator[Answer]:
        prepare()
        yield from platform_answers(os.environ, QApplication.platformName())
        if self._senses is not None:
            yield from self._senses.answers
        yield from self._surroundings.answers()
        yield from self._holds.answers()
