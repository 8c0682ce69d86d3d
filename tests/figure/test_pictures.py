"""What is painted: nothing pops, nothing is cut off, left and right are kept apart, and colours can be told apart."""

import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from glutebreak.core.coach import ease
from glutebreak.core.exercises import Part
from glutebreak.figure.art import Look, Role
from glutebreak.figure.dial import dial_box
from glutebreak.figure.frames import Frames
from glutebreak.figure.pieces import MOST_BYTES as MOST_BYTES_EVER
from glutebreak.figure.scene import figure_box, paint_moving, picture_height, travelled, view_camera
from glutebreak.figure.steps import Steps
from glutebreak.figure.stills import paint_stills
from glutebreak.figure.theme import GLOW, colours, theme
from tests.figure.stage import LOOKS, PARTS, differences, picture

pytestmark = pytest.mark.usefixtures("qapp")
each_part = pytest.mark.parametrize("part", PARTS.values(), ids=PARTS.keys())
each_look = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
on_light_and_dark = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])

CLEAR = 40
"""A pixel that differs by more than this is seen to change."""
POP = 1.7
"""A frame that changes so many times as much as its neighbours pops."""
STIR = 40
"""Changed pixels that are no pop, whatever the neighbours do."""
MOST_BYTES = 15e6 * (96 / 380) ** 2  # of a part in the break window, as small as it is painted here


@each_part
def test_nothing_pops_from_frame_to_frame(part: Part) -> None:
    steps = Steps(part)
    frames = [picture(part, steps.work_at(step), 160) for step in range(steps.count + 1)]
    changed = [sum(d > CLEAR for d in differences(a, b)) for a, b in pairwise(frames)]
    pops = [n for b, n, a in zip(changed, changed[1:], changed[2:], strict=False) if n > POP * max(a, b) + STIR]
    assert pops == []
    assert max(changed) < (0.05 if part.movement.stride or part.movement.travel else 0.02) * 160**2


@each_part
def test_something_moves(part: Part) -> None:
    first, second = part.movement.stills or (0.0, 0.5 if part.movement.goes_round else 1.0)
    moved = sum(d > CLEAR for d in differences(picture(part, first), picture(part, second)))
    assert moved > (40 if part.movement.start.right_leg == part.movement.end.right_leg else 300)


@pytest.mark.parametrize(("part", "look"), list(product(PARTS, LOOKS)))
def test_the_figure_is_painted_within_its_box_and_within_the_picture(part: str, look: str) -> None:
    movement, size = PARTS[part].movement, 200
    camera = view_camera(movement.view, size)
    box = travelled(figure_box(movement, LOOKS[look], camera), movement, camera)
    for work in (0.0, 0.5, 1.0):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_moving(painter, movement, work, LOOKS[look], theme(dark=False), camera)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(box.toAlignedRect(), QColor())
        painter.end()
        assert not any(bytes(image.constBits()))
    assert QRectF(-1, -1, size + 2, size + 2).contains(_painted(movement_picture(PARTS[part], look)))


