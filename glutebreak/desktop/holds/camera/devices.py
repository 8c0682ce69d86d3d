"""Programs of this person that have a camera's device open.

The kernel tells when a device is opened or closed; only then, and once at the start, is it looked up by whom. The
servers that pass pictures on are left out: they may keep a device open that nobody uses.
"""

from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.holds.probe import HoldListener
from glutebreak.desktop.inotify import Watch
from glutebreak.desktop.processes import comm, open_files, own

DEVICES = Path("/dev")
_SERVERS = frozenset({"pipewire", "wireplumber"})
_SETTLED_MS = 300
"""Programs open a camera for a moment only to ask what it can do."""


class Devices:
    """Knows who has one open, as it was when a device was opened or closed last."""

    name = "devices"

    def __init__(self, watch: Watch, devices: frozenset[str], listener: HoldListener) -> None:
        self._watch = watch
        self._devices = devices
        self._listener = listener
        self._held = self._is_open()
        self._look = QTimer(singleShot=True, interval=_SETTLED_MS)
        self._look.timeout.connect(self._look_who)
        self._notifier = QSocketNotifier(watch.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._hear)

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._look.stop()
        self._notifier.setEnabled(False)
        self._watch.close()
        self._held = False

    def _hear(self) -> None:
        self._watch.forget()
        self._look.start()

    def _look_who(self) -> None:
        held = self._is_open()
        if held != self._held:
            self._held = held
            self._listener.hold_changed()

    def _is_open(self) -> bool:
        return any(
            comm(process) not in _SERVERS and not self._devices.isdisjoint(open_files(process)) for process in own()
        )


def connect(listener: HoldListener) -> Devices:
    """Watch every camera that is plugged in now."""
    devices = sorted(DEVICES.glob("video*"))
    if not devices:
        raise NotHere("no camera is plugged in")
    try:
        watch = Watch(devices)
    except OSError as error:
        raise NotHere(f"the camera cannot be watched ({error.strerror})") from error
    return Devices(watch, frozenset(map(str, devices)), listener)
