"""Sounds: played by a program of the desktop while one is heard, and by nobody otherwise."""

import os
import stat
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.assets import folder
from glutebreak.core.sounds import Sound
from glutebreak.desktop.chime import find
from glutebreak.desktop.chime.player import Player

SOUND = folder("sounds") / "tick.wav"
Install = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """A program that writes down what it was called with; nothing else is on the path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("PULSE_SERVER", raising=False)

    def installed(name: str, socket: str, then: str = "") -> Path:
        written = tmp_path / f"{name}.called"
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "$@" >> {written}\n{then}\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        (tmp_path / socket).parent.mkdir(exist_ok=True)
        (tmp_path / socket).touch()
        return written

    return installed


def lines(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


@pytest.mark.skipif(os.name != "posix", reason="programs of Linux")
@pytest.mark.parametrize(
    ("program", "socket", "name", "volume"),
    [("paplay", "pulse/native", "paplay", "--volume=32768"), ("pw-play", "pipewire-0", "pwplay", "--volume=0.50")],
)
def test_a_sound_is_played_with_the_program_that_is_there(
    install: Install, qtbot: QtBot, program: str, socket: str, name: str, volume: str
) -> None:
    called = install(program, socket)
    chime = find().probe
    assert chime.name == name
    assert lines(called) == []
    chime.play(SOUND, 0.5)
    qtbot.waitUntil(lambda: len(lines(called)) == 1)
    (line,) = lines(called)
    assert line.startswith(volume)
    assert line.endswith(str(SOUND))
    chime.close()


@pytest.mark.skipif(os.name != "posix", reason="programs of Linux")
def test_sounds_do_not_pile_up(install: Install, qtbot: QtBot) -> None:
    called = install("paplay", "pulse/native", "while [ ! -e $0.go ]; do :; done")
    chime = find().probe
    for _ in range(20):
        chime.play(SOUND, 1.0)
    qtbot.waitUntil(lambda: len(lines(called)) == 1)
    assert isinstance(chime, Player)
    with qtbot.waitSignal(chime._process.finished):
        (called.parent / "paplay.go").touch()
    chime.play(SOUND, 1.0)
    qtbot.waitUntil(lambda: len(lines(called)) == 2)
    chime.close()
    chime.close()


@pytest.mark.skipif(os.name != "posix", reason="programs of Linux")
def test_a_player_that_fails_is_told_once(install: Install, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    install("paplay", "pulse/native", "exit 1")
    chime = find().probe
    assert isinstance(chime, Player)
    for _ in range(3):
        with qtbot.waitSignal(chime._process.finished):
            chime.play(SOUND, 1.0)
    assert caplog.messages == ["chime: paplay plays nothing (it ended with 1)"]


@pytest.mark.skipif(os.name != "posix", reason="programs of Linux")
def test_where_there_is_nothing_to_play_with_it_is_silent_and_says_why(install: Install) -> None:  # noqa: ARG001
    choice = find()
    reasons = {answer.candidate: answer.reason for answer in choice.answers}
    assert reasons["paplay"] == "“paplay” is not installed"
    assert reasons["pwplay"] == "“pw-play” is not installed"
    assert choice.answers[-1].candidate == "nothing"
    choice.probe.play(SOUND, 1.0)
    choice.probe.close()


@pytest.mark.skipif(os.name != "posix", reason="programs of Linux")
def test_a_program_without_its_server_is_not_taken(install: Install, tmp_path: Path) -> None:
    install("paplay", "pulse/native")
    (tmp_path / "pulse" / "native").unlink()
    assert find().answers[0].reason == "no PulseAudio server in this session"


@pytest.mark.parametrize("sound", Sound)
def test_every_sound_is_short_soft_and_silent_at_its_ends(sound: Sound) -> None:
    with wave.open(str(folder("sounds") / f"{sound.value}.wav")) as file:
        assert file.getframerate() == 22_050
        seconds = file.getnframes() / file.getframerate()
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    assert seconds < 2
    assert max(map(abs, samples)) < 32768 / 2.5
    assert (samples[0], samples[-1]) == (0, 0)
