"""Holds for as long as something is true of the window in front.

Knows no desktop and no hold by name: whoever uses it says how to follow that window and what is to be true of it.
"""

from collections.abc import Callable

from glutebreak.desktop.focus import Changed, Focus, Focused
from glutebreak.desktop.holds.probe import HoldListener


class InFocus:
    """Tells when the answer changes, not whenever the window does."""

    def __init__(
        self,
        name: str,
        follow: Callable[[Changed], Focus],
        counts: Callable[[Focused], bool],
        listener: HoldListener,
    ) -> None:
        """Raises `NotHere`."""
        self.name = name
        self._counts = counts
        self._listener = listener
        self._focus = follow(self._look)
        self._held = counts(self._focus.now)

    def holding(self) -> bool:
        return self._held

    def close(self) -> None:
        self._focus.close()
        self._held = False

    def _look(self) -> None:
        held = self._counts(self._focus.now)
        if held != self._held:
            self._held = held
            self._listener.hold_changed()


def fills_screen(window: Focused) -> bool:
    """For `counts`: nothing else can be seen on its screen."""
    return window.full_screen


def of_listed(listener: HoldListener) -> Callable[[Focused], bool]:
    """For `counts`: one of the programs that are to hold while they are in front."""
    return lambda window: not window.programs.isdisjoint(listener.programs_in_front())
