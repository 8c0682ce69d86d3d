"""A note takes no place in the taskbar."""

import subprocess

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutebreak.desktop.taskbar import leave_out
from glutebreak.ui.note import Note
from glutebreak.ui.theme import Theme


# The platform theme asks a portal that the desktops leave out.
@pytest.mark.desktop
@pytest.mark.qt_log_ignore("dbus reply error.*portal")
def test_the_taskbar_leaves_out_a_note_that_stays_on_top_and_takes_no_focus(qtbot: QtBot) -> None:
    note = Note(Theme("light"))
    note.coming.connect(leave_out)
    note.appear()
    qtbot.waitExposed(note)
    assert {"SKIP_TASKBAR", "SKIP_PAGER", "ABOVE"} <= states(note)
    assert not note.isActiveWindow()
    note.close()
    note.deleteLater()


def states(window: QWidget) -> set[str]:
    command = ["xprop", "-notype", "-id", str(int(window.winId())), "_NET_WM_STATE"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {state.strip().removeprefix("_NET_WM_STATE_") for state in said.partition("=")[2].split(",")}


@pytest.mark.usefixtures("qapp")
def test_without_a_display_nothing_is_left_out(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    with caplog.at_level("INFO"):
        leave_out(1)
    assert "no X display" in caplog.text
