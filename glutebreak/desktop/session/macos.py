"""Locked screens on macOS, as its distributed notifications tell of them; sleep is found by the lapse of time.

Names: com.apple.screenIsLocked and com.apple.screenIsUnlocked, through Core Foundation. They are not documented, and
have been the same since macOS 10.7.
"""

import ctypes
import sys
from ctypes import CFUNCTYPE, c_char_p, c_long, c_uint32, c_void_p
from typing import Any

from glutebreak.desktop.choose import Lost, NotHere
from glutebreak.desktop.session.probe import Cause, SessionListener

_LIBRARY = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF_8 = 0x08000100
_AT_ONCE = 4
"""CFNotificationSuspensionBehaviorDeliverImmediately."""
LOCKED, UNLOCKED = b"com.apple.screenIsLocked", b"com.apple.screenIsUnlocked"

_Callback = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)


class ScreenLock:
    """Two observers; Core Foundation calls them from the event loop."""

    name = "macos"

    def __init__(self, library: Any, listener: SessionListener) -> None:  # noqa: ANN401 - a library has no type
        self._library = library
        self._center = library.CFNotificationCenterGetDistributedCenter()
        self._callbacks = [
            self._observe(LOCKED, _Callback(lambda *_: listener.left(Cause.LOCKED))),
            self._observe(UNLOCKED, _Callback(lambda *_: listener.back(Cause.LOCKED))),
        ]

    def close(self) -> None:
        for callback in self._callbacks:
            self._library.CFNotificationCenterRemoveEveryObserver(self._center, callback)
        self._callbacks.clear()

    def _observe(self, name: bytes, callback: Any) -> Any:  # noqa: ANN401 - nor have callbacks
        """Each observes under its own address, and has to be kept as long as it does."""
        text = self._library.CFStringCreateWithCString(None, name, _UTF_8)
        self._library.CFNotificationCenterAddObserver(self._center, callback, callback, text, None, _AT_ONCE)
        self._library.CFRelease(text)
        return callback


def _core_foundation() -> ctypes.CDLL:
    library = ctypes.CDLL(_LIBRARY)
    signatures: dict[str, tuple[Any, ...]] = {
        "CFNotificationCenterGetDistributedCenter": (c_void_p,),
        "CFNotificationCenterAddObserver": (None, c_void_p, _Callback, _Callback, c_void_p, c_void_p, c_long),
        "CFNotificationCenterRemoveEveryObserver": (None, c_void_p, _Callback),
        "CFStringCreateWithCString": (c_void_p, c_void_p, c_char_p, c_uint32),
        "CFRelease": (None, c_void_p),
    }
    for name, (result, *arguments) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def connect(listener: SessionListener, lost: Lost) -> ScreenLock:  # noqa: ARG001 - macOS stays as long as we do
    """Through Core Foundation."""
    if sys.platform != "darwin":
        raise NotHere("this is not macOS")
    try:
        library = _core_foundation()
    except (OSError, AttributeError) as error:
        raise NotHere(f"macOS does not tell of locks ({error})") from error
    return ScreenLock(library, listener)
