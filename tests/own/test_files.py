"""Files of one's own: what they become, and how everything that is wrong with one is told."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from glutebreak.assets import folder
from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import length, moment
from glutebreak.core.dose import with_dose
from glutebreak.core.exercises import Exercise, OtherDose
from glutebreak.core.poses import Side
from glutebreak.own.file import check_file
from glutebreak.own.folder import MOST_FILES, read_folder
from tests.own.made import PLAN, encoded

OURS = read_catalogue()
EXAMPLES = sorted(folder("own-exercises").glob("*.toml"))
WITH_POSES = folder("own-exercises") / "short-step-knee-bend.toml"

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Puts a plan into a folder, with the picture that it shows."""

    def written(text: str = PLAN, name: str = "towel-slide.toml", **changes: str) -> Path:
        for old, new in changes.items():
            assert old in text
            text = text.replace(old, new)
        (tmp_path / "slide.png").write_bytes(encoded("png"))
        (tmp_path / name).write_text(text, "utf-8")
        return tmp_path / name

    return written


def exercise(path: Path) -> Exercise:
    checked = check_file(path, OURS)
    assert checked.problems == ()
    assert checked.exercise is not None
    return checked.exercise


def told(path: Path) -> list[str]:
    checked = check_file(path, OURS)
    assert checked.exercise is None
    return [str(problem) for problem in checked.problems]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_of_the_guide_are_right(path: Path) -> None:
    exercise(path)


def test_there_is_an_example_with_poses_and_one_with_pictures() -> None:
    shown = {part.pictures is None for path in EXAMPLES for part in exercise(path).parts}
    assert shown == {True, False}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_guide_names_every_example(path: Path) -> None:
    assert path.name in (path.parent / "guide.md").read_text("utf-8")


def test_a_short_plan_is_a_whole_exercise(write: Write) -> None:
    made = exercise(write())
    (part,) = made.parts
    assert (made.id, made.name, made.dose.text, made.dose.tempo) == ("towel-slide", "Towel slide", "8", "2-0-2")
    assert made.dose.source == "own plan"
    assert part.pictures is not None
    assert Path(part.pictures.start).name == "slide.png"
    assert length(made) == timedelta(seconds=4 + 8 * 4)


def test_lines_without_a_time_are_spread_over_the_repetitions(write: Write) -> None:
    made = exercise(write())
    said = [moment(made, timedelta(seconds=4 + 4 * done)).cue for done in range(8)]
    assert said == ["Slide it back."] * 4 + ["Slide it in again."] * 4


def test_lines_are_spread_over_a_single_long_hold_too(write: Write) -> None:
    made = exercise(write(**{"reps = 8": "reps = 1", "go_seconds = 2": "go_seconds = 2\nhold_seconds = 20"}))
    said = [moment(made, timedelta(seconds=4 + second)).cue for second in (0, 11, 13, 23)]
    assert said == ["Slide it back."] * 2 + ["Slide it in again."] * 2


def test_a_part_for_the_left_side_is_mirrored() -> None:
    assert [(part.side, part.mirrored) for part in exercise(WITH_POSES).parts] == [
        (Side.LEFT, True),
        (Side.RIGHT, False),
    ]


def test_a_movement_of_ours_can_be_taken_with_other_words_and_another_dose(write: Write) -> None:
    made = exercise(write(**{'picture = "slide.png"': 'movement = "three-position-toe-raise/2"'}))
    theirs = OURS["three-position-toe-raise"].parts[1]
    assert (made.parts[0].movement, made.parts[0].dial) == (theirs.movement, theirs.dial)


