"""What the desktop has to do with what is shown: its looks, motion and sounds, and whether it starts the program.

Holds the ways to them and goes by the settings. Decides nothing about breaks and shows nothing.
"""

import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from glutebreak.assets import folder
from glutebreak.desktop import autostart, chime, looks, motion, notify
from glutebreak.desktop.choose import Answer, Choice
from glutebreak.live_settings import LiveSettings

if TYPE_CHECKING:
    from glutebreak.core.sounds import Sound


class Surroundings(QObject):
    """Looks, motion, sounds, and the start with the session."""

    looks_told = Signal(object)
    """The `Looks` of the desktop, as far as it says."""
    motion_told = Signal(object)
    """Whether less motion is wanted on this desktop; None as long as it does not say."""
    autostart_told = Signal(object, str)
    """Whether the program starts with the session, None where nobody says; and what went wrong, in a sentence."""

    def __init__(self, settings: LiveSettings, use: Mapping[str, str], parent: QObject | None = None) -> None:
        """`use` names the way to a capability. Raises `choose.UnknownCandidate`."""
        super().__init__(parent)
        self._settings = settings
        self.use = use
        """By name, the way to a capability that has to be taken."""
        every = (looks.LOOKS, motion.MOTION, chime.CHIME, autostart.AUTOSTART, notify.NOTIFY)
        if use.keys() & {one.name for one in every}:
            self.answers()  # so that a way that nobody knows is told at the start

    def listen(self) -> None:
        """Find the ways, and tell of motion from now on; wanted with the first break, and not before."""
        if self._chime.answers:
            self.motion_changed()

    def look(self) -> None:
        """Find out what windows should look like, and tell of it from now on; wanted with the first window."""
        if self._looks is not None:
            self.looks_changed()

    def answers(self) -> tuple[Answer, ...]:
        """What becomes of each way."""
        seen = self._looks.answers if self._looks else ()
        kept = (*self._motion.answers, *self._chime.answers, *self._autostart.answers)
        return (*seen, *kept, *notify.answers(use=self.use))

    def looks_changed(self) -> None:
        """The desktop has said something new about its looks."""
        if self._looks is not None:
            self.looks_told.emit(self._looks.probe.looks())

    def motion_changed(self) -> None:
        """The desktop has said something new about motion."""
        self.motion_told.emit(self._motion.probe.reduced())

    def look_at_autostart(self) -> None:
        """Tell whether the program starts with the session by now, whoever changed that."""
        self._autostart.probe.look()

    def want_autostart(self, on: bool) -> None:  # noqa: FBT001 - a setter
        """Make it so, and tell what has come of it."""
        self._autostart.probe.want(on)

    def tell_autostart(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001 - as the probe tells it
        """The desktop has answered."""
        self.autostart_told.emit(on, trouble)

    def leave_out_of_taskbar(self, window: int) -> None:
        """One of ours that is not shown yet, and is there for seconds."""
        if QGuiApplication.platformName() == "xcb":
            from glutebreak.desktop.taskbar import leave_out  # noqa: PLC0415 - with the first note

            leave_out(window)

    def play(self, sound: "Sound") -> None:
        """If the person wants sounds at all."""
        settings = self._settings.now
        if settings.sounds:
            self._chime.probe.play(folder("sounds") / f"{sound.value}.wav", settings.volume / 100)

    def close(self) -> None:
        """Fall silent and let go; may be called twice."""
        for name in ("_looks", "_motion", "_chime", "_autostart"):
            if (found := self.__dict__.get(name)) is not None:
                found.probe.close()

    @cached_property
    def _looks(self) -> Choice[looks.LooksProbe] | None:
        """None where Qt asks the desktop itself."""
        return looks.find(self, use=self.use) if looks.gtk_is_left_out(os.environ) else None

    @cached_property
    def _motion(self) -> Choice[motion.MotionProbe]:
        return motion.find(self, use=self.use)

    @cached_property
    def _autostart(self) -> Choice[autostart.AutostartProbe]:
        return autostart.find(self, use=self.use)

    @cached_property
    def _chime(self) -> Choice[chime.ChimeProbe]:
        return chime.find(use=self.use)
