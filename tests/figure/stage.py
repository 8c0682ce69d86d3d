"""What the tests of the figure share: every part of every exercise, and pictures of them."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage, QPainter

from glutebreak.catalogue import read_catalogue
from glutebreak.core.exercises import Part
from glutebreak.figure.art import Look, looks
from glutebreak.figure.scene import picture_height
from glutebreak.figure.theme import theme
from glutebreak.figure.whole import paint_whole

PARTS: dict[str, Part] = {
    f"{exercise.id}-{index}": part
    for exercise in read_catalogue().values()
    for index, part in enumerate(exercise.parts, start=1)
}
LOOKS: dict[str, Look] = looks()
STEPS = tuple(step / 40 for step in range(41))


def picture(part: Part, work: float, size: int = 96, look: str = "maya", *, dark: bool = False) -> QImage:
    """The whole picture, on its page, so wide."""
    image = QImage(size, picture_height(part.movement.view, size), QImage.Format.Format_RGB32)
    image.fill(QColor(theme(dark=dark).page))
    painter = QPainter(image)
    paint_part(painter, part, work, size, look, dark=dark)
    painter.end()
    return image


def paint_part(painter: QPainter, part: Part, work: float, size: int, look: str, *, dark: bool) -> None:
    paint_whole(painter, part, work, LOOKS[look], theme(dark=dark), size)


def differences(one: QImage, other: QImage) -> Iterator[int]:
    """By how much each pixel differs, 0 to 255, in the channel where it differs most."""
    a, b = bytes(one.constBits()), bytes(other.constBits())
    assert len(a) == len(b)
    for k in range(0, len(a), 4):
        yield max(abs(a[k] - b[k]), abs(a[k + 1] - b[k + 1]), abs(a[k + 2] - b[k + 2]))
