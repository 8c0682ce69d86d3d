"""The window in front by sway's own socket, which i3 has too.

The compositor tells when another window comes to the front or one changes its size; then the tree of all windows is
asked for. Messages: "sway-ipc(7)".
"""

import json
import logging
import os
import socket
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.focus import NO_WINDOW, Changed, Focused, by_window, programs
from glutebreak.desktop.unix_socket import connect

log = logging.getLogger(__name__)

_MAGIC = b"i3-ipc"
_HEAD = struct.Struct("=6sII")
_SUBSCRIBE, _GET_TREE = 2, 4
_EVENT = 1 << 31
_SAYS_MORE = frozenset({"focus", "fullscreen_mode", "close", "move"})
"""What may happen to a window that changes the answer."""
_CHUNK = 65_536


class SwayFocus:
    """Follows the focused window; `changed` is called from the event loop."""

    def __init__(self, connection: socket.socket, changed: Changed) -> None:
        """Raises OSError."""
        self._socket = connection
        self._changed = changed
        self._buffer = bytearray()
        self._asked = False
        self.now: Focused = NO_WINDOW
        self._send(_SUBSCRIBE, b'["window", "workspace"]')
        self._ask()
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._socket.close()
        self.now = NO_WINDOW

    def _drain(self) -> None:
        before = self.now
        try:
            self._read()
            for kind, body in self._whole():
                self._take(kind, json.loads(body))
        except (OSError, ValueError) as reason:
            log.warning("the window in front: %s; from now on it is unknown", reason)
            self.close()
        if self.now != before:
            self._changed()

    def _read(self) -> None:
        try:
            while data := self._socket.recv(_CHUNK):
                self._buffer += data
        except BlockingIOError:
            return
        raise ConnectionResetError("the compositor has gone")

    def _whole(self) -> Iterator[tuple[int, bytes]]:
        while len(self._buffer) >= _HEAD.size:
            magic, length, kind = _HEAD.unpack_from(self._buffer)
            if magic != _MAGIC:
                raise ValueError("the compositor sends something else")
            if len(self._buffer) < _HEAD.size + length:
                return
            body = bytes(self._buffer[_HEAD.size : _HEAD.size + length])
            del self._buffer[: _HEAD.size + length]
            yield kind, body

    def _take(self, kind: int, body: Mapping[str, Any]) -> None:
        if kind == _GET_TREE:
            self._asked = False
            self.now = next((_focused(*seen) for seen in _nodes(body) if seen[0].get("focused")), NO_WINDOW)
        elif kind & _EVENT and body.get("change") in _SAYS_MORE:
            self._ask()

    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._send(_GET_TREE, b"")

    def _send(self, kind: int, body: bytes) -> None:
        self._socket.sendall(_HEAD.pack(_MAGIC, len(body), kind) + body)


def _nodes(tree: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    """Every node of the tree, from the top, with the workspace that it is on."""
    waiting: list[tuple[Mapping[str, Any], str | None]] = [(tree, None)]
    while waiting:
        node, above = waiting.pop()
        workspace = node.get("name") if node.get("type") == "workspace" else above
        yield node, workspace
        waiting += [(inner, workspace) for name in ("nodes", "floating_nodes") for inner in node.get(name, ())]


def _focused(node: Mapping[str, Any], workspace: str | None) -> Focused:
    """A workspace can have the focus too; it is no window."""
    if node.get("type") == "workspace":
        return Focused(workspace=workspace)
    given = node.get("window_properties") or {}
    called = (node.get("app_id"), given.get("class"), given.get("instance"))
    return Focused(
        full_screen=bool(node.get("fullscreen_mode")),
        programs=programs(called, node.get("pid")),
        called=by_window(called),
        workspace=workspace,
    )


def follow(changed: Changed) -> SwayFocus:
    """Follow the window in front. Raises `NotHere`."""
    address = os.environ.get("SWAYSOCK") or os.environ.get("I3SOCK")
    if not address:
        raise NotHere("the compositor is not sway")
    try:
        return SwayFocus(connect(Path(address)), changed)
    except OSError as error:
        raise NotHere(f"sway does not answer ({error.strerror})") from error
