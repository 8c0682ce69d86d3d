"""The content of one file: everything that is wrong with it, and the exercise if nothing is."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from glutebreak.catalogue import completed
from glutebreak.core.coach import length
from glutebreak.core.dose import with_dose
from glutebreak.core.exercises import Exercise, When
from glutebreak.core.movements import Movement
from glutebreak.core.poses import Pose
from glutebreak.own.build import Scene, built
from glutebreak.own.faults import Fault, faults
from glutebreak.own.faults import Path as Keys
from glutebreak.own.schema import LONGEST_MINUTES, OwnExercise, OwnPart
from glutebreak.own.stage import Stage, Unfit, cannot_stand

MOST_MOVEMENTS = 12

Table = dict[str, Any]
MINUTE = timedelta(minutes=1)


class Content:
    """What a parser made of a file."""

    def __init__(self, path: Path, raw: Table, ours: Mapping[str, Exercise], *, decode: bool) -> None:
        self._id = path.stem
        self._movements = raw.get("movement", {})
        self._raw = _with_cue_tables({key: value for key, value in raw.items() if key != "movement"})
        self._stage = Stage(folder=path.parent, ours=ours, decode=decode)
        self._scenes: dict[int, Scene] = {}

    def faults(self) -> tuple[Fault, ...]:
        """All there are; empty if the exercise can be shown."""
        found = [*faults(self._raw, OwnExercise), *self._of_movements()]
        for place, part in self._sound_parts(found):
            found += _of_cues(part, ("part", place))
            try:
                self._scenes[place] = self._stage.scene(part)
            except Unfit as unfit:
                found.append(Fault(("part", place, *filter(None, (unfit.key,))), str(unfit)))
        return tuple(found) or tuple(self._as_a_whole())

    @cached_property
    def _exercise(self) -> Exercise:
        return built(self._id, msgspec.convert(self._raw, OwnExercise), self._scenes)

    def exercise(self) -> Exercise:
        """For a content without faults."""
        return self._exercise

    def _as_a_whole(self) -> Iterator[Fault]:
        exercise = self._exercise
        for key, dose in (("", None), ("easier_dose", exercise.easier_dose), ("harder_dose", exercise.harder_dose)):
            minutes = length(with_dose(exercise, dose)) / MINUTE
            if minutes > LONGEST_MINUTES:
                at = (key,) if key else ()
                yield Fault(at, f"lasts {minutes:.0f} min; at most {LONGEST_MINUTES} min can be shown")
                return
        for word in ("easier", "harder"):
            if f"{word}_dose" in self._raw and not getattr(exercise, word):
                yield Fault((f"{word}_dose",), f"is never offered: say in “{word}” what is to be done")

    def _of_movements(self) -> Iterator[Fault]:
        """Every movement that can be used is handed to the stage on the way; one with faults as None."""
        if not isinstance(self._movements, dict) or len(self._movements) > MOST_MOVEMENTS:
            yield Fault(("movement",), f"should be tables such as [movement.bend], at most {MOST_MOVEMENTS}")
            return
        for name, table in self._movements.items():
            found = tuple(_of_movement(table, ("movement", name)))
            yield from found
            self._stage.movements[name] = None if found else _movement(table)

    def _sound_parts(self, found: list[Fault]) -> Iterator[tuple[int, OwnPart]]:
        """Those without a fault so far."""
        parts = self._raw.get("part")
        faulty = {fault.at[:2] for fault in found}
        if isinstance(parts, list) and ("part",) not in faulty:
            for place, part in enumerate(parts):
                if ("part", place) not in faulty:
                    yield place, msgspec.convert(part, OwnPart)


def _of_movement(raw: object, at: Keys) -> Iterator[Fault]:
    if not (isinstance(raw, dict) and isinstance(raw.get("start"), dict) and isinstance(raw.get("end"), dict)):
        yield Fault(at, "needs a start and an end pose, each a table")
        return
    between = raw.get("between", [])
    if not (isinstance(between, list) and all(isinstance(_pose(key), dict) for key in between)):
        yield Fault((*at, "between"), "should be a list of tables with “at” and “pose”")
        return
    # The other poses take over what the start says, its faults too; so it goes first.
    yield from tuple(faults(raw["start"], Pose, (*at, "start"))) or _of_whole_movement(raw, at)


def _of_whole_movement(raw: Table, at: Keys) -> Iterator[Fault]:
    found = tuple(faults(completed(raw), Movement, at))
    if not found and (reason := cannot_stand(_movement(raw))):
        found = (Fault(at, reason),)
    yield from found


def _pose(key: object) -> object:
    return key.get("pose") if isinstance(key, dict) else None


def _movement(raw: Table) -> Movement:
    return msgspec.convert(completed(raw), Movement)


def _of_cues(part: OwnPart, at: Keys) -> Iterator[Fault]:
    first = part.cues[0]
    if (first.rep, first.when, first.after_seconds) != (1, When.THROUGHOUT, 0.0):
        yield Fault((*at, "cues", 0), "is the first one and has to be there from the beginning: give its text alone")
    for place, cue in enumerate(part.cues):
        if cue.rep > part.reps:
            yield Fault((*at, "cues", place), f"would come in repetition {cue.rep} of {part.reps}, so never")


def _with_cue_tables(raw: Table) -> Table:
    """A cue may be given by its text alone."""
    parts = raw.get("part")
    if not isinstance(parts, list):
        return raw
    return raw | {"part": [_with_cue_table(part) for part in parts]}


def _with_cue_table(part: object) -> object:
    if not isinstance(part, dict) or not isinstance(part.get("cues"), list):
        return part
    return part | {"cues": [{"text": cue} if isinstance(cue, str) else cue for cue in part["cues"]]}
