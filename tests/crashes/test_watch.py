"""Crashes of the real program, in processes of their own: an exception in a slot, and signals that end it."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

LIMIT = 60
DRIVER = """
import ctypes, os, sys
from glutebreak import lean
lean.load()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from glutebreak import app

def raises():
    raise ValueError(os.environ["TITLE"])

def raises_by_mistake():
    try:
        raises()
    except ValueError:
        None.nothing

def raises_again_and_again():
    for _ in range(20):
        QTimer.singleShot(0, raises)

def cannot_be_raised():
    class Goes:
        def __del__(self):
            raises()
    Goes()

def reads_nowhere():
    ctypes.string_at(0)

def aborts():
    os.abort()

def is_killed():
    os.kill(os.getpid(), 9)

def shows():
    started.commands.answer("show", {"page": "today"})
    report = QApplication.topLevelWidgets() and [
        one for window in QApplication.topLevelWidgets() for one in window.findChildren(QPlainTextEdit)
    ]
    print("offered" if report and report[0].parentWidget().isVisible() else "nothing")
    print(report[0].toPlainText())

def forgets():
    started._front._pages.show("today")
    started._front._pages.problems.forget_reports()

def start(self):
    global started
    started = self
    ordinary(self)
    for number, name in enumerate(sys.argv[1:]):
        QTimer.singleShot(number, globals()[name])
    QTimer.singleShot(300, QApplication.quit)

ordinary, app.App.start = app.App.start, start
sys.exit(app.run(app.Options()))
"""


class Person:
    """Somebody with an odd name, whose program is in their home."""

    name = "zoë o'neil"

    def __init__(self, root: Path) -> None:
        home = root / "people" / self.name
        (root / "run").mkdir(mode=0o700)
        home.mkdir(parents=True)
        self._driver = home / "driver.py"
        self._driver.write_text(DRIVER, "utf-8")
        ours = ("XDG_", "PYTHONFAULTHANDLER")
        self._environ = {name: value for name, value in os.environ.items() if not name.startswith(ours)} | {
            "HOME": str(home),
            "USER": self.name,
            "XDG_RUNTIME_DIR": str(root / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
            "PYTHONPATH": os.pathsep.join(sys.path[1:]) + os.pathsep + str(Path(__file__).parents[2]),
            "PYTHONIOENCODING": "utf-8",
            "TITLE": f"Letter to my doctor, from {self.name}",
        }
        self.log = home / ".local/state/glutebreak/log/glutebreak.log"

    def runs(self, *does: str, status: int = 0) -> str:
        """The program, which does that; what it printed."""
        done = subprocess.run(
            [sys.executable, self._driver, *does],
            env=self._environ,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=LIMIT,
        )
        assert done.returncode == status, done.stderr
        return done.stdout

    def reports(self) -> Sequence[Path]:
        return sorted(self.log.parent.glob("crash-*"))


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


@pytest.mark.parametrize(
    ("crash", "status", "says"),
    [
        ("raises", 0, "ValueError (what it says is left out, for it may be private)"),
        ("raises_by_mistake", 0, "AttributeError: 'NoneType' object has no attribute 'nothing'"),
        ("cannot_be_raised", 0, "ValueError"),
        ("reads_nowhere", -signal.SIGSEGV, "Segmentation fault"),
        ("aborts", -signal.SIGABRT, "Aborted"),
    ],
)
def test_what_crashed_is_written_down_without_anything_private_and_offered_with_the_next_start(
    person: Person, crash: str, status: int, says: str
) -> None:
    person.runs(crash, status=status)
    offered = person.runs("shows")

    (report,) = person.reports()
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    text = report.read_text("utf-8")
    assert offered.rstrip() == f"offered\n{text.rstrip()}"
    assert text.startswith("A crash of glutebreak 0.")
    assert "Python 3." in text
    assert "Qt 6." in text
    assert "on offscreen" in text
    assert says in text
    assert 'driver.py", line' in text
    assert " INFO glutebreak: glutebreak 0." in text
    for secret in ("zo", "neil", "doctor", "people"):
        assert secret not in text.lower().replace("zone", "")


def test_neither_does_the_log_quote_what_an_exception_says(person: Person) -> None:
    person.runs("raises")

    log = person.log.read_text("utf-8")
    assert "CRITICAL glutebreak: a crash" in log
    assert "doctor" not in log


def test_the_same_crash_over_and_over_is_one_report(person: Person) -> None:
    person.runs("raises_again_and_again")

    assert len(person.reports()) == 1


@pytest.mark.parametrize(("end", "status"), [("shows", 0), ("is_killed", -9)])
def test_an_orderly_end_and_a_kill_are_no_crash(person: Person, end: str, status: int) -> None:
    person.runs(end, status=status)

    assert person.runs("shows").startswith("nothing")
    assert person.reports() == []


def test_it_is_offered_until_it_is_not_wanted_any_more(person: Person) -> None:
    person.runs("reads_nowhere", status=-signal.SIGSEGV)

    assert person.runs("shows").startswith("offered")
    assert person.runs("shows", "forgets").startswith("offered")
    assert person.runs("shows").startswith("nothing")
    assert person.reports() == []


def test_where_nothing_can_be_written_the_program_runs_and_ends_all_the_same(person: Person) -> None:
    person.log.parents[2].mkdir(parents=True)
    person.log.parents[1].touch()  # a file in the place of a folder

    person.runs("raises")
    assert person.runs("shows").startswith("nothing")
