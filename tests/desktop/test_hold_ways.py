"""Parts of the ways to sense a hold that need no desktop: protocols, processes, cameras, Windows."""

import os
import socket
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from glutebreak.desktop import pipewire, pulse
from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.holds.full_screen.windows import Windows
from glutebreak.desktop.holds.full_screen.windows import connect as connect_windows
from glutebreak.desktop.holds.pictures import is_camera, is_screen
from glutebreak.desktop.holds.probe import HoldProbe
from glutebreak.desktop.processes import names

if sys.platform != "linux":
    pytest.skip("these ways are there on Linux alone", allow_module_level=True)

from glutebreak.desktop.holds.camera import devices
from glutebreak.desktop.holds.microphone.pulse import Server, calls, monitors
from tests.desktop.hold_desks import Heard

Values = tuple[pulse.Value, ...]


def recording(
    *, source: int, client: int = 3, method: str = "copy", corked: bool = False, monitor: bool = False
) -> Values:
    properties = {"stream.monitor": b"true"} if monitor else {}
    return (1, "call", 0, client, source, b"", b"", b"", b"", method, "driver", properties, corked)


def source(index: int, monitor_of: int, ports: int = 0) -> Values:
    head: Values = (
        index,
        "name",
        "what",
        b"",
        b"",
        0,
        b"",
        False,
        monitor_of,
        None,
        b"",
        "driver",
        0,
        {},
        b"",
        b"",
        0,
        0,
        0,
    )
    return (*head, ports, *("port", "what", 0) * ports, None)


@pytest.mark.parametrize(
    ("values", "counted"),
    [
        (recording(source=7), [7]),
        ((*recording(source=7), *recording(source=8)), [7, 8]),
        (recording(source=7, corked=True), []),
        (recording(source=7, method="peaks"), []),
        (recording(source=7, monitor=True), []),
        (recording(source=7, client=pulse.NOBODY), []),
        ((), []),
    ],
)
def test_what_counts_as_a_call(values: Values, counted: list[int]) -> None:
    assert list(calls(values)) == counted


def test_sources_that_give_back_what_is_played_are_known_whatever_ports_they_have() -> None:
    assert list(monitors((*source(0, 4), *source(1, pulse.NOBODY, ports=2), *source(2, 5, ports=1)))) == [0, 2]


@pytest.mark.parametrize("read", [calls, monitors])
def test_a_list_of_something_else_is_refused(read: Callable[[Values], Iterator[int]]) -> None:
    with pytest.raises(pulse.Garbled):
        list(read((1, 2, 3)))


@given(st.binary(max_size=200))
def test_a_sound_server_that_sends_anything_is_garbled_or_understood(body: bytes) -> None:
    sent = struct.pack(">5I", len(body), 0xFFFFFFFF, 0, 0, 0) + body
    with suppress(pulse.Garbled):
        for packet in pulse.Packets().add(sent):
            assert isinstance(packet.command, int)


@given(st.binary(max_size=200))
def test_a_picture_server_that_sends_anything_is_garbled_or_understood(body: bytes) -> None:
    with suppress(pipewire.Garbled):
        assert isinstance(pipewire._values(body), tuple)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"XDG_RUNTIME_DIR": "/run/user/1"}, ["/run/user/1/pulse/native"]),
        ({"PULSE_RUNTIME_PATH": "/p", "XDG_RUNTIME_DIR": "/r"}, ["/p/native", "/r/pulse/native"]),
        ({"PULSE_SERVER": "{0123}unix:/s tcp:host:4713 /t", "XDG_RUNTIME_DIR": "/r"}, ["/s", "/t"]),
        ({}, []),
    ],
)
def test_where_the_sound_server_may_be(environment: dict[str, str], expected: list[str]) -> None:
    assert list(map(str, pulse.addresses(environment))) == expected


def test_a_sound_server_that_hangs_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glutebreak.desktop.holds.microphone.pulse.PATIENCE", 0.05)
    ours, theirs = socket.socketpair()
    ours.setblocking(False)  # noqa: FBT003
    with ours, theirs, pytest.raises(NotHere, match="does not answer"):
        Server(ours)


