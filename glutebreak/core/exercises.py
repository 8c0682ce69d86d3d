"""What an exercise is: its words, its dose and its parts.

Knows nothing of files, pictures or the clock. An exercise is a tuple of parts, done one after the other; a part is one
movement repeated on one side or in one position.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from glutebreak.core.kinds import Filter, Focus, Place
from glutebreak.core.movements import Dial, Movement
from glutebreak.core.poses import Side


class When(StrEnum):
    """The half of a repetition that a cue belongs to."""

    THROUGHOUT = "throughout"
    GOING = "going"
    """The way there, and the hold at its end."""
    RETURNING = "returning"
    """The way back, and the rest after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One line that tells what to do or to feel, until a later cue replaces it."""

    text: str
    rep: int = 1
    """The first repetition that it is shown in."""
    when: When = When.THROUGHOUT
    after_seconds: float = 0.0
    """Seconds into its first repetition: a long hold has several cues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """One repetition."""

    go_seconds: float
    hold_seconds: float
    back_seconds: float
    rest_seconds: float = 0.0

    @property
    def seconds(self) -> float:
        return self.go_seconds + self.hold_seconds + self.back_seconds + self.rest_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """Files that are shown in the figure's place, by path; checked when they are read and again when they are shown."""

    start: str
    """The only one, or the one for the start of a repetition."""
    end: str | None = None
    """The one for the far end of the movement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One movement, repeated on one side or in one position."""

    label: str
    """Where one is, as it follows "4 of 10": a side, named by the leg that works, or a position."""
    movement: Movement
    reps: int
    tempo: Tempo
    enter_seconds: float
    """Time to get into position before the first repetition."""
    enter_cue: str
    """How to get into position."""
    rest_seconds: float = 0.0
    """A rest before that, counted down: between the sets of a floor session."""
    cues: tuple[Cue, ...]
    """In the order in which they replace each other; the first is there from the first repetition on."""
    side: Side | None = None
    """The side that works; None if both do."""
    mirrored: bool = False
    """The picture is mirrored: movements are written for the right side."""
    dial: Dial | None = None
    counted: bool = True
    """Whether repetitions are counted; the steps of a walk are not."""
    leave_out_for: frozenset[Filter] = frozenset()
    """Left out of an exercise that otherwise stays."""
    pictures: Pictures | None = None
    """Shown instead of the movement, which is not looked at then."""

    @property
    def seconds(self) -> float:
        """From the first repetition to the end of the last; rests are between them, so that none follows the last.

        Where the start is the hard pose, its rest is the hold.
        """
        rest = 0.0 if self.movement.peak == "start" else self.tempo.rest_seconds
        return self.reps * self.tempo.seconds - rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much."""

    text: str
    tempo: str
    """There, hold and back, in seconds, as people write it."""
    source: Literal["article", "our own", "own plan"]
    """Who says how often: the article, glutebreak, or a plan of one's own. The article gives no tempo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDose:
    """What an easier or a harder way changes of the dose, in every part; None: as it is written."""

    reps: int | None = None
    go_seconds: float | None = None
    hold_seconds: float | None = None
    back_seconds: float | None = None
    rest_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """An exercise as it is shown, explained and counted."""

    id: str
    name: str
    purpose: str
    start: str
    steps: tuple[str, ...]
    dose: Dose
    per_side: bool
    """Done on one side, then on the other."""
    feel: str
    faults: tuple[str, ...]
    skip_if: str
    easier: str
    harder: str
    easier_dose: OtherDose | None = None
    """Of the easier way; None: the same dose, done as its words say."""
    harder_dose: OtherDose | None = None
    seated: str = ""
    """How to do it sitting down, if it is shown standing."""
    space: str
    place: Place = Place.DESK
    quiet: bool
    """Can be done in an open office without being heard or stared at."""
    static: bool
    """A hold or a stretch, of which a day should not have many."""
    easy: bool = False
    """Gentle and plain enough for somebody's first week, for the first break of a day and after lunch."""
    focus: Focus
    leave_out_for: frozenset[Filter]
    """Not offered to whoever chose one of these."""
    evidence: Literal["A", "B", "C", "D"]
    evidence_note: str
    source: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What holds for every exercise."""

    safety: str
    """The quiet line of every break."""
    hold: str
    first_start: str
    common: tuple[str, ...]


@dataclass(frozen=True)
class Catalogue(Mapping[str, Exercise]):
    """The exercises by id, in the order in which they are listed, and what holds for all of them."""

    exercises: Mapping[str, Exercise]
    advice: Advice

    def __getitem__(self, key: str) -> Exercise:
        return self.exercises[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.exercises)

    def __len__(self) -> int:
        return len(self.exercises)

    def joined_by(self, own: Mapping[str, Exercise]) -> "Catalogue":
        """With exercises of the person's own after ours."""
        return replace(self, exercises={**self.exercises, **own})
