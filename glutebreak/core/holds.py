"""Why a due break can be deferred while sitting goes on.

A closed list: senses and the person's own word are told apart by it, and `ui.wording` has words for each.
"""

from enum import StrEnum


class HoldReason(StrEnum):
    """One reason to keep a break back; the values stand in saved states and in `status --json`."""

    MICROPHONE = "microphone"
    """Another program records it."""
    CAMERA = "camera"
    SCREEN_SHARED = "screen shared"
    """Shared or recorded."""
    FULL_SCREEN = "full screen"
    """A window fills the screen where the break would come."""
    DO_NOT_DISTURB = "do not disturb"
    """The desktop keeps its notifications back."""
    PROGRAM = "program"
    """One that the person named."""
    MEETING = "meeting"
    """The person said so."""
