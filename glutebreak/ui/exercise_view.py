"""What the page “Exercises” shows, as values."""

from dataclasses import dataclass

from glutebreak.core.exercises import Exercise
from glutebreak.core.kinds import Filter, Place
from glutebreak.settings.wishes import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseView:
    """One exercise, and what the person wishes of it."""

    exercise: Exercise
    look: str
    """Who shows it."""
    level: Level = Level.AS_WRITTEN
    own: bool = False
    left_out_for: frozenset[Filter] = frozenset()
    """What is chosen to be left out for, of what it is left out for."""
    switched_off: bool = False
    disliked: bool = False
    """So often that it stays away."""

    @property
    def at_desk(self) -> bool:
        """Whether it belongs into breaks at all."""
        return self.exercise.place is Place.DESK

    @property
    def comes_up(self) -> bool:
        """Whether it does come up in breaks."""
        return self.at_desk and not self.stays_away

    @property
    def stays_away(self) -> bool:
        """Whether the person does not want it; on the floor there are no switches."""
        unwanted = self.at_desk and (self.switched_off or self.disliked)
        return bool(self.left_out_for) or unwanted


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryView:
    """All of them."""

    exercises: tuple[ExerciseView, ...]
    leaving_out: frozenset[Filter]
    """For what exercises are left out."""
    safety: str
    """What holds for every exercise."""
    folder: str
    """Where exercises of the person's own belong."""
    problems: tuple[str, ...] = ()
    """A sentence for each file there that cannot be shown."""
    stands_still: bool = False
    """Still pictures stand in for movement."""
    rate: float = 1.0
    """Times as fast as exercises are written."""
