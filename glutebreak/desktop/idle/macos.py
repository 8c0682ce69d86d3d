"""Idle time on macOS: CGEventSourceSecondsSinceLastEventType, which has to be asked and needs no permission."""

import ctypes
import math
import sys
from collections.abc import Callable
from datetime import timedelta

from glutebreak.desktop.choose import Lost, NotHere
from glutebreak.desktop.idle.polled import Polled, Read
from glutebreak.desktop.idle.probe import IdleListener

_LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_COMBINED_SESSION = 0
"""kCGEventSourceStateCombinedSessionState: the devices, and input that comes from afar."""
_ANY_INPUT = 0xFFFFFFFF
"""kCGAnyInputEventType."""


def reader(seconds_since: Callable[[int, int], float]) -> Read:
    """Reads through that function; what is no length of time is not told."""

    def read() -> timedelta | None:
        seconds = seconds_since(_COMBINED_SESSION, _ANY_INPUT)
        return timedelta(seconds=seconds) if math.isfinite(seconds) and seconds >= 0 else None

    return read


def connect(listener: IdleListener, lost: Lost) -> Polled:
    """Through ApplicationServices."""
    if sys.platform != "darwin":
        raise NotHere("this is not macOS")
    try:
        seconds_since = ctypes.CDLL(_LIBRARY).CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError) as error:
        raise NotHere(f"macOS does not tell of input ({error})") from error
    seconds_since.argtypes = (ctypes.c_int32, ctypes.c_uint32)
    seconds_since.restype = ctypes.c_double
    return Polled("macos", reader(seconds_since), listener, lost, lambda: None)