def movement_picture(part: Part, look: str) -> QImage:
    """The figure at its largest, on a picture with a border all round."""
    size, border = 200, 40
    image = QImage(size + 2 * border, size + 2 * border, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(border, border)
    paint_moving(painter, part.movement, 1.0, LOOKS[look], theme(dark=False), view_camera(part.movement.view, size))
    painter.end()
    return image


def _painted(image: QImage, border: int = 40) -> QRectF:
    width, data = image.width(), bytes(image.constBits())
    seen = [k // 4 for k in range(3, len(data), 4) if data[k]]
    xs, ys = [k % width for k in seen], [k // width for k in seen]
    return QRectF(min(xs) - border, min(ys) - border, max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@on_light_and_dark
def test_the_left_side_is_the_picture_of_the_right_side_mirrored(dark: bool) -> None:  # noqa: FBT001
    left, right = PARTS["rear-leg-knee-bend-1"], PARTS["rear-leg-knee-bend-2"]
    mirrored = picture(right, 0.5, dark=dark).transformed(QTransform.fromScale(-1, 1))
    assert sum(d > CLEAR for d in differences(picture(left, 0.5, dark=dark), mirrored)) < 20


def test_the_dial_is_never_mirrored() -> None:
    part = PARTS["three-position-toe-raise-1"]
    at = dial_box().toAlignedRect()
    one, other = drawn(part, 1000).copy(at), drawn(replace(part, mirrored=True), 1000).copy(at)
    numerals = one.copy(at.width() - 60, at.height() // 2 - 25, 50, 50)
    assert numerals == other.copy(at.width() - 60, at.height() // 2 - 25, 50, 50)
    assert sum(d > CLEAR for d in differences(drawn(part), drawn(replace(part, mirrored=True)))) > 300


def drawn(part: Part, size: int = 96, ratio: float = 1.0, work: float = 1.0) -> QImage:
    """A picture as the widget shows it: from kept frames."""
    image = QImage(size, picture_height(part.movement.view, size), QImage.Format.Format_RGB32)
    image.fill(QColor(theme(dark=False).page))
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    Frames(part, LOOKS["maya"], theme(dark=False), size, ratio).draw(painter, work)
    painter.end()
    return image


@each_part
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_kept_frame_is_the_picture_itself(part: Part, ratio: float) -> None:
    work = 0.5 / part.movement.travel.times if part.movement.travel else 1.0  # further on it stands on whole pixels
    assert sum(d > CLEAR for d in differences(drawn(part, 96, ratio, work), picture(part, work))) < 30


@each_part
def test_the_way_back_paints_nothing_anew(part: Part) -> None:
    frames = Frames(part, LOOKS["maya"], theme(dark=False), 96, 1.0)
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    samples, own = 2 * frames.steps.count, part.movement.has_own_timing
    there = [t / samples if own else ease(t / samples) for t in range(samples + 1)]
    for work in there:
        frames.draw(painter, work)
    kept = frames.bytes_kept
    for work in reversed(there):
        frames.draw(painter, work)
    painter.end()
    assert 0 < frames.bytes_kept == kept < MOST_BYTES
    if part.movement.travel is None:
        assert {frames.steps.of(work) for work in there} == set(range(frames.steps.count + 1))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 1.0])
def test_a_fade_mixes_the_two_pictures_and_nothing_else(share: float) -> None:
    left, right = PARTS["rear-leg-knee-bend-1"], PARTS["rear-leg-knee-bend-2"]
    one, other = (Frames(part, LOOKS["maya"], theme(dark=False), 96, 1.0) for part in (left, right))
    mixed, expected = drawn(left), drawn(left, work=0.0)
    for image, fade in ((mixed, True), (expected, False)):
        image.fill(QColor(theme(dark=False).page))
        painter = QPainter(image)
        if fade:
            other.draw_fading_in(painter, one, share)
        else:
            painter.drawImage(0, 0, drawn(left, work=0.0))
            painter.setOpacity(share)
            painter.drawImage(0, 0, drawn(right, work=0.0))
        painter.end()
    assert max(differences(mixed, expected)) < 8


@on_light_and_dark
@each_part
def test_stills_show_both_key_poses(part: Part, dark: bool) -> None:  # noqa: FBT001
    blank, stills = (QImage(200, 200, QImage.Format.Format_RGB32) for _ in range(2))
    for image in (blank, stills):
        image.fill(QColor(theme(dark=dark).page))
    painter = QPainter(stills)
    paint_stills(painter, part, LOOKS["tom"], theme(dark=dark), 200)
    painter.end()
    painted = [k % 200 for k, d in enumerate(differences(blank, stills)) if d > CLEAR]
    assert sum(x < 100 for x in painted) > 1000
    assert sum(x >= 100 for x in painted) > 1000


def luminance(colour: QColor | str) -> float:
    """Relative luminance after WCAG 2."""
    shade = QColor(colour)
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: QColor | str, b: QColor | str) -> float:
    darker, lighter = sorted((luminance(a), luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


@each_look
@on_light_and_dark
def test_the_figure_stands_out_from_the_blob(look: Look, dark: bool) -> None:  # noqa: FBT001
    surroundings = theme(dark=dark)
    shown = colours(look, surroundings)
    assert contrast(shown.of(Role.LEGS), surroundings.blob) >= 1.8
    assert contrast(shown.of(Role.LEGS_SHADE), surroundings.blob) >= 1.45
    for role in (Role.SKIN, Role.HAIR, Role.TOP, Role.SHOE):
        assert contrast(shown.of(role), surroundings.blob) >= 1.25, role


@each_look
@on_light_and_dark
def test_a_working_muscle_stands_out_from_the_trousers(look: Look, dark: bool) -> None:  # noqa: FBT001
    trousers = colours(look, theme(dark=dark)).of(Role.LEGS)
    assert contrast(GLOW, trousers) >= 1.4
    assert not 80 <= trousers.hsvHue() <= 160  # coral on green is lost on red-green colour blindness


@each_look
def test_nothing_that_is_worn_is_coral(look: Look) -> None:
    for role in (Role.TOP, Role.LEGS, Role.SHOE):
        hue = (QColor(look.palette[role]).hsvHue() - QColor(GLOW).hsvHue()) % 360
        assert 25 <= hue <= 335, role


@each_look
def test_clothes_are_of_three_clearly_different_hues(look: Look) -> None:
    hues = [QColor(look.palette[role]).hsvHue() for role in (Role.TOP, Role.LEGS, Role.SHOE)]
    assert all(min((a - b) % 360, (b - a) % 360) >= 30 for a, b in pairwise([*hues, hues[0]]))


def test_a_look_without_a_colour_is_refused() -> None:
    maya = LOOKS["maya"]
    with pytest.raises(ValueError, match="shoe_shade"):
        replace(maya, palette={role: text for role, text in maya.palette.items() if role is not Role.SHOE_SHADE})


@pytest.mark.parametrize("paint", [picture, drawn], ids=["painted", "kept"])
def test_painting_loses_no_reference_to_none(paint: Callable[..., QImage]) -> None:
    part = PARTS["three-position-toe-raise-2"]
    before = sys.getrefcount(None)
    for _ in range(20):
        paint(part, work=0.5)
    assert sys.getrefcount(None) > before - 10


@each_part
@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_frames_differ_only_where_they_say(part: Part, ratio: float) -> None:
    size = 120
    frames = Frames(part, LOOKS["maya"], theme(dark=False), size, ratio)
    height = picture_height(part.movement.view, size)
    start, end = (QImage(size, height, QImage.Format.Format_RGB32) for _ in range(2))
    far = 0.2 if part.movement.goes_round else 1.0
    for image, work in ((start, 0.0), (end, far)):
        image.fill(QColor("#FFFFFF"))
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        frames.draw(painter, work)
        painter.end()
    changed = [k for k, difference in enumerate(differences(start, end)) if difference]
    assert changed
    outside = [k for k in changed if not frames.moving.contains(QPoint(int(k % size / ratio), int(k // size / ratio)))]
    assert outside == []


@pytest.mark.parametrize("sides", [("rear-leg-knee-bend-1", "rear-leg-knee-bend-2"), ("clamshell-2", "clamshell-1")])
def test_the_other_side_is_turned_over_and_not_painted_again(sides: tuple[str, str]) -> None:
    first, second = (Frames(PARTS[side], LOOKS["tom"], theme(dark=True), 96, 1.5) for side in sides)
    shown = [QImage(96, 96, QImage.Format.Format_RGB32) for _ in range(2)]
    for image in shown:
        image.fill(QColor("#FFFFFF"))
        image.setDevicePixelRatio(1.5)
    paint_with(first, shown[0])
    bytes_before = first.bytes_kept
    second.take_over(first.hand_over())
    assert first.bytes_kept < bytes_before
    assert second.bytes_kept > 0
    paint_with(second, shown[0])
    paint_with(Frames(PARTS[sides[1]], LOOKS["tom"], theme(dark=True), 96, 1.5), shown[1])
    assert sum(d > CLEAR for d in differences(*shown)) < 20


def paint_with(frames: Frames, image: QImage) -> None:
    painter = QPainter(image)
    painter.fillRect(0, 0, 96, 96, QColor("#FFFFFF"))
    frames.draw(painter, 0.5)
    painter.end()


def test_pictures_of_another_person_are_not_taken_over() -> None:
    tom, maya = (Frames(PARTS["clamshell-1"], LOOKS[look], theme(dark=False), 96, 1.0) for look in ("tom", "maya"))
    paint_with(tom, QImage(96, 96, QImage.Format.Format_RGB32))
    maya.take_over(tom.hand_over())
    assert maya.bytes_kept == 0


@each_part
def test_on_a_large_fine_screen_a_part_takes_no_more_memory_than_is_allowed(part: Part) -> None:
    frames = Frames(part, LOOKS["maya"], theme(dark=False), 1900, 2.0)
    image = QImage(1900, 1900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    kept = []
    for work in (0.0, 0.3, 0.5, 0.8):
        frames.draw(painter, work)
        kept.append(frames.bytes_kept)
    painter.end()
    of_one = (kept[-1] - kept[0]) / (len(set(kept)) - 1)
    pictures = {frames.steps.first_alike(step) for step in range(frames.steps.count + 1)}
    assert of_one * len(pictures) < 1.5 * MOST_BYTES_EVER
