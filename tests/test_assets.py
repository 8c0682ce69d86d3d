"""Where the files are that come with the program."""

import sys
from pathlib import Path

import pytest

from glutebreak import assets


def test_a_checkout_has_them_beside_the_package() -> None:
    assert assets.folder("exercises") == Path(assets.__file__).parent.parent / "assets" / "exercises"


def test_a_wheel_has_them_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "glutebreak" / "assets" / "figure"
    inside.mkdir(parents=True)
    (tmp_path / "assets" / "figure").mkdir(parents=True)
    monkeypatch.setattr(assets, "__file__", str(tmp_path / "glutebreak" / "assets.py"))
    assert assets.folder("figure") == inside


def test_a_frozen_program_unpacks_them_as_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "glutebreak" / "assets" / "figure"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert assets.folder("figure") == inside


def test_a_broken_installation_says_so() -> None:
    with pytest.raises(FileNotFoundError, match="lacks its folder “nothing”"):
        assets.folder("nothing")
