"""`glutebreak exercises`: what there is, and what is wrong with a file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from glutebreak.assets import folder
from glutebreak.catalogue import read_catalogue
from glutebreak.cli import main
from glutebreak.places import places
from tests.own.made import PLAN, encoded

EXAMPLE = folder("own-exercises") / "short-step-knee-bend.toml"


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own = tmp_path / "exercises"
    own.mkdir()
    monkeypatch.setattr("glutebreak.offline.places", lambda: replace(places(), exercises=own))
    return own


def test_the_list_has_ours_yours_and_the_folder(own_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folder / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    (own_folder / "bad.toml").write_text("name =")
    assert main(["exercises"]) == 0
    *every, own, problem, last = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in every] == list(read_catalogue())
    assert own.split()[0] == "short-step-knee-bend"
    assert problem.startswith("bad.toml, line 1: ")
    assert last == f"Exercises of your own belong in {own_folder}"


def test_the_list_is_there_for_programs_too(own_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own_folder / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    assert main(["exercises", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["problems"] == []
    assert {row["id"] for row in told["exercises"] if row["own"]} == {"short-step-knee-bend"}
    assert {"id", "name", "own", "dose", "seconds", "focus", "quiet", "leave_out_for", "evidence"} == {
        key for row in told["exercises"] for key in row
    }


def test_a_right_file_is_said_to_be_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exercises", "check", str(EXAMPLE)]) == 0
    assert capsys.readouterr().out == f"{EXAMPLE} is right: “Short-step knee bend”, 1.2 min\n"


def test_of_a_wrong_file_every_fault_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "slide.png").write_bytes(encoded("png"))
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN.replace("reps = 8", "reps = 0").replace("name", "nmae"))
    assert main(["exercises", "check", str(plan)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "plan.toml, line 1, nmae: is not a key that is known here; did you mean “name”?",
        "plan.toml, line 11, part 1, reps: should be a whole number, 1 to 100, not 0",
    ]
    assert main(["exercises", "check", str(plan), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], told["problems"][1]["line"], told["problems"][1]["key"]) == (False, 11, "part 1, reps")
