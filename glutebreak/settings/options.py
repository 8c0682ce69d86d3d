"""What settings with a few fixed values can be set to, one enumeration each."""

from enum import StrEnum


class Figure(StrEnum):
    """Who shows the exercise."""

    ANY = "any"
    MAYA = "maya"
    TOM = "tom"
    ROSA = "rosa"
    SAMI = "sami"
    OTTO = "otto"
    LIN = "lin"


class ReducedMotion(StrEnum):
    """Whether still pictures stand in for movement."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class HighContrast(StrEnum):
    """Whether texts and outlines stand out more than is pleasant to look at."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Pace(StrEnum):
    """How fast an exercise goes."""

    SLOWER = "slower"
    WRITTEN = "written"
    FASTER = "faster"

    @property
    def rate(self) -> float:
        """Times as fast as it is written."""
        return {"slower": 2 / 3, "written": 1.0, "faster": 4 / 3}[self.value]


class Theme(StrEnum):
    """Light or dark windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the windows speak."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    JAPANESE = "ja"
    ARABIC = "ar"
