"""Years of running: the whole program in one process, its clock moved by hand from deadline to deadline.

`python -m tests.torture.soaked DAYS` in a home and a runtime directory of its own. On working days somebody sits at
the desk from eight to six: input stops and goes on, breaks are shown and answered in every way, each page of the main
window is visited once a day; at night and at weekends the computer sleeps. The last line is what it came to, as JSON.
"""

import gc
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import NamedTuple

from glutebreak import app, lean
from glutebreak.core.events import InputSeen, InputStopped, MarkDone, Skip, Snooze, TimePassed
from glutebreak.core.rhythm import wake_at
from glutebreak.core.snapshot import Shown
from glutebreak.desktop.choose import NOTHING
from glutebreak.desktop.memory import give_back
from glutebreak.journal import LARGEST
from glutebreak.places import places
from glutebreak.process import application
from glutebreak.remote.instance import Instance
from glutebreak.remote.place import runtime_directory
from glutebreak.ui.page_name import PageName
from tests.bench.process import Memory
from tests.torture.figures import Figures

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
MIN = timedelta(minutes=1)
HOUR = timedelta(hours=1)
EVENING = 18
WEEK = 7
GROWTH = 2.0
"""MiB of anonymous memory after the first week, at most."""
OF_A_YEAR = 2_000_000
"""Bytes of the history, at most."""
FRAMES = 4
"""Turns of the event loop that a break window is looked at."""


class Look(NamedTuple):
    now: datetime
    wall: datetime
    zone: tzinfo


class HandClock:
    """Stands still until it is moved."""

    def __init__(self, rate: float = 1.0) -> None:
        self.now = MONDAY
        self.rate = rate

    def read(self) -> Look:
        return Look(self.now, self.now, UTC)

    def real_seconds(self, length: timedelta) -> float:
        return length.total_seconds()


class Measured(NamedTuple):
    """On one evening."""

    anonymous: float
    """MiB."""
    files: int
    timers: int
    jobs: int
    log: int
    """Bytes, with the older file."""
    history: int
    breaks: int


