"""Pictures and files made for the tests, whole ones and hostile ones."""

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">{}</svg>'
PLAN = """\
name = "Towel slide"
start = "Stand beside the desk."
steps = ["Slide the towel back.", "Slide the towel in again."]

[tempo]
go_seconds = 2
back_seconds = 2

[[part]]
label = "right leg"
reps = 8
picture = "slide.png"
cues = ["Slide it back.", "Slide it in again."]
"""


def encoded(form: str, colour: str = "red", size: tuple[int, int] = (40, 30)) -> bytes:
    """A whole picture of one colour."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form, 100)  # type: ignore[call-overload]  # takes the name as text
    return bytes(data.data())


def gif(
    *colours: tuple[int, int, int], size: tuple[int, int] = (40, 30), canvas: tuple[int, int] | None = None
) -> bytes:
    """One view for each colour."""
    width, height = size
    table = bytes(channel for colour in (*colours, *[(0, 0, 0)] * 4)[:4] for channel in colour)
    views = b"".join(
        b"\x21\xf9\x04\x00\x0a\x00\x00\x00"
        b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0) + _lzw(number % 4, width * height)
        for number in range(len(colours))
    )
    loop = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    return b"GIF89a" + struct.pack("<HHBBB", *(canvas or size), 0x91, 0, 0) + table + loop + views + b"\x3b"


def _lzw(colour: int, pixels: int) -> bytes:
    """Never lets the table grow: begins it anew before its codes get wider."""
    codes = [4]
    for place in range(pixels):
        codes += [4, colour] if place and place % 2 == 0 else [colour]
    bits = sum(code << 3 * place for place, code in enumerate([*codes, 5]))
    data = bits.to_bytes((3 * len(codes) + 3 + 7) // 8, "little")
    blocks = [data[start : start + 255] for start in range(0, len(data), 255)]
    return b"\x02" + b"".join(bytes([len(block)]) + block for block in blocks) + b"\x00"


def animated_webp(*colours: str, size: tuple[int, int] = (40, 30)) -> bytes:
    """One view for each colour."""
    width, height = (struct.pack("<I", side - 1)[:3] for side in size)
    views = b"".join(
        _chunk(b"ANMF", bytes(6) + width + height + b"\x64\x00\x00\x00" + encoded("webp", colour, size)[12:])
        for colour in colours
    )
    body = _chunk(b"VP8X", b"\x02\x00\x00\x00" + width + height) + _chunk(b"ANIM", bytes(6)) + views
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def png_of_size(width: int, height: int) -> bytes:
    """Says that it is so large, and holds next to nothing."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    packed = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + packed


def sparse(path: Path, start: bytes, size: int) -> None:
    """A file of that size that takes no room on the disk."""
    with path.open("wb") as file:
        file.write(start)
        file.truncate(size)
