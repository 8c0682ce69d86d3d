"""No idle time at all: where the desktop does not tell it, or the person does not want it read."""

from datetime import timedelta

from glutebreak.desktop.choose import Lost
from glutebreak.desktop.idle.probe import IdleListener


class Unknown:
    """Knows nothing and never tells."""

    name = "nothing"

    def watch(self, threshold: timedelta) -> None:
        """Never come back to it."""

    def close(self) -> None:
        """Nothing is held."""


def connect(listener: IdleListener, lost: Lost) -> Unknown:  # noqa: ARG001
    """Works everywhere."""
    return Unknown()