class Soak:
    """The program and whoever uses it."""

    def __init__(self, days: int) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - once it is loaded as the program loads it

        self._timer_type = QTimer
        self._days = days
        self._chance = random.Random("soak")  # noqa: S311
        self.evenings: list[Measured] = []
        app.Clock = HandClock  # type: ignore[assignment,attr-defined]
        self.qt = application(os.environ)
        directory = runtime_directory(os.environ)
        instance = Instance(directory, lambda *_: {})
        assert instance.claim()
        alone = app.Options(use={"idle": NOTHING})  # the desktop's real idle time would say that nobody is there
        self.app = app.App(alone, instance, None)
        self._clock: HandClock = self.app._clock  # type: ignore[assignment]
        self.app.start()
        gc.enable()
        self._life = self._lived()
        self._beat = QTimer(interval=0)
        self._beat.timeout.connect(self._live)
        self._beat.start()

    def _live(self) -> None:
        if next(self._life, None) is None:
            self.qt.exit(0)

    def _lived(self) -> Iterator[bool]:
        for day in range(self._days):
            morning = MONDAY + timedelta(days=day)
            if morning.weekday() < 5:
                self._clock.now = morning
                self._tell(TimePassed())
                yield from self._works()
                self._goes_home()
                self._has_been_welcomed()
                yield from self._looks_around()
            if day % WEEK == WEEK - 1:
                yield from self._measure()

    def _works(self) -> Iterator[bool]:
        engine = self.app._engine
        while self._clock.now.hour < EVENING:
            self._clock.now = max(wake_at(engine._state, engine._rules), self._clock.now)
            self._tell(TimePassed())
            if engine.snapshot.shown is Shown.ON_BREAK:
                for _ in range(FRAMES):
                    yield True
                self._tell(self._chance.choice((MarkDone(), MarkDone(), Snooze(), Skip())))
            elif self._chance.random() < 0.01:
                self._clock.now += self._chance.choice((1, 4, 20)) * MIN / 2
                self._tell(InputStopped(self._clock.now - MIN / 4))
                self._clock.now += MIN / 4
                self._tell(InputSeen())
            yield True

    def _goes_home(self) -> None:
        """Whatever is still open folds itself away."""
        self._tell(InputStopped(self._clock.now))
        self._clock.now += 3 * HOUR
        self._tell(TimePassed())

    def _has_been_welcomed(self) -> None:
        """Nobody keeps that window open for a year."""
        front = self.app._front
        assert front is not None
        if front._welcome is not None:
            front._welcome.close()

    def _looks_around(self) -> Iterator[bool]:
        front = self.app._front
        assert front is not None
        for page in PageName:
            front.show(page.value)
            for _ in range(FRAMES):
                yield True
        front._pages.close()
        yield True

    def _measure(self) -> Iterator[bool]:
        for _ in range(FRAMES):
            yield True
        gc.collect()
        give_back()
        self.evenings.append(self._measured())

    def _measured(self) -> Measured:
        history = places().history
        return Measured(
            anonymous=Memory.of(os.getpid()).anonymous,
            files=len(list(Path("/proc/self/fd").iterdir())),
            timers=sum(isinstance(each, self._timer_type) for each in gc.get_objects()),
            jobs=len(self.app._alarm._scheduler.get_jobs()),
            log=sum(file.stat().st_size for file in places().log.parent.glob("glutebreak.log*")),
            history=history.stat().st_size,
            breaks=self._breaks(),
        )

    def _breaks(self) -> int:
        """Counted by SQLite, for reading the rows would fill memory that the program does not fill.

        Through the program's own connection: SQLite would keep the file of another one open until that one lets go.
        """
        connection = self.app._history._connection
        assert connection is not None
        return int(connection.execute("SELECT count(*) FROM breaks").fetchone()[0])

    def _tell(self, event: object) -> None:
        self.app._engine.tell(event)  # type: ignore[arg-type]


def soaked(days: int) -> Figures:
    """One case is a day; a day is survived if the program grew by nothing until the end."""
    begun = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-m", "tests.torture.soaked", str(days)],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = run.stdout.splitlines()
    evenings = [Measured(**evening) for evening in json.loads(lines[-1])] if run.returncode == 0 else []
    faults = [*_faults(evenings, days), *([run.stderr[-2000:]] if "Traceback" in run.stderr else [])]
    first, last = (evenings[0], evenings[-1]) if evenings else (None, None)
    told = f"{days} days in one process ({last.anonymous - first.anonymous:+.1f} MiB)" if first and last else "soak"
    return Figures(
        name=told,
        cases=days,
        survived=0 if faults else days,
        lost=0,
        kept=last.breaks if last else 0,
        seconds=time.perf_counter() - begun,
        faults=tuple(faults),
    )


def _faults(evenings: list[Measured], days: int) -> Iterator[str]:
    if not evenings:
        yield "it did not get to the end of the first week"
        return
    first, last = evenings[0], evenings[-1]
    if last.anonymous - first.anonymous > GROWTH:
        yield f"anonymous memory of each week: {[round(evening.anonymous, 1) for evening in evenings]} MiB"
    for name in ("files", "timers", "jobs"):
        if getattr(last, name) > getattr(first, name):
            yield f"{name} of each week: {[getattr(evening, name) for evening in evenings]}"
    if max(evening.log for evening in evenings) > 2.1 * LARGEST:
        yield f"the log has {max(evening.log for evening in evenings)} bytes"
    if last.history > OF_A_YEAR * max(1, days / 365):
        yield f"the history has {last.history} bytes"


def main(days: int) -> None:
    lean.load()
    soak = Soak(days)
    soak.qt.exec()
    soak.app.close()
    sys.stdout.write(json.dumps([evening._asdict() for evening in soak.evenings]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
