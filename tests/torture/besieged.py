"""The door for commands under siege: nothing gets in, and “status” is answered within a second all the while.

Each case is one attack on a running program: garbage, a message without end, half lines that are held, connections
that are dropped, many at once, another user.
"""

import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from glutebreak.remote.ask import NoAnswer, NotRunning, ask
from glutebreak.remote.place import address, runtime_directory
from tests.desktops.hands import until
from tests.desktops.program import INSTALLED
from tests.torture.figures import Figures, Outcome, ended, inflict, is_root

ANSWERED_WITHIN = 1.0
NOBODY = "65534"
KNOCK = "import socket, sys; socket.socket(socket.AF_UNIX).connect(sys.argv[1])"


class Siege(NamedTuple):
    """How hard it is."""

    megabytes: int = 1000
    crowd: int = 1000
    slack: float = 1.0
    """Times as long as an answer may take on a machine that has other things to do."""


def besieged(cases: int, seed: int = 0, siege: Siege = Siege()) -> Figures:  # noqa: B008 - frozen
    """With a program of its own, in the runtime directory of the caller."""
    process = subprocess.Popen([INSTALLED, "run"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with ended(process.wait), ended(process.kill):
        until(lambda: _status() is None, "an answer", limit=60)

        def case(number: int, chance: random.Random) -> Outcome:
            attack = ATTACKS[number % len(ATTACKS)]
            faults = _meanwhile(lambda: attack(chance, siege), siege.slack * ANSWERED_WITHIN)
            return Outcome(faults=tuple(f"{attack.__name__[1:]}: {fault}" for fault in faults))

        figures = inflict("the local door: garbage, 1 GB, 1,000 connections …", case, cases, seed)
        process.terminate()
        told = process.communicate(timeout=30)[1]
    return figures._replace(faults=(*figures.faults, told), survived=0) if "Traceback" in told else figures


def _meanwhile(attack: Callable[[], str | None], limit: float) -> list[str]:
    """What went wrong with the attack, and with answering while it went on."""
    faults: list[str | None] = []
    attacker = threading.Thread(target=lambda: faults.append(attack()))
    attacker.start()
    while True:
        is_over, begun = not attacker.is_alive(), time.perf_counter()
        faults.append(_status())
        took = time.perf_counter() - begun
        faults.append(f"an answer took {took:.1f} s" if took > limit else None)
        if is_over:
            return [fault for fault in faults if fault]
        time.sleep(0.02)


def _status() -> str | None:
    """What is wrong with the answer."""
    try:
        reply = ask(runtime_directory(os.environ), "status", {})
    except (NotRunning, NoAnswer) as none:
        return f"no answer: {none!r}"
    return None if reply["ok"] else str(reply["error"])


def _connected() -> socket.socket:
    if sys.platform == "win32":
        raise NotImplementedError
    door = socket.socket(socket.AF_UNIX)
    door.settimeout(10)
    until(lambda: _knocked(door), "a place before the door")
    return door


def _knocked(door: socket.socket) -> bool:
    with suppress(BlockingIOError):
        door.connect(address(runtime_directory(os.environ)))
        return True
    return False


def _garbage(chance: random.Random, _: Siege) -> str | None:
    with _connected() as door:
        door.sendall(chance.randbytes(chance.choice((1, 100, 60_000))).replace(b"\n", b"") + b"\n")
        reply = door.makefile("rb").readline()
    return None if reply.startswith(b'{"ok":false') else f"answered with {reply[:60]!r}"


def _message_without_end(_: random.Random, siege: Siege) -> str | None:
    piece, sent = b"x" * 1_000_000, 0
    with _connected() as door, suppress(BrokenPipeError, ConnectionResetError):
        for _number in range(siege.megabytes):
            door.sendall(piece)
            sent += 1
    return "it was taken in" if sent == siege.megabytes else None


def _half_lines(chance: random.Random, _: Siege) -> str | None:
    with ExitStack() as held:
        for _number in range(40):
            door = held.enter_context(_connected())
            with suppress(OSError):
                door.sendall(b'{"command": "status"'[: chance.randrange(1, 20)])
        time.sleep(0.3)
    return None


def _dropped(chance: random.Random, _: Siege) -> str | None:
    for _number in range(100):
        with _connected() as door, suppress(OSError):
            door.sendall(b'{"command": "status"}\n'[: chance.randrange(22)])
    return None


def _crowd(_: random.Random, siege: Siege) -> str | None:
    with ExitStack() as held:
        for _number in range(siege.crowd):
            held.enter_context(_connected())
    return None


def _another_user(_: random.Random, siege: Siege) -> str | None:
    """Which only root can be."""
    del siege
    as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", sys.executable, "-c", KNOCK]
    knock = subprocess.run(
        [*as_nobody, address(runtime_directory(os.environ))], check=False, capture_output=True, text=True, cwd=Path("/")
    )
    return None if "PermissionError" in knock.stderr else f"another user came in: {knock.stderr[-200:]}"


ATTACKS = (_garbage, _message_without_end, _half_lines, _dropped, _crowd, *((_another_user,) if is_root() else ()))
