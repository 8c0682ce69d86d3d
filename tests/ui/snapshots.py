"""Made-up snapshots: a Monday, 12:10, thirteen minutes into a stretch of sitting."""

from datetime import UTC, datetime, timedelta
from typing import Any

from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import FloorView, Shown, Snapshot

NOW = datetime(2026, 11, 23, 12, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
MIN = timedelta(minutes=1)
SEC = timedelta(seconds=1)


def on_floor(clamshells: int = 0, bridges: int = 0, **other: Any) -> FloorView:  # noqa: ANN401
    """In a floor session, so many sets of each into the day."""
    first = clamshells <= bridges
    fields: dict[str, Any] = {
        "sets": (("clamshell", clamshells), ("glute-bridge", bridges)),
        "kind": FloorKind.SESSION,
        "exercise": "clamshell" if first else "glute-bridge",
        "number": (clamshells if first else bridges) + 1,
    }
    return FloorView(**fields | other)


_USUAL: dict[Shown, dict[str, Any]] = {
    Shown.NOTICE: {"until": NOW + 10 * SEC},
    Shown.QUESTION: {"holds": (HoldReason.MICROPHONE,), "held_since": NOW - 130 * MIN},
    Shown.HELD: {"holds": (HoldReason.MICROPHONE,)},
    Shown.ON_BREAK: {"exercise": "rear-leg-knee-bend", "progress": 1.0},
    Shown.ON_FLOOR: {"floor": on_floor(), "next_at": None, "progress": 1.0},
    Shown.PAUSED: {"until": NOW + 80 * MIN, "since": NOW - 10 * MIN},
    Shown.OFF: {"until": NOW + 1190 * MIN},
}


def snap(shown: Shown = Shown.SITTING, **other: Any) -> Snapshot:  # noqa: ANN401 - the fields have their own types
    """As the rhythm would give it, unless told otherwise."""
    fields: dict[str, Any] = {
        "at": NOW,
        "shown": shown,
        "next_at": NOW + 12 * MIN,
        "progress": 0.52,
        "until": None,
        "since": NOW - 13 * MIN,
        "exercise": None,
        "break_length": 2 * MIN,
        "snoozes": 0,
        "snoozes_left": 2,
        "holds": (),
        "held_since": None,
        "meeting_until": None,
        "sit": 25 * MIN,
        "floor": FloorView(),
    }
    return Snapshot(**fields | _USUAL.get(shown, {}) | other)
