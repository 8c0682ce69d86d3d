"""Font and theme of a desktop of GTK: read without GTK, heard when they change, empty where nobody says."""

import shutil
import struct
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.choose import NOTHING
from glutebreak.desktop.looks import LooksProbe, find, gtk_is_left_out
from glutebreak.desktop.looks.probe import Looks
from glutebreak.desktop.x11 import Connection, open_display

if sys.platform != "linux":
    pytest.skip("GTK desktops are on Linux alone", allow_module_level=True)

from tests.desktop.private_bus import PrivateBus, private_bus

GNOME = "org.gnome.desktop.interface"
PORTAL_LEFT_OUT = pytest.mark.qt_log_ignore("dbus reply error.*portal")
"""Out of the desktops, and Qt asks for it."""


class Heard:
    """A listener that counts."""

    def __init__(self) -> None:
        self.times = 0

    def looks_changed(self) -> None:
        self.times += 1


def connected(heard: Heard, way: str) -> LooksProbe:
    choice = find(heard, use={"looks": way})
    assert choice.probe.name == way, choice.answers
    return choice.probe


class Manager:
    """A settings manager on this X display, which says what it is told to."""

    def __init__(self, display: Connection) -> None:
        self._display = display
        self._window = display.new_id()
        display.tell(1, 0, struct.pack("=IIhhHHHHII", self._window, display.root(), 0, 0, 1, 1, 0, 0, 0, 0))
        self._property = self._atom("_XSETTINGS_SETTINGS")
        self.write(b"")
        display.tell(22, 0, struct.pack("=III", self._window, self._atom("_XSETTINGS_S0"), 0))

    def say(self, **texts: str) -> None:
        """Between a number and a colour, which nobody here wants, in the order of bytes that is not ours."""
        settings = [self._named(0, "Xft/DPI") + struct.pack(">I", 96 * 1024)]
        for name, text in texts.items():
            settings.append(self._named(1, name.replace("_", "/")) + struct.pack(">I", len(text)) + _filled(text))
        settings.append(self._named(2, "A/Colour") + bytes(8))
        self.write(struct.pack(">B3xII", 1, 7, len(settings)) + b"".join(settings))

    def write(self, settings: bytes) -> None:
        head = struct.pack("=IIIB3xI", self._window, self._property, self._property, 8, len(settings))
        self._display.tell(18, 0, head + settings.ljust(-(-len(settings) // 4) * 4, b"\0"))

    @staticmethod
    def _named(kind: int, name: str) -> bytes:
        return struct.pack(">BxH", kind, len(name)) + _filled(name) + struct.pack(">I", 3)

    def _atom(self, name: str) -> int:
        reply = self._display.ask(16, 0, struct.pack("=HH", len(name), 0) + _filled(name))
        return int(struct.unpack_from("=I", reply, 8)[0])


def _filled(text: str) -> bytes:
    return text.encode().ljust(-(-len(text) // 4) * 4, b"\0")


@pytest.fixture
def manager() -> Iterator[Manager]:
    display = open_display()
    yield Manager(display)
    display.close()


@pytest.mark.desktop
@PORTAL_LEFT_OUT
def test_the_settings_manager_s_font_and_theme_are_known_at_once_and_followed(qtbot: QtBot, manager: Manager) -> None:
    manager.say(Net_ThemeName="Greybird-dark", Gtk_FontName="Noto Sans 11")
    heard = Heard()
    probe = connected(heard, "xsettings")
    assert probe.looks() == Looks("Noto Sans 11", "Greybird-dark")
    manager.say(Net_ThemeName="Greybird", Gtk_FontName="Noto Sans 14")
    qtbot.waitUntil(lambda: probe.looks() == Looks("Noto Sans 14", "Greybird"))
    assert heard.times == 1
    probe.close()
    probe.close()


@pytest.mark.desktop
@PORTAL_LEFT_OUT
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("written", [b"", b"\0" * 8, b"\0" * 8 + b"\xff" * 4, b"\0" * 8 + b"\2\0\0\0\1\0\1\0\xff"])
def test_what_the_manager_writes_wrong_says_nothing(
    manager: Manager, written: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    manager.write(written)
    probe = connected(Heard(), "xsettings")
    assert probe.looks() == Looks()
    assert "cannot be read" in caplog.text
    probe.close()


@pytest.mark.desktop
@PORTAL_LEFT_OUT
def test_without_a_manager_there_is_nothing_to_read() -> None:
    refused, chosen = find(Heard(), use={"looks": "xsettings"}).answers
    assert refused.reason == "no settings manager on this X display"
    assert chosen.candidate == NOTHING


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
def test_the_portal_tells_them_a_moment_later_and_when_one_changes(bus: PrivateBus, qtbot: QtBot) -> None:
    portal = bus.portal({GNOME: {"font-name": ("s", "Cantarell 11"), "gtk-theme": ("s", "Adwaita")}})
    heard = Heard()
    probe = connected(heard, "portal")
    assert probe.looks() == Looks()
    qtbot.waitUntil(lambda: probe.looks() == Looks("Cantarell 11", "Adwaita"))
    portal.change(GNOME, "cursor-size", ("i", 24))
    portal.change(GNOME, "gtk-theme", ("s", "Adwaita-dark"))
    qtbot.waitUntil(lambda: probe.looks() == Looks("Cantarell 11", "Adwaita-dark"))
    assert not probe.looks().is_high_contrast
    portal.change("org.freedesktop.appearance", "contrast", ("u", 1))
    qtbot.waitUntil(lambda: probe.looks().is_high_contrast)
    assert heard.times == 3
    probe.close()
    probe.close()


@pytest.mark.parametrize(
    ("theme", "dark"), [("Adwaita", False), ("Adwaita-dark", True), ("Mint-Y-Dark-Aqua", True), ("", False)]
)
def test_a_theme_is_dark_by_its_name(theme: str, dark: bool) -> None:  # noqa: FBT001
    assert Looks(theme=theme).is_dark is dark
    assert not Looks(theme=theme).is_high_contrast


def test_a_theme_is_one_of_high_contrast_by_its_name() -> None:
    assert (Looks(theme="HighContrast").is_high_contrast, Looks(theme="HighContrast").is_dark) == (True, False)
    inverse = Looks(theme="HighContrastInverse")
    assert (inverse.is_high_contrast, inverse.is_dark) == (True, True)


@pytest.mark.parametrize(
    ("environ", "left_out"),
    [
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, True),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, True),
        ({"XDG_CURRENT_DESKTOP": "X-Cinnamon"}, True),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, False),
        ({"XDG_CURRENT_DESKTOP": "sway"}, False),
        ({"XDG_CURRENT_DESKTOP": "XFCE", "QT_QPA_PLATFORMTHEME": "qt6ct"}, False),
        ({}, False),
    ],
)
def test_gtk_is_left_out_where_qt_would_load_it_and_nobody_wants_another_theme(
    environ: dict[str, str],
    left_out: bool,  # noqa: FBT001
) -> None:
    assert gtk_is_left_out(environ) is left_out
