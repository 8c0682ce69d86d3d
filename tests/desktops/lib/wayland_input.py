"""A keyboard and a pointer for a headless Wayland desktop.

Started once by a rig and kept running, so that the seat has both devices for the whole session. Reads one command a
line from the FIFO given as argument:

    move X Y | press N | release N | click N      N: 1 left, 2 middle, 3 right
    key NAME | type TEXT                          NAME: Return, Escape, Tab, a ...

Speaks wlroots' virtual-pointer and virtual-keyboard protocols (sway) or KWin's fake-input protocol. It uses nothing
outside the standard library and libxkbcommon, and knows nothing of the program under test.
"""

import array
import ctypes
import os
import socket
import struct
import sys
import time
from pathlib import Path
from typing import Protocol

assert sys.platform == "linux"

WIDTH, HEIGHT = (int(side) for side in os.environ.get("RIG_SIZE", "1280x800").split("x"))
BETWEEN_CHARACTERS = 0.01  # seconds
BETWEEN_BUTTON_EVENTS = 0.02  # seconds

# Codes of linux/input-event-codes.h.
BUTTON = {"1": 0x110, "2": 0x112, "3": 0x111}
NAMED = {
    "Escape": 1, "BackSpace": 14, "Tab": 15, "Return": 28, "Control": 29, "Shift": 42, "Alt": 56, "space": 57,
    "F4": 62, "Up": 103, "Left": 105, "Right": 106, "Down": 108,
}  # fmt: skip
ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
BLANKS = {" ": 57, "\n": 28, "\t": 15}
PLAIN = BLANKS | {key: first + column for first, row, _ in ROWS for column, key in enumerate(row)}
SHIFTED = {key: first + column for first, _, row in ROWS for column, key in enumerate(row)}

DISPLAY_OBJECT, REGISTRY_OBJECT = 1, 2
HEADER = struct.Struct("=IHH")


