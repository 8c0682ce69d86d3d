"""What every way to sense a hold has to do; each candidate that there is runs through it, on its own desktop."""

import gc
import sys
import weakref
from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.holds.probe import HoldProbe

if sys.platform != "linux":
    pytest.skip("these desktops are there on Linux alone", allow_module_level=True)

from tests.desktop.hold_desks import DESKS, Desk, Heard, PictureDesk, SoundDesk

# The platform theme asks a portal that the desktops leave out.
pytestmark = pytest.mark.qt_log_ignore("dbus reply error.*portal", "propagateSizeHints")

SHORT_MS = 200
LIMIT_MS = 10_000
"""On a busy machine."""
SILENCE_MS = 700

desktop = pytest.mark.desktop
WHERE = {
    "pulseaudio": desktop,
    "pipewire-pulse": desktop,
    "pipewire": desktop,
    "x11 full screen": desktop,
    "x11 in front": desktop,
    "sway full screen": desktop("wayland-sway"),
    "sway in front": desktop("wayland-sway"),
    "xfce": desktop,
    "dunst": desktop("x11-xfce", RIG_NOTIFY="dunst"),
    "mako": desktop("wayland-sway"),
    "gnome": desktop("wayland-gnome"),
    "plasma": desktop("wayland-kde"),
}


@pytest.fixture(params=[pytest.param(name, marks=WHERE.get(name, ())) for name in DESKS])
def desk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Desk]:
    del qtbot  # the event loop
    monkeypatch.setattr("glutebreak.desktop.holds.running.processes.BETWEEN_LOOKS_MS", SHORT_MS)
    monkeypatch.setattr("glutebreak.desktop.holds.do_not_disturb.mako.BETWEEN_LOOKS", timedelta(milliseconds=SHORT_MS))
    made = DESKS[request.param](monkeypatch.setenv)
    yield made
    made.leave()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def connected(desk: Desk, heard: Heard) -> Iterator[HoldProbe]:
    heard.probe = desk.connect(heard)
    yield heard.probe
    heard.probe.close()


def test_beginning_and_end_are_told_and_nothing_else(
    connected: HoldProbe, desk: Desk, heard: Heard, qtbot: QtBot
) -> None:
    qtbot.wait(SILENCE_MS)
    assert (connected.holding(), heard.said) == (False, [])
    desk.begin()
    qtbot.wait_until(lambda: heard.said == [True], timeout=LIMIT_MS)
    assert connected.holding()
    desk.end()
    qtbot.wait_until(lambda: heard.said == [True, False], timeout=LIMIT_MS)
    assert not connected.holding()


def test_what_went_on_before_is_soon_known(desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    desk.begin()
    probe = desk.connect(heard)
    qtbot.wait_until(probe.holding, timeout=LIMIT_MS)
    probe.close()
    assert not probe.holding()


def test_a_closed_probe_is_silent(connected: HoldProbe, desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    connected.close()
    connected.close()
    desk.begin()
    qtbot.wait(SILENCE_MS)
    assert (heard.said, connected.holding()) == ([], False)


def test_nothing_is_left_of_a_closed_probe(desk: Desk, heard: Heard, qtbot: QtBot) -> None:
    """One is connected for every break that is due, so a little of each would be a lot in a year."""
    probe = desk.connect(heard)
    qtbot.wait(SHORT_MS)
    probe.close()
    gone = weakref.ref(probe)
    del probe
    qtbot.wait_until(lambda: (gc.collect(), gone())[1] is None, timeout=LIMIT_MS)


@pytest.mark.parametrize(
    "desk", [pytest.param(name, marks=desktop) for name in ("pulseaudio", "pipewire-pulse", "pipewire")], indirect=True
)
def test_a_server_that_is_killed_ends_the_hold(
    connected: HoldProbe, desk: Desk, heard: Heard, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.begin()
    qtbot.wait_until(lambda: heard.said == [True], timeout=LIMIT_MS)
    desk.kill()
    qtbot.wait_until(lambda: heard.said == [True, False], timeout=LIMIT_MS)
    qtbot.wait(SHORT_MS)
    assert not connected.holding()
    assert caplog.text.count("has gone") == 1


@pytest.mark.parametrize(
    "desk", [pytest.param(name, marks=desktop) for name in ("pulseaudio", "pipewire-pulse")], indirect=True
)
def test_what_records_only_the_output_is_no_call(
    connected: HoldProbe, desk: SoundDesk, heard: Heard, qtbot: QtBot
) -> None:
    desk.record("out.monitor")
    qtbot.wait(SILENCE_MS)
    assert (connected.holding(), heard.said) == (False, [])


class CameraDesk(PictureDesk):
    """The same, with pictures of a camera."""

    properties = "media.class=Video/Source,media.role=Camera"


@desktop
def test_pictures_of_a_camera_are_no_screen_share(monkeypatch: pytest.MonkeyPatch, heard: Heard, qtbot: QtBot) -> None:
    from glutebreak.desktop.holds.camera import pipewire as camera  # noqa: PLC0415

    desk = CameraDesk(monkeypatch.setenv)
    screen, used = desk.connect(heard), camera.connect(heard)
    desk.begin()
    qtbot.wait_until(used.holding, timeout=LIMIT_MS)
    assert not screen.holding()
    screen.close()
    used.close()
    desk.leave()
