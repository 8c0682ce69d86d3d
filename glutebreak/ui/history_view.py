"""What the page “History” shows, as plain values: the view needs no history to be shown."""

from dataclasses import dataclass
from datetime import datetime

from glutebreak.core.facts import Outcome
from glutebreak.core.summary import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestBreak:
    """A break that can still be corrected."""

    id: int
    at: datetime
    """When it ended, as local clocks showed it."""
    exercise: str
    """Its name, as people read it; empty if none was shown."""
    outcome: Outcome
    """As it was recorded, or as it was corrected to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """One period, those before it, and what was recorded last."""

    now: Summary
    earlier: tuple[Summary, ...] = ()
    """The periods before, the oldest first; as many as are set side by side."""
    latest: tuple[LatestBreak, ...] = ()
    is_last: bool = True
    """Nothing can have happened after this period."""
    leaving: bool = False
    """Something was deleted that can still be had back."""
