"""Turns a file's checked content into an exercise as ours are, filling in what a plan need not say."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from glutebreak.core.exercises import Cue, Dose, Exercise, OtherDose, Part, Pictures, Tempo
from glutebreak.core.poses import Side
from glutebreak.own.schema import OwnCue, OwnDose, OwnExercise, OwnPart, OwnTempo

EVIDENCE_NOTE = "From a plan of your own; glutebreak has not looked at what is known about it."


@dataclass(frozen=True, slots=True)
class Scene:
    """What a part shows: a part of ours to take the movement from, or pictures."""

    like: Part
    """Its movement and dial; with pictures they are not looked at."""
    pictures: Pictures | None = None


def built(identity: str, own: OwnExercise, scenes: Mapping[int, Scene]) -> Exercise:
    """The exercise; `scenes` are those of the parts by their place from 0."""
    parts = tuple(_part(part, own.tempo, scenes[place]) for place, part in enumerate(own.part))
    sides = {part.side for part in parts} - {None}
    return Exercise(
        id=identity,
        name=own.name,
        purpose=own.purpose,
        start=own.start,
        steps=own.steps,
        dose=Dose(text=own.dose or _dose(parts, sides), tempo=_tempo_text(own.tempo), source="own plan"),
        per_side=len(sides) > 1,
        feel=own.feel,
        faults=own.faults,
        skip_if=own.skip_if,
        easier=own.easier,
        harder=own.harder,
        easier_dose=_other_dose(own.easier_dose),
        harder_dose=_other_dose(own.harder_dose),
        space=own.space,
        quiet=own.quiet,
        static=own.static,
        focus=own.focus,
        leave_out_for=frozenset(own.leave_out_for),
        evidence="D",
        evidence_note=EVIDENCE_NOTE,
        source=own.source,
        parts=parts,
    )


def _part(own: OwnPart, tempo: OwnTempo, scene: Scene) -> Part:
    tempo_now = _tempo(own.tempo or tempo)
    cues = _cues(own.cues, own.reps, tempo_now.seconds)
    return Part(
        label=own.label,
        movement=scene.like.movement,
        reps=own.reps,
        tempo=tempo_now,
        enter_seconds=own.enter_seconds,
        enter_cue=own.enter_cue or cues[0].text,
        cues=cues,
        side=own.side,
        mirrored=(own.side is Side.LEFT) if own.mirrored is None else own.mirrored,
        dial=scene.like.dial,
        pictures=scene.pictures,
    )


def _tempo(own: OwnTempo) -> Tempo:
    return Tempo(
        go_seconds=own.go_seconds,
        hold_seconds=own.hold_seconds,
        back_seconds=own.back_seconds,
        rest_seconds=own.rest_seconds,
    )


def _other_dose(own: OwnDose | None) -> OtherDose | None:
    if own is None:
        return None
    return OtherDose(**{field.name: getattr(own, field.name) for field in fields(OwnDose)})


def _cues(own: tuple[OwnCue, ...], reps: int, seconds: float) -> tuple[Cue, ...]:
    """Lines that do not say when they come are spread evenly over the part."""
    if all(cue == OwnCue(text=cue.text) for cue in own):
        return tuple(_spread(cue.text, place, len(own), reps, seconds) for place, cue in enumerate(own))
    timed = sorted(own, key=lambda cue: (cue.rep, cue.after_seconds))
    return tuple(Cue(text=cue.text, rep=cue.rep, when=cue.when, after_seconds=cue.after_seconds) for cue in timed)


def _spread(text: str, place: int, lines: int, reps: int, seconds: float) -> Cue:
    """Begins with a repetition where there are enough of them, else within one."""
    rep, left = divmod(place * reps, lines)
    return Cue(text=text, rep=rep + 1, after_seconds=left / lines * seconds if lines > reps else 0.0)


def _dose(parts: tuple[Part, ...], sides: set[Side | None]) -> str:
    counts = sorted({part.reps for part in parts})
    each = " on each side" if len(sides) > 1 else " in each position" if len(parts) > 1 else ""
    return f"{' or '.join(map(str, counts))}{each}"


def _tempo_text(tempo: OwnTempo) -> str:
    return "-".join(f"{seconds:g}" for seconds in (tempo.go_seconds, tempo.hold_seconds, tempo.back_seconds))
