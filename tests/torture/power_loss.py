"""Power loss, imitated: database and log cut at every page and at random bytes, pages zeroed, bytes changed.

The history opens, or is set aside with a copy and a sentence, and then takes rows. Every row that can be read must be
there: what is committed in the log before the cut, and in the database each row whose page, and all pages at one side
of it, are whole.
"""

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from glutebreak.store.aside import open_or_set_aside
from glutebreak.store.history import History
from tests.store.samples import BERLIN, MIN, NINE, ONE_OF_EACH, break_ended, state
from tests.torture.figures import Figures, Outcome, inflict
from tests.torture.rows import Rows, count, missing, rows_of, twice

PAGE = 4096
LOG_HEAD, FRAME_HEAD = 32, 24
CHECKPOINTED, LOGGED = 150, 60
"""Batches of rows in the database, and after them in the log."""


class Leaf(NamedTuple):
    """A page of rows."""

    number: int
    ids: range


class Table(NamedTuple):
    inner: frozenset[int]
    """Pages that lead to the leaves."""
    leaves: tuple[Leaf, ...]


class Sample(NamedTuple):
    """A history as it stands on the disk at some instant."""

    database: bytes
    log: bytes
    rows: Rows
    tables: dict[str, Table]
    commits: tuple[tuple[int, Rows], ...]
    """The length of the log, and all rows, after each batch."""

    def logged_pages(self) -> set[int]:
        heads = range(LOG_HEAD, len(self.log), FRAME_HEAD + PAGE)
        return {int.from_bytes(self.log[at : at + 4]) for at in heads}


class Damage(NamedTuple):
    """What is left of the two files."""

    what: str
    database: bytes
    log: bytes


def power_loss(cases: int, seed: int = 0) -> Figures:
    """Each page of both files first, then random bytes."""
    return inflict("power loss: database or its log cut or changed", _case, cases, seed)


