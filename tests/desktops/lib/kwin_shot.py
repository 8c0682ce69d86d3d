"""Screenshot of a KWin workspace: kwin_shot.py FILE.png (needs python3-gi)."""

import os
import struct
import sys
import threading
import zlib
from pathlib import Path

from gi.repository import Gio, GLib  # type: ignore[import-not-found]  # Debian's, for its own Python

BITMAP, RGB = 8, 2  # bits a channel, colour type of PNG


def captured() -> tuple[dict[str, int], bytes]:
    """Size and raw BGRA rows of the workspace, which KWin writes into a pipe."""
    reading, writing = os.pipe()
    chunks: list[bytes] = []
    reader = threading.Thread(target=lambda: chunks.extend(iter(lambda: os.read(reading, 1 << 20), b"")))
    reader.start()
    files = Gio.UnixFDList.new()
    files.append(writing)
    reply, _ = Gio.bus_get_sync(Gio.BusType.SESSION).call_with_unix_fd_list_sync(
        "org.kde.KWin",
        "/org/kde/KWin/ScreenShot2",
        "org.kde.KWin.ScreenShot2",
        "CaptureWorkspace",
        GLib.Variant("(a{sv}h)", ({"include-cursor": GLib.Variant("b", True)}, 0)),  # noqa: FBT003
        None,
        Gio.DBusCallFlags.NONE,
        20_000,
        files,
    )
    os.close(writing)
    del files  # holds the other copy of the writing end: the reader waits for both
    reader.join()
    return reply.unpack()[0], b"".join(chunks)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, stride: int, pixels: bytes) -> bytes:
    rows = bytearray()
    for top in range(0, height * stride, stride):
        line = pixels[top : top + width * 4]
        rgb = bytearray(width * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + rgb
    header = struct.pack(">IIBBBBB", width, height, BITMAP, RGB, 0, 0, 0)
    picture = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(bytes(rows), 6)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(picture)


if __name__ == "__main__":
    size, raw = captured()
    Path(sys.argv[1]).write_bytes(png(size["width"], size["height"], size["stride"], raw))
