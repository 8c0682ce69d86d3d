"""No word on motion: where the desktop does not tell, or the person does not want it asked."""

from glutebreak.desktop.motion.probe import MotionListener


class Unknown:
    """Knows nothing and never tells."""

    name = "nothing"

    def reduced(self) -> bool | None:
        return None

    def close(self) -> None:
        """Nothing is held."""


def connect(_: MotionListener) -> Unknown:
    """Works everywhere."""
    return Unknown()