def _case(number: int, chance: random.Random) -> Outcome:
    sample = _sample(logged=number % 2 == 1)
    damage = _damage(sample, number // 2, chance)
    wanted = _readable(sample, damage)
    with tempfile.TemporaryDirectory(prefix="glutebreak-power-") as folder:
        path = Path(folder, "history.sqlite3")
        path.write_bytes(damage.database)
        if sample.log:
            path.with_name("history.sqlite3-wal").write_bytes(damage.log)
        faults = [f"{damage.what}: {fault}" for fault in _opens(path)]
        found = rows_of(path)
    lost = missing(wanted, found) + twice(found)
    told = [f"{damage.what}: {lost} of {count(wanted)} rows lost"] if lost else []
    return Outcome(lost=lost, faults=(*faults, *told), kept=count(wanted) - lost)


def _opens(path: Path) -> Iterator[str]:
    opened = open_or_set_aside(path)
    if not opened.history.is_on_disk:
        yield f"it is not recorded any more: {opened.problems}"
    copies = [copy for copy in path.parent.glob("*.damaged-*") if not copy.name.endswith(("-wal", "-shm"))]
    if copies and not any("was damaged" in problem for problem in opened.problems):
        yield "it was set aside without a word"
    before = len(opened.history.rows().pauses)
    opened.history.record(ONE_OF_EACH[3:4], state(drift=timedelta(days=900)), BERLIN)
    if len(opened.history.rows().pauses) != before + 1:
        yield "it takes no rows"
    opened.history.close()


def _damage(sample: Sample, number: int, chance: random.Random) -> Damage:
    pages, frames = len(sample.database) // PAGE, len(sample.log) // (PAGE + FRAME_HEAD)
    if number <= pages:
        return Damage(f"database cut at page {number}", sample.database[: number * PAGE], sample.log)
    number -= pages + 1
    if number < pages:
        zeroed = sample.database[: number * PAGE] + bytes(PAGE) + sample.database[(number + 1) * PAGE :]
        return Damage(f"page {number + 1} zeroed", zeroed, sample.log)
    number -= pages
    if sample.log and number <= frames:
        return Damage(f"log cut at frame {number}", sample.database, sample.log[: LOG_HEAD + number * (PAGE + 24)])
    return _random_damage(sample, chance)


def _random_damage(sample: Sample, chance: random.Random) -> Damage:
    in_log = bool(sample.log) and chance.random() < 0.5
    whole = sample.log if in_log else sample.database
    at = chance.randrange(len(whole))
    if chance.random() < 0.5:
        what, changed = f"cut at byte {at}", whole[:at]
    else:
        garbage = chance.randbytes(min(chance.choice((1, 16, 600)), len(whole) - at))
        what, changed = f"{len(garbage)} bytes changed at {at}", whole[:at] + garbage + whole[at + len(garbage) :]
    if in_log:
        return Damage(f"log {what}", sample.database, changed)
    return Damage(f"database {what}", changed, sample.log)


def _readable(sample: Sample, damage: Damage) -> Rows:
    """The rows that a careful reader finds, with what they say."""
    if damage.log != sample.log:
        at = _first_difference(sample.log, damage.log)
        return [rows for length, rows in sample.commits if length <= at][-1]
    lost = {
        page + 1
        for page in range(len(sample.database) // PAGE)
        if sample.database[page * PAGE : (page + 1) * PAGE] != damage.database[page * PAGE : (page + 1) * PAGE]
    } - sample.logged_pages()
    return {
        table: {key: sample.rows[table][key] for key in _reachable(tree, lost)} for table, tree in sample.tables.items()
    }


def _reachable(tree: Table, lost: set[int]) -> set[int]:
    """Rows in the pages before the first damage and after the last."""
    if 1 in lost or tree.inner & lost:
        return set()
    found: set[int] = set()
    for leaves in (tree.leaves, tree.leaves[::-1]):
        for leaf in leaves:
            if leaf.number in lost:
                break
            found.update(leaf.ids)
    return found


def _first_difference(one: bytes, other: bytes) -> int:
    return next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(other))


@cache
def _sample(*, logged: bool) -> Sample:
    with tempfile.TemporaryDirectory(prefix="glutebreak-power-") as folder:
        path = Path(folder, "history.sqlite3")
        history = History.open(path)
        _record(history, 0, CHECKPOINTED)
        history.close()
        commits = [(0, rows_of(path))]
        if logged:
            history = History.open(path)
            for number in range(LOGGED):
                _record(history, CHECKPOINTED + number, 1)
                commits.append((path.with_name(path.name + "-wal").stat().st_size, rows_of(path)))
        log = path.with_name(path.name + "-wal")
        files = path.read_bytes(), log.read_bytes() if logged else b""
        shutil.copytree(folder, Path(folder, "copy"))
        with closing(sqlite3.connect(Path(folder, "copy", path.name))) as connection:
            tables = {table: _tree(connection, table, sorted(ids)) for table, ids in commits[-1][1].items()}
        history.close()
    return Sample(*files, rows=commits[-1][1], tables=tables, commits=tuple(commits))


def _record(history: History, first: int, batches: int) -> None:
    for number in range(first, first + batches):
        drift = number * 97 * MIN
        history.record([*ONE_OF_EACH, break_ended(at=NINE + MIN)], state(drift=drift), BERLIN)


def _tree(connection: sqlite3.Connection, table: str, ids: list[int]) -> Table:
    select = "SELECT pageno, pagetype, ncell FROM dbstat WHERE name = ? ORDER BY path"
    inner, leaves = set(), []
    for number, kind, cells in connection.execute(select, (table,)):
        if kind != "leaf":
            inner.add(number)
            continue
        here, ids = ids[:cells], ids[cells:]
        leaves.append(Leaf(number, range(here[0], here[-1] + 1) if here else range(0)))
    return Table(frozenset(inner), tuple(leaves))
