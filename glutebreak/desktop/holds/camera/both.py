"""Whoever has the device open, and whoever gets its pictures from PipeWire: the two ways that programs go."""

from glutebreak.desktop.holds.camera import devices, pipewire
from glutebreak.desktop.holds.probe import HoldListener, HoldProbe


class Both:
    """Holds while either does."""

    name = "both"

    def __init__(self, *ways: HoldProbe) -> None:
        self._ways = ways

    def holding(self) -> bool:
        return any(way.holding() for way in self._ways)

    def close(self) -> None:
        for way in self._ways:
            way.close()


def connect(listener: HoldListener) -> Both:
    """Connect to both, or to none."""
    opened = devices.connect(listener)
    try:
        return Both(opened, pipewire.connect(listener))
    except Exception:
        opened.close()
        raise
