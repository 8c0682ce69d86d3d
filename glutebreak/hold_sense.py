"""Senses what keeps a due break back, from the moment it is due until it is over, and at no other time.

So waiting for the next break costs nothing. Goes by the switches in the settings, tells the rhythm of each reason that
begins or ends, and decides nothing about breaks.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from glutebreak.core.events import Event, HoldBegan, HoldEnded
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.schema import Settings
from glutebreak.settings.wishes import programs

if TYPE_CHECKING:
    from glutebreak.desktop.choose import Answer
    from glutebreak.desktop.holds.probe import HoldProbe

HEARING = timedelta(seconds=1)
"""Real time that a due break waits at least, to hear of what keeps it back."""
LINGER_MS = 2000
"""A hold ends only once it has been gone for so long: a call that changes its microphone is silent for a moment."""
_DUE = frozenset({Shown.DUE, Shown.HELD, Shown.QUESTION, Shown.NOTICE})
_NAMES = frozenset({"microphone", "camera", "screen-share", "full-screen", "do-not-disturb", "running", "in-front"})
"""The capabilities, so that their packages are not loaded only to ask whether a way to one of them was named."""


class HoldSense(QObject):
    """Every way to sense a hold, connected while it is wanted."""

    def __init__(
        self,
        settings: LiveSettings,
        use: Mapping[str, str],
        tell: Callable[[Event], None],
        parent: QObject | None = None,
    ) -> None:
        """`use` names the way to a capability; `tell` is the engine's. Raises `choose.UnknownCandidate`."""
        super().__init__(parent)
        self._settings = settings
        self._goes_by = switches(settings.now)
        self._use = use
        self._tell = tell
        self._probes: list[tuple[HoldReason, HoldProbe]] = []
        self._is_on = False
        self._told: frozenset[HoldReason] = frozenset()
        self._linger = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._linger.timeout.connect(self._end_gone)
        settings.changed.connect(self._obey)
        if use.keys() & _NAMES:
            self.answers()  # so that a way that nobody knows is told at the start

    def follow(self, snapshot: Snapshot) -> None:
        """Sense while a break is due, however it is offered; let go of everything once it is not."""
        is_wanted = snapshot.shown in _DUE
        if is_wanted and not self._is_on:
            self._is_on = True
            self._connect()
        elif not is_wanted and self._is_on:
            self.close()
            self._end(self._told & set(snapshot.holds))  # what the person ignores is not over yet

    def answers(self) -> tuple["Answer", ...]:
        """What becomes of each way, tried for the occasion."""
        from glutebreak.desktop.holds.every import try_every  # noqa: PLC0415 - loaded when first needed

        return try_every(self._use)

    def hold_changed(self) -> None:
        """Some probe says another thing now."""
        holding = self._holding()
        began, self._told = holding - self._told, self._told | holding
        for reason in sorted(began):
            self._tell(HoldBegan(reason))
        if self._told != holding:
            self._linger.start()
        else:
            self._linger.stop()

    def programs(self) -> frozenset[str]:
        """The listed programs that hold while they run."""
        return programs(self._settings.now.hold_programs).running

    def programs_in_front(self) -> frozenset[str]:
        """The listed programs that hold while their window is in front."""
        return programs(self._settings.now.hold_programs).in_front

    def close(self) -> None:
        """Let go; may be called twice."""
        self._is_on = False
        self._linger.stop()
        for _, probe in self._probes:
            probe.close()
        self._probes.clear()

    def _connect(self) -> None:
        from glutebreak.desktop.choose import choose  # noqa: PLC0415 - loaded when first needed
        from glutebreak.desktop.holds.every import EVERY  # noqa: PLC0415

        wanted = switches(self._settings.now)
        for reason, capability in EVERY:
            if wanted[reason]:
                self._probes.append((reason, choose(capability, self, self._use, is_passing=True).probe))
        self.hold_changed()

    def _holding(self) -> frozenset[HoldReason]:
        return frozenset(reason for reason, probe in self._probes if probe.holding())

    def _end_gone(self) -> None:
        self._end(self._told - self._holding())

    def _end(self, reasons: frozenset[HoldReason]) -> None:
        self._told -= reasons
        for reason in sorted(reasons):
            self._tell(HoldEnded(reason))

    def _obey(self, settings: Settings) -> None:
        """Another switch or another list: begin anew."""
        before, self._goes_by = self._goes_by, switches(settings)
        if self._is_on and self._goes_by != before:
            self.close()
            self._is_on = True
            self._connect()


def switches(settings: Settings) -> Mapping[HoldReason, str | bool]:
    """For each reason that the desktop may give: whether it counts, or which programs do."""
    return {
        HoldReason.MICROPHONE: settings.hold_microphone,
        HoldReason.CAMERA: settings.hold_camera,
        HoldReason.SCREEN_SHARED: settings.hold_screen_share,
        HoldReason.FULL_SCREEN: settings.hold_full_screen,
        HoldReason.DO_NOT_DISTURB: settings.hold_do_not_disturb,
        HoldReason.PROGRAM: settings.hold_programs,
    }
