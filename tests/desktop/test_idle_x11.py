"""Idle time on X11 when things go wrong, and what it costs."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.idle import IdleProbe
from glutebreak.desktop.idle.xsync import XSync
from tests.desktop.idle_desks import Heard, XDesk

if sys.platform == "win32":
    pytest.skip("goes by users, signals and sockets of POSIX", allow_module_level=True)

# The platform theme asks a portal that the desktops leave out.
pytestmark = [pytest.mark.desktop, pytest.mark.qt_log_ignore("dbus reply error.*portal")]

Server = subprocess.Popen[bytes]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """An X server that nothing else needs."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "100x100x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with process, os.fdopen(reading) as number:
        monkeypatch.setenv("DISPLAY", f":{number.readline().strip()}")
        yield process
        process.kill()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture(params=["xsync", "xscreensaver"])
def probe(request: pytest.FixtureRequest, qtbot: QtBot, server: Server, heard: Heard) -> Iterator[IdleProbe]:
    del qtbot, server
    probe = XDesk(request.param).connect(heard, heard.lost)
    yield probe
    probe.close()


def test_a_display_that_goes_away_is_told_once_and_silences_the_probe(
    probe: IdleProbe, server: Server, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(timedelta(milliseconds=100))
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    server.kill()
    qtbot.wait_until(lambda: bool(heard.losses))
    probe.watch(timedelta(milliseconds=50))
    qtbot.wait(100)
    assert heard.losses == ["the X display is gone"]
    assert heard.words == ["stopped"]


def test_a_display_found_gone_when_another_pause_is_asked_for_is_told_once_too(
    probe: IdleProbe, server: Server, heard: Heard, qtbot: QtBot
) -> None:
    server.kill()
    server.wait()
    probe.watch(timedelta(milliseconds=100))
    probe.watch(timedelta(milliseconds=50))
    qtbot.wait_until(lambda: bool(heard.losses))
    assert len(heard.losses) == 1


def test_a_server_that_hangs_does_not_hang_us_and_is_heard_again_when_it_goes_on(
    probe: IdleProbe, server: Server, heard: Heard, qtbot: QtBot
) -> None:
    server.send_signal(signal.SIGSTOP)
    qtbot.wait_until(lambda: "T (stopped)" in _status(server.pid)["State"])
    probe.watch(timedelta(milliseconds=100))
    qtbot.wait(300)
    assert heard.words == []
    server.send_signal(signal.SIGCONT)
    qtbot.wait_until(lambda: heard.words == ["stopped"], timeout=5000)
    assert heard.losses == []


def test_a_request_that_the_server_refuses_is_not_passed_over(qtbot: QtBot, heard: Heard) -> None:
    probe = XDesk("xsync").connect(heard, heard.lost)
    assert isinstance(probe, XSync)
    probe._counter.forget(1)  # no such alarm
    qtbot.wait_until(lambda: bool(heard.losses))
    assert heard.losses == ["the X server refused a request"]


WAIT = """
import sys
from datetime import timedelta
from PySide6.QtCore import QCoreApplication, QTimer
from glutebreak.desktop import idle
class Listener:
    def input_stopped(self, idle_for): print(idle_for, flush=True)
    def input_seen(self): print("seen", flush=True)
application = QCoreApplication()
sense = idle.find(Listener(), use={"idle": "xsync"})
sense.watch(timedelta(minutes=3))
QTimer.singleShot(200, lambda: print(sense.answers[-1].candidate, flush=True))
application.exec()
"""


def test_waiting_for_a_pause_wakes_nobody_however_much_is_typed() -> None:
    root = str(Path(__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": root}
    waiting = subprocess.Popen([sys.executable, "-c", WAIT], stdout=subprocess.PIPE, text=True, env=environment)
    with waiting:
        assert waiting.stdout is not None
        assert waiting.stdout.readline() == "xsync\n"
        before = _wake_ups(waiting.pid)
        desk = XDesk("xsync")
        for _ in range(50):
            desk.touch()
        assert _wake_ups(waiting.pid) - before <= 1  # it goes to sleep after printing its name
        waiting.kill()


def _wake_ups(pid: int) -> int:
    return int(_status(pid)["voluntary_ctxt_switches"])


def _status(pid: int) -> dict[str, str]:
    """What the kernel says about a process."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}
