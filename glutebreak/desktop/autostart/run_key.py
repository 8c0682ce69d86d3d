"""The Run key of the person's part of the Windows registry.

The task manager can switch such a program off; it notes that beside the key, and that counts.
"""

import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from glutebreak.desktop.autostart.probe import AutostartListener, kept
from glutebreak.desktop.autostart.program import command
from glutebreak.desktop.choose import NotHere

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "glutebreak"


class Registry(Protocol):
    """The person's part of it. Raises OSError where it cannot be reached."""

    def read(self, key: str, name: str) -> object:
        """None where there is no such value."""

    def write(self, key: str, name: str, text: str) -> None: ...

    def delete(self, key: str, name: str) -> None:
        """Nothing where there is no such value."""


class RunKey:
    """One value there."""

    name = "run_key"

    def __init__(self, listener: AutostartListener, registry: Registry, program: Sequence[str]) -> None:
        self._listener = listener
        self._registry = registry
        self._line = subprocess.list2cmdline(program)

    def look(self) -> None:
        try:
            self._listener.tell_autostart(self._is_on(), "")
        except OSError as error:
            self._listener.tell_autostart(None, f"the registry cannot be read ({error.strerror})")

    def want(self, on: bool) -> None:  # noqa: FBT001 - a setter
        try:
            if on:
                self._registry.write(RUN, NAME, self._line)
            else:
                self._registry.delete(RUN, NAME)
            self._registry.delete(APPROVED, NAME)
            now = self._is_on()
        except OSError as error:
            told = f"the registry cannot be changed ({error.strerror}); an administrator may have locked it"
            self._listener.tell_autostart(None, told)
            return
        self._listener.tell_autostart(now, kept(wanted=on, found=now, place="the Run key of the registry"))

    def close(self) -> None:
        """Nothing is held."""

    def _is_on(self) -> bool:
        """Twelve bytes, the first of which is odd where the person has switched it off; nothing means yes."""
        approved = self._registry.read(APPROVED, NAME)
        switched_off = isinstance(approved, bytes) and approved[:1] != b"" and approved[0] % 2 == 1
        return self._registry.read(RUN, NAME) == self._line and not switched_off


def connect(listener: AutostartListener) -> RunKey:
    """Works on Windows. Raises `NotHere`."""
    if sys.platform != "win32":
        raise NotHere("only on Windows")
    from glutebreak.desktop.autostart.registry import CurrentUser  # noqa: PLC0415 - there is one on Windows alone

    return RunKey(listener, CurrentUser(), command())
