"""What the desktop has to do with what is shown: its looks, whether it may move, and what can be heard of it.

Holds the ways to them and goes by the settings. Decides nothing about breaks and shows nothing.
"""

import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.assets import folder
from glutebreak.desktop import chime, looks, motion
from glutebreak.desktop.choose import Answer, Choice
from glutebreak.live_settings import LiveSettings

if TYPE_CHECKING:
    from glutebreak.core.sounds import Sound


class Surroundings(QObject):
    """Looks, motion and sounds."""

    looks_told = Signal(str, bool)
    """The desktop's font (empty as long as it does not say), and whether its theme is dark."""
    motion_told = Signal(object)
    """Whether less motion is wanted on this desktop; None as long as it does not say."""

    def __init__(self, settings: LiveSettings, use: Mapping[str, str], parent: QObject | None = None) -> None:
        """`use` names the way to a capability. Raises `choose.UnknownCandidate`."""
        super().__init__(parent)
        self._settings = settings
        self._use = use
        if use.keys() & {looks.LOOKS.name, motion.MOTION.name, chime.CHIME.name}:
            self.look()
            self.listen()  # so that a way that nobody knows is told at the start

    def listen(self) -> None:
        """Find the ways, and tell of motion from now on; wanted with the first break, and not before."""
        if self.answers:
            self.motion_changed()

    def look(self) -> None:
        """Find out what windows should look like, and tell of it from now on; wanted with the first window."""
        if self._looks is not None:
            self.looks_changed()

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way."""
        return (*(self._looks.answers if self._looks else ()), *self._motion.answers, *self._chime.answers)

    def looks_changed(self) -> None:
        """The desktop has said something new about its looks."""
        if self._looks is not None:
            told = self._looks.probe.looks()
            self.looks_told.emit(told.font, told.is_dark)

    def motion_changed(self) -> None:
        """The desktop has said something new about motion."""
        self.motion_told.emit(self._motion.probe.reduced())

    def play(self, sound: "Sound") -> None:
        """If the person wants sounds at all."""
        settings = self._settings.now
        if settings.sounds:
            self._chime.probe.play(folder("sounds") / f"{sound.value}.wav", settings.volume / 100)

    def close(self) -> None:
        """Fall silent and let go; may be called twice."""
        for name in ("_looks", "_motion", "_chime"):
            if (found := self.__dict__.get(name)) is not None:
                found.probe.close()

    @cached_property
    def _looks(self) -> Choice[looks.LooksProbe] | None:
        """None where Qt asks the desktop itself."""
        return looks.find(self, use=self._use) if looks.gtk_is_left_out(os.environ) else None

    @cached_property
    def _motion(self) -> Choice[motion.MotionProbe]:
        return motion.find(self, use=self._use)

    @cached_property
    def _chime(self) -> Choice[chime.ChimeProbe]:
        return chime.find(use=self._use)
