"""Starting with the session: every way says what it reads, not what it wrote, and keeps what people wrote there."""

import plistlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from glutebreak.desktop.autostart import AutostartProbe, find, program
from glutebreak.desktop.autostart.entry import starts, switched_off, switched_on, written
from glutebreak.desktop.autostart.launch_agent import LABEL, LaunchAgent
from glutebreak.desktop.autostart.run_key import APPROVED, NAME, RUN, RunKey
from glutebreak.desktop.autostart.xdg import Xdg
from glutebreak.desktop.choose import NOTHING

PROGRAM = (sys.executable, "-m", "glutebreak")


class Told:
    """A listener that keeps the last word."""

    def __init__(self) -> None:
        self.on: bool | None = None
        self.trouble = ""
        self.times = 0

    def tell_autostart(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001 - as probes tell it
        self.on, self.trouble = on, trouble
        self.times += 1


class FakeRegistry:
    """The person's part of a registry, in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.locked = False

    def read(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.values[key, name] = text

    def delete(self, key: str, name: str) -> None:
        if self.locked:
            raise PermissionError(13, "Access is denied")
        self.values.pop((key, name), None)


class ForgetfulRegistry(FakeRegistry):
    """Takes what is written, and something takes it away again."""

    def write(self, key: str, name: str, text: str) -> None:
        """Lost."""


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {
        "HOME": str(tmp_path / "home"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CONFIG_DIRS": str(tmp_path / "system"),
        "XDG_CURRENT_DESKTOP": "ubuntu:GNOME",
    }


@pytest.fixture
def xdg(told: Told, environment: dict[str, str]) -> Xdg:
    return Xdg(told, environment, PROGRAM)


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    return tmp_path / "config/autostart/glutebreak.desktop"


@pytest.fixture
def of_system(tmp_path: Path) -> Path:
    file = tmp_path / "system/autostart/glutebreak.desktop"
    file.parent.mkdir(parents=True)
    return file


def made_xdg(told: Told, folder: Path) -> AutostartProbe:
    return Xdg(told, {"HOME": str(folder), "XDG_CONFIG_DIRS": str(folder / "none")}, PROGRAM)


def made_run_key(told: Told, _: Path) -> AutostartProbe:
    return RunKey(told, FakeRegistry(), PROGRAM)


def made_launch_agent(told: Told, folder: Path) -> AutostartProbe:
    return LaunchAgent(told, folder / "Library/LaunchAgents", PROGRAM)


@pytest.mark.parametrize("made", [made_xdg, made_run_key, made_launch_agent])
def test_each_way_reads_back_what_it_wrote(
    told: Told, tmp_path: Path, made: Callable[[Told, Path], AutostartProbe]
) -> None:
    probe = made(told, tmp_path)
    said = []
    for step in (probe.look, lambda: probe.want(True), probe.look, lambda: probe.want(True), lambda: probe.want(False)):  # noqa: FBT003
        step()
        said.append((told.on, told.trouble))
    probe.look()
    assert said == [(False, ""), (True, ""), (True, ""), (True, ""), (False, "")]
    assert (told.on, told.times) == (False, 6)
    probe.close()
    probe.close()


def test_where_there_is_no_way_it_says_so(told: Told) -> None:
    choice = find(told, use={"autostart": NOTHING})
    choice.probe.look()
    assert (told.on, told.trouble) == (None, "")
    choice.probe.want(True)  # noqa: FBT003
    assert (told.on, bool(told.trouble)) == (None, True)


@pytest.mark.skipif(sys.platform != "linux", reason="the ways of Linux")
def test_outside_a_flatpak_the_folder_is_used_and_inside_it_never(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    assert find(told).probe.name == "xdg"
    monkeypatch.setenv("FLATPAK_ID", "org.glutebreak.glutebreak")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    choice = find(told)
    assert choice.probe.name == NOTHING
    assert [answer.reason for answer in choice.answers][1] == "a Flatpak cannot reach the autostart folder"


def test_the_entry_is_valid(xdg: Xdg, entry: Path) -> None:
    xdg.want(True)  # noqa: FBT003
    checked = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio to start entries as desktops do")
def test_a_program_with_any_name_is_started(tmp_path: Path) -> None:
    folder = tmp_path / 'my $HOME "100" `apps` \\ ü'
    folder.mkdir()
    script, came = folder / "glutebreak", tmp_path / "came"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" > "{came}.new" && mv "{came}.new" "{came}"\n', "utf-8")
    script.chmod(0o755)
    entry = tmp_path / "glutebreak.desktop"
    entry.write_text(written((str(script), "%f 'a' $b")), "utf-8")

    subprocess.run(["gio", "launch", entry], check=True, timeout=20)

    assert came.read_text("utf-8") == "%f 'a' $b"


def test_switched_off_it_leaves_no_trace(xdg: Xdg, entry: Path) -> None:
    xdg.want(True)  # noqa: FBT003
    xdg.want(False)  # noqa: FBT003
    assert list(entry.parent.iterdir()) == []


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "OnlyShowIn=KDE;XFCE;", "NotShowIn=GNOME;"]
)
def test_switched_off_elsewhere_it_is_off_here_until_it_is_switched_on_here(
    xdg: Xdg, told: Told, entry: Path, line: str
) -> None:
    xdg.want(True)  # noqa: FBT003
    entry.write_text(entry.read_text("utf-8") + line + "\n", "utf-8")
    xdg.look()
    assert told.on is False
    xdg.want(True)  # noqa: FBT003
    assert (told.on, told.trouble) == (True, "")


def test_what_a_person_added_stays(xdg: Xdg, told: Told, entry: Path) -> None:
    entry.parent.mkdir(parents=True)
    own = "# mine\n[Desktop Entry]\nType=Application\nName=gb\n"
    entry.write_text(f"{own}Exec=old\nX-GNOME-Autostart-Delay=20\n\n[Other]\nHidden=true\n", "utf-8")
    xdg.look()
    assert told.on is True
    xdg.want(False)  # noqa: FBT003
    assert told.on is False
    xdg.want(True)  # noqa: FBT003
    assert told.on is True
    kept = entry.read_text("utf-8")
    assert kept.startswith(f"{own}X-GNOME-Autostart-Delay=20\n")
    assert kept.endswith("\n[Other]\nHidden=true\n")
    assert "Exec=old" not in kept


def test_a_program_that_has_gone_is_not_started(xdg: Xdg, told: Told, entry: Path) -> None:
    xdg.want(True)  # noqa: FBT003
    entry.write_text(entry.read_text("utf-8").replace(f"TryExec={sys.executable}", "TryExec=/nowhere/gb"), "utf-8")
    xdg.look()
    assert told.on is False
    xdg.want(True)  # noqa: FBT003
    assert told.on is True


def test_an_entry_of_the_system_counts_and_is_overruled(xdg: Xdg, told: Told, entry: Path, of_system: Path) -> None:
    of_system.write_text(written(PROGRAM), "utf-8")
    xdg.look()
    assert told.on is True
    xdg.want(False)  # noqa: FBT003
    assert told.on is False
    assert "Hidden=true" in entry.read_text("utf-8")
    xdg.want(True)  # noqa: FBT003
    assert told.on is True


def test_a_link_stays_a_link(xdg: Xdg, told: Told, entry: Path, tmp_path: Path) -> None:
    entry.parent.mkdir(parents=True)
    target = tmp_path / "dotfiles.desktop"
    target.write_text(switched_off(written(PROGRAM)), "utf-8")
    entry.symlink_to(target)
    xdg.want(True)  # noqa: FBT003
    assert told.on is True
    assert entry.is_symlink()
    assert "Hidden" not in target.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(xdg: Xdg, told: Told, entry: Path) -> None:
    entry.parent.parent.write_text("a file where the folder belongs", "utf-8")
    xdg.want(True)  # noqa: FBT003
    assert told.on is None
    assert told.trouble.endswith("cannot be changed (Not a directory); see whether it belongs to you")


def test_an_entry_that_is_a_folder_is_told_in_a_sentence(xdg: Xdg, told: Told, entry: Path) -> None:
    entry.mkdir(parents=True)
    xdg.look()
    assert (told.on, told.trouble) == (None, f"{entry} cannot be read (Is a directory)")


def test_without_a_home_in_the_environment_the_usual_folder_counts(told: Told, tmp_path: Path) -> None:
    made = Xdg(told, {"HOME": str(tmp_path), "XDG_CONFIG_HOME": "not/absolute"}, PROGRAM)
    made.want(True)  # noqa: FBT003
    assert (tmp_path / ".config/autostart/glutebreak.desktop").exists()


def test_garbage_starts_nothing_and_becomes_an_entry() -> None:
    assert not starts("no entry at all", (), lambda _: True)
    assert starts(switched_on("no entry at all", PROGRAM), (), lambda _: True)


def test_the_task_manager_has_the_last_word_on_windows(told: Told) -> None:
    registry = FakeRegistry()
    key = RunKey(told, registry, (r"C:\Program Files\glutebreak\glutebreak-gui.exe",))
    key.want(True)  # noqa: FBT003
    assert registry.values[RUN, NAME] == r'"C:\Program Files\glutebreak\glutebreak-gui.exe"'
    registry.values[APPROVED, NAME] = bytes([3, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9])
    key.look()
    assert told.on is False
    registry.values[APPROVED, NAME] = bytes([2, *[0] * 11])
    key.look()
    assert told.on is True
    registry.values[APPROVED, NAME] = bytes([3, *[0] * 11])
    key.want(True)  # noqa: FBT003
    assert told.on is True
    registry.values[RUN, NAME] = "another program"
    key.look()
    assert told.on is False


def test_a_registry_that_is_locked_or_forgets_is_told(told: Told) -> None:
    registry = FakeRegistry()
    registry.locked = True
    RunKey(told, registry, PROGRAM).want(True)  # noqa: FBT003
    assert told.on is None
    assert "cannot be changed (Access is denied)" in told.trouble
    RunKey(told, ForgetfulRegistry(), PROGRAM).want(True)  # noqa: FBT003
    assert told.on is False
    assert "was written and still says something else" in told.trouble


def test_a_launch_agent_is_what_launchd_takes(told: Told, tmp_path: Path) -> None:
    agent = LaunchAgent(told, tmp_path, PROGRAM)
    agent.want(True)  # noqa: FBT003
    said = plistlib.loads((tmp_path / f"{LABEL}.plist").read_bytes())
    assert said["ProgramArguments"] == list(PROGRAM)
    assert (said["Label"], said["RunAtLoad"]) == (LABEL, True)


@pytest.mark.parametrize("other", [{"Disabled": True}, {"RunAtLoad": False}, {"ProgramArguments": ["/nowhere/gb"]}])
def test_an_agent_that_would_start_nothing_is_off(told: Told, tmp_path: Path, other: dict[str, object]) -> None:
    agent, file = LaunchAgent(told, tmp_path, PROGRAM), tmp_path / f"{LABEL}.plist"
    agent.want(True)  # noqa: FBT003
    file.write_bytes(plistlib.dumps(plistlib.loads(file.read_bytes()) | other))
    agent.look()
    assert told.on is False


@pytest.mark.parametrize("damage", [b"", b"<plist", b"bplist00garbage", plistlib.dumps(["a", "list"])])
def test_a_damaged_agent_is_off_and_is_mended(told: Told, tmp_path: Path, damage: bytes) -> None:
    (tmp_path / f"{LABEL}.plist").write_bytes(damage)
    agent = LaunchAgent(told, tmp_path, PROGRAM)
    agent.look()
    assert (told.on, told.trouble) == (False, "")
    agent.want(True)  # noqa: FBT003
    assert told.on is True


def test_a_folder_of_agents_that_is_none_is_told(told: Told, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    LaunchAgent(told, tmp_path / "file/agents", PROGRAM).want(True)  # noqa: FBT003
    assert told.on is None
    assert "cannot be changed (Not a directory)" in told.trouble


def test_the_installed_script_is_started_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "bin/glutebreak"
    script.parent.mkdir()
    script.write_text("", "utf-8")
    monkeypatch.setattr(sys, "argv", [str(script)])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "elsewhere/python"))
    assert program.command({}) == (str(script),)
    assert program.command({"APPIMAGE": "/opt/glutebreak.AppImage"}) == ("/opt/glutebreak.AppImage",)

    monkeypatch.setattr(sys, "argv", ["-c"])
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert program.command({}) == (sys.executable, "-m", "glutebreak")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin/python"))
    assert program.command({}) == (str(script),)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.command({}) == (sys.executable,)
