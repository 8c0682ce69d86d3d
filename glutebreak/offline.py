"""The commands that need no running program: settings, history, exercises, the doctor's look at the desktop.

Returns what is to be printed; prints nothing.
"""

import os
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import msgspec

from glutebreak.core.calendar import local_day
from glutebreak.core.coach import length
from glutebreak.core.exercises import Exercise
from glutebreak.desktop import autostart, chime, idle, looks, motion, notify, session, switches
from glutebreak.desktop.clock import Clock
from glutebreak.desktop.doctor import as_json as findings_as_json
from glutebreak.desktop.doctor import findings, prepare, tell
from glutebreak.failure import Failure
from glutebreak.places import places
from glutebreak.settings.fields import Field, Value, written
from glutebreak.settings.file import SettingsUnwritable, load, load_site, save
from glutebreak.settings.schema import FIELDS, SettingRefused
from glutebreak.settings.site import Site
from glutebreak.store.export import export as exported
from glutebreak.store.faults import HistoryUnavailable
from glutebreak.store.history import History
from glutebreak.store.rows import BreakRow, Rows


def settings(name: str | None, *, as_json: bool, in_force: Mapping[str, Value] | None = None) -> object:
    """All settings, or one; as lines of “name = value  # what it is”, or as values.

    `in_force` is what the running program goes by: it knows better than the file, which it may be unable to write.
    """
    site, _told = load_site(places().site_settings)
    if in_force is None:
        in_force = msgspec.to_builtins(load(places().settings, site).settings)
    wanted = [field for field in FIELDS if name in {None, field.name} and field.name in in_force]
    if not wanted:
        raise Failure(f"“{name}” is not a setting; see: glutebreak settings")
    values = {field.name: in_force[field.name] for field in wanted}
    if as_json:
        return values
    return [f"{field.name} = {written(values[field.name])}  # {field.title}: {_takes(field, site)}" for field in wanted]


def _takes(field: Field, site: Site) -> str:
    return f"locked: {site.locks[field.name]}" if field.name in site.locks else field.takes


def settings_problems() -> list[str]:
    """What the file says that cannot be used, a line each."""
    site, told = load_site(places().site_settings)
    return [f"glutebreak: {problem}\n" for problem in (*told, *load(places().settings, site).problems)]


def change_setting(name: str, value: str) -> None:
    """Write it to the file, for the next start."""
    path = places().settings
    site, _told = load_site(places().site_settings)
    before = load(path, site).settings
    try:
        save(path, before, site.change(before, name, value), site.defaults)
    except (SettingRefused, SettingsUnwritable) as refused:
        raise Failure(str(refused)) from refused


def history(days: int, *, as_json: bool) -> object:
    """The prompts of the last days, oldest first; as values they have the names of the export.

    Under a fast clock, or before a clock was set back, rows were written for days to come: they are among the last too.
    """
    reading = Clock().read()
    today = local_day(reading.wall, reading.zone)
    rows = _rows(today - timedelta(days=days - 1), date.max).breaks
    if as_json:
        return msgspec.to_builtins(rows)
    return [_line(row) for row in rows] or ["nothing was recorded yet"]


def export(form: str | None, file: str | None) -> None:
    """Everything, as csv or json, into a new file or to standard output; without a form, that of the file's name."""
    named = "json" if file and Path(file).suffix.lower() == ".json" else "csv"
    text = exported(_rows(date.min, date.max), form or named)
    if file is None or file == "-":
        sys.stdout.buffer.write(text.encode())
        return
    try:
        with Path(file).open("x", encoding="utf-8", newline="") as new:
            new.write(text)
    except FileExistsError as error:
        raise Failure(f"{file} is there already; choose a new name") from error
    except OSError as error:
        raise Failure(f"{file} cannot be written ({error.strerror}); choose another place") from error


