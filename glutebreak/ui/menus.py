"""The small menus that several views share: pauses, meetings and snoozes."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QMenu

from glutebreak.core.events import For, Meet, Pause, PauseEnd, Snooze, UntilResumed, UntilTomorrow
from glutebreak.ui.prompt_words import snooze_label
from glutebreak.ui.wording import duration
from glutebreak.ui.words import translate

PAUSES = (timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2))
MEETINGS = (timedelta(minutes=30), timedelta(hours=1))
SNOOZES = (timedelta(minutes=5), timedelta(minutes=10), timedelta(minutes=15))


def fill_pauses(menu: QMenu, ask: Callable[[object], None]) -> None:
    """One entry for every pause; each asks for exactly one `Pause`."""
    ends: tuple[tuple[str, PauseEnd], ...] = (
        *((duration(length), For(length)) for length in PAUSES),
        (translate("menus", "Until tomorrow"), UntilTomorrow()),
        (translate("menus", "Until I resume"), UntilResumed()),
    )
    for text, end in ends:
        menu.addAction(text).triggered.connect(lambda _checked, end=end: ask(Pause(end)))


def fill_meetings(menu: QMenu, ask: Callable[[object], None]) -> None:
    """One entry for every length of a meeting."""
    lengths: tuple[tuple[str, timedelta | None], ...] = (
        *((duration(length), length) for length in MEETINGS),
        (translate("menus", "Until I say"), None),
    )
    for text, length in lengths:
        menu.addAction(text).triggered.connect(lambda _checked, length=length: ask(Meet(length)))


def fill_snoozes(menu: QMenu, ask: Callable[[object], None]) -> None:
    """One entry for every length to put a break off by."""
    for length in SNOOZES:
        menu.addAction(snooze_label(length)).triggered.connect(lambda _checked, length=length: ask(Snooze(length)))
