"""Nothing leaves the machine, nothing of others is written down, and what is written is the person's alone."""

import os
import re
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import QUICK, Start, fidget, phase

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")

NETWORK = re.compile(
    r"\| +(asyncio|_?ssl|http\.\w+|urllib\.request|ftplib|smtplib|xmlrpc\S*|socketserver|PySide6\.QtNetwork)$",
    re.MULTILINE,
)
TITLE = "Letter to my doctor"


@pytest.fixture
def terminal() -> Iterator[None]:
    """Another program, with a window that is nobody's business."""
    process = subprocess.Popen(["xterm", "-T", TITLE, "-e", "sleep", "600"])
    try:
        until(lambda: TITLE in _windows(), "the terminal")
        yield
    finally:
        process.kill()
        process.wait()


def _windows() -> str:
    return subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=False).stdout


def sockets_of(pid: int) -> dict[str, str | None]:
    """What each is bound to, empty for none, by its number; None for one that is not of the local kind."""
    local = [line.split() for line in Path("/proc/net/unix").read_text("utf-8").splitlines()[1:]]
    bound = {columns[6]: columns[7] if columns[7:] else "" for columns in local}
    links = [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()]
    numbers = [link.removeprefix("socket:[").removesuffix("]") for link in links if link.startswith("socket:")]
    return {number: bound.get(number) for number in numbers}


def lives(program: Program) -> Iterator[None]:
    """Everything that one does."""
    program.tell("break")
    yield
    program.tell("done")
    program.ask()
    until(lambda: hands.button("Take a break now"), "the main window")
    yield
    program.tell("floor")
    yield
    program.tell("floor", "end")
    program.tell("settings", "sounds", "true")
    program.tell("break")
    yield
    program.tell("skip")
    program.tell("pause", "30m")
    yield


def test_through_a_day_there_is_no_socket_but_local_ones_and_no_module_of_the_network(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPROFILEIMPORTTIME", "1")  # tells of every import on standard error
    program = start("--clock-rate", "60", **QUICK)
    listening = set()
    fidget()
    phase(program, "on break")
    program.tell("done")
    for _ in lives(program):
        sockets = sockets_of(program.pid)
        assert len(sockets) > 1
        assert None not in sockets.values()
        listening |= {name for name in sockets.values() if name}
    own = str(Path(os.environ["XDG_RUNTIME_DIR"], "glutebreak", "socket"))
    assert listening == {own}
    program.quit()
    imported = (tmp_path / "glutebreak.log").read_text("utf-8")
    assert "glutebreak.engine" in imported
    assert NETWORK.findall(imported) == []


@pytest.mark.usefixtures("terminal")
def test_neither_log_nor_doctor_names_a_window_or_a_program_of_others(start: Start, own_home: Path) -> None:
    program = start("--clock-rate", "60", "--verbose", **QUICK)
    for _ in lives(program):
        pass
    subprocess.run(["wmctrl", "-r", TITLE, "-b", "add,fullscreen"], check=True)
    program.tell("resume")
    fidget()
    phase(program, "held")
    told = program.tell("doctor") + program.tell("doctor", "--json") + program.tell("why")
    program.quit()
    logs = "".join(file.read_text("utf-8") for file in (own_home / ".local/state").rglob("*.log*"))
    assert "starts" in logs
    assert TITLE not in told + logs
    assert "xterm" not in (told + logs).lower()


def test_what_is_written_is_for_the_person_alone(start: Start, own_home: Path) -> None:
    program = start("--clock-rate", "60", **QUICK)
    for _ in lives(program):
        pass
    mine = [path for path in own_home.rglob("*") if "glutebreak" in str(path.relative_to(own_home))]
    assert {path.name for path in mine} >= {"settings.toml", "history.sqlite3", "glutebreak.log"}
    for path in mine:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
