"""A connection of our own to the X server, through libxcb: requests, replies with a time limit, events.

libxcb rather than Xlib: Xlib answers an X error or a lost display by ending the process, with handlers that Qt and we
would have to share; libxcb tells. It is there wherever Qt runs on X11. Knows of no particular extension.
"""

import ctypes
import os
import select
import struct
import sys
from collections.abc import Iterator
from ctypes import POINTER, Structure, byref, c_int, c_size_t, c_uint8, c_uint32, c_void_p, cast, string_at

from glutebreak.core.frozen import frozen
from glutebreak.desktop.choose import Gone, NotHere

_CHANGE_ATTRIBUTES, _INTERN_ATOM, _GET_PROPERTY, _QUERY_EXTENSION = 2, 16, 20, 98
_EVENT_MASK = 1 << 11
_ANY_TYPE = 0
_ERROR = 0
PROPERTY_CHANGES, STRUCTURE_CHANGES = 1 << 22, 1 << 17
"""What `listen` may be asked to tell of a window."""
PROPERTY_NOTIFY, DESTROY_NOTIFY = 28, 17
"""Kinds of events, in the lower seven bits of their first byte."""
_PATIENCE = 0.25
"""Seconds that a reply may take; a server that hangs longer must not hang us."""
_REPLY_HEAD = 32
_MARGIN = 2
"""libxcb writes to the two I/O vectors before the first."""


_TAKE_CONNECTION = (
    "xcb_disconnect",
    "xcb_flush",
    "xcb_connection_has_error",
    "xcb_get_file_descriptor",
    "xcb_get_setup",
    "xcb_generate_id",
    "xcb_poll_for_event",
)


class NoReply(Exception):  # noqa: N818
    """The server refused the request, or hangs at present; later ones may do better."""


class Refused(NoReply):
    """It refused: what the request was about is not there."""


@frozen
class Extension:
    """Where the server keeps an extension."""

    opcode: int
    first_event: int


class _Vector(Structure):
    _fields_ = (("base", c_void_p), ("length", c_size_t))


class _Protocol(Structure):
    _fields_ = (("count", c_size_t), ("extension", c_void_p), ("opcode", c_uint8), ("is_void", c_uint8))


def connect() -> "Connection":
    """Open the display of this session. Raises `NotHere` where there is none, or it does not see all input."""
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        raise NotHere("under Wayland the X server sees only the input of X programs")
    return open_display()


def open_display() -> "Connection":
    """Open the display whatever input it sees. Raises `NotHere` where there is none."""
    if sys.platform in {"win32", "darwin"}:
        raise NotHere("no X display on this platform")
    if not os.environ.get("DISPLAY"):
        raise NotHere("no X display")
    return Connection(_library())


def _library() -> ctypes.CDLL:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise NotHere("libxcb.so.1 is missing", "Install libxcb (Debian, Ubuntu: libxcb1).") from error
    xcb.xcb_connect.restype = xcb.xcb_get_setup.restype = c_void_p
    xcb.xcb_poll_for_event.restype = c_void_p
    xcb.xcb_generate_id.restype = xcb.xcb_send_request.restype = c_uint32
    xcb.xcb_connect.argtypes = (c_void_p, c_void_p)
    for name in _TAKE_CONNECTION:
        getattr(xcb, name).argtypes = (c_void_p,)
    xcb.xcb_send_request.argtypes = (c_void_p, c_int, POINTER(_Vector), POINTER(_Protocol))
    xcb.xcb_poll_for_reply.argtypes = (c_void_p, c_uint32, POINTER(c_void_p), POINTER(c_void_p))
    xcb.xcb_discard_reply.argtypes = (c_void_p, c_uint32)
    return xcb


