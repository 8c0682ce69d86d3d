"""What may stand in a file of one's own, with all limits: the one place that the checks and the guide go by."""

from dataclasses import dataclass, field
from typing import Annotated

from msgspec import Meta

from glutebreak.core.exercises import When
from glutebreak.core.kinds import Filter, Focus
from glutebreak.core.poses import Side

LONGEST_MINUTES = 15
"""Of one exercise."""

Word = Annotated[str, Meta(min_length=1, max_length=60)]
Line = Annotated[str, Meta(min_length=1, max_length=120)]
Lines = Annotated[tuple[Line, ...], Meta(min_length=1, max_length=12)]
Prose = Annotated[str, Meta(max_length=300)]
FileName = Annotated[str, Meta(min_length=1, max_length=120)]
Reps = Annotated[int, Meta(ge=1, le=100)]
Seconds = Annotated[float, Meta(ge=0.0, le=120.0)]
Moving = Annotated[float, Meta(ge=0.4, le=30.0)]
"""Seconds of a way there or back; faster cannot be followed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTempo:
    """One repetition, in seconds."""

    go_seconds: Moving
    hold_seconds: Seconds = 0.0
    back_seconds: Moving
    rest_seconds: Seconds = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDose:
    """What an easier or a harder way changes; the rest stays as it is written."""

    reps: Reps | None = None
    go_seconds: Moving | None = None
    hold_seconds: Seconds | None = None
    back_seconds: Moving | None = None
    rest_seconds: Seconds | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCue:
    """One line that is shown from a repetition on."""

    text: Line
    rep: Reps = 1
    when: When = When.THROUGHOUT
    after_seconds: Seconds = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPart:
    """One side or position; shown by exactly one of `picture`, `pictures` and `movement`."""

    label: Word
    reps: Reps
    cues: Annotated[tuple[OwnCue, ...], Meta(min_length=1, max_length=30)]
    enter_seconds: Seconds = 4.0
    enter_cue: Line | None = None
    side: Side | None = None
    tempo: OwnTempo | None = None
    picture: FileName | None = None
    pictures: Annotated[tuple[FileName, ...], Meta(min_length=2, max_length=2)] | None = None
    movement: Word | None = None
    mirrored: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnExercise:
    """A whole file, but for its movements, which are checked as ours are."""

    name: Word
    start: Prose
    steps: Lines
    tempo: OwnTempo
    part: Annotated[tuple[OwnPart, ...], Meta(min_length=1, max_length=12)]
    purpose: Prose = ""
    dose: Line | None = None
    feel: Prose = ""
    faults: Annotated[tuple[Line, ...], Meta(max_length=12)] = ()
    skip_if: Prose = ""
    easier: Prose = ""
    harder: Prose = ""
    easier_dose: OwnDose | None = None
    harder_dose: OwnDose | None = None
    space: Prose = ""
    source: Prose = ""
    quiet: bool = True
    static: bool = False
    focus: Focus = Focus.GLUTE_MAX
    leave_out_for: Annotated[tuple[Filter, ...], Meta(max_length=20)] = field(default=())
