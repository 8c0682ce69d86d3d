"""The recorder never stops the rhythm and tells a fault once."""

import sqlite3
from pathlib import Path

from glutebreak.store.history import History
from glutebreak.store.recorder import Recorder
from tests.store.samples import BERLIN, MIN, NINE, break_ended, state


def test_a_fault_is_told_once_and_so_is_its_end(tmp_path: Path) -> None:
    told: list[str] = []
    history = History.open(tmp_path / "history.sqlite3")
    recorder = Recorder(history, told.append)
    recorder.record([break_ended()], state(), BERLIN)
    other = sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for n in range(3):
        recorder.record([break_ended()], state(drift=n * MIN), BERLIN)
    assert len(told) == 1
    assert told[0].endswith("close it; until then 1 entries wait to be recorded")
    other.close()
    for n in range(3):
        recorder.record([break_ended()], state(drift=n * MIN), BERLIN)
    assert told[1:] == ["breaks are recorded again, and those that waited are too"]
    assert len(history.breaks(NINE.date(), NINE.date())) == 7
    history.close()
