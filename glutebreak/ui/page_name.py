"""What can be opened in the main window, apart from the window, which is loaded when it is."""

from enum import StrEnum


class PageName(StrEnum):
    """What can be opened."""

    TODAY = "today"
    WHY = "why"
    EXERCISES = "exercises"
    HISTORY = "history"
    SETTINGS = "settings"
