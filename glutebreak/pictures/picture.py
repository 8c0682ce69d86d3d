"""Opens a picture: its kind by its content, its size before anything is decoded.

Kinds: SVG (still), PNG (still), JPEG (still), WebP and GIF (still or animated).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from glutebreak.pictures.plain_file import FileRefused, read_plain
from glutebreak.pictures.refused import PictureRefused
from glutebreak.pictures.svg import check_svg

Kind = Literal["svg", "png", "jpeg", "gif", "webp"]

LARGEST_FILE: Final = 10_000_000
LARGEST_SVG: Final = 1_000_000
"""Bytes of text; more takes too long to draw."""
MOST_PIXELS: Final[dict[Kind, int]] = {"png": 4_000_000, "jpeg": 16_000_000, "gif": 1_000_000, "webp": 4_000_000}
"""A JPEG is made smaller while it is decoded, so a photo may come as it is; a GIF keeps whole views in memory."""
MOST_VIEWS: Final = 300
"""Of an animated picture."""
MOST_SCANS: Final = 30
"""Passes over a progressive JPEG; usual are 10, and thousands fit in a small file."""
DECODED: Final = QSize(1024, 1024)
"""Larger ones are shrunk to fit, which is sharp enough for the square at twice the usual size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may be shown."""

    kind: Kind
    data: bytes
    views: int = 1
    """More than one: it is animated."""

    @property
    def animated(self) -> bool:
        return self.views > 1


def open_picture(path: Path, *, decode: bool = True) -> Picture:
    """The picture in that file. Raises `PictureRefused`.

    Without `decode` only its outside is looked at, which finds all but a file that breaks off.
    """
    try:
        data = read_plain(path, LARGEST_FILE)
    except FileRefused as refused:
        raise PictureRefused(str(refused)) from refused
    kind = _kind(data)
    if kind == "svg":
        if len(data) > LARGEST_SVG:
            raise PictureRefused(f"is too large: {len(data) / 1e6:.1f} MB of at most {LARGEST_SVG / 1e6:.0f} MB of SVG")
        check_svg(data)
        return Picture(kind, data)
    picture = _looked_at(kind, data)
    if decode and Reader(picture).view(0).isNull():
        raise PictureRefused(f"is not a whole {kind.upper()} picture; export it again")
    return picture


class Reader:
    """Decodes the views of a picture of pixels, one after the other and then from the beginning again."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._buffer = QBuffer()
        self._next = 0
        self._open()

    def view(self, number: int) -> QImage:
        """That one, from 0; empty if the file ends before it. Going back costs decoding from the first one on."""
        if number < self._next:
            self._open()
        image = QImage()
        while self._next <= number:
            self._next += 1
            image = self._reader.read()
        return image

    def _open(self) -> None:
        self._buffer.close()
        self._buffer.setData(QByteArray(self._picture.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader = _reader(self._buffer, self._picture.kind)
        self._next = 0
        size = self._reader.size()
        if size.width() > DECODED.width() or size.height() > DECODED.height():
            self._reader.setScaledSize(size.scaled(DECODED, Qt.AspectRatioMode.KeepAspectRatio))


def _looked_at(kind: Kind, data: bytes) -> Picture:
    if kind == "jpeg" and data.count(b"\xff\xda") > MOST_SCANS:
        raise PictureRefused("is built up in too many passes; save it as a plain JPEG")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = _reader(buffer, kind)
    size = reader.size()
    if not reader.canRead() or size.isEmpty():
        raise PictureRefused(f"is not a whole {kind.upper()} picture; export it again")
    if size.width() * size.height() > MOST_PIXELS[kind]:
        most = f"{MOST_PIXELS[kind] / 1e6:.0f} million"
        raise PictureRefused(f"has too many pixels: {size.width()} x {size.height()} of at most {most}; scale it down")
    views = max(1, reader.imageCount()) if reader.supportsAnimation() else 1
    if views > MOST_VIEWS:
        raise PictureRefused(f"is too long: {views} single pictures of at most {MOST_VIEWS}; shorten it")
    return Picture(kind, data, views)


def _reader(buffer: QBuffer, kind: Kind) -> QImageReader:
    """One that takes it for nothing but that kind."""
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader


def _kind(data: bytes) -> Kind:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    return "svg"
