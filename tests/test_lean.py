"""What is left out of the imports, and that nothing misses it. Each looks at a process of its own."""

import subprocess
import sys

import pytest

LEFT_OUT = ("asyncio", "ssl", "multiprocessing", "concurrent.futures", "importlib.metadata", "email")


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_whole_program_is_imported_without_what_it_does_not_use() -> None:
    loaded = run(
        "import sys; from glutebreak import lean; lean.load(); import glutebreak.app; print(*sys.modules)"
    ).split()

    assert "apscheduler.schedulers.qt" in loaded
    assert not set(LEFT_OUT) & set(loaded)


def test_what_is_shown_only_now_and_then_is_not_loaded_at_the_start() -> None:
    loaded = run(
        "import sys; from glutebreak import lean; lean.load(); import glutebreak.app; print(*sys.modules)"
    ).split()

    assert not [
        name for name in loaded if name.startswith(("glutebreak.figure", "glutebreak.ui.main_window", "tomlkit"))
    ]
    seldom = {"glutebreak.ui.break_window", "glutebreak.core.poses", "glutebreak.own", "glutebreak.desktop.holds"}
    assert not (seldom | {"jeepney", "glutebreak.crashes.report"}) & set(loaded)


@pytest.mark.parametrize("name", ["asyncio", "importlib.metadata", "concurrent.futures", "multiprocessing"])
def test_whoever_wants_one_of_them_later_gets_the_real_one(name: str) -> None:
    assert run(f"from glutebreak import lean; lean.load(); import {name}; print(len(dir({name})) > 10)") == "True\n"


def test_the_scheduler_rings_all_the_same() -> None:
    code = """
from glutebreak import lean
lean.load()
from datetime import UTC, datetime
from PySide6.QtCore import QCoreApplication
from glutebreak.alarm import Alarm
app = QCoreApplication([])
alarm = Alarm(lambda: datetime.now(UTC))
alarm.rang.connect(app.quit)
alarm.wake_in(0.05)
app.exec()
alarm.stop()
print("rang")
"""
    assert run(code) == "rang\n"


def test_the_enumerations_of_qt_are_not_made_for_the_icon_nor_for_the_alarm() -> None:
    code = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from glutebreak import lean
lean.load()
import enum
import glutebreak.app
from PySide6.QtWidgets import QApplication
from glutebreak.alarm import Alarm
from glutebreak.core.snapshot import Shown
from glutebreak.desktop.clock import host_time
from glutebreak.ui.tray_icon import tray_icon
app = QApplication([])
alarm = Alarm(host_time)
for shown in Shown:
    tray_icon(shown, 5)
alarm.stop()
print(*(made.__qualname__ for made in enum.Enum.__subclasses__()))
"""
    assert not [name for name in run(code).split() if name.startswith("Qt.")]


def test_no_source_is_kept_of_what_is_imported() -> None:
    code = "from glutebreak import lean; lean.load(); import glutebreak.app, linecache; print(len(linecache.cache))"
    assert run(code) == "0\n"
