"""The history by command, where nothing runs."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from glutebreak.cli import main
from glutebreak.desktop.autostart import AUTOSTART
from glutebreak.desktop.chime import CHIME
from glutebreak.desktop.holds.every import EVERY
from glutebreak.desktop.looks import LOOKS
from glutebreak.desktop.motion import MOTION
from glutebreak.desktop.notify import NOTIFY
from glutebreak.desktop.session import SESSION
from glutebreak.desktop.switches import SWITCHES
from glutebreak.places import places
from glutebreak.store.history import History
from tests.store.samples import BERLIN, ONE_OF_EACH, state

Use = Callable[[Path], None]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Use:
    """Have the history at this path."""

    def at(path: Path) -> None:
        monkeypatch.setattr("glutebreak.offline.places", lambda: replace(places(), history=path))

    return at


def test_before_anything_was_recorded_it_says_so(use: Use, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    use(tmp_path / "never" / "history.sqlite3")
    assert main(["history"]) == 0
    assert capsys.readouterr().out == "nothing was recorded yet\n"


@pytest.mark.parametrize("command", [["history"], ["history", "--json"], ["export"]])
def test_a_folder_that_cannot_be_used_is_not_an_empty_history(
    use: Use, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    (tmp_path / "glutebreak").write_text("a file where the folder should be")
    use(tmp_path / "glutebreak" / "history.sqlite3")
    assert main(command) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "cannot be reached (Not a directory); make its folder yours again" in told.err


def test_the_doctor_tries_everything_that_needs_no_window() -> None:
    doctor = [sys.executable, "-m", "glutebreak", "doctor", "--json"]
    found = json.loads(subprocess.run(doctor, check=True, capture_output=True, text=True, timeout=60).stdout)
    once = {"idle", SESSION.name, MOTION.name, CHIME.name, AUTOSTART.name, NOTIFY.name, SWITCHES.name}
    passing = {capability.name for _, capability in EVERY}
    assert {one["capability"] for one in found} - {LOOKS.name} == once | passing


def test_what_was_recorded_is_listed(use: Use, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "history.sqlite3"
    kept = History.open(path)
    kept.record(ONE_OF_EACH, state(), BERLIN)
    kept.close()
    use(path)
    assert main(["history", "--days", "36500"]) == 0
    assert "done" in capsys.readouterr().out


def test_an_export_has_the_form_of_its_name(use: Use, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    use(tmp_path / "history.sqlite3")
    assert main(["export", str(tmp_path / "all.json")]) == 0
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["breaks"] == []
    assert main(["export", "--format", "csv", str(tmp_path / "rows.json")]) == 0
    assert (tmp_path / "rows.json").read_text("utf-8").startswith("kind,")
    assert main(["export", "-"]) == 0
    assert capsys.readouterr().out.startswith("kind,")
