"""What the desktop has to do with a break that is shown: whether it may move, and what can be heard of it.

Holds the ways to both and goes by the settings. Decides nothing about breaks and shows nothing.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.assets import folder
from glutebreak.desktop import chime, motion
from glutebreak.desktop.choose import Answer, Choice
from glutebreak.live_settings import LiveSettings

if TYPE_CHECKING:
    from glutebreak.core.sounds import Sound


class Surroundings(QObject):
    """Motion and sounds."""

    motion_told = Signal(object)
    """Whether less motion is wanted on this desktop; None as long as it does not say."""

    def __init__(self, settings: LiveSettings, use: Mapping[str, str], parent: QObject | None = None) -> None:
        """`use` names the way to a capability. Raises `choose.UnknownCandidate`."""
        super().__init__(parent)
        self._settings = settings
        self._use = use
        if use.keys() & {motion.MOTION.name, chime.CHIME.name}:
            self.listen()  # so that a way that nobody knows is told at the start

    def listen(self) -> None:
        """Find the ways, and tell of motion from now on; wanted with the first break, and not before."""
        if self.answers:
            self.motion_changed()

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way."""
        return (*self._motion.answers, *self._chime.answers)

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
        for found in (self.__dict__.get("_motion"), self.__dict__.get("_chime")):
            if found is not None:
                found.probe.close()

    @cached_property
    def _motion(self) -> Choice[motion.MotionProbe]:
        return motion.find(self, use=self._use)

    @cached_property
    def _chime(self) -> Choice[chime.ChimeProbe]:
        return chime.find(use=self._use)
