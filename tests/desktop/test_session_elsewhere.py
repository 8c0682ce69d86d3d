"""Lock and sleep on Windows and macOS, as far as can be told without them: from what they send to what is told."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

import pytest

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.session import macos, windows
from glutebreak.desktop.session.probe import Cause

Observer = Callable[..., None]


class Heard:
    def __init__(self) -> None:
        self.words: list[str] = []

    def left(self, cause: Cause) -> None:
        self.words.append(cause.value)

    def back(self, cause: Cause) -> None:
        self.words.append(f"not {cause.value}")

    def lock_asked(self) -> None:
        self.words.append("lock asked")

    def unlock_asked(self) -> None:
        self.words.append("unlock asked")

    def ending(self) -> None:
        self.words.append("ending")


@pytest.mark.parametrize(
    ("message", "parameter", "told"),
    [
        (0x02B1, 0x7, ["locked"]),
        (0x02B1, 0x8, ["not locked"]),
        (0x02B1, 0x5, []),  # somebody logged on
        (0x0218, 0x4, ["asleep"]),
        (0x0218, 0x7, ["not asleep"]),
        (0x0218, 0x12, ["not asleep"]),
        (0x0218, 0xA, []),  # the battery
        (0x0011, 0, ["ending"]),
        (0x0201, 0x7, []),  # a click
    ],
)
def test_each_message_of_windows_is_told_as_what_it_means(message: int, parameter: int, told: list[str]) -> None:
    heard = Heard()
    sent = wintypes.MSG(message=message, wParam=parameter)

    answer = windows.Messages(heard).nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent))

    assert heard.words == told
    assert answer == (False, 0), "the message is everybody's"


def test_what_is_not_sent_to_a_window_is_not_read() -> None:
    heard = Heard()
    windows.Messages(heard).nativeEventFilter(b"xcb_generic_event_t", 0)

    assert heard.words == []


class CoreFoundation:
    """Keeps observers by name, as the real one does, and counts what has to be let go of."""

    def __init__(self) -> None:
        self.observers: dict[int, tuple[bytes, Observer]] = {}
        self.strings: list[bytes] = []

    def CFNotificationCenterGetDistributedCenter(self) -> int:  # noqa: N802
        return 1

    def CFStringCreateWithCString(self, _: None, text: bytes, __: int) -> bytes:  # noqa: N802
        self.strings.append(text)
        return text

    def CFRelease(self, text: bytes) -> None:  # noqa: N802
        self.strings.remove(text)

    def CFNotificationCenterAddObserver(  # noqa: N802
        self,
        _: int,
        observer: Observer,
        callback: Observer,
        name: bytes,
        *__: object,
    ) -> None:
        self.observers[id(observer)] = (name, callback)

    def CFNotificationCenterRemoveEveryObserver(self, _: int, observer: Observer) -> None:  # noqa: N802
        del self.observers[id(observer)]

    def post(self, wanted: str) -> None:
        for name, callback in self.observers.values():
            if name.decode() == wanted:
                callback(None, None, None, None, None)


def test_macos_tells_of_locks_until_it_is_let_go_of() -> None:
    library, heard = CoreFoundation(), Heard()
    probe = macos.ScreenLock(library, heard)

    library.post("com.apple.screenIsLocked")
    library.post("com.apple.screenIsUnlocked")
    assert heard.words == ["locked", "not locked"]

    probe.close()
    probe.close()
    library.post("com.apple.screenIsLocked")
    assert heard.words == ["locked", "not locked"]
    assert (library.observers, library.strings) == ({}, [])


@pytest.mark.skipif(sys.platform != "linux", reason="one of them is")
def test_neither_is_here() -> None:
    for module in (windows, macos):
        with pytest.raises(NotHere, match="this is not"):
            module.connect(Heard(), print)
