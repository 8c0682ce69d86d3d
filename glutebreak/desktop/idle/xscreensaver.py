"""Idle time from the X server's screen saver extension, where it has no SYNC: asked for, because it never tells.

Requests: "X11 Screen Saver Extension", version 1.0.
"""

import struct
from datetime import timedelta

from glutebreak.desktop.choose import Gone, Lost, NotHere
from glutebreak.desktop.idle.polled import Polled, Read
from glutebreak.desktop.idle.probe import IdleListener
from glutebreak.desktop.x11 import Connection, NoReply
from glutebreak.desktop.x11 import connect as open_display

_QUERY_INFO = 1
_MILLISECOND = timedelta(milliseconds=1)


def connect(listener: IdleListener, lost: Lost) -> Polled:
    """Connect to this session's X server."""
    display = open_display()
    try:
        read = _reader(display)
        read()
    except (Gone, NoReply, NotHere) as error:
        display.close()
        raise NotHere(str(error)) from error
    return Polled("xscreensaver", read, listener, lost, display.close)


def _reader(display: Connection) -> Read:
    saver = display.extension("MIT-SCREEN-SAVER")
    if saver is None:
        raise NotHere("this X server has no screen saver extension")
    root = struct.pack("=I", display.root())

    def read() -> timedelta | None:
        try:
            reply = display.ask(saver.opcode, _QUERY_INFO, root)
        except NoReply:
            return None
        return int(struct.unpack_from("=I", reply, 16)[0]) * _MILLISECOND

    return read
