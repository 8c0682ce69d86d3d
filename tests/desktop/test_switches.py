"""What every way to hear of switches has to do; each runs on its own desktop."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.choose import NOTHING
from glutebreak.desktop.focus import NO_WINDOW, Changed, Focused
from glutebreak.desktop.switches import SwitchProbe, find, tried
from glutebreak.desktop.switches.in_focus import InFocus
from tests.desktops.hands import until

if sys.platform != "linux":
    pytest.skip("these desktops are there on Linux alone", allow_module_level=True)

from tests.desktop.hold_desks import told

# The platform theme asks a portal that the desktops leave out.
pytestmark = pytest.mark.qt_log_ignore("dbus reply error.*portal", "propagateSizeHints")

LIMIT_MS = 10_000
"""On a busy machine."""
SILENCE_MS = 700
HERE = ("x11", "sway")
WHERE = [
    pytest.param("x11", marks=pytest.mark.desktop),
    pytest.param("sway", marks=pytest.mark.desktop("wayland-sway")),
]


class Heard:
    """Counts."""

    def __init__(self) -> None:
        self.times = 0

    def switched(self) -> None:
        self.times += 1


class Screen:
    """A desktop with two programs, and a second workspace."""

    def __init__(self, way: str) -> None:
        self.way = way
        self._started = ExitStack()

    def open(self, name: str) -> None:
        """A terminal that calls itself so, in front once this returns."""
        command = {"x11": ["xterm", "-class", name, "-name", name], "sway": ["foot", "-a", name]}[self.way]
        terminal = subprocess.Popen(
            [*command, "-e", "sleep", "60"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._started.callback(terminal.wait)
        self._started.callback(terminal.kill)
        until(lambda: name in self._in_front(), f"{name} in front")

    def go_elsewhere(self) -> None:
        """To the other workspace, which is empty."""
        if self.way == "x11":
            told("wmctrl", "-s", "1")
        else:
            told("swaymsg", "workspace", "elsewhere")

    def leave(self) -> None:
        self._started.close()
        if self.way == "x11":
            told("wmctrl", "-s", "0")
        else:
            told("swaymsg", "workspace", "1")

    def _in_front(self) -> str:
        if self.way == "x11":
            return told("xprop", "-id", told("xdotool", "getactivewindow").strip() or "0", "WM_CLASS")
        return told("swaymsg", "-t", "get_tree")


@pytest.fixture
def screen(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Screen]:
    del qtbot  # the event loop
    made = Screen(request.param)
    yield made
    made.leave()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def probe(screen: Screen, heard: Heard) -> Iterator[SwitchProbe]:
    """Connected while the first program is in front."""
    screen.open("first")
    found = find(heard, use={"switches": screen.way})
    assert found.name == screen.way
    yield found
    found.close()


@pytest.mark.parametrize("screen", WHERE, indirect=True)
def test_another_program_and_another_workspace_are_switches_and_nothing_else_is(
    probe: SwitchProbe, screen: Screen, heard: Heard, qtbot: QtBot
) -> None:
    del probe
    qtbot.wait(SILENCE_MS)
    screen.open("first")
    qtbot.wait(SILENCE_MS)
    assert heard.times == 0

    screen.open("second")
    qtbot.wait_until(lambda: heard.times == 1, timeout=LIMIT_MS)
    screen.go_elsewhere()
    qtbot.wait_until(lambda: heard.times == 2, timeout=LIMIT_MS)


@pytest.mark.parametrize("screen", WHERE, indirect=True)
def test_a_closed_probe_is_silent(probe: SwitchProbe, screen: Screen, heard: Heard, qtbot: QtBot) -> None:
    probe.close()
    probe.close()
    screen.go_elsewhere()
    qtbot.wait(SILENCE_MS)
    assert heard.times == 0


class Desktop:
    """Says which window is in front, without any."""

    def __init__(self) -> None:
        self.now = NO_WINDOW
        self._changed: Changed = lambda: None

    def follow(self, changed: Changed) -> "Desktop":
        self._changed = changed
        return self

    def shows(self, *called: str, workspace: str | None = "1") -> None:
        self.now = Focused(programs=frozenset({*called, "python3"}), called=frozenset(called), workspace=workspace)
        self._changed()

    def close(self) -> None:
        self.now = NO_WINDOW


def _mail(desktop: Desktop) -> None:
    desktop.shows("mail")


def _nothing(desktop: Desktop) -> None:
    desktop.shows()


def _lost(desktop: Desktop) -> None:
    desktop.shows(workspace=None)


def _elsewhere(desktop: Desktop) -> None:
    desktop.shows("mail", workspace="2")


@pytest.mark.parametrize(
    ("seen", "switches"),
    [
        ((_mail, _mail), 0),
        ((_mail, _nothing, _mail), 0),
        ((_mail, _lost), 0),
        ((_nothing, _mail), 0),
        ((_mail, lambda desktop: desktop.shows("dialog", "mail")), 0),
        ((_mail, lambda desktop: desktop.shows("editor")), 1),
        ((_mail, _nothing, lambda desktop: desktop.shows("editor")), 1),
        ((_mail, _elsewhere), 1),
        ((_mail, _elsewhere, _lost, _elsewhere), 1),
        ((_mail, _elsewhere, _mail), 2),
    ],
)
def test_only_what_is_known_to_be_another_program_or_workspace_is_a_switch(
    seen: tuple[Callable[[Desktop], None], ...], switches: int, heard: Heard
) -> None:
    desktop = Desktop()
    probe = InFocus("test", desktop.follow, heard)
    for show in seen:
        show(desktop)
    probe.close()

    assert heard.times == switches


@pytest.mark.usefixtures("qapp")
def test_where_no_desktop_tells_the_doctor_says_what_then(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "SWAYSOCK", "I3SOCK"):
        monkeypatch.delenv(name, raising=False)
    *refused, used = tried()

    assert [answer.candidate for answer in refused] == list(HERE)
    assert used.candidate == NOTHING
    assert used.mend
    assert "pause in your typing" in used.mend
