"""Measures one program in the desktop session that this runs in, and prints the figures as one JSON object.

`BENCH_PROGRAM=bare python -m tests.bench.session`, or `glutebreak`, or a peer, inside tests/desktops/x11-xfce. That is
started once unmeasured, so that its files are in memory and its settings written, and then measured.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MatchRule, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from glutebreak.remote.ask import ask
from glutebreak.remote.place import runtime_directory
from glutebreak.ui.page_name import PageName
from tests.bench.peers import PEERS
from tests.bench.process import BESIDE, Activity, Memory
from tests.bench.showing import showing
from tests.desktops.hands import until
from tests.desktops.program import INSTALLED, Program

SETTLING = 20  # seconds from the start to the first look at memory
WATCHING = float(os.environ.get("BENCH_SECONDS", "60"))
FIRST_START = 10  # seconds that a peer gets to write its settings
BREAKS = 10
BREAK_SHOWN = 2  # seconds that each break window moves
ICON_LIMIT = 30  # seconds
ICON_ASKED = "RegisterStatusNotifierItem"
EVERYTHING_ON = {
    "first_steps": "false",
    "active_hours": "always",
    "hold_programs": "zoom, vlc in front",  # the other holds are on by themselves
    "floor_time": "23:59",
    "sounds": "true",
}
COMMANDS = {
    "bare": [sys.executable, str(Path(__file__).with_name("bare.py"))],
    "glutebreak": [str(INSTALLED), "run"],
}


def start(command: list[str]) -> tuple[subprocess.Popen[bytes], float]:
    """The process, and the milliseconds from its start until it asked the tray to take its icon."""
    with monitor() as bus:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        while bus.receive(timeout=ICON_LIMIT).header.fields.get(HeaderFields.member) != ICON_ASKED:
            pass  # what the bus tells every new monitor
        return process, (time.perf_counter() - begun) * 1000


def monitor() -> DBusConnection:
    """A connection that sees requests to put an icon into the tray."""
    bus = open_dbus_connection("SESSION")
    rule = MatchRule(type="method_call", interface="org.kde.StatusNotifierWatcher", member=ICON_ASKED)
    monitoring = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus.Monitoring")
    bus.send_and_get_reply(new_method_call(monitoring, "BecomeMonitor", "asu", ([rule.serialise()], 0)))
    return bus


def end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    process.wait(ICON_LIMIT)


def waiting(*pids: int) -> list[dict[str, float]]:
    """What each costs a minute while nothing happens, in the same minute."""
    before = [Activity.of(pid) for pid in pids]
    time.sleep(WATCHING)
    return [_a_minute(earlier, Activity.of(pid)) for pid, earlier in zip(pids, before, strict=True)]


def _a_minute(before: Activity, after: Activity) -> dict[str, float]:
    minutes = WATCHING / 60
    return {
        "processor": (after.processor_seconds - before.processor_seconds) * 1000 / minutes,
        "wake_ups": (after.wake_ups - before.wake_ups) / minutes,
        "written": after.written - before.written,
    }


def waiting_beside_bare(pid: int) -> dict[str, float]:
    bare, _ = start(COMMANDS["bare"])
    time.sleep(SETTLING)
    ours, theirs = waiting(pid, bare.pid)
    end(bare)
    return ours | {f"{BESIDE}{name}": value for name, value in theirs.items()}


def after_breaks(program: Program, pid: int) -> dict[str, float]:
    """What ten breaks, shown and closed, leave behind in anonymous memory; and then each page of the main window."""
    before = Memory.of(pid)
    for _ in range(BREAKS):
        program.tell("break")
        until(lambda: program.status()["phase"] == "on break", "the break")
        time.sleep(BREAK_SHOWN)
        program.tell("done")
        until(lambda: program.status()["phase"] != "on break", "the end of the break")
    time.sleep(BREAK_SHOWN)
    by_breaks = Memory.of(pid).anonymous - before.anonymous
    for page in PageName:
        ask(runtime_directory(os.environ), "show", {"page": page.value})
        time.sleep(BREAK_SHOWN)
    subprocess.run(["wmctrl", "-c", "glutebreak"], check=True)
    time.sleep(BREAK_SHOWN)
    return {"left_by_breaks": by_breaks, "left_by_pages": Memory.of(pid).anonymous - before.anonymous}


def peer_measured(command: str) -> dict[str, float]:
    """While it waits; not all of these ask for their icon over the bus, so their start cannot be timed."""
    end(peer_started(command, FIRST_START))
    process = peer_started(command, SETTLING)
    figures = {**Memory.of(process.pid)._asdict(), **waiting(process.pid)[0]}
    end(process)
    return figures


def peer_started(command: str, settling: float) -> subprocess.Popen[bytes]:
    process = subprocess.Popen([command], stdin=subprocess.DEVNULL)
    time.sleep(settling)
    if process.poll() is not None:
        raise SystemExit(f"{command} ended by itself")
    return process


def measured(name: str) -> dict[str, float]:
    first, _ = start(COMMANDS[name])
    if name == "glutebreak":
        for setting, value in EVERYTHING_ON.items():
            Program().tell("settings", setting, value)
    end(first)
    process, milliseconds = start(COMMANDS[name])
    time.sleep(SETTLING)
    figures = {"start": milliseconds, **Memory.of(process.pid)._asdict()}
    if name == "glutebreak":
        figures |= waiting_beside_bare(process.pid)
        figures |= after_breaks(Program(), process.pid)
        figures |= showing(Program(), process.pid, figures["anonymous"])
    end(process)
    return figures


if __name__ == "__main__":
    asked = os.environ["BENCH_PROGRAM"]  # Safe Eyes ends where any other Python process has its name for an argument
    print(json.dumps(peer_measured(asked) if asked in PEERS else measured(asked)))
