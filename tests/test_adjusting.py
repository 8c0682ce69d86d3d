"""Settings and exercises carried to another computer, as the page “Settings” does it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from glutebreak.adjusting import export_to, import_from
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.schema import Settings
from glutebreak.shelf import Shelf
from glutebreak.ui.settings_page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OWN = Path(__file__).parents[1] / "assets/own-exercises/short-step-knee-bend.toml"


class Computer:
    """A page, and what it is about."""

    def __init__(self, folder: Path, qtbot: QtBot, site: str = "") -> None:
        folder.mkdir()
        (folder / "site.toml").write_text(site)
        self.settings = LiveSettings(folder / "settings.toml", folder / "site.toml")
        self.shelf = Shelf(folder / "exercises")
        self.page = SettingsPage()
        qtbot.addWidget(self.page)
        self.page.present_settings(self.settings.now)
        self.page.changed.connect(self.settings.set)
        self.settings.changed.connect(self.page.present_settings)

    def says(self, sentence: str) -> bool:
        return sentence in {label.text() for label in self.page.findChildren(QLabel)}


def test_what_is_carried_over_is_counted_without_what_is_locked_there(qtbot: QtBot, tmp_path: Path) -> None:
    here = Computer(tmp_path / "here", qtbot)
    here.settings.set("sit_minutes", 45)
    here.settings.set("sounds", value=True)
    here.shelf.folder.mkdir()
    (here.shelf.folder / OWN.name).write_bytes(OWN.read_bytes())
    there = Computer(tmp_path / "there", qtbot, site='[locked]\nsounds = "Open-plan office."\n')

    export_to(tmp_path / "all.zip", here.page, here.settings, here.shelf)
    import_from(tmp_path / "all.zip", there.page, there.settings, there.shelf)

    assert here.says(f"Written to {tmp_path / 'all.zip'}.")
    assert there.says("Settings taken: 1. New exercise files: 1.")
    assert there.settings.now == Settings(sit_minutes=45)
    assert OWN.stem in there.shelf.names


def test_what_cannot_be_written_or_taken_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    here = Computer(tmp_path / "here", qtbot)

    export_to(tmp_path / "nowhere/all.zip", here.page, here.settings, here.shelf)
    assert here.says(
        f"{tmp_path / 'nowhere/all.zip'} cannot be written (No such file or directory); choose another place"
    )

    import_from(OWN, here.page, here.settings, here.shelf)
    assert here.says(f"{OWN.name} is no file that glutebreak wrote; choose another")
    assert here.settings.now == Settings()
