"""Reads the clocks and the time zone: the only place that does.

Knows nothing of what the time is for. Everything else is given a `Reading`.
"""

import logging
import os
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import tzlocal

from glutebreak.core.frozen import frozen

log = logging.getLogger(__name__)

_STEADY = timedelta(milliseconds=5)
_TRIES = 3
_ZONE_FILES = ("/etc/localtime", "/etc/timezone")


@frozen
class Reading:
    """One look at all clocks."""

    now: datetime
    """The elapsed clock, in UTC: counts suspend, nobody can set it; started out equal to the wall clock."""
    wall: datetime
    """The wall clock, in UTC."""
    zone: tzinfo
    """The person's time zone."""


class Clock:
    """Both clocks, and the person's time zone.

    With a `rate` other than 1 the elapsed clock runs that many times as fast from the moment the clock is made. The
    wall clock runs along, and someone setting it moves it by just as much as they set it.
    """

    def __init__(self, rate: float = 1.0) -> None:
        if not 0 < rate < float("inf"):
            raise ValueError("a clock's rate is a number above 0")
        self.rate = rate
        self._elapsed, self._wall = _sample()
        self._zone = _Zone()

    def read(self) -> Reading:
        elapsed, wall = _sample()
        passed = elapsed - self._elapsed
        now = self._wall + passed * self.rate
        was_set = wall - (self._wall + passed)
        return Reading(now, now + was_set, self._zone.read())

    def real_seconds(self, length: timedelta) -> float:
        """How long `length` of the elapsed clock really takes, for timers."""
        return length.total_seconds() / self.rate


def _sample() -> tuple[timedelta, datetime]:
    """Elapsed and wall clock of one moment: a suspend or a stall between the two looks like a clock that was set."""
    for _ in range(_TRIES):
        before = _elapsed()
        wall = datetime.now(UTC)  # noqa: TID251
        if _elapsed() - before < _STEADY:
            return before, wall
    return _elapsed(), datetime.now(UTC)  # noqa: TID251


if sys.platform == "win32":
    import ctypes
    import winreg

    # The interrupt time in milliseconds: goes on in sleep and hibernation, unlike `time.monotonic` from Python 3.13 on.
    _tick_count = ctypes.WinDLL("kernel32").GetTickCount64
    _tick_count.restype = ctypes.c_ulonglong

    def _elapsed() -> timedelta:
        return timedelta(milliseconds=_tick_count())

    def _zone_identity() -> object:
        path = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            return os.environ.get("TZ"), winreg.QueryValueEx(key, "TimeZoneKeyName")[0]

    def _follow_zone() -> None:
        """Windows looks the zone up anew by itself."""

else:
    if sys.platform == "linux":
        # The only one that counts suspend; slewed like the wall clock, so the two do not drift apart. libfaketime
        # (0.9.10) fakes it too, unless FAKETIME_DONT_FAKE_MONOTONIC=1 is set.
        _CLOCK = time.CLOCK_BOOTTIME
    elif sys.platform == "darwin":
        # This is mach_continuous_time, which counts sleep; CLOCK_MONOTONIC there moves when the wall clock is set.
        _CLOCK = time.CLOCK_MONOTONIC_RAW
    else:
        _CLOCK = time.CLOCK_MONOTONIC

    def _elapsed() -> timedelta:
        return timedelta(microseconds=time.clock_gettime_ns(_CLOCK) // 1000)

    def _zone_identity() -> object:
        """What changes when somebody changes the zone; two system calls, where reading the zone takes dozens."""
        return os.environ.get("TZ"), *map(_file_identity, _ZONE_FILES)

    def _file_identity(path: str) -> tuple[int, int, int] | None:
        try:
            found = os.stat(path)  # noqa: PTH116
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_mtime_ns

    def _follow_zone() -> None:
        """Let the C library's local time, which the log's stamps use, follow too."""
        time.tzset()


class _Zone:
    """The person's time zone, looked up anew only when something about it changed."""

    def __init__(self) -> None:
        self._seen: object = None
        self._zone: tzinfo = UTC
        self._fault = ""

    def read(self) -> tzinfo:
        identity = _zone_identity()
        if identity != self._seen or self._fault:
            self._seen = identity
            self._zone = self._look_up()
        return self._zone

    def _look_up(self) -> tzinfo:
        _follow_zone()
        ZoneInfo.clear_cache()  # the rules of a zone change too, when its files are upgraded
        try:
            tzlocal.reload_localzone()
        except (KeyError, OSError, ValueError) as error:  # ZoneInfoNotFoundError is a KeyError
            self._complain(" ".join(str(argument) for argument in error.args))
            return _present_offset()
        self._fault = ""
        return tzlocal.get_localzone()

    def _complain(self, fault: str) -> None:
        if fault != self._fault:
            log.warning("time zone unknown, going by the present offset: %s", fault)
        self._fault = fault


def _present_offset() -> tzinfo:
    """What local time is off UTC right now; it knows of no clock change to come, so it has to be asked for again."""
    return datetime.now(UTC).astimezone().tzinfo or UTC  # noqa: TID251


def host_time() -> datetime:
    """The wall clock as any other program sees it, in UTC: for a scheduler that goes by it, however fast ours runs."""
    return datetime.now(UTC)  # noqa: TID251
