"""An entry in the person's autostart folder, which the desktops of Linux start with the session.

What the person or another program changes there counts, and lines that they added stay.
"""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from glutebreak.desktop.autostart.entry import starts, switched_off, switched_on, written
from glutebreak.desktop.autostart.probe import AutostartListener, kept
from glutebreak.desktop.autostart.program import command
from glutebreak.desktop.choose import NotHere

FILE = "autostart/glutebreak.desktop"


class Xdg:
    """One file of the person's own, and those of the system that it stands before."""

    name = "xdg"

    def __init__(self, listener: AutostartListener, environ: Mapping[str, str], program: Sequence[str]) -> None:
        self._listener = listener
        self._program = program
        self._desktops = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
        home = Path(environ.get("HOME") or Path.home())
        config = Path(environ.get("XDG_CONFIG_HOME", ""))
        self._file = (config if config.is_absolute() else home / ".config") / FILE
        systems = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        self._of_system = tuple(Path(folder) / FILE for folder in systems if folder.startswith("/"))

    def look(self) -> None:
        try:
            self._listener.tell_autostart(self._is_on(), "")
        except OSError as error:
            self._listener.tell_autostart(None, f"{error.filename} cannot be read ({error.strerror})")

    def want(self, on: bool) -> None:  # noqa: FBT001 - a setter
        try:
            self._switch_on() if on else self._switch_off()
            now = self._is_on()
        except OSError as error:
            place = error.filename or self._file
            told = f"{place} cannot be changed ({error.strerror}); see whether it belongs to you"
            self._listener.tell_autostart(None, told)
            return
        self._listener.tell_autostart(now, kept(wanted=on, found=now, place=str(self._file)))

    def close(self) -> None:
        """Nothing is held."""

    def _is_on(self) -> bool:
        """By the first entry that there is: the person's own hides those of the system."""
        texts = (text for path in (self._file, *self._of_system) if (text := _text(path)) is not None)
        text = next(texts, None)
        return text is not None and starts(text, self._desktops, _there)

    def _switch_on(self) -> None:
        """An entry of the system is enough where nothing hides it."""
        text = _text(self._file)
        if text is not None:
            self._write(switched_on(text, self._program))
        elif not self._is_on():
            self._write(written(self._program))

    def _switch_off(self) -> None:
        """What is only ours goes without a trace; else it stays, and says that it is off."""
        text = _text(self._file)
        by_system = next((found for path in self._of_system if (found := _text(path)) is not None), None)
        if text == written(self._program) and by_system is None:
            self._file.unlink()
        elif self._is_on():
            self._write(switched_off(text or by_system or ""))

    def _write(self, text: str) -> None:
        """Whole or not at all; a link stays one."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        target = Path(os.path.realpath(self._file))
        new = target.with_name(f".{target.name}.new")
        new.write_text(text, "utf-8")
        new.replace(target)


def _text(path: Path) -> str | None:
    try:
        return path.read_text("utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError):
        return None


def _there(program: str) -> bool:
    return shutil.which(program) is not None


def connect(listener: AutostartListener) -> Xdg:
    """Works on every Linux but within a Flatpak. Raises `NotHere`."""
    if sys.platform in {"win32", "darwin"}:
        raise NotHere("only on Linux and its like")
    if "FLATPAK_ID" in os.environ:
        raise NotHere("a Flatpak cannot reach the autostart folder")
    return Xdg(listener, os.environ, command())
