"""`make bench PEERS=1`: other programs that remind people of breaks, beside glutebreak in the same run.

They come from Debian, are started as their packages have them, and are measured while they wait and nothing else: what
each of them shows, and when, has no common measure. Knows how to install and to start them, and not what they do.
"""

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from statistics import median

from glutebreak.desktop.clock import Clock

PEERS = ("workrave", "safeeyes", "rsibreak")
"""Debian packages, each with a command of the same name that starts it."""
NEEDED = ("gir1.2-ayatanaappindicator3-0.1",)
"""Without it Safe Eyes has no tray icon."""
FIGURES = {
    "proportional": ("PSS, MiB", 0),
    "resident": ("RSS, MiB", 0),
    "anonymous": ("anonymous, MiB", 0),
    "processor": ("processor, ms a minute", 1),
    "wake_ups": ("wake-ups a minute", 0),
    "written": ("written, bytes", 0),
}


def installed() -> tuple[str, ...]:
    """All of them. Raises SystemExit with the command to give, where this account cannot install what is missing."""
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *PEERS, *NEEDED]
    if not all(map(shutil.which, PEERS)):
        done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            raise SystemExit(f"To compare with them, install them first: {' '.join(command)}")
    return tuple(PEERS)


def table(rounds: Sequence[Mapping[str, Mapping[str, float]]]) -> str:
    """What each program costs while it waits: medians, as the table of the README, with date and machine."""
    names = [name for name in rounds[0] if set(FIGURES) <= set(rounds[0][name])]
    lines = [f"| waiting | {' | '.join(map(_called, names))} |", f"|---{'|---:' * len(names)}|"]
    for figure, (title, digits) in FIGURES.items():
        medians = [median(each[name][figure] for each in rounds) for name in names]
        lines.append(f"| {title} | {' | '.join(f'{value:.{digits}f}' for value in medians)} |")
    return "\n".join([*lines, "", f"Medians of {len(rounds)} rounds, {Clock().read().wall:%Y-%m-%d}, {_machine()}."])


def _called(name: str) -> str:
    """With its version, where it is a package."""
    if name not in PEERS:
        return name
    asked = ["dpkg-query", "--show", "--showformat=${Version}", name]
    version = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return f"{name} {version}".strip()


def _machine() -> str:
    return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {os.cpu_count()} processors ({platform.machine()})"
