"""What the person should know of what went wrong: sentences, and the reports of crashes. Each until it is dismissed.

Keeps them for the main window, which is not there most of the time.
"""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.core.choice import left_in
from glutebreak.core.kinds import Filter
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.schema import filters, switched_off
from glutebreak.shelf import Shelf
from glutebreak.ui.wording import nothing_left

if TYPE_CHECKING:
    from glutebreak.crashes.report import Report
    from glutebreak.ui.main_window import MainWindow


class Problems(QObject):
    """Told once each on standard error, and shown whenever the main window is."""

    changed = Signal()

    def __init__(self, settings: LiveSettings, shelf: Shelf) -> None:
        super().__init__()
        self._settings = settings
        self._shelf = shelf
        self._told: tuple[str, ...] = ()
        self._reports: tuple[Report, ...] = ()

    def tell(self, sentences: Sequence[str]) -> None:
        """Each says what went wrong, and what to do."""
        for sentence in sentences:
            _say(sentence)
        self._told = tuple(dict.fromkeys((*self._told, *sentences)))
        self.changed.emit()

    def offer(self, reports: "tuple[Report, ...]") -> None:
        """Crashes of earlier runs, the newest first."""
        self._reports = reports
        if reports:
            _say(f"it crashed the last time or before; a report that holds nothing private is in {reports[0].path}")

    def forget_reports(self) -> None:
        """The person wants to be rid of them."""
        if self._reports:
            from glutebreak.crashes.report import delete  # noqa: PLC0415 - hardly ever needed

            reports, self._reports = self._reports, ()
            try:
                delete(reports)
            except OSError as error:
                self.tell((f"{reports[0].path.parent} cannot be changed ({error.strerror}); the report stays there",))
        self.changed.emit()

    def show_in(self, main: "MainWindow") -> None:
        """All that there are now."""
        main.show_problems(self._sentences())
        if self._reports:
            text = "\n\n".join(filter(None, (report.text() for report in self._reports)))
            main.today.report.show_report(self._reports[0].at.astimezone(), text)
        else:
            main.today.report.hide()

    def _sentences(self) -> tuple[str, ...]:
        """What went wrong, and that filters and switches leave nothing to show, as long as they do."""
        settings = self._settings.now
        left_out = filters(settings)
        if left_in(self._shelf.entries, left_out, switched_off(settings)):
            return self._told
        return (*self._told, nothing_left(cannot_stand=Filter.CANNOT_STAND in left_out))


def _say(sentence: str) -> None:
    """For whoever started it in a terminal."""
    print(f"glutebreak: {sentence}", file=sys.stderr)  # noqa: T201
