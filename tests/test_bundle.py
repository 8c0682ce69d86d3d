"""Settings and own exercises as one file, written and taken, also from a stranger."""

import zipfile
from pathlib import Path

import pytest

from glutebreak import bundle
from glutebreak.bundle import BundleRefused, pack, unpack
from glutebreak.settings.options import Theme
from glutebreak.settings.schema import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "glutebreak.zip"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "exercises"
    folder.mkdir()
    (folder / "knee.toml").write_text("name = 'Knee'\n")
    (folder / "knee 1.png").write_bytes(b"\x89PNG")
    return folder


def made(file: Path, **contents: str) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in contents.items():
            archive.writestr(name.replace("__", "/").replace("_toml", ".toml"), text)
    return file


def test_what_is_packed_here_is_unpacked_there(file: Path, own: Path, tmp_path: Path) -> None:
    pack(file, Settings(sit_minutes=45, theme=Theme.DARK, sounds=True), own)
    there = tmp_path / "there" / "exercises"
    brought = unpack(file, there)

    assert brought.settings == {"sit_minutes": 45, "theme": "dark", "sounds": True}
    assert brought.added == ("knee 1.png", "knee.toml")
    assert brought.problems == ()
    assert (there / "knee.toml").read_text() == "name = 'Knee'\n"


def test_no_exercises_of_ones_own_are_no_problem(file: Path, tmp_path: Path) -> None:
    pack(file, Settings(), tmp_path / "none")
    assert unpack(file, tmp_path / "there").settings == {}


def test_nothing_that_is_there_is_overwritten(file: Path, own: Path) -> None:
    pack(file, Settings(), own)
    (own / "knee.toml").write_text("name = 'My better knee'\n")
    brought = unpack(file, own)
    assert brought.added == ()
    assert brought.problems == ("knee.toml is there already and was kept as it is",)
    assert "better" in (own / "knee.toml").read_text()


def test_a_setting_that_this_version_does_not_take_is_told_and_the_rest_is_taken(file: Path, tmp_path: Path) -> None:
    made(file, settings_toml="sit_minutes = 3\nnovelty = 1\nsnooze_minutes = 10\n")
    brought = unpack(file, tmp_path / "there")
    assert brought.settings == {"snooze_minutes": 10}
    assert len(brought.problems) == 2


@pytest.mark.parametrize(
    "name", ["../outside.toml", "exercises/../outside.toml", "exercises/deep/er.toml", "/outside.toml"]
)
def test_nothing_leaves_the_folder(file: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "x")
    there = tmp_path / "there" / "exercises"
    assert unpack(file, there).added == ()
    assert [path.name for path in tmp_path.rglob("*.toml")] == []


def test_what_unpacks_to_too_much_is_refused_with_nothing_taken(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "MOST_BYTES", 1000)
    made(file, exercises__a_toml="a" * 900, exercises__b_toml="b" * 101)
    with pytest.raises(BundleRefused, match="unpacks to more than"):
        unpack(file, tmp_path / "there")
    assert not (tmp_path / "there").exists()


def test_too_many_files_are_refused(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MOST_FILES", 2)
    made(file, exercises__a_toml="a", exercises__b_toml="b", exercises__c_toml="c")
    with pytest.raises(BundleRefused, match="more than 2 files"):
        unpack(file, tmp_path / "there")


@pytest.mark.parametrize("raw", [b"", b"not a zip", b"PK\x03\x04broken"])
def test_another_file_is_refused_in_a_sentence(file: Path, tmp_path: Path, raw: bytes) -> None:
    file.write_bytes(raw)
    with pytest.raises(BundleRefused, match="choose another"):
        unpack(file, tmp_path / "there")


def test_whichever_byte_is_damaged_there_is_no_more_than_a_sentence(file: Path, own: Path, tmp_path: Path) -> None:
    pack(file, Settings(sit_minutes=45), own)
    whole = file.read_bytes()
    refusals: list[str] = []
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            unpack(file, tmp_path / "there")
        except BundleRefused as refused:
            refusals.append(str(refused))
    assert len(refusals) > len(whole) / 4
    assert all(refusal.startswith("glutebreak.zip ") for refusal in refusals)


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_packed_in_a_way_of_others_is_refused(file: Path, tmp_path: Path, way: int) -> None:
    with zipfile.ZipFile(file, "w", way) as archive:
        archive.writestr("exercises/knee.toml", "x")
    with pytest.raises(BundleRefused, match="choose another"):
        unpack(file, tmp_path / "there")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, own: Path) -> None:
    with pytest.raises(BundleRefused, match="choose another place"):
        pack(tmp_path / "nowhere" / "file.zip", Settings(), own)
