"""What is replayed, and what is left out with a reason."""

from pathlib import Path

import pytest

from tests.desktops import replay
from tests.desktops.replay import Desktop, refusal


def test_a_desktop_is_left_out_only_if_installing_it_failed(tmp_path: Path) -> None:
    gnome, kde = Desktop("wayland-gnome", ()), Desktop("wayland-kde", (("RIG_SCALE", "2"),))
    assert refusal(gnome, tmp_path) is None
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "no-gnome").write_text("E: Unable to locate package gnome-shell\n", "utf-8")
    assert refusal(gnome, tmp_path) == "wayland-gnome could not be installed: E: Unable to locate package gnome-shell"
    assert refusal(kde, tmp_path) is None


def test_x11_beside_wayland_is_left_out_where_nothing_can_be_mounted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replay, "_may_mount", lambda: False)

    assert refusal(Desktop("wayland-kde", (("RIG_XWAYLAND", "1"),)), tmp_path) is not None
    assert refusal(Desktop("wayland-kde", ()), tmp_path) is None
