"""The settings file under good and bad hands: real files in a folder of the test's own."""

import errno
import json
import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutebreak.settings import file as settings_file
from glutebreak.settings.fields import Field
from glutebreak.settings.file import LARGEST, Loaded, SettingsUnwritable, load, save, written_differences
from glutebreak.settings.options import Figure, ReducedMotion, Theme
from glutebreak.settings.schema import FIELDS, Settings, change

INSTEAD = "; the default is used"
OTHER = Settings(
    sit_minutes=45,
    wait_minutes=0,
    away_minutes=5,
    notice_seconds=0,
    break_minutes=4,
    snooze_minutes=15,
    snooze_limit=0,
    no_answer_seconds=30,
    levels="wall-sit easier",
    active_hours="always",
    filter_knee=True,
    filter_hip_replacement=True,
    filter_back_acute=True,
    filter_blood_pressure=True,
    filter_pregnancy=True,
    filter_balance=True,
    filter_osteoporosis=True,
    filter_achilles=True,
    filter_cannot_stand=True,
    filter_crowded=True,
    left_out="half-squat",
    disliked="tall-reach",
    figure=Figure.ROSA,
    reduced_motion=ReducedMotion.ON,
    theme=Theme.DARK,
)
"""No setting at its default."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


def test_without_a_file_the_defaults_hold_and_nothing_is_wrong(path: Path) -> None:
    assert load(path) == Loaded(Settings())
    assert names(path) == []


def test_defaults_need_no_file(path: Path) -> None:
    save(path, Settings(), Settings())
    assert names(path) == []


def test_everything_that_is_saved_is_loaded(path: Path) -> None:
    save(path, Settings(), OTHER)
    assert load(path) == Loaded(OTHER)
    save(path, OTHER, Settings())
    assert load(path) == Loaded(Settings())
    assert path.read_text() == ""


def test_only_what_differs_is_written(path: Path) -> None:
    save(path, Settings(), Settings(sit_minutes=45, theme=Theme.DARK))
    assert path.read_text() == 'sit_minutes = 45\ntheme = "dark"\n'


def test_the_file_is_for_its_owner_alone(path: Path) -> None:
    path = path.parent / "glutebreak" / "settings.toml"
    save(path, Settings(), OTHER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert names(path) == ["settings.toml"]


def test_comments_order_unknown_keys_and_another_hands_changes_survive(path: Path) -> None:
    path.write_text('# mine\nsit_minutes = 30 # knees\nfuture = 1\n\n[later]\nx = 2 # why\ntheme = "no setting"\n')
    before = load(path).settings
    path.write_text(path.read_text().replace("future = 1", 'future = 1\nfigure = "tom"'))
    save(path, before, Settings(sit_minutes=45, break_minutes=3))
    assert path.read_text() == (
        '# mine\nsit_minutes = 45 # knees\nfuture = 1\nfigure = "tom"\nbreak_minutes = 3\n\n'
        '[later]\nx = 2 # why\ntheme = "no setting"\n'
    )


def test_a_line_with_a_comment_stays_when_its_setting_goes_back_to_the_default(path: Path) -> None:
    path.write_text('sit_minutes = 30 # knees\ntheme = "dark"\n')
    save(path, load(path).settings, Settings())
    assert path.read_text() == "sit_minutes = 25 # knees\n"


def test_one_bad_value_costs_that_setting_alone(path: Path) -> None:
    path.write_text('sit_minutes = 500\ntheme = "dark"\nactive_hours = "Moo 08:00-18:00"\n')
    assert load(path) == Loaded(
        Settings(theme=Theme.DARK),
        (
            f"settings.toml: sit_minutes: Sit for takes 15 to 120 min{INSTEAD}",
            f"settings.toml: active_hours: Active hours: “Moo” is not a weekday such as Mon, or Mon-Fri{INSTEAD}",
        ),
    )


def test_a_change_beside_a_bad_value_keeps_the_line_for_its_owner_to_mend(path: Path) -> None:
    path.write_text("sit_minutes = 500\n")
    save(path, load(path).settings, Settings(theme=Theme.DARK))
    assert path.read_text() == 'sit_minutes = 500\ntheme = "dark"\n'
    save(path, load(path).settings, Settings(theme=Theme.DARK, sit_minutes=45))
    assert load(path) == Loaded(Settings(theme=Theme.DARK, sit_minutes=45))


def test_a_key_that_is_no_setting_is_named_once_and_kept(path: Path) -> None:
    path.write_text("sit_minuts = 30\n")
    loaded = load(path)
    assert loaded == Loaded(Settings(), ("settings.toml: “sit_minuts” is not a setting; did you mean “sit_minutes”?",))
    save(path, loaded.settings, OTHER)
    assert path.read_text().startswith("sit_minuts = 30\n")


def test_many_bad_lines_do_not_make_many_sentences(path: Path) -> None:
    path.write_text("".join(f"nothing_{n} = {n}\n" for n in range(2000)))
    problems = load(path).problems
    assert len(problems) == 11
    assert problems[-1] == "settings.toml: 1990 more lines could not be used"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"sit_minutes = = 3\n", " (Invalid value (at line 1, column 15))"),
        (b"sit_minutes = 30\nsit_minutes = 40\n", " (Cannot overwrite a value (at line 2, column 17))"),
        (b"theme = 'd\xff'\n", ""),
        (b"a = " + b"[" * 50_000, ""),
        (b"a = " + b"9" * 50_000, ""),
        (b"\x00\x01", " (Invalid statement (at line 1, column 1))"),
    ],
    ids=["syntax", "twice", "bytes", "nested", "endless number", "binary"],
)
def test_a_file_that_is_not_toml_is_kept_beside_one_copy_and_replaced_by_the_next_change(
    path: Path, raw: bytes, reason: str
) -> None:
    path.write_bytes(raw)
    told = (
        f"settings.toml is not TOML{reason}, so nothing in it counts: the defaults are used, "
        f"and a copy is kept as {path}.broken-1"
    )
    for _start in range(3):
        assert load(path) == Loaded(Settings(), (told,))
        assert path.read_bytes() == raw
    save(path, Settings(), OTHER)
    assert load(path) == Loaded(OTHER)
    assert path.with_name("settings.toml.broken-1").read_bytes() == raw
    assert names(path) == ["settings.toml", "settings.toml.broken-1"]


def test_another_broken_content_gets_a_copy_of_its_own(path: Path) -> None:
    for raw in (b"= 1", b"= 2", b"= 1"):
        path.write_bytes(raw)
        load(path)
    assert names(path) == ["settings.toml", "settings.toml.broken-1", "settings.toml.broken-2"]


def test_a_file_that_broke_while_the_program_ran_is_copied_aside_and_loses_no_setting(path: Path) -> None:
    save(path, Settings(), Settings(sit_minutes=45))
    path.write_bytes(b"= oops")
    save(path, Settings(sit_minutes=45), Settings(sit_minutes=45, theme=Theme.DARK))
    assert load(path) == Loaded(Settings(sit_minutes=45, theme=Theme.DARK))
    assert path.with_name("settings.toml.broken-1").read_bytes() == b"= oops"


def test_a_byte_order_mark_is_no_problem(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbfsit_minutes = 30\r\n")
    assert load(path) == Loaded(Settings(sit_minutes=30))
    save(path, Settings(sit_minutes=30), Settings(sit_minutes=45))
    assert load(path) == Loaded(Settings(sit_minutes=45))


def folder(path: Path) -> None:
    path.mkdir()


def huge(path: Path) -> None:
    path.write_bytes(b"#" * (LARGEST + 1))


def pipe(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes among its files")
    os.mkfifo(path)


def loop(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (folder, "is not a file"),
        (huge, "is too large to be a settings file"),
        (pipe, "is not a file"),
        (loop, f"cannot be read ({os.strerror(errno.ELOOP)})"),
    ],
)
def test_what_is_no_settings_file_is_left_alone_and_changes_say_that_they_will_not_last(
    path: Path, make: object, problem: str
) -> None:
    assert callable(make)
    make(path)
    assert load(path) == Loaded(Settings(), (f"{path} {problem}; the defaults are used",))
    with pytest.raises(SettingsUnwritable) as told:
        save(path, Settings(), OTHER)
    assert str(told.value) == f"{path} {problem}; move it away, or changes are lost when glutebreak ends"
    assert names(path) == ["settings.toml"]


def test_a_link_goes_on_leading_to_the_file(path: Path) -> None:
    real = path.parent / "dotfiles" / "glutebreak.toml"
    real.parent.mkdir()
    real.write_text("# mine\n")
    path.symlink_to(real)
    save(path, Settings(), Settings(sit_minutes=45))
    assert path.is_symlink()
    assert real.read_text() == "# mine\nsit_minutes = 45\n"


def test_a_write_protected_file_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text("sit_minutes = 30\n")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the file's mode means nothing to root
    with pytest.raises(SettingsUnwritable, match="write-protected"):
        save(path, Settings(sit_minutes=30), OTHER)
    assert path.read_text() == "sit_minutes = 30\n"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    path = tmp_path / "config" / "settings.toml"
    assert load(path).settings == Settings()
    with pytest.raises(SettingsUnwritable):
        save(path, Settings(), OTHER)


FULL_DISK = """
import resource, sys
from pathlib import Path
from glutebreak.settings.file import SettingsUnwritable, load, save
from glutebreak.settings.schema import Settings
path = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))
print(*load(path).problems)
try:
    save(path, Settings(), Settings(sit_minutes=45))
