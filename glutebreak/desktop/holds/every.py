"""Every reason that the desktop may give for keeping a break back, each with its ways.

Imports the packages, so it is for whoever is about to sense holds; not what to do about one.
"""

from collections.abc import Mapping

from glutebreak.core.holds import HoldReason
from glutebreak.desktop.choose import Answer, Capability, choose
from glutebreak.desktop.holds.camera import CAMERA
from glutebreak.desktop.holds.do_not_disturb import DO_NOT_DISTURB
from glutebreak.desktop.holds.full_screen import FULL_SCREEN
from glutebreak.desktop.holds.in_front import IN_FRONT
from glutebreak.desktop.holds.microphone import MICROPHONE
from glutebreak.desktop.holds.probe import HoldProbe
from glutebreak.desktop.holds.running import RUNNING
from glutebreak.desktop.holds.screen_share import SCREEN_SHARE

EVERY: tuple[tuple[HoldReason, Capability[HoldProbe]], ...] = (
    (HoldReason.MICROPHONE, MICROPHONE),
    (HoldReason.CAMERA, CAMERA),
    (HoldReason.SCREEN_SHARED, SCREEN_SHARE),
    (HoldReason.FULL_SCREEN, FULL_SCREEN),
    (HoldReason.DO_NOT_DISTURB, DO_NOT_DISTURB),
    (HoldReason.PROGRAM, RUNNING),
    (HoldReason.PROGRAM, IN_FRONT),
)


def try_every(use: Mapping[str, str] | None = None) -> tuple[Answer, ...]:
    """What becomes of each way now; nothing stays connected. Raises `choose.UnknownCandidate`."""
    choices = [choose(capability, _Deaf(), use, is_passing=True) for _, capability in EVERY]
    for choice in choices:
        choice.probe.close()
    return tuple(answer for choice in choices for answer in choice.answers)


class _Deaf:
    """Listens to a probe that is only tried."""

    def hold_changed(self) -> None:
        """Nobody wants to know."""

    def programs(self) -> frozenset[str]:
        return frozenset()

    programs_in_front = programs
