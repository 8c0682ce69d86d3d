"""A launch agent of the person's own, which macOS starts with the session.

A switch that they turn in the system's own list of login items is kept by launchd alone and cannot be read as a file.
"""

import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from glutebreak.desktop.autostart.probe import AutostartListener, kept
from glutebreak.desktop.autostart.program import command
from glutebreak.desktop.choose import NotHere

LABEL = "org.glutebreak.glutebreak"


class LaunchAgent:
    """One property list."""

    name = "launch_agent"

    def __init__(self, listener: AutostartListener, folder: Path, program: Sequence[str]) -> None:
        self._listener = listener
        self._file = folder / f"{LABEL}.plist"
        self._program = list(program)

    def look(self) -> None:
        try:
            self._listener.tell_autostart(self._is_on(), "")
        except OSError as error:
            self._listener.tell_autostart(None, f"{self._file} cannot be read ({error.strerror})")

    def want(self, on: bool) -> None:  # noqa: FBT001 - a setter
        try:
            self._write() if on else self._file.unlink(missing_ok=True)
            now = self._is_on()
        except OSError as error:
            told = f"{self._file} cannot be changed ({error.strerror}); see whether the folder belongs to you"
            self._listener.tell_autostart(None, told)
            return
        self._listener.tell_autostart(now, kept(wanted=on, found=now, place=str(self._file)))

    def close(self) -> None:
        """Nothing is held."""

    def _is_on(self) -> bool:
        try:
            said = plistlib.loads(self._file.read_bytes())
        except FileNotFoundError:
            return False
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return False  # launchd does not start it either
        if not isinstance(said, dict) or said.get("Disabled") is True or said.get("RunAtLoad") is not True:
            return False
        program = said.get("ProgramArguments")
        return isinstance(program, list) and bool(program) and Path(str(program[0])).exists()

    def _write(self) -> None:
        agent = {
            "Label": LABEL,
            "ProgramArguments": self._program,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_bytes(plistlib.dumps(agent))


def connect(listener: AutostartListener) -> LaunchAgent:
    """Works on macOS. Raises `NotHere`."""
    if sys.platform != "darwin":
        raise NotHere("only on macOS")
    return LaunchAgent(listener, Path.home() / "Library/LaunchAgents", command())
