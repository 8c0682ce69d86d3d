"""Lets the process outlive the session bus where Qt's GTK theme has brought GLib's connection to it into the process.

GLib tells a process to end (SIGTERM) when that connection closes, unless it is asked not to. Knows no bus of ours.
"""

import ctypes
import os
import sys
from ctypes import c_int, c_void_p
from pathlib import Path

_SESSION = 2
"""G_BUS_TYPE_SESSION."""
_THREADS = Path("/proc/self/task")
_WORKER = "gdbus\n"
"""The name of the thread that GLib has as long as it has a connection."""


def outlive_bus() -> None:
    """Ask, if there is such a connection; asking for the shared one where there is none would make one."""
    if sys.platform == "linux" and any(_name(thread) == _WORKER for thread in _THREADS.iterdir()):
        gio = ctypes.CDLL("libgio-2.0.so.0", mode=os.RTLD_NOLOAD)
        gio.g_bus_get_sync.restype = c_void_p
        gio.g_bus_get_sync.argtypes = (c_int, c_void_p, c_void_p)
        gio.g_dbus_connection_set_exit_on_close.argtypes = (c_void_p, c_int)
        connection = gio.g_bus_get_sync(_SESSION, None, None)  # never let go, or the next one would not know
        if connection is not None:
            gio.g_dbus_connection_set_exit_on_close(connection, 0)


def _name(thread: Path) -> str:
    try:
        return Path(thread, "comm").read_text("utf-8")
    except OSError:  # it has ended meanwhile
        return ""
