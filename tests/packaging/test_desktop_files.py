"""What is handed to a desktop is accepted by the desktop's own validators, and its icons can be seen."""

import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from glutebreak import __version__

ROOT = Path(__file__).parent.parent.parent
ENTRY = ROOT / "packaging/linux/glutebreak.desktop"
METAINFO = ROOT / "packaging/linux/glutebreak.metainfo.xml"
ICONS = sorted((ROOT / "assets/icons").glob("*.svg"))
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def test_the_desktop_entry_is_valid() -> None:
    checked = subprocess.run(["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", "--no-color", str(METAINFO)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_entry_metainfo_and_package_agree() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(ENTRY, "utf-8")
    metainfo = ET.parse(METAINFO).getroot()  # noqa: S314 - our own file
    release = metainfo.find("releases/release")
    assert metainfo.findtext("launchable") == ENTRY.name
    assert metainfo.findtext("name") == entry["Desktop Entry"]["Name"]
    assert metainfo.findtext("provides/binary") == entry["Desktop Entry"]["Exec"]
    assert (ROOT / "assets/icons" / f"{entry['Desktop Entry']['Icon']}.svg") in ICONS
    assert release is not None
    assert release.get("version") == __version__


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_can_be_seen_at_every_size(icon: Path, size: int) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(str(icon))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    drawn = sum(QColor.fromRgba(image.pixel(x, y)).alpha() > 128 for x in range(size) for y in range(size))
    assert 0.15 < drawn / size**2 < 0.95


def test_the_icon_of_windows_is_the_drawn_one() -> None:
    """To renew it, save what is rendered here."""
    kept = QImage(str(ROOT / "assets/icons/glutebreak.png")).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = QImage(kept.size(), QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(ROOT / "assets/icons/glutebreak.svg")).render(painter)
    painter.end()

    assert kept.width() == 128
    assert kept == drawn