except SettingsUnwritable as told:
    print(told)
"""


def on_a_full_disk(path: Path) -> list[str]:
    run = [sys.executable, "-c", FULL_DISK, str(path)]
    root = Path(settings_file.__file__).parents[2]
    return subprocess.run(run, cwd=root, check=True, capture_output=True, text=True, timeout=60).stdout.splitlines()


def test_a_full_disk_leaves_the_old_file_whole_and_nothing_half_written(path: Path) -> None:
    path.write_text("# a comment longer than the disk has room for\n")
    assert on_a_full_disk(path) == [
        "",
        f"{path} cannot be written ({os.strerror(errno.EFBIG)}); until it can, changes are lost when glutebreak ends",
    ]
    assert path.read_text() == "# a comment longer than the disk has room for\n"
    assert names(path) == ["settings.toml"]


def test_a_broken_file_is_not_replaced_while_there_is_no_room_for_its_copy(path: Path) -> None:
    path.write_text("= a broken file longer than the disk has room for\n")
    problem, refused = on_a_full_disk(path)
    assert problem.endswith(f"the defaults are used, and no copy of it could be made ({os.strerror(errno.EFBIG)})")
    assert "cannot be written" in refused
    assert path.read_text().startswith("= a broken file")
    assert names(path) == ["settings.toml"]


def test_starting_does_not_pay_for_the_writer() -> None:
    run = [sys.executable, "-c", "import sys, glutebreak.settings.file; print('tomlkit' in sys.modules)"]
    root = Path(settings_file.__file__).parents[2]
    assert subprocess.run(run, cwd=root, check=True, capture_output=True, text=True, timeout=60).stdout == "False\n"


TEXTS = {
    "active_hours": ["always", "Sat 10:00-11:00"],
    "levels": ["", "wall-sit easier"],
    "floor_time": ["17:30", "off"],
}


def taken_by(field: Field) -> st.SearchStrategy[object]:
    match field.kind:
        case "int":
            return st.integers(field.minimum, field.maximum)
        case "choice":
            return st.sampled_from([choice.value for choice in field.choices])
        case "bool":
            return st.booleans()
        case "text" | "hours":
            return st.sampled_from(TEXTS.get(field.name, ["", "wall-sit, side-steps"]))


values = st.fixed_dictionaries({}, optional={field.name: taken_by(field) for field in FIELDS})


@hypothesis.settings(deadline=None)
@given(there=values, wanted=values, comment=st.text(st.characters(codec="ascii", categories=["L", "N"])))
def test_whatever_the_file_says_a_change_is_what_is_read_afterwards(
    tmp_path_factory: pytest.TempPathFactory, there: dict[str, object], wanted: dict[str, object], comment: str
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    lines = (f"{name} = {json.dumps(value)} # {comment}\n" for name, value in there.items())
    path.write_text("".join(lines) + "[other]\nkept = true\n")
    before = load(path).settings
    after = Settings()
    for name, value in wanted.items():
        after = change(after, name, value)
    save(path, before, after)
    assert load(path).settings == after
    assert tomllib.loads(path.read_text())["other"] == {"kept": True}
    assert path.read_text().count(f"# {comment}\n") == len(there)


@pytest.mark.parametrize("broken", ['levels = "wall-sit \\easier"\n', "sit_minutes = 45\x0c\n"])
def test_a_change_to_a_file_that_only_an_editor_of_toml_can_read_is_there_after_the_next_start(
    path: Path, broken: str
) -> None:
    path.write_bytes(broken.encode())
    save(path, Settings(), Settings(break_minutes=7))
    assert load(path) == Loaded(Settings(break_minutes=7))
    assert path.with_name("settings.toml.broken-1").read_bytes() == broken.encode()


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)


@pytest.mark.usefixtures("full_disk")
def test_what_the_disk_has_no_room_for_leaves_nothing_behind(path: Path) -> None:
    path.write_text("sit_minutes = 30\n")
    with pytest.raises(SettingsUnwritable, match="No space left on device"):
        save(path, Settings(sit_minutes=30), OTHER)
    assert path.read_text() == "sit_minutes = 30\n"
    assert names(path) == ["settings.toml"]


@pytest.mark.usefixtures("full_disk")
def test_a_broken_file_without_room_for_a_copy_is_told_of_as_it_is(path: Path) -> None:
    path.write_text("= nothing\n")
    (problem,) = load(path).problems
    assert problem.endswith("and no copy of it could be made (No space left on device)")


def test_a_file_that_the_system_does_not_give_out_is_told_and_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text("sit_minutes = 30\n")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))  # no mode forbids root anything

    monkeypatch.setattr(Path, "open", refuse)
    assert load(path) == Loaded(Settings(), (f"{path} cannot be read (Permission denied); the defaults are used",))
    with pytest.raises(SettingsUnwritable, match="move it away"):
        save(path, Settings(), OTHER)


def test_what_is_written_elsewhere_is_no_more_than_what_differs(path: Path) -> None:
    assert written_differences(Settings()) == ""
    path.write_text(written_differences(OTHER))
    assert load(path).settings == OTHER
    assert len(path.read_text().splitlines()) == sum(getattr(OTHER, field.name) != field.default for field in FIELDS)
