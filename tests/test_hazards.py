"""Faults of others that would end the program after some hours: they must not come back with a newer version."""

import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject, Signal

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
ROUNDS = 100
SLACK = 10  # other code may come to hold one or two meanwhile; the fault loses one each round


class Sender(QObject):
    sent = Signal()


def test_emitting_signals_loses_no_reference_to_true() -> None:
    sender = Sender()
    sender.sent.connect(lambda: None)
    before = sys.getrefcount(True)  # noqa: FBT003
    for _ in range(ROUNDS):
        sender.sent.emit()
    assert sys.getrefcount(True) > before - SLACK  # noqa: FBT003


def test_calling_setters_loses_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        thing.setObjectName("thing")
    assert sys.getrefcount(None) > before - SLACK


@pytest.mark.parametrize(("package", "bad"), [("PySide6-Essentials", "6.12.0"), ("APScheduler", "4.0.0")])
def test_versions_known_to_fail_are_excluded(package: str, bad: str) -> None:
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    wanted = {requirement.name.lower(): requirement for requirement in map(Requirement, project["dependencies"])}
    allowed = wanted[package.lower()].specifier
    assert bad not in allowed
    assert version(package) in allowed
