"""What is said of floor session and glute check, in the same words wherever it is said.

Pure, like `wording`.
"""

from collections.abc import Sequence
from typing import assert_never

from glutebreak.core.floor import SETS, FloorKind, OfferEnd
from glutebreak.core.snapshot import FloorView
from glutebreak.ui.wording import listed
from glutebreak.ui.words import translate


def kind_name(kind: FloorKind) -> str:
    """As in the middle of a sentence."""
    match kind:
        case FloorKind.SESSION:
            return translate("floor", "floor session")
        case FloorKind.CHECK:
            return translate("floor", "glute check")
        case unknown:
            assert_never(unknown)


def offer_ended(how: OfferEnd) -> str:
    """What became of the day's offer."""
    match how:
        case OfferEnd.STARTED:
            return translate("floor", "started")
        case OfferEnd.LATER:
            return translate("floor", "later today")
        case OfferEnd.NOT_TODAY:
            return translate("floor", "not today")
        case OfferEnd.NO_ANSWER:
            return translate("floor", "no answer, so it waits in the menu")
        case unknown:
            assert_never(unknown)


def sets_done(floor: FloorView) -> str:
    """How far the day's sets are."""
    if not floor.sets:
        return nothing_left_on_floor()
    if floor.done >= SETS:
        return translate("floor", "{n} sets done today").format(n=floor.done)
    line = translate("floor", "{n} of {sets} sets done today").format(n=floor.done, sets=SETS)
    begun = any(number > floor.done for _, number in floor.sets)
    return translate("floor", "{line}, and the next one begun").format(line=line) if begun else line


def sets_left(floor: FloorView) -> str:
    """The same, the other way round: what is left to do."""
    if floor.done >= SETS:
        return sets_done(floor)
    return translate("floor", "{n} of {sets} sets left today").format(n=SETS - floor.done, sets=SETS)


def menu_line(floor: FloorView) -> str:
    """The entry of the tray's menu."""
    return translate("floor", "Floor session ({sets})").format(sets=sets_left(floor))


def nothing_left_on_floor() -> str:
    """When filters and switches leave out both exercises of the session."""
    return translate("floor", "Your settings leave out the exercises on the floor.")


def without(names: Sequence[str]) -> str:
    """What the session goes without; empty if it is whole."""
    if not names:
        return ""
    return translate("floor", "Left out by your settings: {names}.").format(names=listed(names))


def set_number(floor: FloorView) -> str:
    """Which set is shown."""
    return translate("floor", "Set {n} of {goal}").format(n=floor.number, goal=floor.goal)


def recorded(name: str) -> str:
    """That a set was recorded, beside the way to take it back."""
    return translate("floor", "Recorded: {name}.").format(name=name)


def all_done(floor: FloorView) -> tuple[str, str]:
    """What stands where the count was once all is done, and a line under it."""
    if floor.kind is FloorKind.CHECK:
        return translate("floor", "That was the glute check"), caution()
    return sets_done(floor), translate("floor", "Take your time getting up.")


def caution() -> str:
    """What the check is for, and what not."""
    return translate("floor", "These muscles are for when you need them: do not walk about with them tight.")


def check_offer() -> str:
    """Why one might want to do the glute check."""
    return translate(
        "floor", "The glute check: lie down for a minute and feel whether each side tightens when you want it to."
    )