def test_the_sound_server_is_told_who_we_are_whenever_it_gets_round_to_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks the kernel for it once it has taken a connection; what was sent before that carries nothing by itself."""
    monkeypatch.setattr("glutebreak.desktop.holds.microphone.pulse.PATIENCE", 0.05)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)  # noqa: FBT003
        with pytest.raises(NotHere, match="does not answer"):
            Server(ours)
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        _, ((_, kind, said), *_), *_ = theirs.recvmsg(4096, 64)
    assert kind == socket.SCM_CREDENTIALS
    assert struct.unpack("=3I", said) == (os.getpid(), os.getuid(), os.getgid())


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ({"media.class": "Video/Source", "media.role": "Camera"}, "camera"),
        ({"media.class": "Video/Source", "device.id": "41"}, "camera"),
        ({"media.class": "Stream/Output/Video"}, "screen"),
        ({"media.class": "Video/Source", "node.name": "xdg-desktop-portal-wlr"}, "screen"),
        ({"media.class": "Audio/Source"}, None),
        ({}, None),
    ],
)
def test_what_kind_of_pictures_they_are(properties: dict[str, str], kind: str | None) -> None:
    assert (is_camera(properties), is_screen(properties)) == (kind == "camera", kind == "screen")


def test_a_process_is_called_by_its_files_and_not_by_what_it_was_told(tmp_path: Path) -> None:
    (tmp_path / "comm").write_text("python3\n")
    (tmp_path / "cmdline").write_bytes(b"/usr/bin/python3\0/opt/Zoom.py\0--secret\0")
    assert names(tmp_path) == {"python3", "zoom.py"}
    (tmp_path / "comm").write_text("fifteen-letters\n")  # as the kernel cuts it
    (tmp_path / "cmdline").write_bytes(b"/usr/bin/fifteen-letters-long\0--secret\0")
    assert names(tmp_path) == {"fifteen-letters-long"}
    assert names(tmp_path / "gone") == frozenset()


@pytest.fixture
def camera(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in the place of the device; this process is another program for once."""
    monkeypatch.setattr(devices, "DEVICES", tmp_path)
    monkeypatch.setattr("glutebreak.desktop.processes.os.getpid", lambda: 1)
    file = tmp_path / "video0"
    file.touch()
    return file


def test_a_camera_that_somebody_opens_holds_until_it_is_closed(camera: Path, qtbot: QtBot) -> None:
    heard = Heard()
    heard.probe = probe = devices.connect(heard)
    assert not probe.holding()
    with camera.open("rb"):
        qtbot.wait_until(lambda: heard.said == [True])
    qtbot.wait_until(lambda: heard.said == [True, False])
    probe.close()
    probe.close()


def test_a_camera_that_is_open_already_holds_at_once(camera: Path, qtbot: QtBot) -> None:
    del qtbot
    with camera.open("rb"):
        probe = devices.connect(Heard())
        assert probe.holding()
        probe.close()
    assert not probe.holding()


def test_the_servers_that_pass_pictures_on_do_not_count(
    camera: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    del qtbot
    monkeypatch.setattr(devices, "comm", lambda _: "wireplumber")
    with camera.open("rb"):
        probe = devices.connect(Heard())
        assert not probe.holding()
        probe.close()


def test_without_a_camera_there_is_nothing_to_watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "DEVICES", tmp_path)
    with pytest.raises(NotHere, match="no camera"):
        devices.connect(Heard())


def test_windows_is_asked_now_and_then(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("glutebreak.desktop.holds.full_screen.windows.BETWEEN_LOOKS_MS", 20)
    state: list[int | None] = [5]
    heard = Heard()
    heard.probe = probe = Windows(lambda: state[0], heard)
    for now in (2, 5, 3, None):  # busy, as usual, a game, no word
        state[0] = now
        qtbot.wait(60)
    assert heard.said == [True, False, True, False]
    probe.close()


def test_windows_is_not_here() -> None:
    with pytest.raises(NotHere):
        connect_windows(Heard())


def test_nothing_lists_no_program_and_looks_at_none(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    from glutebreak.desktop.holds.running import processes  # noqa: PLC0415

    del qtbot
    monkeypatch.setattr(processes, "own", lambda: pytest.fail("it looked"))
    heard = Heard()
    heard.listed = frozenset()
    probe: HoldProbe = processes.connect(heard)
    assert not probe.holding()
    probe.close()
