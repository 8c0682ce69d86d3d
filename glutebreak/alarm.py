"""Wakes the program when the rhythm wants to look at the clock: APScheduler behind one small port.

The only module that knows APScheduler. It decides nothing: whoever listens to `rang` looks at the clocks.

The stock QtScheduler (3.11.3) is unfit for this in four ways, each with a test that fails on it:
it cannot cancel its timers, so that each change of plan leaves a chain of wake-ups behind; it runs jobs in other
threads; it drops a job that is a second late; and it thinks in wall time, so that a clock set back silences it.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from math import ceil

from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.qt import QtScheduler
from apscheduler.triggers.date import DateTrigger
from PySide6.QtCore import QObject, QTimer, Signal

LONGEST_SLEEP = 60.0
"""Seconds between two looks at the clocks, at most: so long can a clock that was set go unnoticed."""
PRECISE = 0
"""`Qt.TimerType.PreciseTimer`, by its value: its name would make the 93 enumerations of `Qt`, 15 ms at the start."""


class OneTimerScheduler(QtScheduler):  # type: ignore[misc]  # APScheduler ships no types
    """A QtScheduler that owns its one timer, and tells whenever that has run out."""

    def __init__(self, host_time: Callable[[], datetime], looked: Callable[[], None]) -> None:
        super().__init__(
            timezone=UTC,
            executors={"default": DebugExecutor()},  # in place: widgets belong to this thread
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._host_time = host_time
        self._looked = looked
        self._own_timer = QTimer(singleShot=True)
        self._own_timer.setProperty("timerType", PRECISE)
        self._own_timer.timeout.connect(self._look)

    def wakeup(self) -> None:
        """Plan anew; what is due by now is looked at from the event loop, like everything else."""
        times = [job.next_run_time for job in self.get_jobs()]
        wait = (min(times) - self._host_time()).total_seconds() if times else None
        self._start_timer(wait)

    def _start_timer(self, wait_seconds: float | None) -> None:
        wait = LONGEST_SLEEP if wait_seconds is None else min(wait_seconds, LONGEST_SLEEP)
        self._own_timer.start(max(0, ceil(wait * 1000)))

    def _stop_timer(self) -> None:
        self._own_timer.stop()

    def _look(self) -> None:
        self._process_jobs()
        self._looked()


class Alarm(QObject):
    """Rings in time for the next deadline, and at least once a minute."""

    rang = Signal()

    def __init__(self, host_time: Callable[[], datetime], parent: QObject | None = None) -> None:
        """`host_time` is the wall clock that APScheduler goes by, however fast the program's own clock runs."""
        super().__init__(parent)
        self._host_time = host_time
        self._scheduler = OneTimerScheduler(host_time, self.rang.emit)
        self._scheduler.start()

    def wake_in(self, seconds: float) -> None:
        """Ring after so many real seconds, or before; replaces what was asked for earlier."""
        when = self._host_time() + timedelta(seconds=max(seconds, 0.0))
        self._scheduler.add_job(_due, DateTrigger(when, timezone=UTC), id="look", replace_existing=True)

    def stop(self) -> None:
        """Ring no more."""
        self._scheduler.shutdown(wait=False)


def _due() -> None:
    """The job sees to it that the timer runs out in time; `rang`, after it, does the rest outside of APScheduler."""
