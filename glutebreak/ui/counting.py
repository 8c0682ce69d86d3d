"""The lines that go along with the figure; apart from `wording`, for they alone have to know the coach."""

from glutebreak.core.coach import Moment, Stage
from glutebreak.ui.words import translate


def counter(moment: Moment) -> str:
    """Where one is in an exercise, in step with the figure."""
    match moment.stage:
        case Stage.BETWEEN:
            text = translate("wording", "Rest {left} s")
        case Stage.GET_READY:
            text = translate("wording", "Get ready: {part}")
        case Stage.CHANGING:
            text = translate("wording", "Change over: {part}")
        case Stage.FINISHED:
            return translate("wording", "That was all of it")
        case _:
            text = _count(moment)
    return text.format(rep=moment.rep, reps=moment.reps, part=moment.part_label, left=moment.seconds_left)


def cue(moment: Moment) -> str:
    """What to do or to feel in a break, to its end."""
    if moment.stage is Stage.FINISHED:
        return translate("wording", "Well done. Stay up a little, then press Done.")
    return moment.cue


def _count(moment: Moment) -> str:
    """Repetitions, the seconds of a long hold or rest, or only where one is."""
    if not moment.counted or (moment.reps == 1 and moment.seconds_left is None):
        return moment.part_label[:1].upper() + moment.part_label[1:]
    if moment.seconds_left is None:
        return translate("wording", "{rep} of {reps}, {part}")
    if moment.stage is Stage.RESTING:
        return translate("wording", "{rep} of {reps}, rest {left} s")
    if moment.reps > 1:
        return translate("wording", "{rep} of {reps}, hold {left} s")
    return translate("wording", "Hold {left} s, {part}")
