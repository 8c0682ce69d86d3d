"""The window that the person works in, as far as a desktop tells: whether it fills the screen, and whose it is.

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


NO_WINDOW = Focused()
Changed = Callable[[], None]


class Focus(Protocol):
    """Follows the window in front; says `NO_WINDOW` once the desktop is gone."""

    now: Focused

    def close(self) -> None:
        """May be called twice."""


def programs(called: tuple[object, ...], process: int | None) -> frozenset[str]:
    """All names of a program: those that its window gives, and those of its process."""
    by_window = frozenset(name.lower() for name in called if isinstance(name, str) and name)
    return by_window | (names(PROC / str(process)) if process else frozenset())
