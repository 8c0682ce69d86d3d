"""The window that the person works in, as far as a desktop tells: whether it fills the screen, whose and where it is.

Knows no desktop; `x11_focus` and `sway` tell such values.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from glutebreak.desktop.processes import PROC, names


@dataclass(frozen=True, slots=True)
class Focused:
    """One window, as it is now."""

    full_screen: bool = False
    programs: frozenset[str] = frozenset()
    """What its program is called, in lower case: by the window and by its process."""
    called: frozenset[str] = frozenset()
    """Those of the names that the window gives; programs may share the process of an interpreter."""
    workspace: str | None = None
    """Which one the person sees; None where the desktop does not say."""


NO_WINDOW = Focused()
Changed = Callable[[], None]


class Focus(Protocol):
    """Follows the window in front; says `NO_WINDOW` once the desktop is gone."""

    now: Focused

    def close(self) -> None:
        """May be called twice."""


def programs(called: tuple[object, ...], process: int | None) -> frozenset[str]:
    """All names of a program: those that its window gives, and those of its process."""
    return by_window(called) | (names(PROC / str(process)) if process else frozenset())


def by_window(called: tuple[object, ...]) -> frozenset[str]:
    """Those that its window gives alone."""
    return frozenset(name.lower() for name in called if isinstance(name, str) and name)
