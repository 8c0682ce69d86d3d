"""Notify: says something through the desktop's own notifications, which never take the keyboard.

Knows the candidates by name only, and not what is said.
"""

import sys
from collections.abc import Mapping

from glutebreak.desktop.choose import Answer, Capability, choose
from glutebreak.desktop.notify.probe import Notifier, NotifyListener, Text

__all__ = ["NOTIFY", "Notifier", "NotifyListener", "Text", "answers", "find"]

NOTIFY: Capability[Notifier] = Capability(
    name="notify",
    package=__name__,
    candidates=("freedesktop",) if sys.platform == "linux" else (),
    mend="Breaks come without a notification, as a window; where that would take the keyboard, at a pause in typing.",
)


def find(listener: NotifyListener, *, use: Mapping[str, str] | None = None) -> Notifier:
    """Connect the best way here, for a while. Raises `choose.UnknownCandidate`."""
    return choose(NOTIFY, listener, use, is_passing=True).probe


def answers(*, use: Mapping[str, str] | None = None) -> tuple[Answer, ...]:
    """What becomes of each way at present. Raises `choose.UnknownCandidate`."""
    choice = choose(NOTIFY, None, use, is_passing=True)
    choice.probe.close()
    return choice.answers
