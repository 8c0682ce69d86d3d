"""A bus that takes connections and then hangs: at once, or as soon as it has let somebody in.

Knows as much of D-Bus as it takes to let somebody in.
"""

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ANSWERS = {b"AUTH": b"OK 0123456789abcdef0123456789abcdef\r\n", b"NEGOTIATE_UNIX_FD": b"AGREE_UNIX_FD\r\n"}


@contextmanager
def hung_bus(path: Path, *, lets_in: bool) -> Iterator[str]:
    """Its address; it ends with the block."""
    if sys.platform == "win32":
        raise OSError("there is no bus on this platform")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(path))
        door.listen()
        guests: list[socket.socket] = []
        thread = threading.Thread(target=_take, args=(door, guests), kwargs={"lets_in": lets_in}, daemon=True)
        thread.start()
        yield f"unix:path={path}"
        for each in (door, *guests):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        thread.join(5)
    for guest in guests:
        guest.close()


def _take(door: socket.socket, guests: list[socket.socket], *, lets_in: bool) -> None:
    with suppress(OSError):  # it is over
        while True:
            guest, _ = door.accept()
            guests.append(guest)
            if lets_in:
                threading.Thread(target=_let_in, args=(guest,), daemon=True).start()


def _let_in(guest: socket.socket) -> None:
    """Line by line, and then no word more."""
    with suppress(OSError), guest.makefile("rb") as lines:
        for line in lines:
            word = line.lstrip(b"\0").split()[0]
            if word not in ANSWERS:
                break
            guest.sendall(ANSWERS[word])
