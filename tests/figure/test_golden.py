"""Key poses against pictures that were looked at and found good.

After a change that is meant to be seen: look at `tests/pictures/figure_sheets.py`'s sheets, then renew them with

    GLUTEBREAK_RENEW_GOLDEN=1 pytest tests/figure/test_golden.py
"""

import os
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtGui import QImage, QPainter

from glutebreak.core.exercises import Part
from glutebreak.figure.scene import picture_height
from tests.figure.stage import LOOKS, PARTS, differences, picture

pytestmark = pytest.mark.usefixtures("qapp")
FOLDER = Path(__file__).parent / "golden"
SIZE = 96
WRONG = 60
"""A pixel that differs by more than this is wrong; letters and smoothing differ by less between machines."""


def key_poses(part: Part, look: str) -> QImage:
    """Start, middle and end, on light and on dark."""
    image = QImage(6 * SIZE, picture_height(part.movement.view, SIZE), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for column, (dark, work) in enumerate((dark, work) for dark in (False, True) for work in (0.0, 0.5, 1.0)):
        painter.drawImage(column * SIZE, 0, picture(part, work, SIZE, look, dark=dark))
    painter.end()
    return image


@pytest.mark.parametrize("name", PARTS)
def test_key_poses_look_as_they_did(name: str) -> None:
    look = sorted(LOOKS)[crc32(name.encode()) % len(LOOKS)]
    file, now = FOLDER / f"{name}.png", key_poses(PARTS[name], look)
    if os.environ.get("GLUTEBREAK_RENEW_GOLDEN"):
        FOLDER.mkdir(exist_ok=True)
        assert now.save(str(file))
        pytest.skip(f"renewed {file.name}: look at it")
    golden = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    wrong = sum(difference > WRONG for difference in differences(golden, now))
    assert wrong / (now.width() * now.height()) < 0.004


def test_the_comparison_sees_a_knee_that_is_bent_wrongly() -> None:
    part = PARTS["rear-leg-knee-bend-2"]
    wrong = sum(d > WRONG for d in differences(picture(part, 0.0), picture(part, 0.15)))
    assert wrong / SIZE**2 > 0.004
