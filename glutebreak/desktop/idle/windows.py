"""Idle time on Windows: GetLastInputInfo, which has to be asked and needs no permission.

It tells the tick of the last input, a 32-bit number of milliseconds that starts anew after 49.7 days.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import Structure, byref, c_uint32, sizeof
from datetime import timedelta
from typing import Any

from glutebreak.desktop.choose import Lost, NotHere
from glutebreak.desktop.idle.polled import Polled, Read
from glutebreak.desktop.idle.probe import IdleListener

_MILLISECOND = timedelta(milliseconds=1)
_ROUND = 1 << 32
_GRAIN = 1000
"""Ticks by which an input may be dated ahead of the clock, which moves in steps of 10 to 16."""


class LastInput(Structure):
    """LASTINPUTINFO."""

    _fields_ = (("size", c_uint32), ("tick", c_uint32))


def reader(last_input_info: Callable[[Any], int], tick_count: Callable[[], int]) -> Read:
    """Reads through GetLastInputInfo, which says 0 where it cannot tell, and GetTickCount."""

    def read() -> timedelta | None:
        last = LastInput(sizeof(LastInput), 0)
        if not last_input_info(byref(last)):
            return None
        since = (tick_count() - last.tick) % _ROUND
        return (0 if since > _ROUND - _GRAIN else since) * _MILLISECOND

    return read


def connect(listener: IdleListener, lost: Lost) -> Polled:
    """Through user32 and kernel32."""
    if sys.platform != "win32":
        raise NotHere("this is not Windows")
    tick_count = ctypes.windll.kernel32.GetTickCount
    tick_count.restype = c_uint32
    read = reader(ctypes.windll.user32.GetLastInputInfo, tick_count)
    if read() is None:
        raise NotHere("Windows does not tell of input in this session")
    return Polled("windows", read, listener, lost, lambda: None)