def test_a_plan_may_say_what_easier_and_harder_change(write: Write) -> None:
    said = 'easier = "Only 4."\nharder = "Hold it."\neasier_dose.reps = 4\nharder_dose.hold_seconds = 3\n\n[tempo]'
    made = exercise(write(**{"[tempo]": said}))
    assert made.easier_dose == OtherDose(reps=4)
    assert made.harder_dose == OtherDose(hold_seconds=3)
    assert with_dose(made, made.easier_dose).parts[0].reps == 4


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("reps = 8", "reps = 10000", "line 11, part 1, reps: should be a whole number, 1 to 100, not 10000"),
        ("reps = 8", 'reps = "8"', "line 11, part 1, reps: should be a whole number, 1 to 100, not “8”"),
        ("reps = 8", "rep = 8", "line 11, part 1, rep: is not a key that is known here; did you mean “reps”?"),
        ("reps = 8\n", "", "line 9, part 1: lacks the key “reps” (a whole number, 1 to 100)"),
        ("go_seconds = 2", "go_seconds = inf", "line 6, tempo, go_seconds: should be a number, 0.4 to 30"),
        ("go_seconds = 2", "go_seconds = 1979-05-27", "go_seconds: should be a number, 0.4 to 30, not a date"),
        ('name = "Towel slide"', "name = 5", "line 1, name: should be text in quotes, 1 to 60 characters, not 5"),
        ('name = "Towel slide"', 'name = ""', "line 1, name: should be text in quotes"),
        ("Towel slide", r"Towel \u202e slide", "line 1, name: has a sign that cannot be shown (U+202E); type it anew"),
        ("Towel slide", r"Towel \u0007 slide", "line 1, name: has a sign that cannot be shown (U+0007)"),
        ("Towel slide", "a" + "\u0301" * 9, "line 1, name: has too many accents"),
        ("Slide it in again.", "Slide " * 40, "line 13, part 1, cues 2, text: should be text in quotes, 1 to 120"),
        ('label = "right leg"', 'label = "right leg"\nside = "rigth"', "one of “left”, “right”, not “rigth”"),
        ('steps = ["Slide', 'steps = [5, "Slide', "line 3, steps 1: should be text in quotes"),
        ('cues = ["Slide it back.", ', 'cues = [{ text = "x", rep = 3 }, ', "cues 1: is the first one and"),
        ('"Slide it in again."]\n', '{ text = "Slide.", rep = 9 }]\n', "cues 2: would come in repetition 9 of 8"),
        ('picture = "slide.png"', "", "line 9, part 1: shows nothing; give one of “picture”"),
        ('picture = "slide.png"', 'picture = "slide.png"\nmovement = "x"', "says both “picture” and “movement”"),
        ('picture = "slide.png"', 'pictures = ["slide.png"]', "should be a list in [ ], 2 entries, not 1"),
        ('picture = "slide.png"', 'picture = "slid.png"', "line 12, part 1, picture: “slid.png” is not there"),
        ('picture = "slide.png"', 'picture = "../slide.png"', "“../slide.png” is not the plain name of a file"),
        ('picture = "slide.png"', 'picture = "/etc/passwd"', "“/etc/passwd” is not the plain name of a file"),
        ('picture = "slide.png"', 'picture = "C:x.png"', "is not the plain name of a file"),
        ('picture = "slide.png"', 'picture = "towel-slide.toml"', "is not a picture that glutebreak can read"),
        ('picture = "slide.png"', 'movement = "bend"', "“bend” is neither a [movement.…] of this file nor"),
        ('picture = "slide.png"', 'movement = "rear-leg-knee-bend/9"', "parts 1, 2; write “rear-leg-knee-bend/1”"),
        ("[tempo]", "[[tempo]]", "tempo: should be a table, not a list"),
        ("[[part]]", "[part]", "line 9, part: should be a list in [ ], 1 to 12 entries, not a table"),
        ("[tempo]", "[movement]\nbend = 3\n[tempo]", "line 6, movement, bend: needs a start and an end pose"),
        ("[tempo]", "[easier_dose]\nreps = 0\n[tempo]", "easier_dose, reps: should be a whole number, 1 to 100"),
        ("[tempo]", "[harder_dose]\nhold = 4\n[tempo]", "harder_dose, hold: is not a key that is known here"),
        ("[tempo]", "[harder_dose]\nreps = 9\n[tempo]", "harder_dose: is never offered: say in “harder” what is"),
        ("[tempo]", 'harder = "x"\nharder_dose.hold_seconds = 120\n[tempo]', "harder_dose: lasts 17 min; at most 15"),
        ("[tempo]", "movement = 3\n[tempo]", "movement: should be tables such as [movement.bend]"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_line_and_key(write: Write, old: str, new: str, complaint: str) -> None:
    (sentence,) = told(write(**{old: new}))
    assert sentence.startswith("towel-slide.toml, ")
    assert complaint in sentence


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("{ lift = 24 }", "{ lfit = 24 }", "line 61, movement, bend, end, right_leg, planted, lfit: is not a key"),
        ("ball = [-50, 0, 42]", "ball = [-50, 0]", "bend, start, right_leg, planted, ball: should be 3 numbers"),
        ("ball = [-50, 0, 42]", "ball = [-50, 0, 9e9]", "out of all proportion: at most 5000"),
        ("hip = [4, 378, 0]", "hip = [4, nan, 0]", "movement, bend, start, hip: is out of all proportion"),
        ('head = "profile"', 'head = "owl"', "bend: uses the head “owl”; there are: "),
        ("right_arm = { hand", "right_arm = { swing = {}, hand", "right_arm: cannot be: an arm"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_pose_is_told_too(write: Write, old: str, new: str, complaint: str) -> None:
    (sentence,) = told(write(WITH_POSES.read_text("utf-8"), **{old: new}))
    assert complaint in sentence


def test_all_faults_of_a_file_are_told_at_once(write: Write) -> None:
    sentences = told(write(**{"reps = 8": "reps = 0", "go_seconds = 2": "go = 2", '"slide.png"': '"slid.png"'}))
    assert [sentence.split(": ")[0] for sentence in sentences] == [
        "towel-slide.toml, line 6, tempo, go",
        "towel-slide.toml, line 5, tempo",
        "towel-slide.toml, line 11, part 1, reps",
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (PLAN.replace("reps = 8", "reps = 99").replace("go_seconds = 2", "go_seconds = 9"), "lasts 18 min; at most 15"),
        ("name = ", "towel-slide.toml, line 1: cannot be read as TOML (Invalid value); compare with the examples"),
        ("a = 1\nb = [", "cannot be read as TOML"),
        ("a = 1\na = 2", "line 2: cannot be read as TOML (Cannot overwrite a value)"),
        ("a = " + "9" * 5000, "nested too deeply, or has a number with too many digits"),
        ("", "lacks the key “name”"),
        ("\x00", "cannot be read as TOML"),
    ],
)
def test_what_is_no_plan_at_all_is_told_in_one_sentence(write: Write, text: str, complaint: str) -> None:
    assert complaint in told(write(text))[0]


def test_text_that_is_not_utf_8_is_told_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes('name = "x"\nstart = "Fu\u00df"'.encode("latin-1"))
    assert told(path) == ["a.toml, line 2: is not text in UTF-8; save it as UTF-8"]


def test_a_byte_order_mark_does_no_harm(write: Write) -> None:
    exercise(write("\ufeff" + PLAN))


@pytest.mark.parametrize("name", ["Towel slide.toml", "UPPER.toml", "-x.toml", "a" * 61 + ".toml", "plan.txt"])
def test_a_name_that_is_no_id_is_refused(write: Write, name: str) -> None:
    assert told(write(name=name)) == [
        f"{name} is no name for an exercise: use a-z, 0-9 and -, then .toml, as in “towel-slide.toml”"
    ]


def test_an_exercise_of_ours_is_never_replaced(write: Write) -> None:
    assert told(write(name="rear-leg-knee-bend.toml")) == [
        "rear-leg-knee-bend.toml has the name of an exercise that comes with glutebreak; give the file another name"
    ]


def test_a_file_that_is_not_there_is_told() -> None:
    assert told(Path("nowhere.toml")) == ["nowhere.toml is not there"]


def test_links_may_lead_about_inside_the_folder_but_not_out_of_it(tmp_path: Path, write: Write) -> None:
    plan = write(**{'"slide.png"': '"link.png"'})
    (tmp_path / "link.png").symlink_to("slide.png")
    exercise(plan)
    outside = tmp_path.parent / f"{tmp_path.name}.png"
    outside.write_bytes(encoded("png"))
    (tmp_path / "link.png").unlink()
    (tmp_path / "link.png").symlink_to(outside)
    assert "“link.png” leads out of the folder “exercises”; put a copy there" in told(plan)[0]
    (tmp_path / "link.png").unlink()
    (tmp_path / "link.png").symlink_to("link.png")
    assert "“link.png” is a link that leads nowhere" in told(plan)[0]


def test_a_bad_file_costs_its_own_exercise_alone(tmp_path: Path, write: Write) -> None:
    write(name="a-good-one.toml")
    write("name = ", name="bad.toml")
    write(name="z-good-one.toml")
    (tmp_path / "notes.txt").write_text("no plan")
    own = read_folder(tmp_path, OURS)
    assert list(own.exercises) == ["a-good-one", "z-good-one"]
    assert [sentence.split(":")[0] for sentence in own.problems] == ["bad.toml, line 1"]


def test_however_much_is_wrong_with_a_file_it_is_told_in_one_sentence(tmp_path: Path, write: Write) -> None:
    write(**{"reps = 8": "reps = 0", '"right leg"': "3"})
    (sentence,) = read_folder(tmp_path, OURS).problems
    first, second, third = sentence.split("; ")
    assert first == (
        "towel-slide.toml, line 10, part 1, label: should be text in quotes, 1 to 60 characters, not 3, and 1 more"
    )
    assert second == f"see: glutebreak exercises check {tmp_path / 'towel-slide.toml'}"
    assert third == "this exercise is left out"


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    own = read_folder(tmp_path / "nowhere", OURS)
    assert (own.exercises, own.problems) == ({}, ())


def test_something_else_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "exercises").write_text("")
    (sentence,) = read_folder(tmp_path / "exercises", OURS).problems
    assert sentence.endswith("cannot be read (Not a directory); own exercises are left out")


def test_a_flood_of_files_is_cut_short(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 5):
        os.link(WITH_POSES, tmp_path / f"plan-{number:03}.toml")
    own = read_folder(tmp_path, OURS)
    assert len(own.exercises) == MOST_FILES
    assert own.problems == (f"{tmp_path} has more than {MOST_FILES} exercises; the rest is left out",)
