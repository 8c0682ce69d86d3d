"""A calm tray app that gets people off the chair, with animated exercises to copy beside the desk."""

__version__ = "0.1.0"
