"""The look in one place: spacing, type and colours as tokens, and the two ways to apply them.

Light and dark, each also in high contrast, where whatever can be pressed has an outline.

Coral is missing on purpose: in this program it means “this muscle works” and belongs to the figure alone.
Knows nothing of what the windows contain.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QStyleHints
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
    """One theme.

    Text colours reach 4.5:1 on page and card, 7:1 in high contrast; shapes that carry meaning 3:1
    (tests/ui/test_theme.py).
    """

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
    """The unfilled part of the ring, and plain bars."""
    outline: str
    """Of buttons that nobody points at: only in high contrast is there anything to see."""
    chosen: str
    on_chosen: str
    """What is chosen among others."""
    focus: str
    """Round what has the keyboard."""
    ring: str
    chosen_ring: str
    """The same where its ground is the accent, and where it is chosen."""


LIGHT = Colours(
    page="#F6F7FC", card="#FFFFFF", ink="#1E2442", muted="#565E84", line="#DDE2F3", edge="#7C86B1",
    quiet="#E7EBF8", quiet_hover="#DAE0F4", accent="#4350C4", accent_hover="#3843AC", on_accent="#FFFFFF",
    blob="#E4E9FA", outline="transparent", chosen="#DAE0F4", on_chosen="#1E2442", focus="#4350C4", ring="#1E2442",
    chosen_ring="#4350C4",
)  # fmt: skip
DARK = Colours(
    page="#161A2C", card="#1F2540", ink="#ECEEF9", muted="#AAB2D6", line="#2E3658", edge="#7682B8",
    quiet="#2C3457", quiet_hover="#37406A", accent="#9AA8FF", accent_hover="#B3BEFF", on_accent="#12162B",
    blob="#3A4574", outline="transparent", chosen="#37406A", on_chosen="#ECEEF9", focus="#9AA8FF", ring="#ECEEF9",
    chosen_ring="#9AA8FF",
)  # fmt: skip
HIGH_LIGHT = Colours(
    page="#F6F7FC", card="#FFFFFF", ink="#000000", muted="#30364F", line="#6B7191", edge="#000000",
    quiet="#FFFFFF", quiet_hover="#DAE0F4", accent="#1F2A9C", accent_hover="#141C70", on_accent="#FFFFFF",
    blob="#878FB8", outline="#6B7191", chosen="#1F2A9C", on_chosen="#FFFFFF", focus="#000000", ring="#009A62",
    chosen_ring="#009A62",
)  # fmt: skip
HIGH_DARK = Colours(
    page="#161A2C", card="#05070F", ink="#FFFFFF", muted="#D6DAEC", line="#8F97C0", edge="#FFFFFF",
    quiet="#05070F", quiet_hover="#2C3457", accent="#BAC4FF", accent_hover="#D5DBFF", on_accent="#000000",
    blob="#5F6890", outline="#8F97C0", chosen="#BAC4FF", on_chosen="#000000", focus="#FFE45C", ring="#007A7A",
    chosen_ring="#007A7A",
)  # fmt: skip
"""The page is that of the usual theme, since the figure stands on it."""


def is_dark(scheme: Qt.ColorScheme, palette: QPalette, choice: str = "system") -> bool:
    """What to draw: the person's “light” or “dark”, else the desktop's scheme, else what its palette looks like."""
    if choice in {"light", "dark"}:
        return choice == "dark"
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Dark
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast, as far as this Qt knows such a wish."""
    return hasattr(hints, "accessibility") and (
        hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
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
    """Light or dark, and its contrast, as the person or the desktop wants it, live."""

    changed = Signal()

    def __init__(self, choice: str = "system", parent: QObject | None = None, contrast: str = "system") -> None:
        """“system”, “light” or “dark”, and whether in high contrast: “system”, “on” or “off”."""
        super().__init__(parent)
        self._choice, self._contrast = choice, contrast
        # From before it is replaced by ours: what the desktop looks like, where it names no scheme.
        self._desktop = QPalette(QGuiApplication.palette())
        self._hints = QGuiApplication.styleHints()
        self._dark_by_name = self._contrast_by_desktop = False
        if choice != "system":
            self._tell_desktop()
        self._hints.colorSchemeChanged.connect(self.changed)
        if hasattr(self._hints, "accessibility"):  # from Qt 6.10 on
            self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    def choose(self, choice: str, contrast: str) -> None:
        """As for a new one."""
        if (choice, contrast) == (self._choice, self._contrast):
            return
        self._choice, self._contrast = choice, contrast
        self._tell_desktop()
        self.changed.emit()

    def heed_desktop(self, font: str, *, dark: bool, contrast: bool) -> None:
        """What the desktop says where Qt does not ask it: “Noto Sans 10”, or nothing, and what its theme is like."""
        family, _, points = font.rpartition(" ")
        if family and points.isdecimal():
            QApplication.setFont(QFont(family.rstrip(","), int(points)))
        self._dark_by_name, self._contrast_by_desktop = dark, contrast
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
    def high_contrast(self) -> bool:
        if self._contrast != "system":
            return self._contrast == "on"
        return self._contrast_by_desktop or wants_contrast(self._hints)

    @property
    def colours(self) -> Colours:
        if self.high_contrast:
            return HIGH_DARK if self.dark else HIGH_LIGHT
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
