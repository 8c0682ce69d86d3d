"""Looks: the font and the darkness of a GTK desktop, without GTK.

On these desktops Qt loads the whole of GTK to learn them: 19 MiB and a fifth of the start, for a program that shows
a window for two minutes of every thirty. Qt's own theme for them follows the portal's light and dark; what it lacks is
asked here, with the first window. Knows the candidates by name only.
"""

from collections.abc import Mapping

from glutebreak.desktop.choose import Capability, Choice, choose
from glutebreak.desktop.looks.probe import Looks, LooksListener, LooksProbe

__all__ = ["LOOKS", "Looks", "LooksListener", "LooksProbe", "find", "gtk_is_left_out"]

LOOKS: Capability[LooksProbe] = Capability(
    name="looks",
    package=__name__,
    candidates=("xsettings", "portal"),
    mend="The desktop does not tell its font; windows have Qt’s own.",
)
_GTK_DESKTOPS = frozenset({"GNOME", "X-CINNAMON", "PANTHEON", "UNITY", "MATE", "XFCE", "LXDE"})
"""Where Qt would load GTK, by their names in XDG_CURRENT_DESKTOP."""


def gtk_is_left_out(environ: Mapping[str, str]) -> bool:
    """Whether this is a desktop of GTK, and the person wants no particular theme of Qt’s."""
    here = environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return not _GTK_DESKTOPS.isdisjoint(here) and not environ.get("QT_QPA_PLATFORMTHEME")


def find(listener: LooksListener, *, use: Mapping[str, str] | None = None) -> Choice[LooksProbe]:
    """Connect the best probe here. Raises `choose.UnknownCandidate`."""
    return choose(LOOKS, listener, use)
