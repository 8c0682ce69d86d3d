"""What the page “Today” lists, as plain values in wall time: the view needs no history to be shown."""

from dataclasses import dataclass
from datetime import datetime

from glutebreak.core.facts import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One break of today."""

    at: datetime
    """When it was shown, or was due if it never was; of a natural break, when the absence began."""
    outcome: Outcome | None
    """None: a natural break, which is assumed."""
    exercise: str = ""
    """Its name, as people read it; empty if none was shown."""
    until: datetime | None = None
    """The end of a natural break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayView:
    """Today so far, in the order of time."""

    rows: tuple[DayRow, ...] = ()
