"""Do-not-disturb of GNOME: whether its setting “show-banners” is off.

dconf has a signal for changes and no call that reads, and the portal does not carry this setting, so the file is read.
"""

import logging
import os
import sys
from pathlib import Path

if sys.platform != "linux":
    raise ImportError("D-Bus is used on Linux alone")

from jeepney import MatchRule

from glutebreak.desktop.bus import Bus
from glutebreak.desktop.bus import connect as open_bus
from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.gvdb import Unreadable, read_flag
from glutebreak.desktop.holds.probe import HoldListener

log = logging.getLogger(__name__)

SHELL = "org.gnome.Shell"
SETTING = "/org/gnome/desktop/notifications/show-banners"
WRITER, WRITER_PATH = "ca.desrt.dconf.Writer", "/ca/desrt/dconf/Writer/user"


class Banners:
    """Reads the file again whenever some setting was written."""

    name = "gnome"

    def __init__(self, bus: Bus, listener: HoldListener) -> None:
        self._bus = bus
        self._listener = listener
        self._held = _are_off()
        bus.lost = lambda _: self._tell(held=False)
        bus.listen(MatchRule(type="signal", interface=WRITER, member="Notify", path=WRITER_PATH), self._hear)

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._bus.close()
        self._held = False

    def _hear(self, _: object) -> None:
        self._tell(held=_are_off())

    def _tell(self, *, held: bool) -> None:
        if held != self._held:
            self._held = held
            self._listener.hold_changed()


def written() -> Path:
    """Where the person's own settings are."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config", "dconf", "user")


def _are_off() -> bool:
    """They are on until somebody switched them off; what cannot be read is no hold."""
    try:
        return read_flag(written().read_bytes(), SETTING) is False
    except FileNotFoundError:
        return False
    except (OSError, Unreadable) as error:
        log.warning("do-not-disturb: %s", error)
        return False


def connect(listener: HoldListener) -> Banners:
    """Follow it in a session of GNOME."""
    bus = open_bus()
    if not bus.runs(SHELL):
        bus.close()
        raise NotHere("the desktop is not GNOME")
    return Banners(bus, listener)
