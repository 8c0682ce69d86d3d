"""Looks from the settings manager of an X11 desktop: a property of its window, read whenever it changes.

Format and protocol: "XSETTINGS - cross toolkit configuration proposal", version 0.5.
"""

import logging
import struct
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSocketNotifier

from glutebreak.desktop.choose import Gone, NotHere
from glutebreak.desktop.looks.probe import Looks, LooksListener
from glutebreak.desktop.x11 import PROPERTY_CHANGES, PROPERTY_NOTIFY, Connection, NoReply
from glutebreak.desktop.x11 import connect as open_display

log = logging.getLogger(__name__)

_SELECTION_OWNER: Final = 23
_LONGEST: Final = 16_384
"""Of the property, in units of four bytes; they are about a hundredth of that."""
_STRING, _COLOUR = 1, 2


class XSettings:
    """Reads the manager's window, and again when it is written to; once that is gone, what was heard last stays."""

    name = "xsettings"

    def __init__(self, display: Connection, listener: LooksListener) -> None:
        """Raises `NotHere`, `Gone` and `NoReply`."""
        self._display = display
        self._listener = listener
        self._property = display.atom("_XSETTINGS_SETTINGS")
        self._window = _owner(display)
        display.listen(self._window, PROPERTY_CHANGES)
        self._looks = self._read()
        self._notifier = QSocketNotifier(display.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)

    def looks(self) -> Looks:
        return self._looks

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._display.close()

    def _drain(self) -> None:
        before = self._looks
        try:
            while [event for event in self._display.events() if event[0] & 0x7F == PROPERTY_NOTIFY]:
                self._looks = self._read()  # which may take in the next change with its reply
        except (Gone, NoReply) as reason:
            log.warning("looks: %s; what was heard last stays", reason)
            self.close()
        if self._looks != before:
            self._listener.looks_changed()

    def _read(self) -> Looks:
        texts = dict(_texts(self._display.read_property(self._window, self._property, 8, _LONGEST)))
        return Looks(texts.get("Gtk/FontName", ""), texts.get("Net/ThemeName", ""))


def _owner(display: Connection) -> int:
    """The window of the manager."""
    reply = display.ask(_SELECTION_OWNER, 0, struct.pack("=I", display.atom("_XSETTINGS_S0")))
    (window,) = struct.unpack_from("=I", reply, 8)
    if not window:
        raise NotHere("no settings manager on this X display")
    return int(window)


def _texts(settings: bytes) -> Iterator[tuple[str, str]]:
    """Names and values of all settings that are texts; as far as they are well formed."""
    try:
        order = "<" if settings[0] == 0 else ">"
        (count,) = struct.unpack_from(order + "I", settings, 8)
        offset = 12
        for _ in range(count):
            kind, length = struct.unpack_from(order + "BxH", settings, offset)
            name = settings[offset + 4 : offset + 4 + length].decode("utf-8")
            offset += 8 + _padded(length)  # with the number of its last change
            if kind == _STRING:
                (size,) = struct.unpack_from(order + "I", settings, offset)
                yield name, settings[offset + 4 : offset + 4 + size].decode("utf-8")
                offset += _padded(size)
            offset += 8 if kind == _COLOUR else 4
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        log.warning("looks: the settings manager wrote what cannot be read (%s)", error)


def _padded(length: int) -> int:
    return -(-length // 4) * 4


def connect(listener: LooksListener) -> XSettings:
    """Connect to the manager of this session's X server. Raises `NotHere`."""
    display = open_display()
    try:
        return XSettings(display, listener)
    except (Gone, NoReply, NotHere) as error:
        display.close()
        raise NotHere(str(error)) from error
