"""What notice and break window say beside the exercise: a line that varies, and how often the break was put off.

Pure, like `wording`, whose part it is.
"""

from datetime import timedelta

from glutebreak.core.snapshot import Snapshot
from glutebreak.ui.wording import duration
from glutebreak.ui.words import translate


def notice_line(snapshot: Snapshot) -> str:
    """A second line that varies from break to break and stays the same during one."""
    lines = _standing_lines() if snapshot.standing else _sitting_lines()
    minutes = int(snapshot.since.timestamp()) // 60
    return lines[minutes % len(lines)]


def notice_lines(snapshot: Snapshot) -> str:
    """All that stands below the announcement: that line, and what to know about snoozes."""
    note = snooze_note(snapshot)
    return f"{notice_line(snapshot)} ({note})" if note else notice_line(snapshot)


def _sitting_lines() -> tuple[str, ...]:
    return (
        translate("prompt_words", "Finish your thought, then up you get."),
        translate("prompt_words", "A good moment to stand up."),
        translate("prompt_words", "Your legs would like a turn."),
        translate("prompt_words", "A little time on your feet?"),
        translate("prompt_words", "Up for a minute or two?"),
    )


def _standing_lines() -> tuple[str, ...]:
    return (
        translate("prompt_words", "Finish your thought, then walk a little or sit down."),
        translate("prompt_words", "A good moment to move, or to sit for a while."),
        translate("prompt_words", "Your legs would like a change."),
        translate("prompt_words", "A few steps, or a seat?"),
    )


def sit_instead(snapshot: Snapshot) -> str:
    """What somebody who stands may do in place of the exercise; empty for whoever sits."""
    return translate("prompt_words", "Or sit down for a while.") if snapshot.standing else ""


def snoozed(times: int) -> str:
    """How often a break was put off; empty if never."""
    match times:
        case 0:
            return ""
        case 1:
            return translate("prompt_words", "snoozed once")
        case 2:
            return translate("prompt_words", "snoozed twice")
        case _:
            return translate("prompt_words", "snoozed {n} times").format(n=times)


def snooze_note(snapshot: Snapshot) -> str:
    """What to know about putting this break off; empty while there is nothing to say."""
    if snapshot.snoozes and not snapshot.snoozes_left:
        return translate("prompt_words", "{snoozed}, no snooze left").format(snoozed=snoozed(snapshot.snoozes))
    return snoozed(snapshot.snoozes)


def break_called() -> str:
    """The title of a notification that stands for the window."""
    return translate("prompt_words", "Time for a break")


def click_to_see(exercise: str) -> str:
    """What is below it."""
    return translate("prompt_words", "{exercise}. Click to see how it goes.").format(exercise=exercise)


def not_seen() -> str:
    """The same, below the title of a notification that stands for a window which does not come up."""
    return translate("prompt_words", "The window does not come up here at the moment. Click to try again.")


def snooze_label(length: timedelta) -> str:
    """What puts a break off, by so much."""
    return translate("prompt_words", "{time} later").format(time=duration(length))
