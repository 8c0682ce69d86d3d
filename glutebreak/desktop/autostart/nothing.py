"""No start with the session: where nothing does that, or the person does not want it touched."""

from glutebreak.desktop.autostart.probe import AutostartListener


class NoAutostart:
    """Never starts anything."""

    name = "nothing"

    def __init__(self, listener: AutostartListener) -> None:
        self._listener = listener

    def look(self) -> None:
        self._listener.tell_autostart(None, "")

    def want(self, on: bool) -> None:  # noqa: ARG002, FBT001
        self._listener.tell_autostart(None, "nothing here starts programs with the session; see: glutebreak doctor")

    def close(self) -> None:
        """Nothing is held."""


def connect(listener: AutostartListener) -> NoAutostart:
    """Works everywhere."""
    return NoAutostart(listener)
