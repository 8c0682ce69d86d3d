import re
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QLabel

from glutebreak.figure.theme import theme
from glutebreak.ui import theme as theme_module
from glutebreak.ui.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Colours,
    Theme,
    is_dark,
    palette_of,
    stylesheet_of,
    wants_contrast,
)
from glutebreak.ui.tray_icon import STROKE, TRACK

CORAL_HUE = 7
TEXTS = [("ink", "page"), ("ink", "card"), ("ink", "quiet"), ("ink", "quiet_hover"), ("muted", "page")]
TEXTS += [("muted", "card"), ("muted", "quiet"), ("accent", "card"), ("accent", "page")]
TEXTS += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_chosen", "chosen")]
SHAPES = [("edge", "page"), ("edge", "card"), ("accent", "page"), ("accent", "card"), ("accent", "quiet")]
SHAPES += [("focus", "page"), ("focus", "card"), ("focus", "quiet"), ("ring", "page"), ("ring", "card")]
STRONG = [("line", "page"), ("line", "card"), ("outline", "page"), ("outline", "card"), ("blob", "card")]
STRONG += [
    ("accent", "blob"),
    ("ring", "accent"),
    ("chosen", "page"),
    ("chosen_ring", "page"),
    ("chosen_ring", "chosen"),
]
"""Shapes that only high contrast promises."""
EVERY = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=["light", "dark", "high light", "high dark"]
)
HIGH = pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 defines it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@EVERY
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_texts_can_be_read(colours: Colours, text: str, ground: str) -> None:
    assert contrast(QColor(getattr(colours, text)), QColor(getattr(colours, ground))) >= 4.5


@EVERY
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_can_be_seen(colours: Colours, shape: str, ground: str) -> None:
    assert contrast(QColor(getattr(colours, shape)), QColor(getattr(colours, ground))) >= 3


@HIGH
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_texts_stand_out_in_high_contrast(colours: Colours, text: str, ground: str) -> None:
    assert contrast(QColor(getattr(colours, text)), QColor(getattr(colours, ground))) >= 7


@HIGH
@pytest.mark.parametrize(("shape", "ground"), STRONG)
def test_outlines_stand_out_in_high_contrast(colours: Colours, shape: str, ground: str) -> None:
    assert contrast(QColor(getattr(colours, shape)), QColor(getattr(colours, ground))) >= 3


@pytest.mark.parametrize("stroke", [STROKE, TRACK])
@pytest.mark.parametrize("panel", ["#FFFFFF", "#F6F5F4", "#2C2C2C", "#1A1A1A", "#000000"])
def test_the_tray_icon_shows_on_light_and_dark_panels(stroke: QColor, panel: str) -> None:
    assert contrast(stroke, QColor(panel)) >= 2.9


@EVERY
def test_no_colour_is_near_coral_which_means_that_a_muscle_works(colours: Colours) -> None:
    for name in Colours.__slots__:
        colour = QColor(getattr(colours, name))
        distance = min(abs(colour.hslHue() - CORAL_HUE), 360 - abs(colour.hslHue() - CORAL_HUE))
        assert colour.hslSaturation() < 40 or distance > 40, name


@pytest.mark.parametrize("dark", [False, True])
def test_the_figure_stands_on_the_page(dark: bool) -> None:  # noqa: FBT001
    assert theme(dark=dark).page == (DARK if dark else LIGHT).page == (HIGH_DARK if dark else HIGH_LIGHT).page


def test_views_take_their_colours_from_the_theme_alone() -> None:
    folder = Path(theme_module.__file__).parent
    own = {"theme.py", "tray_icon.py"}
    for file in folder.glob("*.py"):
        if file.name not in own:
            assert not re.search(r"#[0-9A-Fa-f]{6}\b", file.read_text("utf-8")), file.name


def test_a_choice_wins_over_the_desktop() -> None:
    dark_desktop = palette_of(DARK)
    assert not is_dark(Qt.ColorScheme.Dark, dark_desktop, "light")
    assert is_dark(Qt.ColorScheme.Light, palette_of(LIGHT), "dark")


def test_the_desktop_s_scheme_is_followed_and_its_palette_where_it_names_none() -> None:
    assert is_dark(Qt.ColorScheme.Dark, palette_of(LIGHT))
    assert not is_dark(Qt.ColorScheme.Light, palette_of(DARK))
    assert is_dark(Qt.ColorScheme.Unknown, palette_of(DARK))
    assert not is_dark(Qt.ColorScheme.Unknown, palette_of(LIGHT))


def test_dark_works_where_qt_cannot_set_a_scheme(theme: Theme) -> None:
    label = QLabel("text")
    theme.choose("dark", "system")
    theme.dress(label)
    assert theme.dark
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)
    assert DARK.ink in label.styleSheet()
    label.deleteLater()


def test_our_own_palette_is_not_taken_for_the_desktop_s(theme: Theme) -> None:
    theme.choose("dark", "system")
    label = QLabel("text")
    theme.dress(label)
    theme.choose("system", "system")
    assert not theme.dark
    label.deleteLater()


def test_a_choice_is_told_once(theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.choose("dark", "system")
    theme.choose("dark", "system")
    assert told == [True]


def test_text_sizes_follow_the_system_s_font() -> None:
    small, large = QFont(), QFont()
    small.setPointSizeF(10)
    large.setPointSizeF(20)
    assert "font-size: 15.00pt" in stylesheet_of(LIGHT, small)
    assert "font-size: 30.00pt" in stylesheet_of(LIGHT, large)
    large.setPixelSize(20)
    assert "font-size: 30.00px" in stylesheet_of(LIGHT, large)


def test_font_and_dark_theme_of_the_desktop_are_heeded_live(theme: Theme) -> None:
    told: list[bool] = []
    theme.choose("system", "system")
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.heed_desktop("Noto Sans, 13", dark=True, contrast=False)
    assert (QApplication.font().family(), QApplication.font().pointSize()) == ("Noto Sans", 13)
    theme.heed_desktop("", dark=False, contrast=False)
    assert (QApplication.font().family(), QApplication.font().pointSize()) == ("Noto Sans", 13)
    assert told == [True, False]


def test_a_choice_wins_over_a_dark_theme(theme: Theme) -> None:
    theme.heed_desktop("", dark=True, contrast=False)
    assert not theme.dark


def test_high_contrast_is_the_desktop_s_wish_unless_the_person_has_one(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert theme.colours == LIGHT
    theme.heed_desktop("", dark=False, contrast=True)
    assert theme.colours == HIGH_LIGHT
    theme.choose("dark", "off")
    assert theme.colours == DARK
    theme.heed_desktop("", dark=False, contrast=False)
    theme.choose("dark", "on")
    assert theme.colours == HIGH_DARK
    theme.choose("light", "system")
    monkeypatch.setattr(theme_module, "wants_contrast", lambda _hints: True)
    assert theme.colours == HIGH_LIGHT


def test_an_older_qt_knows_of_no_wish_for_contrast(theme: Theme) -> None:
    class Older:
        """From before Qt 6.10."""

    assert not wants_contrast(cast("QStyleHints", Older()))
    assert not wants_contrast(theme._hints)
