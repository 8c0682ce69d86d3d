"""Everything in an exercise that people read, and the same exercise in other words.

One list of these texts for translating, checking and replacing them. Knows no language.
"""

from collections.abc import Callable
from dataclasses import replace

from glutebreak.core.exercises import Advice, Cue, Dose, Exercise, Part

Say = Callable[[str], str]
"""A text in other words."""


def reworded(exercise: Exercise, say: Say) -> Exercise:
    """The same exercise with every text replaced."""
    return replace(
        exercise,
        name=say(exercise.name),
        purpose=say(exercise.purpose),
        start=say(exercise.start),
        steps=_each(exercise.steps, say),
        dose=_dose(exercise.dose, say),
        feel=say(exercise.feel),
        faults=_each(exercise.faults, say),
        skip_if=say(exercise.skip_if),
        easier=say(exercise.easier),
        harder=say(exercise.harder),
        seated=say(exercise.seated),
        space=say(exercise.space),
        evidence_note=say(exercise.evidence_note),
        source=say(exercise.source),
        parts=tuple(_part(part, say) for part in exercise.parts),
    )


def reworded_advice(advice: Advice, say: Say) -> Advice:
    """The same for what holds for every exercise."""
    return Advice(
        safety=say(advice.safety),
        hold=say(advice.hold),
        first_start=say(advice.first_start),
        common=_each(advice.common, say),
    )


def _each(texts: tuple[str, ...], say: Say) -> tuple[str, ...]:
    return tuple(map(say, texts))


def _dose(dose: Dose, say: Say) -> Dose:
    return replace(dose, text=say(dose.text))


def _part(part: Part, say: Say) -> Part:
    cues = tuple(_cue(cue, say) for cue in part.cues)
    return replace(part, label=say(part.label), enter_cue=say(part.enter_cue), cues=cues)


def _cue(cue: Cue, say: Say) -> Cue:
    return replace(cue, text=say(cue.text))
