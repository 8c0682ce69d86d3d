"""No word on switches."""

from glutebreak.desktop.switches.probe import SwitchListener


class Unknown:
    """Never tells."""

    name = "nothing"

    def close(self) -> None:
        """Nothing is held."""


def connect(_: SwitchListener) -> Unknown:
    """Works everywhere."""
    return Unknown()
