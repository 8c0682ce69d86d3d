"""All that a view may show, as one value.

Views format it and never compute. Instants are wall time, aware, in the person's zone.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Shown(StrEnum):
    """What the tray's shape and the first line of every view tell apart."""

    SITTING = "sitting"
    DUE = "due"
    HELD = "held"
    NOTICE = "notice"
    ON_BREAK = "on break"
    AWAY = "away"
    PAUSED = "paused"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One look at the rhythm."""

    at: datetime
    shown: Shown
    next_at: datetime | None
    """When the next break is due; past if it is; None while there is none to come."""
    progress: float
    """Sitting time used up, 0 to 1."""
    until: datetime | None
    """When notice, pause or the time outside active hours ends; None if nothing ends it but the person."""
    since: datetime
    """When the present phase began: the notice, the break, the absence, the pause; the stretch, while sitting."""
    exercise: str | None
    """Id of the exercise on the screen."""
    break_length: timedelta
    snoozes: int
    """How often the present break was put off."""
    snoozes_left: int
    holds: tuple[str, ...]
    sit: timedelta
    """The sit interval in force."""
