"""What to do at each moment of an exercise: a pure function of the time since it began.

Counts, names the side and chooses the cue; it neither draws nor measures time.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from math import ceil

from glutebreak.core.exercises import Exercise, Part, Tempo, When
from glutebreak.core.movements import Movement
from glutebreak.core.poses import Side

COUNTED_SECONDS = 3.0
"""Holds and rests as long as this are counted down; shorter ones are felt."""


class Stage(StrEnum):
    """What the figure does."""

    BETWEEN = "between"
    """Resting before a set."""
    GET_READY = "get ready"
    GOING = "going"
    HOLDING = "holding"
    RETURNING = "returning"
    RESTING = "resting"
    CHANGING = "changing"
    """Standing in the next part's position while the person changes over."""
    FINISHED = "finished"


MOVING = frozenset({Stage.GOING, Stage.RETURNING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One instant of an exercise, as a person follows it."""

    part: int
    """Index; while changing, of the part that comes."""
    parts: int
    part_label: str
    side: Side | None
    rep: int
    """From 1."""
    reps: int
    stage: Stage
    cue: str
    """Empty once it is finished: what is to be said then depends on where it was shown."""
    work: float
    """Where the figure is between its key poses, 0 to 1; eased, so it starts and stops softly, unless the movement
    has a timing of its own."""
    counted: bool = True
    """Whether to say which repetition it is."""
    seconds_left: int | None = None
    """Of a long hold or rest, or of a rest before a set, from its length down to 1; None at all other times."""
    through: float = 0.0
    """The share of the repetition that has passed, 0 to 1, even in time."""

    @property
    def said(self) -> tuple[int, int, Stage, str, int | None]:
        """What is said of it, rather than drawn."""
        return (self.part, self.rep, self.stage, self.cue, self.seconds_left)


def length(exercise: Exercise) -> timedelta:
    """From the first moment to the end of the last repetition."""
    return timedelta(seconds=sum(part.rest_seconds + part.enter_seconds + part.seconds for part in exercise.parts))


def moment(exercise: Exercise, elapsed: timedelta) -> Moment:
    """What to do so long after the exercise began."""
    left = max(elapsed.total_seconds(), 0.0)
    for index, part in enumerate(exercise.parts):
        if left < part.rest_seconds:
            resting = _moment(exercise, index, 1, Stage.BETWEEN, part.enter_cue, 0.0)
            return replace(resting, seconds_left=_whole_seconds(part.rest_seconds - left))
        left -= part.rest_seconds
        if left < part.enter_seconds:
            stage = Stage.CHANGING if index else Stage.GET_READY
            return _moment(exercise, index, 1, stage, part.enter_cue, 0.0)
        left -= part.enter_seconds
        if left < part.seconds:
            return _repeating(exercise, index, left)
        left -= part.seconds
    last = len(exercise.parts) - 1
    return _moment(exercise, last, exercise.parts[last].reps, Stage.FINISHED, "", 0.0)


def after_rest(exercise: Exercise, rest: timedelta) -> Exercise:
    """The same, with a rest before it."""
    first, *others = exercise.parts
    return replace(exercise, parts=(replace(first, rest_seconds=rest.total_seconds()), *others))


def ease(share: float) -> float:
    """Quintic ease in and out of 0..1: neither speed nor acceleration jumps at the turning points."""
    t = min(max(share, 0.0), 1.0)
    return t * t * t * (t * (6 * t - 15) + 10)


def _repeating(exercise: Exercise, index: int, into: float) -> Moment:
    part = exercise.parts[index]
    done, left = divmod(into, part.tempo.seconds)
    rep = min(int(done) + 1, part.reps)
    stage, work = _stage(part.tempo, part.movement, left)
    now = _moment(exercise, index, rep, stage, _cue(part, rep, stage, left), work)
    left_over = None if _works_at_rest(part, stage) else _seconds_left(part.tempo, stage, left)
    return replace(now, seconds_left=left_over, through=left / part.tempo.seconds)


def _works_at_rest(part: Part, stage: Stage) -> bool:
    """Where the start is the hard pose nobody rests in it, and nothing should say so."""
    return stage is Stage.RESTING and part.movement.peak == "start"


def _stage(tempo: Tempo, movement: Movement, left: float) -> tuple[Stage, float]:
    if left < tempo.go_seconds:
        return Stage.GOING, _work(movement, left / tempo.go_seconds, 0.0)
    left -= tempo.go_seconds
    if left < tempo.hold_seconds:
        return Stage.HOLDING, _work(movement, 1.0, 0.0)
    left -= tempo.hold_seconds
    if left < tempo.back_seconds:
        return Stage.RETURNING, _work(movement, 1.0, left / tempo.back_seconds)
    return Stage.RESTING, _work(movement, 1.0, 1.0)


def _work(movement: Movement, there: float, back: float) -> float:
    """After such shares of the ways there and back."""
    if movement.goes_round:
        return (there + back) / 2
    return there - back if movement.has_own_timing else ease(there - back)


def _seconds_left(tempo: Tempo, stage: Stage, left: float) -> int | None:
    """Whole seconds until a long hold or rest ends."""
    match stage:
        case Stage.HOLDING:
            lasts, end = tempo.hold_seconds, tempo.go_seconds + tempo.hold_seconds
        case Stage.RESTING:
            lasts, end = tempo.rest_seconds, tempo.seconds
        case _:
            return None
    return _whole_seconds(end - left) if lasts >= COUNTED_SECONDS else None


def _whole_seconds(left: float) -> int:
    """Rounding keeps 20 from being 21 by a hair."""
    return max(1, ceil(round(left, 6)))


def _cue(part: Part, rep: int, stage: Stage, into_rep: float) -> str:
    half = When.GOING if stage in {Stage.GOING, Stage.HOLDING} else When.RETURNING
    due = [cue for cue in part.cues if (cue.rep, cue.after_seconds) <= (rep, into_rep)]
    return [cue.text for cue in due if cue.when in {When.THROUGHOUT, half}][-1]


def _moment(exercise: Exercise, index: int, rep: int, stage: Stage, cue: str, work: float) -> Moment:
    part = exercise.parts[index]
    return Moment(
        part=index,
        parts=len(exercise.parts),
        part_label=part.label,
        side=part.side,
        rep=rep,
        reps=part.reps,
        stage=stage,
        cue=cue,
        work=work,
        counted=part.counted,
    )
