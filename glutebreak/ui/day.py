"""What the page “Today” lists, as plain values in wall time: the view needs no history to be shown."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

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
    line: "DayLine | None" = None
    """The same as a line, with the sitting between the breaks; None while there is nothing to draw."""


class ItemKind(StrEnum):
    """What lies on the line of a day."""

    SITTING = "sitting"
    STANDING = "standing"
    NATURAL = "natural break"
    """An absence, which is assumed."""
    PAUSE = "pause"
    BREAK = "break"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayItem:
    """Something on that line, in wall time; a break has no length there."""

    kind: ItemKind
    began: datetime
    ended: datetime
    sentence: str
    outcome: Outcome | None = None
    """Of a break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """What is drawn of a day, from a whole hour to a whole hour of local clocks."""

    began: datetime
    ended: datetime
    zone: tzinfo
    items: tuple[DayItem, ...]
    """In the order in which they began."""
