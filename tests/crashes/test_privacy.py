"""What is taken out of a text."""

import pwd
from pathlib import Path
from types import SimpleNamespace

import pytest

from glutebreak.crashes.privacy import anonymous


def be(monkeypatch: pytest.MonkeyPatch, name: str, home: str, account: str = "account") -> None:
    """This person, whom the list of accounts knows by another name, as after a change of user."""
    for variable in ("LOGNAME", "LNAME", "USERNAME", "USERPROFILE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("USER", name)
    monkeypatch.setenv("HOME", home)
    monkeypatch.setattr(pwd, "getpwuid", lambda _: SimpleNamespace(pw_name=account, pw_dir=f"/var/{account}"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('File "/home/anna/.venv/lib/app.py", line 3', 'File "~/.venv/lib/app.py", line 3'),
        ("/home/anna", "~"),
        ("/home/annabel/x", "/home/annabel/x"),
        ("/media/anna/stick and /tmp/of-anna_3", "/media/(user)/stick and /tmp/of-(user)_3"),
        ("Anna's file", "(user)'s file"),
        ("annatto and savannah", "annatto and savannah"),
        ("/var/account/.cache", "~/.cache"),
        ("owned by account", "owned by (user)"),
        ("nothing of anybody", "nothing of anybody"),
    ],
)
def test_home_is_shortened_and_the_name_goes(monkeypatch: pytest.MonkeyPatch, text: str, left: str) -> None:
    be(monkeypatch, "anna", "/home/anna")

    assert anonymous(text) == left


@pytest.mark.parametrize(
    "name",
    ["zoë", "o'neil", 'say "hi"', "a.*b", "太郎", "back\\slash", "white space", "new\nline", "😀", "(user", "_x_"],
)
def test_no_name_is_too_odd(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    home = f"/home/{name}"
    be(monkeypatch, name, home)
    escaped = home.encode("ascii", "backslashreplace").decode()

    for spelling in (home, repr(home), ascii(home), escaped):
        left = anonymous(f"in {spelling}/secret and {spelling.upper()}/secret")
        assert left.lower().count("~/secret") + left.lower().count("~'/secret") + left.lower().count('~"/secret') == 2


def test_a_home_that_is_a_link_is_known_by_both_its_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real, link = tmp_path / "disk2", tmp_path / "linked"
    real.mkdir()
    link.symlink_to(real)
    be(monkeypatch, "anna", str(link))

    assert anonymous(f"{real}/a {link}/b") == "~/a ~/b"


@pytest.mark.parametrize("home", ["", "/"])
def test_without_a_home_of_its_own_nothing_else_is_taken_for_one(monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    be(monkeypatch, "", home)

    assert anonymous("/usr/lib/python3 / 1") == "/usr/lib/python3 / 1"


def test_a_person_whom_no_list_knows_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(_: int) -> object:
        raise KeyError

    be(monkeypatch, "anna", "/home/anna")
    monkeypatch.setattr(pwd, "getpwuid", nobody)

    assert anonymous("/home/anna/x") == "~/x"
