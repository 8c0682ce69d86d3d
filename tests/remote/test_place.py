import os
import sys
from pathlib import Path

import pytest

from glutebreak.remote import place
from glutebreak.remote.place import NotOurPlace, address, runtime_directory

if sys.platform == "win32":
    pytest.skip("goes by users, signals and sockets of POSIX", allow_module_level=True)


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No session directory but the one that a test names, and temporary files of the test's own."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    monkeypatch.setattr(place, "_session_directory", lambda: tmp_path / "no-session")
    return temporary


def test_it_is_in_the_session_s_own_directory(tmp_path: Path) -> None:
    directory = runtime_directory({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert directory == tmp_path / "glutebreak"
    assert directory.stat().st_mode & 0o777 == 0o700
    assert runtime_directory({"XDG_RUNTIME_DIR": str(tmp_path)}) == directory


def test_a_directory_that_others_could_enter_is_closed_to_them(tmp_path: Path) -> None:
    (tmp_path / "glutebreak").mkdir(mode=0o755)
    assert runtime_directory({"XDG_RUNTIME_DIR": str(tmp_path)}).stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("value", [None, "", "relative", "/nowhere/at/all"])
def test_without_one_that_can_be_used_it_is_among_the_temporary_files(elsewhere: Path, value: str | None) -> None:
    directory = runtime_directory({} if value is None else {"XDG_RUNTIME_DIR": value})
    assert directory == elsewhere / f"glutebreak-{os.getuid()}"
    assert directory.stat().st_mode & 0o777 == 0o700


def test_the_directory_that_su_leaves_behind_is_not_taken(
    elsewhere: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_another = tmp_path / "another"
    of_another.mkdir()
    monkeypatch.setattr(place, "_is_ours", lambda directory: directory != of_another)
    assert runtime_directory({"XDG_RUNTIME_DIR": str(of_another)}).parent == elsewhere


def test_a_directory_made_by_someone_else_is_refused(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / f"glutebreak-{os.getuid() + 1}").mkdir()
    monkeypatch.setattr(place, "_user", lambda: os.getuid() + 1)
    with pytest.raises(NotOurPlace, match="belongs to someone else: set XDG_RUNTIME_DIR to a folder that only you"):
        runtime_directory({})


def test_a_link_is_refused_wherever_it_leads(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "glutebreak").symlink_to("own")
    with pytest.raises(NotOurPlace):
        runtime_directory({"XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_file_in_its_place_is_refused_with_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "glutebreak").touch()
    with pytest.raises(NotOurPlace, match=r"Cannot make “.*” \(File exists\): set XDG_RUNTIME_DIR"):
        runtime_directory({"XDG_RUNTIME_DIR": str(tmp_path)})


def test_the_socket_is_named_by_its_path(tmp_path: Path) -> None:
    assert address(tmp_path) == str(tmp_path / "socket")
