"""Windows that no taskbar and no pager shows, because they are there for seconds.

Properties: "Extended Window Manager Hints", version 1.5. What is written before a window is shown, its program adds to
and the window manager goes by. Where X has no say there is nothing to do: Qt's flags say it there.
"""

import logging
import struct
from typing import Final

from glutebreak.desktop.choose import Gone, NotHere
from glutebreak.desktop.x11 import NoReply, open_display

log = logging.getLogger(__name__)

_CHANGE_PROPERTY, _GET_INPUT_FOCUS = 18, 43
_REPLACE: Final = 0
_ATOM: Final = 4
_STATE: Final = "_NET_WM_STATE"
_LEFT_OUT: Final = ("_NET_WM_STATE_SKIP_TASKBAR", "_NET_WM_STATE_SKIP_PAGER")


def leave_out(window: int) -> None:
    """Have lists of windows leave out this one of ours, which is not shown yet; a button more is all that can fail."""
    try:
        display = open_display()
    except NotHere as reason:
        log.info("the taskbar lists a note: %s", reason)
        return
    try:
        state = struct.pack("=2I", *map(display.atom, _LEFT_OUT))
        head = struct.pack("=IIIB3xI", window, display.atom(_STATE), _ATOM, 32, len(_LEFT_OUT))
        display.tell(_CHANGE_PROPERTY, _REPLACE, head + state)
        display.ask(_GET_INPUT_FOCUS, 0, b"")  # any answer comes after it
    except (Gone, NoReply) as fault:
        log.info("the taskbar lists a note: %s", fault)
    finally:
        display.close()
