"""Switches seen by following the window in front.

A dialog or a second window of the same program is no switch, and neither is a window that goes with nothing after it.
Knows no desktop: whoever uses it says how to follow that window.
"""

from collections.abc import Callable

from glutebreak.desktop.focus import Changed, Focus
from glutebreak.desktop.switches.probe import SwitchListener


class InFocus:
    """Compares each window in front with the last one that is known."""

    def __init__(self, name: str, follow: Callable[[Changed], Focus], listener: SwitchListener) -> None:
        """Raises `NotHere`."""
        self.name = name
        self._listener = listener
        self._workspace: str | None = None
        self._called: frozenset[str] = frozenset()
        self._focus = follow(self._look)
        self._has_switched()

    def close(self) -> None:
        self._focus.close()

    def _look(self) -> None:
        if self._has_switched():
            self._listener.switched()

    def _has_switched(self) -> bool:
        """Since the last look; what was not known then, or is not now, is no switch."""
        now, workspace, called = self._focus.now, self._workspace, self._called
        self._workspace, self._called = now.workspace or workspace, now.called or called
        elsewhere = workspace is not None and workspace != self._workspace
        return elsewhere or (bool(called) and called.isdisjoint(self._called))
