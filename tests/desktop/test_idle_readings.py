"""Idle time on Windows and macOS, at the one function of each that says it."""

import ctypes
import sys
from datetime import timedelta
from typing import Any

import pytest

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.idle import macos, windows
from tests.desktop.idle_desks import Heard

MILLISECOND = timedelta(milliseconds=1)


class Windows:
    """GetLastInputInfo and GetTickCount of a machine with these ticks."""

    def __init__(self, last: int, now: int, *, tells: bool = True) -> None:
        self._last = last
        self._now = now
        self._tells = tells

    def last_input_info(self, place: Any) -> int:  # noqa: ANN401 - ctypes has no name for a reference
        info = ctypes.cast(place, ctypes.POINTER(windows.LastInput)).contents
        if info.size != 8 or not self._tells:
            return 0
        info.tick = self._last
        return 1

    def read(self) -> timedelta | None:
        return windows.reader(self.last_input_info, lambda: self._now)()


@pytest.mark.parametrize(
    ("last", "now", "milliseconds"),
    [
        (1000, 61_000, 60_000),
        (0xFFFFFF00, 0x100, 0x200),  # the count started anew in between
        (0, 0xFFFFFFFF - 1000, 0xFFFFFFFF - 1000),
        (1016, 1000, 0),  # an input just now, dated ahead of a clock that moves in steps
        (5, 0xFFFFFFFB, 0),
        (7, 7, 0),
    ],
)
def test_windows_counts_round(last: int, now: int, milliseconds: int) -> None:
    assert Windows(last, now).read() == milliseconds * MILLISECOND


def test_windows_may_not_know() -> None:
    assert Windows(0, 0, tells=False).read() is None


@pytest.mark.parametrize(
    ("seconds", "idle"),
    [(0.0, timedelta(0)), (2.5, timedelta(seconds=2.5)), (-1.0, None), (float("nan"), None), (float("inf"), None)],
)
def test_macos_tells_seconds_of_any_input_in_the_session(seconds: float, idle: timedelta | None) -> None:
    asked: list[tuple[int, int]] = []

    def seconds_since(state: int, event: int) -> float:
        asked.append((state, event))
        return seconds

    assert macos.reader(seconds_since)() == idle
    assert asked == [(0, 0xFFFFFFFF)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one of them works")
def test_neither_is_taken_for_this_platform() -> None:
    heard = Heard()
    with pytest.raises(NotHere, match="this is not Windows"):
        windows.connect(heard, heard.lost)
    with pytest.raises(NotHere, match="this is not macOS"):
        macos.connect(heard, heard.lost)
