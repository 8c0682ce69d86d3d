"""The command `autostart`: whether the program starts with the session. Needs no running program.

Returns what is to be printed; prints nothing.
"""

import os
from collections.abc import Callable

from glutebreak.desktop.autostart import AutostartProbe, find
from glutebreak.failure import Failure

PATIENCE_MS = 60_000
"""For a person whom the desktop asks first."""
STATES = {
    True: "glutebreak starts with the session",
    False: "glutebreak does not start with the session",
    None: "this desktop does not say whether glutebreak starts with the session",
}


class _Answer:
    """What the probe tells, once it does."""

    def __init__(self) -> None:
        self.on: bool | None = None
        self.trouble: str | None = None
        self.came: Callable[[], object] = lambda: None

    def tell_autostart(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001 - as the probe tells it
        self.on, self.trouble = on, trouble
        self.came()


def autostart(wanted: bool | None, *, as_json: bool) -> object:  # noqa: FBT001 - a word of three
    """How it is; or, first, as it is wanted. Raises `Failure` with what went wrong."""
    answer = _Answer()
    if "FLATPAK_ID" in os.environ:
        name = _patiently(answer, wanted)
    else:
        probe = find(answer).probe
        name = _ask(probe, wanted)
        probe.close()
    if answer.trouble is None:
        raise Failure("the desktop did not answer within a minute; try again")
    if answer.trouble:
        raise Failure(answer.trouble)
    return {"autostart": answer.on, "through": name} if as_json else [STATES[answer.on]]


def _ask(probe: AutostartProbe, wanted: bool | None) -> str:  # noqa: FBT001
    probe.look() if wanted is None else probe.want(wanted)
    return probe.name


def _patiently(answer: _Answer, wanted: bool | None) -> str:  # noqa: FBT001
    """A portal answers from the event loop, and perhaps after it has asked the person."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer  # noqa: PLC0415 - Qt, which no other way needs

    application = QCoreApplication([])
    probe = find(answer).probe
    name = _ask(probe, wanted)
    if answer.trouble is None:
        loop = QEventLoop()
        answer.came = loop.quit
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
    probe.close()
    application.shutdown()
    return name