class Connection:
    """Just enough of the wire protocol: requests out, globals and syncs in."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(Path(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"])))
        self._last = DISPLAY_OBJECT
        self._done: set[int] = set()
        self._unread = b""
        self.globals: dict[str, int] = {}
        self.create(DISPLAY_OBJECT, 1)  # wl_display.get_registry
        self.sync()

    def send(self, target: int, opcode: int, *arguments: int | str, file: int | None = None) -> None:
        body = b"".join(_encoded(argument) for argument in arguments)
        message = HEADER.pack(target, opcode, HEADER.size + len(body)) + body
        files = [] if file is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [file]))]
        self._socket.sendmsg([message], files)

    def new_id(self) -> int:
        self._last += 1
        return self._last

    def create(self, factory: int, opcode: int, *arguments: int | str) -> int:
        """Send a request whose last argument is the id of the object that it makes."""
        created = self.new_id()
        self.send(factory, opcode, *arguments, created)
        return created

    def bind(self, interface: str, version: int = 1) -> int:
        return self.create(REGISTRY_OBJECT, 0, self.globals[interface], interface, version)

    def sync(self) -> None:
        """Wait until the compositor has handled everything sent so far."""
        callback = self.create(DISPLAY_OBJECT, 0)  # wl_display.sync
        while callback not in self._done:
            received = self._socket.recv(65536)
            if not received:
                raise SystemExit("the compositor went away")
            self._unread += received
            self._read_events()

    def _read_events(self) -> None:
        while len(self._unread) >= HEADER.size:
            source, opcode, size = HEADER.unpack_from(self._unread)
            if len(self._unread) < size:
                return
            self._on_event(source, opcode, self._unread[HEADER.size : size])
            self._unread = self._unread[size:]

    def _on_event(self, source: int, opcode: int, body: bytes) -> None:
        if source == DISPLAY_OBJECT and opcode == 0:
            raise SystemExit(f"protocol error: {body!r}")
        if source == REGISTRY_OBJECT and opcode == 0:
            name, length = struct.unpack_from("=II", body)
            self.globals[body[8 : 8 + length - 1].decode()] = name
        elif opcode == 0:
            self._done.add(source)


def _encoded(argument: int | str) -> bytes:
    if isinstance(argument, str):
        text = argument.encode() + b"\0"
        return struct.pack("=I", len(text)) + text + b"\0" * (-len(text) % 4)
    return struct.pack("=I" if argument >= 0 else "=i", argument)


class Devices(Protocol):
    """The pointer and the keyboard of a seat; `down` is 1 or 0."""

    def move(self, x: int, y: int) -> None: ...
    def button(self, code: int, down: int) -> None: ...
    def key(self, code: int, down: int) -> None: ...


class WlrootsDevices:
    """zwlr_virtual_pointer_v1 and zwp_virtual_keyboard_v1."""

    def __init__(self, wayland: Connection) -> None:
        self._wayland = wayland
        seat = wayland.bind("wl_seat")
        self._pointer = wayland.create(wayland.bind("zwlr_virtual_pointer_manager_v1"), 0, seat)
        self._keyboard = wayland.create(wayland.bind("zwp_virtual_keyboard_manager_v1"), 0, seat)
        keymap = _default_keymap()
        file = os.memfd_create("keymap")
        os.write(file, keymap)
        wayland.send(self._keyboard, 0, 1, len(keymap), file=file)  # keymap in the format xkb_v1

    def move(self, x: int, y: int) -> None:
        self._wayland.send(self._pointer, 1, _milliseconds(), x, y, WIDTH, HEIGHT)
        self._wayland.send(self._pointer, 4)  # frame

    def button(self, code: int, down: int) -> None:
        self._wayland.send(self._pointer, 2, _milliseconds(), code, down)
        self._wayland.send(self._pointer, 4)

    def key(self, code: int, down: int) -> None:
        self._wayland.send(self._keyboard, 1, _milliseconds(), code, down)
        if code == NAMED["Shift"]:
            self._wayland.send(self._keyboard, 2, down, 0, 0, 0)  # modifiers; Shift is bit 0


class KWinDevices:
    """org_kde_kwin_fake_input."""

    def __init__(self, wayland: Connection) -> None:
        self._wayland = wayland
        self._input = wayland.bind("org_kde_kwin_fake_input", version=4)
        wayland.send(self._input, 0, "rig", "test input")  # authenticate

    def move(self, x: int, y: int) -> None:
        self._wayland.send(self._input, 9, x * 256, y * 256)  # fixed point, 8 bits of fraction

    def button(self, code: int, down: int) -> None:
        self._wayland.send(self._input, 2, code, down)

    def key(self, code: int, down: int) -> None:
        self._wayland.send(self._input, 10, code, down)


def _milliseconds() -> int:
    return time.perf_counter_ns() // 1_000_000 & 0xFFFFFFFF


def _default_keymap() -> bytes:
    xkb = ctypes.CDLL("libxkbcommon.so.0")
    xkb.xkb_context_new.restype = xkb.xkb_keymap_new_from_names.restype = ctypes.c_void_p
    xkb.xkb_keymap_get_as_string.restype = ctypes.c_char_p
    context = ctypes.c_void_p(xkb.xkb_context_new(0))
    keymap = ctypes.c_void_p(xkb.xkb_keymap_new_from_names(context, None, 0))
    text: bytes = xkb.xkb_keymap_get_as_string(keymap, 1)
    return text + b"\0"


def _tap(devices: Devices, code: int) -> None:
    devices.key(code, 1)
    devices.key(code, 0)


def _write(wayland: Connection, devices: Devices, text: str) -> None:
    for character in text.replace("\\n", "\n"):
        if character in SHIFTED:
            devices.key(NAMED["Shift"], 1)
            _tap(devices, SHIFTED[character])
            devices.key(NAMED["Shift"], 0)
        else:
            _tap(devices, PLAIN[character])
        wayland.sync()
        time.sleep(BETWEEN_CHARACTERS)


def _obey(wayland: Connection, devices: Devices, command: str, rest: str) -> None:
    match command:
        case "move":
            x, y = rest.split()
            devices.move(int(x), int(y))
        case "press" | "release" | "click":
            for down in {"press": (1,), "release": (0,), "click": (1, 0)}[command]:
                devices.button(BUTTON[rest], down)
                wayland.sync()
                time.sleep(BETWEEN_BUTTON_EVENTS)
        case "key":
            _tap(devices, NAMED[rest] if rest in NAMED else PLAIN[rest])
        case "type":
            _write(wayland, devices, rest)
        case _:
            raise SystemExit(f"unknown command: {command}")


def main(fifo: Path) -> None:
    wayland = Connection()
    devices: Devices = KWinDevices(wayland) if "org_kde_kwin_fake_input" in wayland.globals else WlrootsDevices(wayland)
    devices.move(1, 1)
    wayland.sync()
    if not fifo.exists():
        os.mkfifo(fifo)
    # Open for reading and writing: so the file never ends when a writer leaves.
    with os.fdopen(os.open(fifo, os.O_RDWR)) as commands:
        for line in commands:
            command, _, rest = line.rstrip("\n").partition(" ")
            _obey(wayland, devices, command, rest)
            wayland.sync()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
