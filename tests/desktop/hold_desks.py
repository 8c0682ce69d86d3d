"""Desks at which something can be going on that keeps a break back, one for each way to sense it.

Each starts what it needs and ends it again; `begin` and `end` are what a person or another program does.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkdtemp

from glutebreak.desktop import sway
from glutebreak.desktop.choose import Capability, choose
from glutebreak.desktop.holds.do_not_disturb import DO_NOT_DISTURB
from glutebreak.desktop.holds.full_screen import FULL_SCREEN
from glutebreak.desktop.holds.in_front import IN_FRONT
from glutebreak.desktop.holds.microphone import MICROPHONE
from glutebreak.desktop.holds.probe import HoldListener, HoldProbe
from glutebreak.desktop.holds.running import RUNNING
from glutebreak.desktop.holds.screen_share import SCREEN_SHARE
from tests.desktops.hands import until

TERMINALS = frozenset({"xterm", "foot"})


class Heard:
    """A listener that writes down what each probe says when it tells."""

    def __init__(self) -> None:
        self.probe: HoldProbe | None = None
        self.said: list[bool] = []
        self.listed: frozenset[str] = TERMINALS

    def hold_changed(self) -> None:
        if self.probe is not None:
            self.said.append(self.probe.holding())

    def programs(self) -> frozenset[str]:
        return self.listed

    programs_in_front = programs


class Desk:
    """What all of them share: a capability, a candidate, and what was started."""

    capability: Capability[HoldProbe]
    candidate: str

    def __init__(self) -> None:
        self._started = ExitStack()

    def connect(self, listener: HoldListener) -> HoldProbe:
        choice = choose(self.capability, listener, {self.capability.name: self.candidate})
        assert choice.probe.name == self.candidate, choice.answers
        return choice.probe

    def begin(self) -> None:
        raise NotImplementedError

    def end(self) -> None:
        raise NotImplementedError

    def kill(self) -> None:
        """What tells of it dies."""
        raise NotImplementedError

    def leave(self) -> None:
        self._started.close()

    def start(self, *command: str, **variables: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | variables
        )
        self._started.callback(process.wait)
        self._started.callback(process.kill)
        return process


class SoundDesk(Desk):
    """A sound server of its own with one microphone; whoever records is another program."""

    capability, candidate = MICROPHONE, "pulse"

    def __init__(self, setenv: Callable[[str, str], None]) -> None:
        super().__init__()
        self.folder = mkdtemp(prefix="gb")  # sockets need a short path
        self._started.callback(shutil.rmtree, self.folder, ignore_errors=True)
        for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            setenv(name, self.folder)
        self.server = self.serve()
        until(lambda: "mic" in told("pactl", "list", "short", "sources"), "a microphone")
        self._recording: subprocess.Popen[bytes] | None = None

    def serve(self) -> subprocess.Popen[bytes]:
        modules = (
            "module-native-protocol-unix",
            "module-null-sink sink_name=out",
            "module-null-source source_name=mic",
        )
        loaded = [part for module in modules for part in ("-L", module)]
        return self.start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loaded)

    def begin(self) -> None:
        self._recording = self.record("mic")

    def end(self) -> None:
        assert self._recording
        self._recording.kill()
        self._recording.wait()

    def kill(self) -> None:
        self.server.kill()

    def record(self, source: str) -> subprocess.Popen[bytes]:
        return self.start("parec", "-d", source)


class PipeWireSoundDesk(SoundDesk):
    """PipeWire in the place of PulseAudio."""

    def serve(self) -> subprocess.Popen[bytes]:
        self.start("pipewire")
        until(Path(self.folder, "pipewire-0").exists, "PipeWire")
        self.start("wireplumber")
        server = self.start("pipewire-pulse")
        until(lambda: told("pactl", "info"), "a sound server")
        told("pactl", "load-module", "module-null-sink", "sink_name=out")
        microphone = ("media.class=Audio/Source/Virtual", "sink_name=mic", "channel_map=mono")
        told("pactl", "load-module", "module-null-sink", *microphone)
        return server


class PictureDesk(Desk):
    """PipeWire with a source of moving pictures, as a compositor makes one, and somebody who may look at them."""

    capability, candidate = SCREEN_SHARE, "pipewire"
    properties = "media.class=Video/Source"

    def __init__(self, setenv: Callable[[str, str], None]) -> None:
        super().__init__()
        folder = mkdtemp(prefix="gb")
        self._started.callback(shutil.rmtree, folder, ignore_errors=True)
        for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            setenv(name, folder)
        self._server = self.start("pipewire")
        until(Path(folder, "pipewire-0").exists, "PipeWire")
        named = f"stream-properties=p,node.name=source,{self.properties}"
        pictures = "video/x-raw,width=64,height=64,format=RGB,framerate=10/1"
        self.start(
            "gst-launch-1.0", "videotestsrc", "is-live=true", "!", pictures, "!", "pipewiresink", "mode=provide", named
        )
        self.start("gst-launch-1.0", "pipewiresrc", "path=1", "client-name=eye", "!", "fakesink")
        until(lambda: "source:out_0" in told("pw-link", "-o") and "eye:in_0" in told("pw-link", "-i"), "both ends")

    def begin(self) -> None:
        told("pw-link", "source:out_0", "eye:in_0")

    def end(self) -> None:
        told("pw-link", "-d", "source:out_0", "eye:in_0")

    def kill(self) -> None:
        self._server.kill()


class WindowDesk(Desk):
    """A terminal on X11, which can fill the screen and be closed."""

    def __init__(self, capability: Capability[HoldProbe], candidate: str) -> None:
        super().__init__()
        self.capability, self.candidate = capability, candidate
        self.on_x11 = candidate == "x11"
        self._terminal: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        self._terminal = self.start("xterm" if self.on_x11 else "foot")
        until(self._in_front, "the terminal in front")
        if self.capability is FULL_SCREEN:
            until(self._fills_screen, "the terminal fills the screen", meanwhile=lambda: self.fill_screen(on=True))

    def end(self) -> None:
        assert self._terminal
        self._terminal.kill()
        self._terminal.wait()

    def fill_screen(self, *, on: bool) -> None:
        if self.on_x11:
            told("wmctrl", "-r", ":ACTIVE:", "-b", f"{'add' if on else 'remove'},fullscreen")
        else:
            told("swaymsg", "fullscreen", "enable" if on else "disable")

    def _fills_screen(self) -> bool:
        if self.on_x11:
            window = told("xdotool", "getactivewindow").strip()
            return "FULLSCREEN" in told("xprop", "-id", window, "_NET_WM_STATE")
        windows = sway._nodes(json.loads(told("swaymsg", "-t", "get_tree", "-r")))
        return any(window.get("app_id") == "foot" and window["fullscreen_mode"] for window, _ in windows)

    def _in_front(self) -> bool:
        if self.on_x11:
            return self._terminal is not None and told("xdotool", "getactivewindow", "getwindowpid").strip() == str(
                self._terminal.pid
            )
        return '"app_id": "foot"' in told("swaymsg", "-t", "get_tree")


class SwitchDesk(Desk):
    """A desktop whose do-not-disturb is a command."""

    capability = DO_NOT_DISTURB
    commands: Mapping[str, tuple[str, str]] = {
        "xfce": (
            "xfconf-query -c xfce4-notifyd -p /do-not-disturb -n -t bool -s true",
            "xfconf-query -c xfce4-notifyd -p /do-not-disturb -n -t bool -s false",
        ),
        "dunst": ("dunstctl set-paused true", "dunstctl set-paused false"),
        "mako": ("makoctl mode -a do-not-disturb", "makoctl mode -r do-not-disturb"),
        "gnome": (
            "gsettings set org.gnome.desktop.notifications show-banners false",
            "gsettings reset org.gnome.desktop.notifications show-banners",
        ),
    }

    def __init__(self, candidate: str) -> None:
        super().__init__()
        self.candidate = candidate
        if candidate == "gnome":
            os.environ["GSETTINGS_BACKEND"] = "dconf"
            self._started.callback(os.environ.__setitem__, "GSETTINGS_BACKEND", "keyfile")
            self.start("/usr/libexec/dconf-service")
            until(lambda: "ca.desrt.dconf" in told(*_NAMES), "dconf")
        self._started.callback(self.end)

    def begin(self) -> None:
        told(*self.commands[self.candidate][0].split())

    def end(self) -> None:
        told(*self.commands[self.candidate][1].split())


class PlasmaDesk(Desk):
    """Plasma, where a program inhibits notifications for as long as it runs."""

    capability, candidate = DO_NOT_DISTURB, "plasma"
    _CODE = """
