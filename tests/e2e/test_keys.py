"""Nobody loses what they type while a break comes up, on the desktops that speak Wayland."""

import json
import random
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, fidget, finding

KEYS = 2000
PATIENCE = 200
"""Seconds; a compositor on a busy machine takes 60 keys a second, and not the 100 that are typed."""
WIDTH, HEIGHT = 1280, 800
GNOME = pytest.mark.desktop("wayland-gnome", RIG_XWAYLAND="1")
KDE = pytest.mark.desktop("wayland-kde", RIG_XWAYLAND="1")
SWAY = pytest.mark.desktop("wayland-sway", RIG_A11Y="1")
CALLED = "Time for a break"
SLOWER = "20"
"""Times as fast as real: a break that nobody answers folds after 30 s."""


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[Path]:
    """A window in front that writes down what is typed into it."""
    typed = tmp_path / "typed"
    with subprocess.Popen([sys.executable, "-m", "tests.desktops.paper", str(typed)]) as window:
        until(lambda: typing_gets_there(typed), "a window that has the focus")
        yield typed
        window.kill()


def typing_gets_there(typed: Path) -> bool:
    subprocess.run(["rig-input", "type", "."], check=True)
    return typed.exists()


@pytest.fixture
def program(start: Start, monkeypatch: pytest.MonkeyPatch) -> Program:
    """As a session of these desktops starts it: none of them says which platform Qt has to take."""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    return start("--clock-rate", CLOCK_RATE, **QUICK | {"snooze_minutes": "5"})


def letters(number: int) -> str:
    return "".join(random.Random(1).choices(string.ascii_lowercase + string.digits + " ", k=number))  # noqa: S311


def typed_while_breaks_come(program: Program, paper: Path) -> tuple[str, str]:
    """What was typed and what got there: a break comes up, is put off, is announced and comes up again meanwhile."""
    before = paper.read_text("utf-8")
    text = letters(KEYS)
    with subprocess.Popen(["rig-input", "type", text]) as typist:
        program.tell("break")
        program.tell("snooze", "2")
        until(lambda: program.status()["phase"] == "on break", "the break once more")
        assert len(paper.read_text("utf-8")) < KEYS, "the typing was over before the break came"
        assert typist.wait(PATIENCE) == 0
    until(lambda: len(paper.read_text("utf-8")) >= KEYS + len(before), "all that was typed", limit=PATIENCE)
    return before + text, paper.read_text("utf-8")


def x11(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def break_window(program: Program) -> str:
    """The X11 number of the window, once a break is shown; it may have folded itself away while somebody typed."""
    until(lambda: program.status()["phase"] == "on break", "a break", limit=60, meanwhile=fidget)
    found = until(lambda: re.search(r"^(0x\w+) .*glutebreak", x11("wmctrl", "-lx"), re.MULTILINE), "its window")
    return found[1]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("_", [pytest.param("GNOME", marks=GNOME), pytest.param("KDE", marks=KDE)])
def test_not_one_key_is_lost_through_xwayland_and_the_window_is_on_top_in_its_corner(
    program: Program, paper: Path, _: str
) -> None:
    wanted, got = typed_while_breaks_come(program, paper)
    assert got == wanted

    number = break_window(program)
    place = re.findall(r"Absolute upper-left .: +(\d+)|Width: (\d+)|Height: (\d+)", x11("xwininfo", "-id", number))
    x, y, width, height = (int("".join(one)) for one in place)
    assert WIDTH - 20 <= x + width <= WIDTH
    assert HEIGHT - 60 <= y + height <= HEIGHT  # above a panel, if there is one
    assert "_NET_WM_STATE_ABOVE" in x11("xprop", "-id", number, "_NET_WM_STATE")
    assert finding(program, "windows")["through"] == "xwayland"
    assert finding(program, "idle")["through"] in {"mutter", "ext_idle"}


def windows() -> str:
    return subprocess.run(["rig-windows"], capture_output=True, text=True, check=True).stdout


def notifications() -> list[str]:
    listed = subprocess.run(["makoctl", "list"], capture_output=True, text=True, check=True).stdout
    return [one["summary"]["data"] for one in json.loads(listed)["data"][0]]


def lost(wanted: str, got: str) -> int:
    """How many keys did not get there; what did is in its order, with nothing beside it."""
    rest = iter(wanted)
    assert all(any(one == key for key in rest) for one in got), "something else got there"
    return len(wanted) - len(got)


def sends(text: str) -> None:
    subprocess.run(["rig-input", "type", text], check=True)


@SWAY
@pytest.mark.timeout(400)
def test_on_sway_a_notification_comes_first_and_a_window_that_came_makes_way_for_one_key(
    start: Start, paper: Path
) -> None:
    program = start("--clock-rate", SLOWER, **QUICK | {"notice_seconds": "0"})
    before, text = paper.read_text("utf-8"), letters(KEYS)
    subprocess.run(["swaymsg", '[title="paper"] focus'], check=True, capture_output=True)
    program.tell("break")
    program.tell("snooze", "1")

    sends(text[: KEYS // 2])
    until(lambda: CALLED in notifications(), "a notification", limit=60)
    assert "glutebreak" not in windows(), "the window came while somebody typed"
    until(lambda: "glutebreak" in windows(), "the window, in a pause", limit=PATIENCE)
    for key in text[KEYS // 2 : KEYS // 2 + 5]:  # as people begin, while a busy machine gets round to the window
        sends(key)
    sends(text[KEYS // 2 + 5 :])
    until(lambda: paper.read_text("utf-8").endswith(text[-20:]), "all that was typed", limit=PATIENCE)

    got = paper.read_text("utf-8")
    assert lost(before + text, got) <= 1
    assert finding(program, "notify")["through"] == "freedesktop"


@SWAY
@pytest.mark.usefixtures("paper")
def test_a_click_on_the_notification_opens_the_window_and_done_in_it_is_recorded(start: Start) -> None:
    program = start("--clock-rate", SLOWER, **QUICK | {"notice_seconds": "0"})
    program.tell("break")
    program.tell("snooze", "1")
    until(lambda: CALLED in notifications(), "a notification", meanwhile=fidget, limit=40)
    assert "glutebreak" not in windows()

    # The clicks leave no pause in which the window would come by itself; the first may be too early for a busy machine.
    called = hands.Widget("notification", CALLED, "", x=1000, y=20, width=200, height=40)
    until(lambda: "glutebreak" in windows(), "the window", meanwhile=lambda: hands.click(called))
    until(lambda: notifications() == [], "the notification is gone")
    hands.click(until(lambda: hands.button("Done"), "a button Done"))

    until(lambda: [row["outcome"] for row in program.history()] == ["snoozed", "done"], "a row")
    until(lambda: "glutebreak" not in windows(), "the window is gone")
