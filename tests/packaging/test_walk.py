"""What `make run` shows on a machine without a screen."""

from pathlib import Path

import pytest

from tests.desktops import walk


@pytest.mark.desktop("x11-xfce", RIG_A11Y="1")
@pytest.mark.usefixtures("own_home")
def test_a_whole_break_is_walked_by_mouse_and_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = walk.main(tmp_path / "pictures")
    printed = capsys.readouterr().out
    assert status == 0, printed
    assert '"outcome": "done"' in printed
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 4
