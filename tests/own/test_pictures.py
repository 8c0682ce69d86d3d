"""Which pictures are taken, which are refused and why, and how they are played."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import moment
from glutebreak.core.exercises import Pictures
from glutebreak.pictures.frames import PictureFrames
from glutebreak.pictures.picture import MOST_SCANS, MOST_VIEWS, Reader, open_picture
from glutebreak.pictures.refused import PictureRefused
from tests.own.made import SVG, animated_webp, encoded, gif, png_of_size

pytestmark = pytest.mark.qt_log_ignore("JPEG datastream")
RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)
NOW = moment(next(iter(read_catalogue().values())), timedelta(0))
LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href'


def kept(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def seen(frames: PictureFrames, *, through: float = 0.0, work: float = 0.0, stills: bool = False) -> QImage:
    canvas = QImage(100, 100, QImage.Format.Format_RGB32)
    canvas.fill(QColor("black"))
    painter = QPainter(canvas)
    if stills:
        frames.draw_stills(painter)
    else:
        frames.draw(painter, replace(NOW, through=through, work=work))
    painter.end()
    return canvas


def colour_at(image: QImage, x: int = 50, y: int = 50) -> str:
    """The nearest of a few."""
    found = QColor(image.pixel(QPoint(x, y)))
    channels = (found.red() > 128, found.green() > 128, found.blue() > 128)
    return {(1, 0, 0): "red", (0, 1, 0): "green", (0, 0, 1): "blue", (1, 1, 1): "sheet"}.get(channels, found.name())


@pytest.mark.parametrize(
    ("name", "data", "kind", "views"),
    [
        ("a.svg", SVG.format('<rect width="40" height="40" fill="red"/>').encode(), "svg", 1),
        ("a.png", encoded("png"), "png", 1),
        ("a.jpg", encoded("jpeg"), "jpeg", 1),
        ("a.webp", encoded("webp", size=(100, 50)), "webp", 1),
        ("a.gif", gif(RED), "gif", 1),
        ("moves.gif", gif(RED, GREEN, BLUE), "gif", 3),
        ("moves.webp", animated_webp("red", "lime", "blue"), "webp", 3),
        ("really-a-jpeg.png", encoded("jpeg"), "jpeg", 1),
    ],
)
def test_every_kind_that_is_promised_is_read_by_its_content(
    tmp_path: Path,
    qapp: QApplication,  # noqa: ARG001
    name: str,
    data: bytes,
    kind: str,
    views: int,
) -> None:
    path = kept(tmp_path, name, data)
    picture = open_picture(path)
    assert (picture.kind, picture.views) == (kind, views)
    assert colour_at(seen(PictureFrames(Pictures(start=str(path)), 100, 1.0))) == "red"


@pytest.mark.parametrize("data", [gif(RED, GREEN, BLUE), animated_webp("red", "lime", "blue")], ids=["gif", "webp"])
def test_an_animation_is_played_once_a_repetition_and_in_step_with_the_count(
    tmp_path: Path,
    qapp: QApplication,  # noqa: ARG001
    data: bytes,
) -> None:
    frames = PictureFrames(Pictures(start=str(kept(tmp_path, "a.gif", data))), 100, 1.0)
    shown = [colour_at(seen(frames, through=through)) for through in (0.0, 0.3, 0.4, 0.6, 0.7, 0.99, 0.0, 0.5)]
    assert shown == ["red", "red", "green", "green", "blue", "blue", "red", "green"]
    assert colour_at(seen(frames, through=0.9, stills=True)) == "red"


def test_two_pictures_change_over_on_the_way(tmp_path: Path, qapp: QApplication) -> None:  # noqa: ARG001
    start, end = (str(kept(tmp_path, f"{name}.png", encoded("png", name))) for name in ("red", "blue"))
    frames = PictureFrames(Pictures(start=start, end=end), 100, 1.0)
    assert [colour_at(seen(frames, work=work)) for work in (0.0, 0.3, 0.7, 1.0)] == ["red", "red", "blue", "blue"]
    halfway = QColor(seen(frames, work=0.5).pixel(50, 50))
    assert (100 < halfway.red() < 155, halfway.green(), 100 < halfway.blue() < 155) == (True, 0, True)
    stills = seen(frames, stills=True)
    assert [colour_at(stills, x=x, y=46) for x in (25, 75)] == ["red", "blue"]


def test_pictures_keep_their_shape_and_lie_on_a_light_sheet(tmp_path: Path, qapp: QApplication) -> None:  # noqa: ARG001
    frames = PictureFrames(Pictures(start=str(kept(tmp_path, "a.png", encoded("png", size=(80, 20))))), 100, 1.0)
    image = seen(frames)
    assert [colour_at(image, y=y) for y in (10, 50, 90)] == ["sheet", "red", "sheet"]


def test_what_is_gone_since_it_was_read_is_said_in_its_place(tmp_path: Path, qapp: QApplication) -> None:  # noqa: ARG001
    frames = PictureFrames(Pictures(start=str(tmp_path / "gone.png")), 100, 1.0)
    image = seen(frames)
    assert colour_at(image, x=5) == "sheet"
    assert len({image.pixel(x, y) for x in range(20, 80) for y in range(20, 80)}) > 1  # words
    assert frames.step(NOW) == 0


def test_a_photo_is_made_smaller_while_it_is_read(tmp_path: Path) -> None:
    picture = open_picture(kept(tmp_path, "photo.jpg", encoded("jpeg", size=(4000, 3000))))
    assert Reader(picture).view(0).width() == 1024


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (png_of_size(50_000, 50_000), "too many pixels: 50000 x 50000 of at most 4 million"),
        (png_of_size(2001, 2000), "too many pixels"),
        (gif(RED, canvas=(60_000, 60_000)), "not a whole GIF"),
        (encoded("png")[:60], "not a whole PNG"),
        (encoded("jpeg")[:100], "not a whole JPEG"),
        (encoded("webp")[:20], "not a whole WEBP"),
        (b"GIF89a", "not a whole GIF"),
        (encoded("jpeg") + b"\xff\xda" * (MOST_SCANS + 1), "too many passes"),
        (gif(*[RED, GREEN] * (MOST_VIEWS // 2 + 1), size=(2, 2)), "too long: 302 single pictures"),
        (encoded("bmp"), "not a picture that glutebreak can read"),
        (b"", "not a picture"),
        (b"\x1f\x8b\x08" + bytes(100), "not a picture"),
        (SVG.format("<rect"), "not whole"),
        ("<svg/>", "not an SVG drawing"),
        ('<?xml version="1.0" encoding="utf-32-klingon"?><svg/>', "unknown encoding"),
        (SVG.format('<image href="http://127.0.0.1/x.png"/>'), "“image”, which is not shown"),
        (SVG.format("<script>1</script>"), "“script”, which is not shown"),
        (SVG.format('<use href="#a"/>'), "“use”, which is not shown"),
        (SVG.format("<foreignObject/>"), "“foreignObject”, which is not shown"),
        (SVG.format(f'<a {LINK}="file:///etc/passwd"><rect/></a>'), "outside itself: “file:///etc/passwd”"),
        (SVG.format('<rect fill="url(http://127.0.0.1/x)"/>'), "outside itself"),
        (SVG.format("<rect style=\"fill: url(  'x.svg#a')\"/>"), "outside itself"),
        (SVG.format("<style>rect { fill: ur&#108;(x) }</style>"), "outside itself"),
        (SVG.format("<style>@import 'x.css';</style>"), "style rules beyond plain ones"),
        (SVG.format('<rect onclick="x()"/>'), "script in “onclick”"),
        (SVG.format("<g>" * 100 + "</g>" * 100), "more than 30 deep"),
        (SVG.format("<g/>" * 3000), "more than 2000 elements"),
        (SVG.format('<rect width="1e30"/>'), "number beyond 100,000 in “width”"),
        (SVG.format('<path d="M0,0L-9999999,3"/>'), "number beyond"),
        (SVG.format('<rect style="stroke-width: 9999999"/>'), "number beyond"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', "DOCTYPE"),
        ('<!DOCTYPE svg SYSTEM "file:///etc/passwd" [<!ENTITY % a SYSTEM "x"> %a;]><svg/>', "DOCTYPE"),
    ],
)
def test_a_picture_that_may_do_harm_is_refused_with_what_to_do(
    tmp_path: Path, data: bytes | str, complaint: str
) -> None:
    with pytest.raises(PictureRefused, match=complaint):
        open_picture(kept(tmp_path, "picture", data))


@pytest.mark.parametrize(
    "inside",
    [
        '<g id="path9999999" class="x9999999" transform="translate(3 4)"><text font-size="3">Ja @ 10</text></g>',
        '<linearGradient id="g"><stop offset="0"/></linearGradient><rect fill="url(#g)" stroke-dasharray="2 1"/>',
        '<metadata><x:work xmlns:x="urn:x" x:about="http://example.org" n="9e99"/></metadata>',
        "<style>rect { fill: #99999999 }</style>",
        '<path d="M 1.5,2.25 l-3-4 .5.5 z" fill="#123456"/>',
    ],
)
def test_what_drawing_programs_usually_write_is_taken(tmp_path: Path, inside: str) -> None:
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert open_picture(kept(tmp_path, "a.svg", doctype + SVG.format(inside))).kind == "svg"
