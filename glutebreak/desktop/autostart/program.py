"""The command that starts this program again, with the whole path of each file.

Reads nothing but what the process was started with.
"""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

NAMES = ("glutebreak-gui.exe", "glutebreak.exe") if sys.platform == "win32" else ("glutebreak",)
"""The best first: on Windows one without a console."""


def command(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Program and arguments: of the AppImage, the frozen program, the installed script; else of this Python."""
    if image := environ.get("APPIMAGE"):
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    beside = (Path(folder, name) for name in NAMES for folder in _folders())
    script = next((str(path) for path in beside if path.is_file()), None) or shutil.which(NAMES[-1])
    return (script,) if script else (sys.executable, "-m", "glutebreak")


def _folders() -> tuple[Path, ...]:
    """Where the script may be that belongs to this very Python."""
    started = Path(sys.argv[0]) if sys.argv else Path()
    by_name = (started.absolute().parent,) if started.name in NAMES else ()
    return (*by_name, Path(sys.executable).parent)
