"""The exercises that come with the program, and how a wrong one is refused."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from glutebreak.assets import folder
from glutebreak.catalogue import BadAssetError, read_catalogue, read_exercise
from glutebreak.core.choice import entries
from glutebreak.core.rules import Rules

KNEE_BEND = folder("exercises") / "rear-leg-knee-bend.toml"
CLAIMS = ("cure", "heal", "prevent", "treat", "proves", "burns", "blood sugar", "risk", "amnesia", "switch")
SAFETY = "Should feel like muscle work. Stop if it hurts or you feel dizzy."


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = KNEE_BEND.read_text("utf-8")
    assert old in text
    file = tmp_path / "changed.toml"
    file.write_text(text.replace(old, new), "utf-8")
    return file


def test_the_two_of_the_article_come_first_and_the_rotation_knows_them_as_they_are() -> None:
    known = entries(read_catalogue().values())
    assert tuple(replace(entry, leave_out_for=frozenset()) for entry in known[:2]) == Rules().exercises


def test_an_exercise_is_found_by_its_id() -> None:
    catalogue = read_catalogue()
    assert len(catalogue) == len(list(folder("exercises").glob("*.toml")))
    assert catalogue["three-position-toe-raise"].name == "Three-position toe raise"
    assert all(exercise.id == key for key, exercise in catalogue.items())


def test_the_doses_are_those_of_the_article() -> None:
    knee_bend, toe_raise, *_ = read_catalogue().values()
    assert [(part.reps, part.side) for part in knee_bend.parts] == [(10, "left"), (10, "right")]
    assert [(part.reps, part.dial.hours if part.dial else None) for part in toe_raise.parts] == [
        (10, (5, 7)),
        (10, (1, 11)),
        (10, ()),
    ]


def test_the_left_side_is_the_mirrored_right_side() -> None:
    left, right = read_catalogue()["rear-leg-knee-bend"].parts
    assert left.movement == right.movement
    assert (left.mirrored, right.mirrored) == (True, False)


def test_no_text_claims_what_is_not_known() -> None:
    for file in folder("exercises").glob("*.toml"):
        words = file.read_text("utf-8").lower()
        assert [claim for claim in CLAIMS if claim in words] == []


def test_the_advice_for_all_exercises_is_there() -> None:
    advice = read_catalogue().advice
    assert advice.safety == SAFETY
    assert len(advice.common) == 5


def test_the_end_pose_says_only_what_differs_from_the_start() -> None:
    movement = read_catalogue()["rear-leg-knee-bend"].parts[0].movement
    before, after = movement.start.right_leg.planted, movement.end.right_leg.planted
    assert before is not None
    assert after == replace(before, lift=34)
    assert movement.end.left_arm == movement.start.left_arm


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('harder = "', 'hardre = "', "harder"),
        ("quiet = true", "quiet = 1", r"quiet"),
        ("quiet = true", "quiet = true\ncrowded = true", "unknown keys: crowded"),
        ('evidence = "D"', 'evidence = "E"', "evidence"),
        ("{ lift = 34 }", "{ lfit = 34 }", r"end\.right_leg\.planted\.lfit"),
        ("go_seconds = 2.0", 'go_seconds = "2"', "go_seconds"),
        ('movement = "bend"', 'movement = "bent"', "bent"),
        ("order = 1\n", "", "order"),
        ("order = 1\n", "order = \n", "Invalid value"),
        ("right_arm = { hand", "right_arm = { swing = {}, hand", "either reaches or swings"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name_and_the_key(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    file = changed(tmp_path, old, new)
    with pytest.raises(BadAssetError, match=complaint) as refused:
        read_exercise(file)
    assert "changed.toml" in str(refused.value)


def test_every_asset_is_plain_toml() -> None:
    for file in folder("exercises").parent.rglob("*.toml"):
        assert tomllib.loads(file.read_text("utf-8")), file
