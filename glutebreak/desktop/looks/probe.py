"""What every way to learn a desktop's looks has to do, and whom it tells."""

from typing import NamedTuple, Protocol


class Looks(NamedTuple):
    """What a desktop of GTK looks like, as far as it says."""

    font: str = ""
    """Family and points, as GTK writes them: “Noto Sans 10”. Empty as long as it has not said."""
    theme: str = ""
    """Of GTK, by name."""
    contrast: bool = False
    """It asks for more contrast, whatever its theme."""

    @property
    def is_dark(self) -> bool:
        """By the custom of naming dark themes so; there is no other word on it where no portal is."""
        return any(word in self.theme.lower() for word in ("dark", "inverse"))

    @property
    def is_high_contrast(self) -> bool:
        """By wish, or by the name of GTK's theme for it."""
        return self.contrast or "highcontrast" in self.theme.lower()


class LooksListener(Protocol):
    """Who is told; always from the event loop."""

    def looks_changed(self) -> None:
        """What the probe says is another thing now."""


class LooksProbe(Protocol):
    """Follows the desktop."""

    name: str

    def looks(self) -> Looks:
        """What was heard last."""

    def close(self) -> None:
        """Let go of everything; may be called twice."""
