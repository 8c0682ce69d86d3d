"""Colours of what surrounds the figure, on light and on dark pages, and how the figure's own colours follow."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from glutebreak.figure.art import SHADE, Look, Role

GLOW = "#FF5A45"
"""Coral: this muscle works. Nothing else is coral."""
FIBRE = "#FFD2C2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Surroundings; the figure stands on the blob, so that any palette is clear of it."""

    page: str
    card: str
    blob: str
    floor: str
    prop: str
    prop_dark: str
    prop_light: str
    mat: str
    mat_edge: str
    ink: str
    shadow: str
    shadow_strength: float
    far: str
    """What the colours without a shade of their own lean to on the far side of the body."""
    lifted: dict[Role, float]
    """How far a colour is lifted off a dark page, towards `LIFT`."""
    rim: float = 0.0
    """How far the edges in the light are lifted, where the page would swallow them."""


LIFT = "#C9D2FF"
LIGHT = Theme(
    page="#F6F7FC",
    card="#FFFFFF",
    blob="#E4E9FA",
    floor="#C3CCEB",
    prop="#C9D2F0",
    prop_dark="#B4BFE6",
    prop_light="#DDE3F8",
    mat="#9CC9C6",
    mat_edge="#7FB2AF",
    ink="#2A2F55",
    shadow="#39407A",
    shadow_strength=0.20,
    far="#39407A",
    lifted={},
)
DARK = Theme(
    page="#161A2C",
    card="#1D2340",
    blob="#3A4574",
    floor="#4A558A",
    prop="#505B92",
    prop_dark="#5F6BA6",
    prop_light="#475285",
    mat="#3F6F77",
    mat_edge="#2F565E",
    ink="#E6E9FB",
    shadow="#05070F",
    shadow_strength=0.45,
    far="#1B2145",
    lifted={Role.HAIR_LIGHT: 0.25, Role.LEGS: 0.14, Role.LEGS_SHADE: 0.17},
    rim=0.45,
)


def theme(*, dark: bool) -> Theme:
    return DARK if dark else LIGHT


def mixed(a: QColor, b: QColor, share: float) -> QColor:
    """That share of the way from a to b."""
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def translucent(colour: QColor | str, alpha: float) -> QColor:
    """The colour at that opacity, which is brought into 0..1."""
    faded = QColor(colour)
    faded.setAlphaF(max(0.0, min(1.0, alpha)))
    return faded


@dataclass(frozen=True, slots=True)
class Colours:
    """A person's colours in a theme."""

    palette: dict[Role, QColor]
    far: QColor
    rim: float = 0.0

    def lit(self, colour: QColor) -> QColor:
        """An edge of that colour in the light."""
        return mixed(colour, QColor(LIFT), self.rim)

    def of(self, role: Role, far: float = 0.0) -> QColor:
        """The colour on this side of the body, or so far on the other (0 to 1).

        A far limb takes its shade for its base: mixed with grey or blue, yellow turns olive.
        """
        colour = self.palette[role]
        if far <= 0:
            return colour
        if role in SHADE:
            return mixed(colour, self.palette[SHADE[role]], far)
        return mixed(colour, self.far, far * 0.3)


def colours(look: Look, surroundings: Theme) -> Colours:
    """The palette, lifted where the page is dark. Hair stays dark: lifted it would drown in the blob."""
    palette = {
        role: mixed(QColor(look.palette[role]), QColor(LIFT), surroundings.lifted.get(role, 0.0)) for role in Role
    }
    return Colours(palette, QColor(surroundings.far), surroundings.rim)
