"""What the page “Settings” does beyond settings: this desktop, and carrying everything to another computer.

The page knows no file and no desktop: here they meet.
"""

from collections.abc import Sequence
from pathlib import Path

from glutebreak.bundle import BundleRefused, pack, unpack
from glutebreak.desktop.doctor import Finding, tell
from glutebreak.live_settings import LiveSettings
from glutebreak.shelf import Shelf
from glutebreak.ui.desktop_card import DesktopLine
from glutebreak.ui.settings_page import SettingsPage
from glutebreak.ui.words import translate


def show_desktop(page: SettingsPage, found: Sequence[Finding]) -> None:
    """What works here, in plain words, and as the doctor says it."""
    lines = [
        DesktopLine(capability=one.capability, works=one.works, through=one.through, tried=one.tried, mend=one.mend)
        for one in found
    ]
    page.show_desktop(lines, tell(found))


def export_to(path: Path, page: SettingsPage, settings: LiveSettings, shelf: Shelf) -> None:
    """Into a file; the page says what came of it."""
    try:
        pack(path, settings.now, shelf.folder)
    except BundleRefused as refused:
        page.tell(str(refused))
    else:
        page.tell(translate("settings", "Written to {path}.").format(path=path))


def import_from(path: Path, page: SettingsPage, settings: LiveSettings, shelf: Shelf) -> None:
    """Out of a file: settings as one change that can be undone, exercises beside those that are there."""
    try:
        brought = unpack(path, shelf.folder)
    except BundleRefused as refused:
        page.tell(str(refused))
        return
    free = {name: value for name, value in brought.settings.items() if name not in settings.site.locks}
    page.change(free)
    told = translate("settings", "Settings taken: {settings}. New exercise files: {files}.")
    sentences = [told.format(settings=len(free), files=len(brought.added)), *brought.problems]
    if brought.added:
        shelf.look_again()
    page.tell(" ".join(sentences))
