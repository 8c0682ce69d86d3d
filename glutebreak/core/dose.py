"""How much of an exercise: as it is written, or as an easier or harder way changes it.

Pure. Cues keep their places among repetitions and within each; whoever changes the dose on the way goes on from there.
"""

from dataclasses import fields, replace
from datetime import timedelta
from itertools import accumulate, pairwise
from math import ceil

from glutebreak.core.exercises import Cue, Exercise, OtherDose, Part, Tempo

_MOMENT = 0.001
"""Seconds; the very end of a part is already the beginning of the next."""


def with_dose(exercise: Exercise, other: OtherDose | None) -> Exercise:
    """The exercise in another dose; None: as it is written."""
    if other is None:
        return exercise
    return replace(exercise, parts=tuple(_part(part, other) for part in exercise.parts))


def carried_over(before: Exercise, after: Exercise, elapsed: timedelta) -> timedelta:
    """The time at which `after` is where `before` was; both have the same parts, in different doses."""
    left, begins = max(elapsed.total_seconds(), 0.0), 0.0
    for old, new in zip(before.parts, after.parts, strict=True):
        before_it = old.rest_seconds + old.enter_seconds
        if left < before_it:
            return timedelta(seconds=begins + left)
        left -= before_it
        begins += new.rest_seconds + new.enter_seconds
        if left < old.seconds:
            done, into = divmod(left, old.tempo.seconds)
            inside = min(done, new.reps - 1) * new.tempo.seconds + _into(old.tempo, new.tempo, into)
            return timedelta(seconds=begins + min(inside, new.seconds - _MOMENT))
        left -= old.seconds
        begins += new.seconds
    return timedelta(seconds=begins + left)


def _part(part: Part, other: OtherDose) -> Part:
    reps = part.reps if other.reps is None else other.reps
    said = {field.name: getattr(other, field.name) for field in fields(Tempo)}
    tempo = replace(part.tempo, **{name: value for name, value in said.items() if value is not None})
    cues = tuple(_cue(cue, part, reps, tempo) for cue in part.cues)
    return replace(part, reps=reps, tempo=tempo, cues=cues)


def _cue(cue: Cue, part: Part, reps: int, tempo: Tempo) -> Cue:
    """At the same share of the way through, so that the last one still comes in the last repetition.

    Rounded up: only what is to be said first may come in the first.
    """
    rep = cue.rep if part.reps == 1 else 1 + ceil((cue.rep - 1) * (reps - 1) / (part.reps - 1))
    return replace(cue, rep=rep, after_seconds=_share(part.tempo, tempo, cue.after_seconds))


def _into(old: Tempo, new: Tempo, seconds: float) -> float:
    """Into a repetition: at the same place of a way, after the same time of a hold or a rest."""
    stage, share, stayed = _stage(old, seconds)
    begin, end = list(pairwise(_ends(new)))[stage]
    return min(begin + stayed, end) if stage % 2 else begin + share * (end - begin)


def _share(old: Tempo, new: Tempo, seconds: float) -> float:
    """The same share of the same stage of a repetition."""
    stage, share, _ = _stage(old, seconds)
    begin, end = list(pairwise(_ends(new)))[stage]
    return begin + share * (end - begin)


def _stage(tempo: Tempo, seconds: float) -> tuple[int, float, float]:
    """Which of way there, hold, way back and rest it is, the share of it that has passed, and the seconds."""
    stages = list(pairwise(_ends(tempo)))
    stage = next((place for place, (_, end) in enumerate(stages) if seconds < end), len(stages) - 1)
    begin, end = stages[stage]
    return stage, (seconds - begin) / (end - begin) if end > begin else 0.0, seconds - begin


def _ends(tempo: Tempo) -> tuple[float, ...]:
    """When each stage of a repetition ends, beginning with 0."""
    lengths = (tempo.go_seconds, tempo.hold_seconds, tempo.back_seconds, tempo.rest_seconds)
    return tuple(accumulate(lengths, initial=0.0))