class Connection:
    """One connection. Every call but `close` may raise `Gone`; only `ask` waits, at most a quarter of a second."""

    def __init__(self, xcb: ctypes.CDLL) -> None:
        self._xcb = xcb
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (c_void_p,)
        self._handle: int | None = xcb.xcb_connect(None, None)
        if xcb.xcb_connection_has_error(self._handle):
            self.close()
            raise NotHere(f"cannot open the X display {os.environ['DISPLAY']}")
        self.descriptor: int = xcb.xcb_get_file_descriptor(self._handle)

    def close(self) -> None:
        """Disconnect; may be called twice."""
        handle, self._handle = self._handle, None
        if handle is not None:
            self._xcb.xcb_disconnect(handle)

    def extension(self, name: str) -> Extension | None:
        """Where it is; None if this server has none of that name."""
        reply = self.ask(_QUERY_EXTENSION, 0, _named(name))
        present, opcode, first_event = struct.unpack_from("=BBB", reply, 8)
        return Extension(opcode, first_event) if present else None

    def atom(self, name: str) -> int:
        """The server's number for a name."""
        return int(struct.unpack_from("=I", self.ask(_INTERN_ATOM, 0, _named(name)), 8)[0])

    def read_property(self, window: int, atom: int, width: int, longest: int) -> bytes:
        """At most `longest` words of four bytes; none where it is missing, or its items have not `width` bits."""
        reply = self.ask(_GET_PROPERTY, 0, struct.pack("=5I", window, atom, _ANY_TYPE, 0, longest))
        (items,) = struct.unpack_from("=I", reply, 16)
        return reply[_REPLY_HEAD : _REPLY_HEAD + items * width // 8] if reply[1] == width else b""

    def listen(self, window: int, changes: int) -> None:
        """Be told of these changes of a window, in `events`; of none any more with 0."""
        self.tell(_CHANGE_ATTRIBUTES, 0, struct.pack("=3I", window, _EVENT_MASK, changes))

    def new_id(self) -> int:
        """A name for a thing that we are about to make on the server."""
        return int(self._xcb.xcb_generate_id(self._open()))

    def root(self) -> int:
        """The root window of the first screen."""
        setup = self._xcb.xcb_get_setup(self._open())
        vendor, formats = struct.unpack("=H3xB", string_at(setup + 24, 6))
        (root,) = struct.unpack("=I", string_at(setup + 40 + -(-vendor // 4) * 4 + 8 * formats, 4))
        return int(root)

    def tell(self, opcode: int, minor: int, body: bytes) -> None:
        """Send a request that has no reply, at once; that it was refused shows in `events`."""
        self._send(opcode, minor, body, is_void=True)
        self._flush()

    def ask(self, opcode: int, minor: int, body: bytes) -> bytes:
        """Send a request and wait for its reply, with its head of 32 bytes."""
        sequence = self._send(opcode, minor, body, is_void=False)
        self._flush()
        reply, error = c_void_p(), c_void_p()
        while not self._xcb.xcb_poll_for_reply(self._open(), sequence, byref(reply), byref(error)):
            self._await_input(sequence)
        if reply.value is None:
            self._free(error)
            self._check()
            raise Refused("the X server refused a request")
        return self._take(reply.value, whole=True)

    def events(self, *, forgiving: bool = False) -> Iterator[bytes]:
        """What has arrived. Look after each `ask` too: for what was read on the way the socket stays silent.

        That a request was refused means the end, unless it is forgiven: for windows of others may go at any time.
        """
        while self._handle is not None and (address := self._xcb.xcb_poll_for_event(self._handle)):
            event = self._take(address, whole=False)
            if event[0] != _ERROR:
                yield event
            elif not forgiving:
                raise Gone("the X server refused a request")
        if self._handle is not None:
            self._check()

    def _send(self, opcode: int, minor: int, body: bytes, *, is_void: bool) -> int:
        request = struct.pack("=BBH", opcode, minor, 0) + body  # libxcb fills in the length
        buffer = ctypes.create_string_buffer(request, len(request))
        vectors = (_Vector * (_MARGIN + 1))()
        vectors[_MARGIN] = _Vector(cast(buffer, c_void_p), len(request))
        protocol = _Protocol(1, None, opcode, is_void)
        first = cast(byref(vectors, _MARGIN * ctypes.sizeof(_Vector)), POINTER(_Vector))
        checked = 0 if is_void else 1
        return int(self._xcb.xcb_send_request(self._open(), checked, first, byref(protocol)))

    def _flush(self) -> None:
        self._xcb.xcb_flush(self._open())
        self._check()

    def _await_input(self, sequence: int) -> None:
        """Let the reply come in, within limits."""
        self._check()
        readable, _, _ = select.select([self.descriptor], [], [], _PATIENCE)
        if not readable:
            self._xcb.xcb_discard_reply(self._open(), sequence)
            raise NoReply("the X server does not answer")

    def _take(self, address: int, *, whole: bool) -> bytes:
        """Copy what libxcb allocated, and free it."""
        head = string_at(address, _REPLY_HEAD)
        rest = 4 * struct.unpack_from("=I", head, 4)[0] if whole else 0
        taken = string_at(address, _REPLY_HEAD + rest)
        self._free(address)
        return taken

    def _check(self) -> None:
        if self._xcb.xcb_connection_has_error(self._open()):
            raise Gone("the X display is gone")

    def _open(self) -> int:
        if self._handle is None:
            raise Gone("the connection is closed")
        return self._handle


def _named(name: str) -> bytes:
    """A name as requests have it: its length, and padding to a multiple of four bytes."""
    return struct.pack("=HH", len(name), 0) + name.encode().ljust(-(-len(name) // 4) * 4, b"\0")
