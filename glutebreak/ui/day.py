"""What the pages “Today” and “Why (no) break?” list, as plain values in wall time: no view needs a history."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One line of “Why (no) break?”."""

    at: datetime
    """When it was over."""
    time: str
    """On local clocks: “12:10”, or “12:10–12:15” for what lasted."""
    words: str

    @property
    def text(self) -> str:
        """The whole line."""
        return f"{self.time} {self.words}"
