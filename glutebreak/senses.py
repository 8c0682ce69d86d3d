"""What tells the engine of the person: input and its pauses, switches of programs, and the session.

Holds the ways to both. Decides nothing about breaks.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.desktop import idle, session
from glutebreak.desktop.choose import Answer
from glutebreak.engine import Engine

if TYPE_CHECKING:
    from glutebreak.desktop.switches import SwitchProbe

AFTER_START_MS = 2000
"""Until the session is followed: nobody locks the screen so soon, and the start is for the icon."""


class Senses(QObject):
    """Finds the way to input at once, to the session a moment after the start, and to switches for each wait."""

    input_changed = Signal()
    """Whether input can be sensed may be another thing now."""

    def __init__(self, engine: Engine, use: Mapping[str, str], rate: float, parent: QObject | None = None) -> None:
        """`use` names the way to a capability; time runs `rate` times as fast. Raises `choose.UnknownCandidate`."""
        super().__init__(parent)
        session.check(use)
        if "switches" in use:
            _try_switches(use)  # so that a way that nobody knows is told at the start
        self._engine = engine
        self._use = use
        self._idle = idle.find(engine, replaced=self.input_changed.emit, use=use, rate=rate)
        self._session: session.LastingSession | None = None
        self._switches: SwitchProbe | None = None
        self._later = QTimer(self, singleShot=True, interval=AFTER_START_MS)
        self._later.timeout.connect(self._follow_session)

    @property
    def input_known(self) -> bool:
        """Whether input can be sensed at present."""
        return self._idle.works

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What became of each way by now."""
        return (*self._idle.answers, *_try_switches(self._use), *self._follow_session().answers)

    def begin(self) -> None:
        """Tell from now on."""
        self._engine.sense(self._idle)
        self._later.start()

    def follow(self, snapshot: Snapshot) -> None:
        """Hear of switches while a break waits for a good moment, and at no other time."""
        is_waiting = snapshot.shown is Shown.DUE
        if is_waiting and self._switches is None:
            from glutebreak.desktop import switches  # noqa: PLC0415 - loaded when first needed

            self._switches = switches.find(self._engine, use=self._use)
        elif not is_waiting:
            self._stop_following()

    def close(self) -> None:
        """Tell nothing more, and let go of everything."""
        self._stop_following()
        self._later.stop()
        self._idle.close()
        if self._session is not None:
            self._session.close()

    def _follow_session(self) -> session.LastingSession:
        if self._session is None:
            self._session = session.find(self._engine, use=self._use)
        return self._session

    def _stop_following(self) -> None:
        if self._switches is not None:
            self._switches.close()
            self._switches = None


def _try_switches(use: Mapping[str, str]) -> tuple[Answer, ...]:
    from glutebreak.desktop import switches  # noqa: PLC0415 - loaded when first needed

    return switches.tried(use=use)
