"""The command `autostart`."""

from pathlib import Path

import pytest

from glutebreak.cli import main

pytestmark = pytest.mark.usefixtures("own_home", "outside_flatpak")


@pytest.fixture
def outside_flatpak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/nowhere")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["autostart", *words]) == 0
    return capsys.readouterr().out


def test_it_says_how_it_is_and_makes_it_so(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry = own_home / ".config/autostart/glutebreak.desktop"
    assert said(capsys) == "glutebreak does not start with the session\n"
    assert said(capsys, "on") == "glutebreak starts with the session\n"
    assert entry.exists()
    assert said(capsys, "--json") == '{\n  "autostart": true,\n  "through": "xdg"\n}\n'
    assert said(capsys, "off") == "glutebreak does not start with the session\n"
    assert not entry.exists()


def test_what_goes_wrong_is_one_sentence(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_home / ".config/autostart").write_text("", "utf-8")
    assert main(["autostart", "on"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("glutebreak: ")
    assert error.count("\n") == 1


def _tried(answer: object, wanted: bool | None) -> str:  # noqa: FBT001
    """Without an application of its own: this process has one."""
    from glutebreak.desktop.autostart import find  # noqa: PLC0415
    from glutebreak.starting import _ask  # noqa: PLC0415

    return _ask(find(answer).probe, wanted)  # type: ignore[arg-type]


def test_in_a_flatpak_without_a_portal_nobody_knows(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    monkeypatch.setattr("glutebreak.starting._patiently", _tried)
    monkeypatch.setenv("FLATPAK_ID", "org.glutebreak.glutebreak")
    assert said(capsys) == "this desktop does not say whether glutebreak starts with the session\n"
    assert main(["autostart", "on"]) == 1
