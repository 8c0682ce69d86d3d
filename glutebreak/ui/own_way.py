"""An exercise as this person does it: without what they leave out, easier or harder."""

from glutebreak.core.choice import adapted
from glutebreak.core.dose import with_dose
from glutebreak.core.exercises import Exercise
from glutebreak.core.kinds import Filter
from glutebreak.settings.wishes import Level


def own_way(exercise: Exercise, left_out: frozenset[Filter], level: Level) -> Exercise:
    """Its parts differ with what is left out, and with nothing else."""
    doses = {Level.EASIER: exercise.easier_dose, Level.HARDER: exercise.harder_dose}
    return with_dose(adapted(exercise, left_out), doses.get(level))
