"""No word on it."""

from glutebreak.desktop.holds.nothing import connect

__all__ = ["connect"]
