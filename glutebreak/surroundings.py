"""What the desktop has to do with a break that is shown: whether it may move, and what can be heard of it.

Holds the ways to both and goes by the settings. Decides nothing about breaks and shows nothing.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from glutebreak.assets import folder
from glutebreak.core.sounds import Sound
from glutebreak.desktop import chime, motion
from glutebreak.desktop.choose import Answer
from glutebreak.live_settings import LiveSettings


class Surroundings(QObject):
    """Motion and sounds."""

    motion_told = Signal(object)
    """Whether less motion is wanted on this desktop; None as long as it does not say."""

    def __init__(self, settings: LiveSettings, use: Mapping[str, str], parent: QObject | None = None) -> None:
        """`use` names the way to a capability. Raises `choose.UnknownCandidate`."""
        super().__init__(parent)
        self._settings = settings
        self._motion = motion.find(self, use=use)
        self._chime = chime.find(use=use)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way."""
        return (*self._motion.answers, *self._chime.answers)

    def motion_changed(self) -> None:
        """The desktop has said something new about motion."""
        self.motion_told.emit(self._motion.probe.reduced())

    def play(self, sound: Sound) -> None:
        """If the person wants sounds at all."""
        settings = self._settings.now
        if settings.sounds:
            self._chime.probe.play(folder("sounds") / f"{sound.value}.wav", settings.volume / 100)

    def close(self) -> None:
        """Fall silent and let go; may be called twice."""
        self._motion.probe.close()
        self._chime.probe.close()
