"""Wishes about motion: asked once, heard when they change, and honestly unknown where nobody says."""

import shutil
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from glutebreak.desktop.motion import MotionProbe, find

if sys.platform != "linux":
    pytest.skip("the portal is there on Linux alone", allow_module_level=True)

from tests.desktop.private_bus import PrivateBus, Settings, private_bus

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")

GNOME, KEY = "org.gnome.desktop.interface", "enable-animations"


class Heard:
    """A listener that counts."""

    def __init__(self) -> None:
        self.times = 0

    def motion_changed(self) -> None:
        self.times += 1


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        yield own


def connected(heard: Heard) -> MotionProbe:
    choice = find(heard)
    assert choice.probe.name == "portal", choice.answers
    return choice.probe


@pytest.mark.parametrize(
    ("settings", "reduced"),
    [
        ({GNOME: {KEY: ("b", False)}}, True),
        ({GNOME: {KEY: ("b", True), "cursor-size": ("i", 24)}}, False),
        ({GNOME: {KEY: ("v", ("b", False))}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 0)}}, False),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0")}}, True),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0.5")}}, False),
        ({GNOME: {KEY: ("b", True)}, "org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
    ],
)
def test_what_the_desktop_says_arrives_a_moment_later(
    bus: PrivateBus,
    qtbot: QtBot,
    settings: Settings,
    reduced: bool,  # noqa: FBT001
) -> None:
    bus.portal(settings)
    heard = Heard()
    probe = connected(heard)
    assert probe.reduced() is None
    qtbot.waitUntil(lambda: probe.reduced() is reduced)
    assert heard.times == 1
    probe.close()


def test_a_change_is_told_once_and_only_if_it_is_one(bus: PrivateBus, qtbot: QtBot) -> None:
    portal = bus.portal({GNOME: {KEY: ("b", True)}})
    heard = Heard()
    probe = connected(heard)
    qtbot.waitUntil(lambda: heard.times == 1)
    portal.change(GNOME, KEY, ("b", True))
    portal.change(GNOME, "font-name", ("s", "Sans"))
    portal.change("org.example", KEY, ("b", False))
    portal.change(GNOME, KEY, ("b", False))
    qtbot.waitUntil(lambda: probe.reduced() is True)
    portal.change(GNOME, KEY, ("b", True))
    qtbot.waitUntil(lambda: probe.reduced() is False)
    assert heard.times == 3
    probe.close()
    probe.close()


def test_a_portal_without_settings_says_nothing(bus: PrivateBus, qtbot: QtBot) -> None:
    portal = bus.portal(None)
    heard = Heard()
    probe = connected(heard)
    portal.change(GNOME, KEY, ("b", False))
    qtbot.waitUntil(lambda: heard.times == 1)
    assert probe.reduced() is True
    probe.close()


def test_without_a_portal_the_setting_decides_alone(bus: PrivateBus) -> None:  # noqa: ARG001
    *refused, chosen = find(Heard()).answers
    assert [answer.reason for answer in refused] == ["no desktop portal in this session"]
    assert chosen.mend is not None
    assert "“Reduced motion” decides" in chosen.mend


def test_without_a_bus_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    (refused, chosen) = find(Heard()).answers
    assert "no session bus" in (refused.reason or "")
    assert chosen.candidate == "nothing"


def test_a_bus_that_goes_leaves_what_was_heard_last(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with private_bus() as own:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        own.portal({GNOME: {KEY: ("b", False)}})
        probe = connected(Heard())
        qtbot.waitUntil(lambda: probe.reduced() is True)
    qtbot.waitUntil(lambda: "session bus" in caplog.text)
    QCoreApplication.processEvents()
    assert probe.reduced() is True
    probe.close()
