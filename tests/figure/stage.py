"""What the tests of the figure share: every part of every exercise, and pictures of them."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage, QPainter

from glutebreak.catalogue import read_catalogue
from glutebreak.core.exercises import Part
from glutebreak.figure.art import Look, looks
from glutebreak.figure.close_up import paint_close_up
from glutebreak.figure.dial import PLACE, paint_dial
from glutebreak.figure.scene import (
    PICTURE,
    paint_backdrop,
    paint_moving,
    paint_things_over,
    picture_height,
    view_camera,
)
from glutebreak.figure.theme import theme

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
    person, surroundings = LOOKS[look], theme(dark=dark)
    painter.save()
    if part.mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    paint_backdrop(painter, part.movement.view, surroundings, size)
    paint_moving(painter, part.movement, work, person, surroundings, view_camera(part.movement.view, size))
    paint_things_over(painter, part.movement.view, surroundings, size)
    if part.movement.close_up is not None:
        painter.scale(size / PICTURE, size / PICTURE)
        paint_close_up(painter, part.movement, part.movement.close_up, work, person, surroundings)
    painter.restore()
    if part.dial is not None:
        painter.save()
        painter.scale(size / PICTURE, size / PICTURE)
        painter.translate(*PLACE)
        paint_dial(painter, part.dial, work, person, surroundings)
        painter.restore()


def differences(one: QImage, other: QImage) -> Iterator[int]:
    """By how much each pixel differs, 0 to 255, in the channel where it differs most."""
    a, b = bytes(one.constBits()), bytes(other.constBits())
    assert len(a) == len(b)
    for k in range(0, len(a), 4):
        yield max(abs(a[k] - b[k]), abs(a[k + 1] - b[k + 1]), abs(a[k + 2] - b[k + 2]))
