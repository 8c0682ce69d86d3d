"""No notifications."""

from glutebreak.desktop.notify.probe import Text


class Silence:
    """Shows nothing."""

    name = "nothing"

    def show(self, text: Text) -> None:
        """Nobody would see it."""

    def close(self) -> None:
        """Nothing is held."""


def connect(_: object) -> Silence:
    """Works everywhere."""
    return Silence()
