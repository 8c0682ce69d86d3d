"""Starting: once, twice, without a tray, and with whatever may be wrong."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from glutebreak.process import ENDING
from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import INSTALLED, Program
from tests.e2e.desk import QUICK, Start, docked, fidget

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")


def windows() -> str:
    return subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=True).stdout


def test_a_second_start_shows_the_window_of_the_first(quick: Program) -> None:
    second = quick.ask()

    assert second.returncode == 0, second.stderr
    until(lambda: "glutebreak" in windows(), "the main window")
    assert quick.status()["phase"]


def test_a_start_after_a_kill_does_not_mind_what_was_left(start: Start) -> None:
    start(**QUICK).kill()

    assert start().status()["phase"] == "sitting"


def test_without_one_that_runs_a_command_says_how_to_start_it(own_home: Path) -> None:  # noqa: ARG001
    answer = Program().ask("status")

    assert answer.returncode == 1
    assert answer.stderr == "glutebreak: glutebreak is not running; start it with: glutebreak\n"


def test_without_a_display_one_sentence_says_so(own_home: Path) -> None:  # noqa: ARG001
    for display in (None, ":9876"):
        environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        if display:
            environment["DISPLAY"] = display
        ended = subprocess.run([INSTALLED], env=environment, capture_output=True, text=True, check=False, timeout=20)

        assert ended.returncode == 1
        assert ended.stderr.startswith("glutebreak: there is no display")
        assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere"])
def test_it_runs_without_a_bus(start: Start, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR") if not address else None
    program = start(**QUICK)
    program.tell("break")

    subprocess.run(["wmctrl", "-l"], check=True)
    until(lambda: "Rear-leg knee bend" in windows(), "the break window")


def test_broken_settings_cost_nothing_but_themselves(start: Start, own_home: Path, tmp_path: Path) -> None:
    file = own_home / ".config/glutebreak/settings.toml"
    file.parent.mkdir(parents=True)
    broken = "sit_minutes = 30\nthis is not toml\n"
    file.write_text(broken, "utf-8")

    program = start()

    assert program.status()["sit_minutes"] == 25
    assert file.read_text("utf-8") == broken
    assert [copy.read_text("utf-8") for copy in file.parent.glob("settings.toml.*")] == [broken]
    assert "settings.toml" in (tmp_path / "glutebreak.log").read_text("utf-8")
    program.ask()
    until(lambda: any("settings.toml" in widget.name for widget in hands.widgets()), "a word about it in the window")


def test_one_bad_key_costs_that_key_alone(start: Start, own_home: Path) -> None:
    file = own_home / ".config/glutebreak/settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text("sit_minutes = 3\nbreak_minutes = 4\nactive_hours = 'always'\n", "utf-8")

    program = start()

    assert program.status()["sit_minutes"] == 25
    assert program.tell("settings", "break_minutes").startswith("break_minutes = 4 ")


def test_a_damaged_history_is_set_aside_and_breaks_go_on(start: Start, own_home: Path, tmp_path: Path) -> None:
    file = own_home / ".local/share/glutebreak/history.sqlite3"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)

    program = start(**QUICK)
    program.tell("break")
    program.tell("done")

    assert [row["outcome"] for row in program.history()] == ["done"]
    assert list(file.parent.glob("history.sqlite3.damaged*"))
    assert "history.sqlite3" in (tmp_path / "glutebreak.log").read_text("utf-8")


def test_a_history_from_a_newer_version_is_left_alone_and_breaks_go_on(start: Start, own_home: Path) -> None:
    start(**QUICK).quit()
    file = own_home / ".local/share/glutebreak/history.sqlite3"
    with sqlite3.connect(file) as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    before = file.read_bytes()

    program = start()
    program.tell("break")
    program.tell("done")

    assert program.status()["phase"] == "sitting"
    program.quit()
    assert file.read_bytes() == before


@pytest.mark.parametrize("words", [["--clock-rate", "0"], ["dance"], ["history", "--days", "none"]])
def test_wrong_usage_has_a_status_of_its_own(own_home: Path, words: list[str]) -> None:  # noqa: ARG001
    assert Program().ask(*words).returncode == 2


def test_commands_that_mean_nothing_now_say_what_to_do(quick: Program) -> None:
    for words in (["done"], ["skip"], ["snooze"], ["resume"], ["break", "handstand"], ["pause", "soon"]):
        refused = quick.ask(*words)
        assert refused.returncode == 1, words
        assert refused.stderr.startswith("glutebreak: ")
        assert refused.stderr.count("\n") == 1


def test_the_doctor_looks_at_as_much_without_a_running_program(start: Start) -> None:
    program = start(**QUICK)
    running = looked_at(program)
    program.quit()

    assert running - looked_at(program) == {"windows"}  # which there are none of then


def looked_at(program: Program) -> set[str]:
    return {finding["capability"] for finding in json.loads(program.tell("doctor", "--json"))}


def test_a_setting_changed_by_command_counts_at_once(quick: Program) -> None:
    quick.tell("settings", "sit_minutes", "45")

    assert quick.status()["sit_minutes"] == 45
    refused = quick.ask("settings", "sit_minutes", "500")
    assert refused.returncode == 1
    assert "15 to 120" in refused.stderr


def test_pause_and_resume_by_command(quick: Program) -> None:
    fidget()
    quick.tell("pause", "30m")
    assert quick.status()["phase"] == "paused"

    fidget()
    quick.tell("resume")
    assert quick.status()["phase"] == "sitting"


def test_everything_recorded_can_be_exported(quick: Program, tmp_path: Path) -> None:
    quick.tell("break")
    quick.tell("done")

    quick.tell("export", "--format", "csv", str(tmp_path / "out.csv"))

    assert "rear-leg-knee-bend" in (tmp_path / "out.csv").read_text("utf-8")
    assert quick.ask("export", str(tmp_path / "out.csv")).returncode == 1


_NESTED_ICON = re.compile(r'^ {20,}0x\w+ "glutebreak": .* (\d\d)x\1\+', re.MULTILINE)
"""A small square window of ours within the windows of another program; Qt docks so where it found no host at first."""


def window_tree() -> str:
    return subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=True).stdout


@pytest.mark.desktop("x11-xfce", RIG_A11Y="1", RIG_TRAY="none")
def test_a_tray_that_appears_later_gets_the_icon_and_until_then_the_window_is_there(start: Start) -> None:
    program = start(**QUICK)
    assert program.ask().returncode == 0
    until(lambda: "glutebreak" in windows(), "the main window")

    with a_panel():
        until(lambda: _NESTED_ICON.search(window_tree()), "an icon in the new panel")


@pytest.mark.desktop("x11-xfce", RIG_A11Y="1", RIG_TRAY="none")
def test_a_panel_that_is_killed_and_started_again_gets_the_icon_again(start: Start) -> None:
    with a_panel():
        until(has_watcher, "a panel that takes icons in")
        start(**QUICK)
        until(lambda: "StatusNotifierItem" in docked(), "an icon in the panel")
    until(lambda: not has_watcher(), "no panel any more")

    with a_panel():
        until(lambda: "StatusNotifierItem" in docked(), "the icon in the panel again")


@contextmanager
def a_panel() -> Iterator[None]:
    """Killed in the end, which is how panels crash."""
    configuration = Path(os.environ["RIG_DIR"], "home/.config/xfce4/xfconf/xfce-perchannel-xml")
    configuration.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(os.environ["RIG_HOME"], "lib/xfce4-panel.xml"), configuration)
    panel = subprocess.Popen(["xfce4-panel", "--disable-wm-check"], stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        panel.kill()
        panel.wait()


def has_watcher() -> bool:
    return bool(docked())


def test_a_history_that_another_program_holds_does_not_keep_it_from_starting(start: Start, own_home: Path) -> None:
    start(**QUICK).quit()
    with sqlite3.connect(own_home / ".local/share/glutebreak/history.sqlite3", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert start().status()["phase"] == "sitting"
    other.close()


def test_told_to_end_it_ends_in_order(start: Start) -> None:
    for number in ENDING:
        program = start(**QUICK)
        program.tell("break")
        os.kill(program.pid, number)
        assert program.wait() == 0
        again = start()
        assert again.status()["phase"] == "on break"
        again.tell("done")
        again.quit()


def test_a_setting_written_by_hand_meanwhile_is_not_undone(quick: Program, own_home: Path) -> None:
    file = own_home / ".config/glutebreak/settings.toml"
    file.write_text(file.read_text("utf-8").replace("sit_minutes = 15", "sit_minutes = 45"), "utf-8")

    quick.tell("settings", "break_minutes", "3")
    assert quick.status()["sit_minutes"] == 45

    quick.tell("settings", "sit_minutes", "25")
    assert quick.status()["sit_minutes"] == 25
    assert "sit_minutes" not in file.read_text("utf-8")