def exercises(*, as_json: bool) -> object:
    """Those that come with the program and those of the person's own; what is wrong with some of these."""
    from glutebreak.catalogue import read_catalogue  # noqa: PLC0415 - exercises and figure: no other command needs them
    from glutebreak.own.folder import read_folder  # noqa: PLC0415

    ours, folder = read_catalogue(), places().exercises
    own = read_folder(folder, ours)
    every = ours.joined_by(own.exercises)
    if as_json:
        rows = [_exercise_data(exercise, own=exercise.id in own.exercises) for exercise in every.values()]
        return {"exercises": rows, "folder": str(folder), "problems": own.problems}
    wide = max(map(len, every))
    lines = [f"{exercise.id:{wide}}  {exercise.name}: {exercise.dose.text}" for exercise in every.values()]
    return [*lines, *own.problems, f"Exercises of your own belong in {folder}"]


def check_exercise(file: str, *, as_json: bool) -> tuple[bool, object]:
    """Whether an exercise of one's own can be shown, and what is to be said of it."""
    from glutebreak.catalogue import read_catalogue  # noqa: PLC0415
    from glutebreak.own.file import check_file  # noqa: PLC0415

    checked = check_file(Path(file), read_catalogue())
    problems = checked.problems
    if as_json:
        rows = [{"line": each.line, "key": each.key, "text": each.sentence} for each in problems]
        return not problems, {"file": file, "ok": not problems, "problems": rows}
    if checked.exercise is None:
        return False, [str(problem) for problem in problems]
    minutes = length(checked.exercise) / timedelta(minutes=1)
    return True, [f"{file} is right: “{checked.exercise.name}”, {minutes:.1f} min"]


def _exercise_data(exercise: Exercise, *, own: bool) -> dict[str, object]:
    """The stable form of `exercises --json`."""
    return {
        "id": exercise.id,
        "name": exercise.name,
        "own": own,
        "dose": exercise.dose.text,
        "seconds": round(length(exercise).total_seconds()),
        "focus": exercise.focus.value,
        "quiet": exercise.quiet,
        "leave_out_for": sorted(reason.value for reason in exercise.leave_out_for),
        "evidence": exercise.evidence,
    }


def doctor(*, as_json: bool) -> object:
    """What works on this desktop, tried for the occasion."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - Qt, which no other command here needs

    from glutebreak.desktop.holds.every import try_every  # noqa: PLC0415

    loop = QCoreApplication([])  # probes wait for events, so they want a loop to be in
    prepare()
    seen = (looks.find(_Deaf()),) if looks.gtk_is_left_out(os.environ) else ()
    tried = (*seen, motion.find(_Deaf()), chime.find(), autostart.find(_Deaf()))
    sensed = (idle.find(_Deaf()), session.find(_Deaf()))
    for sense in sensed:
        sense.close()
    for choice in tried:
        choice.probe.close()
    passing = (*switches.tried(), *notify.answers(), *try_every())
    loop.shutdown()
    found = findings((*(answer for one in (*sensed, *tried) for answer in one.answers), *passing))
    return findings_as_json(found) if as_json else tell(found).splitlines()


class _Deaf:
    """Listens to a probe that is only tried."""

    def input_stopped(self, idle_for: timedelta) -> None:
        """Nobody wants to know."""

    def input_seen(self) -> None:
        """Nobody wants to know."""

    def seat_left(self, *, until_input: bool) -> None:
        """Nobody wants to know."""

    def seat_taken(self) -> None:
        """Nobody wants to know."""

    def save(self) -> None:
        """There is nothing to write down."""

    def looks_changed(self) -> None:
        """Nobody wants to know."""

    def motion_changed(self) -> None:
        """Nobody wants to know."""

    def tell_autostart(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001
        """Nobody wants to know."""


def _rows(first: date, last: date) -> Rows:
    path = places().history
    if not _is_there(path):
        return Rows(breaks=(), natural_breaks=(), stretches=(), standing=(), pauses=(), floor_sets=())
    try:
        with closing(History.open(path)) as kept:
            return kept.rows(first, last)
    except HistoryUnavailable as fault:
        raise Failure(str(fault)) from fault


def _is_there(path: Path) -> bool:
    """Whether anything was ever recorded; a folder that nobody can look into is no answer."""
    try:
        path.stat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise Failure(f"{path} cannot be reached ({error.strerror}); make its folder yours again") from error
    return True


def _line(row: BreakRow) -> str:
    return f"{row.ended_at:%Y-%m-%d %H:%M}  {row.outcome.value:9}  {row.exercise or ''}".rstrip()
