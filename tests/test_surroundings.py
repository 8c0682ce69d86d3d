"""What the desktop has to do with a break: sounds if they are wanted, and its word on motion."""

from pathlib import Path

import pytest

from glutebreak.core.sounds import Sound
from glutebreak.desktop.choose import NOTHING, UnknownCandidate
from glutebreak.desktop.looks import Looks
from glutebreak.live_settings import LiveSettings
from glutebreak.surroundings import Surroundings

SILENT = {"motion": NOTHING, "chime": NOTHING, "autostart": NOTHING, "notify": NOTHING}


class Ear:
    """Stands in for a player."""

    name = "ear"

    def __init__(self) -> None:
        self.heard: list[tuple[str, float]] = []

    def play(self, file: Path, volume: float) -> None:
        assert file.exists()
        self.heard.append((file.name, volume))

    def close(self) -> None:
        """Nothing is held."""


@pytest.fixture
def settings(tmp_path: Path) -> LiveSettings:
    return LiveSettings(tmp_path / "settings.toml")


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    made = Ear()
    monkeypatch.setattr("glutebreak.desktop.chime.nothing.Silence", lambda: made)
    return made


def test_nothing_is_heard_unless_it_is_wanted(settings: LiveSettings, ear: Ear) -> None:
    surroundings = Surroundings(settings, SILENT)
    surroundings.play(Sound.TICK)
    assert ear.heard == []
    settings.set("sounds", value=True)
    settings.set("volume", 30)
    surroundings.play(Sound.TICK)
    surroundings.play(Sound.CHIME)
    assert ear.heard == [("tick.wav", 0.3), ("chime.wav", 0.3)]
    surroundings.close()


def test_every_way_that_was_tried_is_answered_for(settings: LiveSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    surroundings = Surroundings(settings, SILENT)
    assert [answer.capability for answer in surroundings.answers()] == ["motion", "chime", "autostart", "notify"]
    surroundings.close()


def test_what_the_desktop_says_of_motion_goes_on(settings: LiveSettings) -> None:
    surroundings = Surroundings(settings, SILENT)
    told: list[bool | None] = []
    surroundings.motion_told.connect(told.append)
    surroundings.motion_changed()
    assert told == [None]
    surroundings.close()


@pytest.mark.parametrize(
    ("desktop", "answered"),
    [
        ("KDE", ["motion", "chime", "autostart", "notify"]),
        ("XFCE", ["looks", "motion", "chime", "autostart", "notify"]),
    ],
)
def test_looks_are_asked_for_on_desktops_of_gtk_alone(
    settings: LiveSettings, monkeypatch: pytest.MonkeyPatch, desktop: str, answered: list[str]
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    monkeypatch.delenv("QT_QPA_PLATFORMTHEME", raising=False)
    surroundings = Surroundings(settings, {**SILENT, "looks": NOTHING})
    told: list[Looks] = []
    surroundings.looks_told.connect(told.append)
    surroundings.look()
    surroundings.close()
    assert [answer.capability for answer in surroundings.answers()] == answered
    assert told == [Looks()] * ("looks" in answered)


def test_an_unknown_way_is_refused(settings: LiveSettings) -> None:
    with pytest.raises(UnknownCandidate, match="“owl” is no way to chime"):
        Surroundings(settings, {"chime": "owl"})


def test_whether_it_starts_with_the_session_is_told_when_it_is_asked(
    settings: LiveSettings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/nowhere")
    surroundings = Surroundings(settings, SILENT | {"autostart": "xdg"})
    told: list[tuple[bool | None, str]] = []
    surroundings.autostart_told.connect(lambda on, trouble: told.append((on, trouble)))
    surroundings.want_autostart(on=True)
    (tmp_path / "autostart/glutebreak.desktop").unlink()
    surroundings.look_at_autostart()
    assert told == [(True, ""), (False, "")]
    surroundings.close()