import time
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
daemon = DBusAddress("/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications")
bus = open_dbus_connection()
bus.send_and_get_reply(new_method_call(daemon, "Inhibit", "ssa{sv}", ("some", "reason", {})))
time.sleep(60)
"""

    def begin(self) -> None:
        self._inhibiting = self.start(sys.executable, "-c", self._CODE)

    def end(self) -> None:
        self._inhibiting.kill()
        self._inhibiting.wait()


class ProcessDesk(Desk):
    """Another program that runs or does not."""

    capability, candidate = RUNNING, "processes"

    def begin(self) -> None:
        self._program = self.start("bash", "-c", "exec -a /opt/xterm sleep 60")
        comm = Path("/proc", str(self._program.pid), "cmdline")
        until(lambda: b"xterm" in comm.read_bytes(), "the program runs")

    def end(self) -> None:
        self._program.kill()
        self._program.wait()


_NAMES = (
    *("gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus"),
    *("-m", "org.freedesktop.DBus.ListNames"),
)


def told(*command: str) -> str:
    """What a command prints; nothing if it fails."""
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=20).stdout


DESKS: Mapping[str, Callable[[Callable[[str, str], None]], Desk]] = {
    "pulseaudio": SoundDesk,
    "pipewire-pulse": PipeWireSoundDesk,
    "pipewire": PictureDesk,
    "x11 full screen": lambda _: WindowDesk(FULL_SCREEN, "x11"),
    "x11 in front": lambda _: WindowDesk(IN_FRONT, "x11"),
    "sway full screen": lambda _: WindowDesk(FULL_SCREEN, "sway"),
    "sway in front": lambda _: WindowDesk(IN_FRONT, "sway"),
    "xfce": lambda _: SwitchDesk("xfce"),
    "dunst": lambda _: SwitchDesk("dunst"),
    "mako": lambda _: SwitchDesk("mako"),
    "gnome": lambda _: SwitchDesk("gnome"),
    "plasma": lambda _: PlasmaDesk(),
    "processes": lambda _: ProcessDesk(),
}
