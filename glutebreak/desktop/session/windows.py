"""Lock, sleep and shutdown on Windows: messages to a window of ours that is never shown.

Messages: WM_WTSSESSION_CHANGE, once it is registered for, WM_POWERBROADCAST and WM_QUERYENDSESSION, which every window
of the first rank gets. In modern standby Windows may say nothing: then the lapse of time tells of sleep.
"""

import ctypes
import sys
from ctypes import wintypes
from enum import IntEnum

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from glutebreak.desktop.choose import Lost, NotHere
from glutebreak.desktop.session.probe import Cause, SessionListener

_SENT_TO_A_WINDOW = b"windows_generic_MSG"
_THIS_SESSION = 0


class Message(IntEnum):
    """The messages, by their names there."""

    WM_QUERYENDSESSION = 0x0011
    WM_POWERBROADCAST = 0x0218
    WM_WTSSESSION_CHANGE = 0x02B1


class Parameter(IntEnum):
    """What each may say, likewise; the numbers of different messages overlap."""

    PBT_APMSUSPEND = 0x4
    PBT_APMRESUMEAUTOMATIC = 0x12
    PBT_APMRESUMESUSPEND = 0x7
    WTS_SESSION_LOCK = 0x7
    WTS_SESSION_UNLOCK = 0x8


class Messages(QAbstractNativeEventFilter):
    """Hears what Windows sends to our windows, and swallows nothing."""

    def __init__(self, listener: SessionListener) -> None:
        super().__init__()
        self._listener = listener

    def nativeEventFilter(  # noqa: N802
        self, kind: "QByteArray | bytes | bytearray | memoryview[int]", message: int
    ) -> tuple[bool, int]:
        """For Qt: the message stays its own, or everybody's."""
        if QByteArray(kind) == _SENT_TO_A_WINDOW:
            told = wintypes.MSG.from_address(int(message))
            self._hear(told.message, told.wParam)
        return False, 0

    def _hear(self, message: int, parameter: int) -> None:
        match message, parameter:
            case Message.WM_WTSSESSION_CHANGE, Parameter.WTS_SESSION_LOCK:
                self._listener.left(Cause.LOCKED)
            case Message.WM_WTSSESSION_CHANGE, Parameter.WTS_SESSION_UNLOCK:
                self._listener.back(Cause.LOCKED)
            case Message.WM_POWERBROADCAST, Parameter.PBT_APMSUSPEND:
                self._listener.left(Cause.ASLEEP)
            case Message.WM_POWERBROADCAST, (Parameter.PBT_APMRESUMEAUTOMATIC | Parameter.PBT_APMRESUMESUSPEND):
                self._listener.back(Cause.ASLEEP)
            case Message.WM_QUERYENDSESSION, _:
                self._listener.ending()
            case _:
                pass


class WindowsSession:
    """A window without a picture, and the filter before it."""

    name = "windows"

    def __init__(self, application: QCoreApplication, window: QWindow, messages: Messages) -> None:
        self._application = application
        self._window: QWindow | None = window
        self._messages = messages
        application.installNativeEventFilter(messages)

    def close(self) -> None:
        if self._window is not None:
            self._application.removeNativeEventFilter(self._messages)
            self._window.destroy()  # which ends the registration too
            self._window = None


def connect(listener: SessionListener, lost: Lost) -> WindowsSession:  # noqa: ARG001 - Windows stays as long as we do
    """Through wtsapi32."""
    if sys.platform != "win32":
        raise NotHere("this is not Windows")
    application = QCoreApplication.instance()
    if application is None:
        raise NotHere("there is no event loop")
    window = QWindow()
    window.create()
    if not ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window.winId()), _THIS_SESSION):
        window.destroy()
        raise NotHere("Windows does not tell of locks in this session")
    return WindowsSession(application, window, Messages(listener))
