"""No word on a hold: where the desktop does not tell, or the person does not want it asked."""

from glutebreak.desktop.holds.probe import HoldListener


class Unknown:
    """Never holds and never tells."""

    name = "nothing"

    def holding(self) -> bool:
        return False

    def close(self) -> None:
        """Nothing is held."""


def connect(_: HoldListener) -> Unknown:
    """Works everywhere."""
    return Unknown()
