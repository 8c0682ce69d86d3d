"""What an administrator sets for everybody on a machine."""

from pathlib import Path

import pytest

from glutebreak.live_settings import LiveSettings
from glutebreak.settings.file import load, load_site, save
from glutebreak.settings.schema import SettingRefused, Settings
from glutebreak.settings.site import NO_SITE, Site

REASON = "Open-plan office. Ask the help desk."
SITE = f'sit_minutes = 30\nsounds = false\n\n[locked]\nsounds = "{REASON}"\n'


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    file = tmp_path / "site" / "settings.toml"
    file.parent.mkdir()
    file.write_text(SITE)
    return file


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "settings.toml"


def test_a_machine_that_nobody_set_anything_for_is_as_ever(tmp_path: Path) -> None:
    assert load_site(tmp_path / "settings.toml") == (NO_SITE, ())


def test_the_defaults_of_the_machine_are_what_a_person_starts_from(site_file: Path, own_file: Path) -> None:
    settings = LiveSettings(own_file, site_file)
    assert settings.now == Settings(sit_minutes=30)
    assert settings.problems == ()


def test_a_person_may_have_it_otherwise_also_as_glutebreak_itself_would_have_it(
    site_file: Path, own_file: Path
) -> None:
    settings = LiveSettings(own_file, site_file)
    settings.set("sit_minutes", 25)
    assert own_file.read_text() == "sit_minutes = 25\n"
    assert LiveSettings(own_file, site_file).now.sit_minutes == 25
    settings.set("sit_minutes", 30)
    assert own_file.read_text() == ""


def test_what_is_locked_stays_and_the_reason_is_told(site_file: Path, own_file: Path) -> None:
    settings = LiveSettings(own_file, site_file)
    with pytest.raises(SettingRefused, match=f"Sounds is locked on this computer: {REASON}"):
        settings.set("sounds", value=True)
    assert not settings.now.sounds
    assert not own_file.exists()


def test_what_a_person_wrote_before_it_was_locked_does_not_count_and_is_not_lost(
    site_file: Path, own_file: Path
) -> None:
    own_file.parent.mkdir()
    own_file.write_text("sounds = true  # I like them\n")
    settings = LiveSettings(own_file, site_file)
    assert not settings.now.sounds
    settings.set("sit_minutes", 60)
    assert own_file.read_text() == "sounds = true  # I like them\nsit_minutes = 60\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("sit_minutes = ", "cannot be used"),
        ("sit_minutes = 3\n", "Sit for takes 15 to 120 min"),
        ("[locked]\nsound = 'no'\n", "“sound” cannot be locked"),
        ("locked = 3\n", "“locked” cannot be locked"),
    ],
)
def test_a_mistake_of_the_administrator_is_told_and_costs_nothing_else(
    site_file: Path, own_file: Path, text: str, told: str
) -> None:
    site_file.write_text(text)
    settings = LiveSettings(own_file, site_file)
    assert told in settings.problems[0]
    assert settings.now == Settings()
    settings.set("sounds", value=True)
    assert settings.now.sounds


def test_a_lock_without_a_value_locks_the_default(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[locked]\nsnooze_limit = 'Agreed with the works council.'\n")
    site, told = load_site(file)
    assert (site.defaults, dict(site.locks), told) == (
        Settings(),
        {"snooze_limit": "Agreed with the works council."},
        (),
    )


def test_the_own_file_is_read_and_written_over_any_site(own_file: Path) -> None:
    site = Site(Settings(sit_minutes=45))
    save(own_file, site.defaults, Settings(sit_minutes=50), site.defaults)
    assert load(own_file, site).settings.sit_minutes == 50
