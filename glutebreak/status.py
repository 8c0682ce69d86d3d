"""What “glutebreak status” says: as lines for people, and as plain values for other programs.

Pure: from a snapshot and the day's counts. The values are stable and documented in README.md.
"""

from collections.abc import Mapping
from datetime import timedelta

from glutebreak.core.floor import SETS
from glutebreak.core.snapshot import FloorView, Snapshot
from glutebreak.ui import floor_words, wording
from glutebreak.ui.words import in_english

headline, reason = in_english(wording.headline), in_english(wording.reason)
day_name, sets_done = in_english(wording.day_name), in_english(floor_words.sets_done)


def status_data(snapshot: Snapshot) -> dict[str, object]:
    """The stable form of `status --json`; instants are ISO 8601 with offset."""
    return {
        "phase": snapshot.shown.value,
        "standing": snapshot.standing,
        "at": snapshot.at.isoformat(),
        "since": snapshot.since.isoformat(),
        "until": snapshot.until.isoformat() if snapshot.until else None,
        "next_break": snapshot.next_at.isoformat() if snapshot.next_at else None,
        "progress": round(snapshot.progress, 4),
        "sit_minutes": snapshot.sit / timedelta(minutes=1),
        "exercise": snapshot.exercise,
        "snoozes": snapshot.snoozes,
        "snoozes_left": snapshot.snoozes_left,
        "holds": list(snapshot.holds),
        "held_since": snapshot.held_since.isoformat() if snapshot.held_since else None,
        "meeting_until": snapshot.meeting_until.isoformat() if snapshot.meeting_until else None,
        "floor": _floor_data(snapshot.floor),
    }


def _floor_data(floor: FloorView) -> dict[str, object]:
    shown = {"kind": floor.kind.value, "exercise": floor.exercise, "set": floor.number} if floor.kind else None
    return {"done": floor.done, "of": SETS, "sets": dict(floor.sets), "offered": floor.offered, "shown": shown}


def _counted(number: int, name: str) -> str:
    return f"{number} {name.removesuffix('s') if number == 1 else name}"


def status_lines(snapshot: Snapshot, today: Mapping[str, int]) -> list[str]:
    """What the rhythm does and why, and how today's breaks ended."""
    counts = [_counted(number, name.replace("_", " ")) for name, number in today.items() if number]
    floor = f"Floor session: {sets_done(snapshot.floor)}"
    return [headline(snapshot), reason(snapshot), f"Today: {', '.join(counts) or 'no breaks yet'}", floor]
