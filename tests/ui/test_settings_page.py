"""The page “Settings” beyond its rows: search, undo, defaults, locks, this desktop."""

import gc
import weakref
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glutebreak.desktop.autostart import AUTOSTART
from glutebreak.desktop.chime import CHIME
from glutebreak.desktop.holds.every import EVERY
from glutebreak.desktop.looks import LOOKS
from glutebreak.desktop.motion import MOTION
from glutebreak.desktop.session import SESSION
from glutebreak.settings.schema import SettingRefused, Settings
from glutebreak.settings.site import Site
from glutebreak.ui.desktop_card import DesktopLine, capability_name
from glutebreak.ui.settings_page import SettingsPage
from glutebreak.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
REASON = "Open-plan office. Ask the help desk."


class Desk:
    """A page whose wishes come true at once."""

    def __init__(self, page: SettingsPage) -> None:
        self.page = page
        self.site = Site()
        self.now = Settings()
        page.changed.connect(self._change)
        page.present_settings(self.now)

    def is_of(self, site: Site) -> None:
        self.site = site
        self.page.present_site(site)

    def _change(self, name: str, value: object) -> None:
        try:
            self.now = self.site.change(self.now, name, value)
        except SettingRefused as refused:
            self.page.show_refusal(name, str(refused))
        self.page.present_settings(self.now)

    def shows(self) -> list[str]:
        QApplication.processEvents()
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]

    def clicks(self, text: str, description: str = "") -> None:
        QApplication.processEvents()
        found = [one for one in self.page.findChildren(QPushButton) if one.isVisible() and one.text() == text]
        next(one for one in found if one.accessibleDescription() == description).click()

    def offers(self, text: str) -> int:
        QApplication.processEvents()
        return sum(one.isVisible() and one.text() == text for one in self.page.findChildren(QPushButton))

    def searches(self, text: str) -> None:
        self.page._search.setText(text)


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    page = SettingsPage()
    page.setProperty("role", "window")
    theme.dress(page)
    page.resize(700, 800)
    page.show()
    qtbot.waitExposed(page)
    yield Desk(page)
    page.close()
    page.deleteLater()


def test_a_search_leaves_what_has_all_of_its_words(desk: Desk) -> None:
    desk.searches("break WINDOW")
    assert "Fold away after" in desk.shows()
    assert "Volume" not in desk.shows()
    assert "Rhythm" not in desk.shows()
    desk.searches("")
    assert {"Rhythm", "Volume"} <= set(desk.shows())


def test_choices_are_found_too(desk: Desk) -> None:
    desk.searches("rosa")
    assert "Who shows it" in desk.shows()


def test_a_search_without_a_find_says_so(desk: Desk) -> None:
    desk.searches("aardvark")
    assert "No setting has “aardvark” in its name or help." in desk.shows()


def test_a_search_leaves_out_what_is_no_setting_until_escape_ends_it(desk: Desk) -> None:
    desk.searches("volume")
    assert "This desktop" not in desk.shows()
    assert not desk.offers("Import…")
    QTest.keyClick(desk.page._search, Qt.Key.Key_Escape)
    assert "This desktop" in desk.shows()
    assert desk.offers("Import…")


def test_each_change_is_undone_by_a_click_the_last_one_first(desk: Desk) -> None:
    desk.page.change({"sit_minutes": 45})
    desk.page.change({"snooze_minutes": 10})
    assert "Changed: Snooze" in desk.shows()
    desk.clicks("Undo")
    assert desk.now == Settings(sit_minutes=45)
    assert "Changed: Sit for" in desk.shows()
    desk.clicks("Undo")
    assert desk.now == Settings()
    assert not desk.offers("Undo")


def test_a_change_is_undone_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activateWindow()
    qtbot.waitUntil(desk.page.isActiveWindow)
    desk.page.change({"sit_minutes": 45})
    QTest.keyClick(desk.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.now == Settings()


def test_what_was_refused_leaves_nothing_to_undo(desk: Desk) -> None:
    desk.page.change({"active_hours": "never"})
    assert not desk.offers("Undo")


def test_a_group_goes_back_to_its_defaults_as_one_change(desk: Desk) -> None:
    desk.page.change({"sit_minutes": 45})
    assert not desk.offers("Restore defaults")
    desk.page.change({"away_minutes": 5})
    desk.page.change({"snooze_minutes": 10})
    desk.clicks("Restore defaults", "Rhythm")
    assert desk.now == Settings(snooze_minutes=10)
    desk.clicks("Undo")
    assert desk.now == Settings(sit_minutes=45, away_minutes=5, snooze_minutes=10)


def test_a_locked_setting_says_why_and_cannot_be_touched(desk: Desk) -> None:
    desk.is_of(Site(Settings(sit_minutes=30), {"sounds": REASON}))
    row = desk.page._rows["sounds"]
    assert f"Locked on this computer: {REASON}" in desk.shows()
    assert not row.editor.isEnabled()
    assert not row.restore.isVisible()


def test_the_default_of_the_machine_is_what_comes_back(desk: Desk) -> None:
    desk.is_of(Site(Settings(sit_minutes=30)))
    desk.page.change({"sit_minutes": 60})
    desk.clicks("Restore default", "Sit for")
    assert desk.now.sit_minutes == 30


def test_this_desktop_says_what_works_and_what_to_do_about_the_rest(desk: Desk) -> None:
    lines = (
        DesktopLine(capability="idle", works=True, through="xsync", tried=(), mend=None),
        DesktopLine(
            capability="chime",
            works=False,
            through="nothing",
            tried=(("paplay", "it is not installed"),),
            mend="Install pulseaudio-utils.",
        ),
    )
    desk.page.show_desktop(lines, "the report")
    said = desk.shows()
    first = said.index("Noticing when you pause")
    assert said[first : first + 6] == [
        *("Noticing when you pause", "Works, through xsync."),
        *("Sounds", "Does not work here.", "Install pulseaudio-utils.", "paplay: it is not installed"),
    ]
    desk.clicks("Copy for a report")
    assert QGuiApplication.clipboard().text() == "the report"


def test_export_and_import_ask_for_a_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str]] = []
    desk.page.export_asked.connect(lambda path: told.append(("export", path)))
    desk.page.import_asked.connect(lambda path: told.append(("import", path)))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("mine.zip", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    desk.clicks("Export settings and exercises…")
    desk.clicks("Import…")
    assert told == [("export", "mine.zip")]
    desk.page.tell("Written to mine.zip.")
    assert "Written to mine.zip." in desk.shows()


def test_many_settings_at_once_are_one_change(desk: Desk) -> None:
    desk.page.change({"sit_minutes": 45, "theme": "dark", "snooze_minutes": 10})
    assert desk.now == msgspec.convert({"sit_minutes": 45, "theme": "dark", "snooze_minutes": 10}, Settings)
    desk.clicks("Undo")
    assert desk.now == Settings()


def test_a_page_that_is_let_go_is_gone_with_all_that_is_on_it(qtbot: QtBot) -> None:
    page = SettingsPage()
    gone = weakref.ref(page)
    page.deleteLater()
    del page
    qtbot.wait_until(lambda: (gc.collect(), gone())[1] is None)


def test_every_capability_has_a_name_that_people_would_give_it() -> None:
    names = [SESSION.name, CHIME.name, MOTION.name, LOOKS.name, AUTOSTART.name, "idle"]
    names += [capability.name for _reason, capability in EVERY]
    assert [name for name in names if capability_name(name) == name] == []
