"""What is said of exercises beside their own words: what they train, what keeps them away, what stands behind them."""

from collections.abc import Iterable

from glutebreak.core.exercises import Exercise
from glutebreak.core.kinds import Filter, Focus, Place
from glutebreak.settings.schema import FIELDS
from glutebreak.ui.exercise_view import ExerciseView
from glutebreak.ui.language import spoken
from glutebreak.ui.wording import listed
from glutebreak.ui.words import translate

_FIELDS = {field.name: field for field in FIELDS}


def focus_name(focus: Focus) -> str:
    """As people say it."""
    return {
        Focus.GLUTE_MAX: translate("exercises", "Buttocks"),
        Focus.GLUTE_MED: translate("exercises", "Side of the hip"),
        Focus.LEG_LINE: translate("exercises", "Buttocks and legs"),
        Focus.FRONT_HIP: translate("exercises", "Front of the hip"),
        Focus.DEEP_HIP: translate("exercises", "Deep hip"),
        Focus.UPPER_BACK: translate("exercises", "Upper back"),
        Focus.WALK: translate("exercises", "Walking"),
    }[focus]


def setting_of(left_out_for: Filter) -> str:
    """The name of the setting that leaves exercises out for it."""
    return f"filter_{left_out_for.name.lower()}"


def filter_name(left_out_for: Filter) -> str:
    """As the settings call it."""
    return spoken(_FIELDS[setting_of(left_out_for)]).title


def filter_meaning(left_out_for: Filter) -> str:
    """What the settings say of it."""
    return spoken(_FIELDS[setting_of(left_out_for)]).description


def filter_names(several: Iterable[Filter]) -> str:
    """In the order in which the settings have them."""
    chosen = frozenset(several)
    return listed(filter_name(one) for one in Filter if one in chosen)


def marks(view: ExerciseView) -> tuple[str, ...]:
    """What sets it apart in a few words each: where it belongs, whose it is, why it does not come up."""
    place = {
        Place.DESK: "",
        Place.FLOOR: translate("exercises", "Floor session"),
        Place.CHECK: translate("exercises", "Glute check"),
    }[view.exercise.place]
    left_out = translate("exercises", "Left out: {reasons}").format(reasons=filter_names(view.left_out_for))
    every = (
        place,
        translate("exercises", "Yours") if view.own else "",
        translate("exercises", "Off") if view.switched_off else "",
        translate("exercises", "Not liked") if view.disliked else "",
        left_out if view.left_out_for else "",
    )
    return tuple(filter(None, every))


def where(exercise: Exercise) -> str:
    """What to know of one that does not come up in breaks; empty for the others."""
    return {
        Place.DESK: "",
        Place.FLOOR: translate("exercises", "Part of the floor session: it needs room to lie down, not a desk."),
        Place.CHECK: translate("exercises", "A check of your own, now and then, lying down. It is no daily exercise."),
    }[exercise.place]


def trial(exercise: Exercise) -> str:
    """What a button says that begins it."""
    return {
        Place.DESK: translate("exercises", "Try now"),
        Place.FLOOR: translate("exercises", "Start the floor session"),
        Place.CHECK: translate("exercises", "Start the glute check"),
    }[exercise.place]


def how_much(exercise: Exercise) -> str:
    """The dose, and who says so."""
    who = {
        "article": translate("exercises", "as in the article"),
        "our own": translate("exercises", "our own choice"),
        "own plan": translate("exercises", "from your own plan"),
    }[exercise.dose.source]
    return f"{exercise.dose.text} ({who})"


def evidence(exercise: Exercise) -> str:
    """What stands behind it, in words, with its grade."""
    grade = {
        "A": translate("exercises", "A: several controlled trials, taken together"),
        "B": translate("exercises", "B: small trials, or measured in a laboratory for this very movement"),
        "C": translate("exercises", "C: measured for a close relative, or recommended by health services"),
        "D": translate("exercises", "D: the opinion of experts, or custom"),
    }[exercise.evidence]
    return "\n".join(filter(None, (grade, exercise.evidence_note)))


def summary(shown: int, known: int, coming_up: int, at_desk: int) -> str:
    """How many of all are in sight, and how many of those for the desk come up in breaks."""
    sentences = [translate("exercises", "{coming_up} of {at_desk} come up in breaks.")]
    if shown != known:
        sentences.insert(0, translate("exercises", "{shown} of {known} in sight."))
    return " ".join(sentences).format(shown=shown, known=known, coming_up=coming_up, at_desk=at_desk)
