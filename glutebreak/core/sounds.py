"""What can be heard of an exercise: a pure function of two moments that follow each other. Plays nothing."""

from enum import StrEnum

from glutebreak.core.coach import Moment, Stage


class Sound(StrEnum):
    """A sound that comes with the program, by the name of its file."""

    TICK = "tick"
    """A repetition begins."""
    CHIME = "chime"
    """That was all of it."""


def sound_of(before: Moment | None, now: Moment) -> Sound | None:
    """None for most moments, and for what is not counted, such as the steps of a walk."""
    if now.stage is Stage.FINISHED:
        return Sound.CHIME if before is not None and before.stage is not Stage.FINISHED else None
    begins = before is None or (before.part, before.rep, before.stage) != (now.part, now.rep, now.stage)
    return Sound.TICK if begins and now.counted and now.stage is Stage.GOING else None
