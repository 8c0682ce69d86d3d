"""The look in one place: spacing, type and colours as tokens, and the two ways to apply them.

Coral is missing on purpose: in this program it means “this muscle works” and belongs to the figure alone.
Knows nothing of what the windows contain.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from glutebreak.assets import folder
from glutebreak.ui.stylesheet import STYLESHEET


class Space(IntEnum):
    """Distances in device-independent pixels; every margin and gap is one of these."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 24
    HUGE = 32


TYPE_SCALE = {"small": 0.9, "body": 1.0, "heading": 1.15, "title": 1.5, "display": 2.2}
"""Factors on the system's own font size, so that its size setting reaches every text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One theme. Text colours reach 4.5:1 on page and card, shapes that carry meaning 3:1 (tests/ui/test_theme.py)."""

    page: str
    card: str
    ink: str
    muted: str
    line: str
    """Only decoration: hairlines round cards."""
    edge: str
    """Outlines that one has to see to find a control."""
    quiet: str
    """Ground of secondary buttons."""
    quiet_hover: str
    accent: str
    accent_hover: str
    on_accent: str
    blob: str
    """Behind the figure, and the unfilled part of the ring."""


LIGHT = Colours(
    page="#F6F7FC", card="#FFFFFF", ink="#1E2442", muted="#565E84", line="#DDE2F3", edge="#7C86B1",
    quiet="#E7EBF8", quiet_hover="#DAE0F4", accent="#4350C4", accent_hover="#3843AC", on_accent="#FFFFFF",
    blob="#E4E9FA",
)  # fmt: skip
DARK = Colours(
    page="#161A2C", card="#1F2540", ink="#ECEEF9", muted="#AAB2D6", line="#2E3658", edge="#7682B8",
    quiet="#2C3457", quiet_hover="#37406A", accent="#9AA8FF", accent_hover="#B3BEFF", on_accent="#12162B",
    blob="#3A4574",
)  # fmt: skip


def is_dark(scheme: Qt.ColorScheme, palette: QPalette, choice: str = "system") -> bool:
    """What to draw: the person's “light” or “dark”, else the desktop's scheme, else what its palette looks like."""
    if choice in {"light", "dark"}:
        return choice == "dark"
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Dark
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def palette_of(colours: Colours) -> QPalette:
    """The palette for whatever the stylesheet leaves to the system's style, in every state."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window, role.AlternateBase), colours.page),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), colours.ink),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Link, role.Accent), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Mid,), colours.edge),
        ((role.Midlight,), colours.blob),
        ((role.Light,), colours.line),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.muted))
    return palette


def stylesheet_of(colours: Colours, font: QFont) -> str:
    """Rules for the windows; text sizes are multiples of the given font's."""
    points = font.pointSizeF() > 0
    size, unit = (font.pointSizeF(), "pt") if points else (float(font.pixelSize()), "px")
    values = {name: getattr(colours, name) for name in Colours.__slots__}
    values |= {f"font_{name}": f"{size * factor:.2f}{unit}" for name, factor in TYPE_SCALE.items()}
    return STYLESHEET.format_map(values)


class Theme(QObject):
    """Light or dark, as the person or the desktop wants it, live."""

    changed = Signal()

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        # From before it is replaced by ours: what the desktop looks like, where it names no scheme.
        self._desktop = QPalette(QGuiApplication.palette())
        self._hints = QGuiApplication.styleHints()
        self._dark_by_name = False
        if choice != "system":
            self._tell_desktop()
        self._hints.colorSchemeChanged.connect(self.changed)

    def choose(self, choice: str) -> None:
        """“system”, “light” or “dark”."""
        if choice == self._choice:
            return
        self._choice = choice
        self._tell_desktop()
        self.changed.emit()

    def heed_desktop(self, font: str, *, dark: bool) -> None:
        """What the desktop says where Qt does not ask it: “Noto Sans 10”, or nothing, and whether its theme is dark."""
        family, _, points = font.rpartition(" ")
        if family and points.isdecimal():
            QApplication.setFont(QFont(family.rstrip(","), int(points)))
        self._dark_by_name = dark
        self.changed.emit()

    def _tell_desktop(self) -> None:
        """Window frames and the desktop's own dialogs go along, where Qt can tell them."""
        if self._choice == "system":
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Dark if self._choice == "dark" else Qt.ColorScheme.Light)

    @property
    def dark(self) -> bool:
        if self._choice == "system" and self._dark_by_name:
            return True
        return is_dark(self._hints.colorScheme(), self._desktop, self._choice)

    @property
    def colours(self) -> Colours:
        return DARK if self.dark else LIGHT

    def dress(self, window: QWidget) -> None:
        """Apply the look to a window and all that is in it."""
        window.setWindowIcon(_icon())
        colours = self.colours
        # A window's own palette does not get past its stylesheet to what is in it; the application's does.
        QApplication.setPalette(palette_of(colours))
        window.setStyleSheet(stylesheet_of(colours, QApplication.font()))


@cache
def _icon() -> QIcon:
    """Of windows; read with the first one. The SVG beside it would load a module of its own."""
    return QIcon(str(folder("icons") / "glutebreak.png"))
