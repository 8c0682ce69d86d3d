"""What another process may ask of the running program: the commands of product and second start, each one reply.

A reply is {"ok": True, "lines": [str], "data": …} or {"ok": False, "error": one sentence}; `data` is what --json
prints, documented in README.md. Knows no socket.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Protocol

import msgspec

from glutebreak.core.calendar import clock_time
from glutebreak.core.events import (
    Event,
    For,
    HoldEnded,
    LeaveFloor,
    MarkDone,
    Meet,
    Pause,
    PauseEnd,
    Resume,
    Skip,
    Snooze,
    Stand,
    StartFloor,
    TakeBackSet,
    TakeBreak,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from glutebreak.core.facts import Fact
from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.engine import Engine
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.schema import SettingRefused
from glutebreak.status import day_name, headline, reason, sets_done, status_data, status_lines
from glutebreak.ui.why import Decision

Reply = dict[str, object]
Arguments = Mapping[str, object]

_LENGTH = re.compile(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*(?:min|m)?)?", re.IGNORECASE)
UNTIL_I_SAY = "until-i-say"


class Refused(Exception):  # noqa: N818 - named as what happened
    """A command that cannot be done now; the message is one sentence that says what to do."""


class Rest(Protocol):
    """What the running program can do beyond engine and settings."""

    def show(self, page: str) -> None: ...
    def why(self) -> Sequence[Decision]: ...
    def findings(self) -> tuple[list[str], list[dict[str, object]]]: ...
    def today(self) -> dict[str, int]: ...
    def exercises(self) -> tuple[str, ...]: ...
    def quit(self) -> None: ...


class Commands:
    """Answers commands by name."""

    def __init__(self, engine: Engine, settings: LiveSettings, rest: Rest) -> None:
        self._engine = engine
        self._settings = settings
        self._rest = rest
        self._facts = 0
        engine.happened.connect(self._count)
        self._answers: dict[str, Callable[[Arguments], Reply]] = {
            "show": self._show,
            "status": self._status,
            "break": self._break,
            "floor": self._floor,
            "check": lambda _: self._ask(StartFloor(FloorKind.CHECK), self._why_no_check()),
            "done": lambda _: self._ask(MarkDone(), "no break is shown; start one with: glutebreak break"),
            "snooze": self._snooze,
            "skip": lambda _: self._ask(Skip(), "no break is due; see: glutebreak status"),
            "pause": self._pause,
            "resume": lambda _: self._ask(Resume(), "glutebreak is not paused"),
            "standing": self._stand,
            "meeting": self._meet,
            "settings": lambda _: _reply([], msgspec.to_builtins(self._settings.now)),
            "set": self._set,
            "why": self._why,
            "doctor": self._doctor,
            "quit": self._quit,
        }

    def answer(self, command: str, arguments: Arguments) -> Reply:
        """The reply to one command; never raises for what another process may have got wrong."""
        known = self._answers.get(command)
        if known is None:
            return _refusal(f"“{command}” is not a command of the running glutebreak; update both to the same version")
        try:
            return known(arguments)
        except (Refused, SettingRefused) as refused:
            return _refusal(str(refused))

    def _ask(self, event: Event, otherwise: str) -> Reply:
        """Tell the engine; if that means nothing now, refuse with this sentence."""
        before = _essence(self._engine.snapshot)
        self._facts = 0
        self._engine.tell(event)
        after = self._engine.snapshot
        if not self._facts and _essence(after) == before:
            raise Refused(otherwise)
        return _reply([headline(after)], status_data(after))

    def _count(self, _: Fact) -> None:
        self._facts += 1

    def _show(self, arguments: Arguments) -> Reply:
        self._rest.show(_text(arguments, "page") or "today")
        return _reply([], {})

    def _status(self, _: Arguments) -> Reply:
        snapshot = self._engine.snapshot
        today = self._rest.today()
        return _reply(status_lines(snapshot, today), {**status_data(snapshot), "today": today})

    def _break(self, arguments: Arguments) -> Reply:
        wanted = _text(arguments, "exercise")
        known = self._rest.exercises()
        if wanted and wanted not in known:
            raise Refused(f"“{wanted}” is not an exercise; there are: {', '.join(known)}")
        return self._ask(TakeBreak(wanted or None), "a break or the floor is shown already; see: glutebreak status")

    def _floor(self, arguments: Arguments) -> Reply:
        events: dict[str, tuple[Event, str]] = {
            "start": (StartFloor(FloorKind.SESSION), self._why_no_session()),
            "done": (MarkDone(), "no set is shown; start with: glutebreak floor"),
            "undo": (TakeBackSet(), "this session has no set to take back"),
            "end": (LeaveFloor(), "nobody is on the floor"),
        }
        action = _text(arguments, "action") or "start"
        if action not in events:
            raise Refused(f"“{action}” is nothing to do on the floor; there are: {', '.join(events)}")
        reply = self._ask(*events[action])
        return {**reply, "lines": [sets_done(self._engine.snapshot.floor)]}

    def _why_no_session(self) -> str:
        if not self._engine.snapshot.floor.sets:
            return "your settings leave out the exercises on the floor"
        return "the floor session is shown already; end it with: glutebreak floor end"

    def _why_no_check(self) -> str:
        if not self._engine.snapshot.floor.check_left:
            return "your settings leave out the glute check"
        return "the glute check is shown already; end it with: glutebreak floor end"

    def _snooze(self, arguments: Arguments) -> Reply:
        minutes = _text(arguments, "minutes")
        if minutes and not (minutes.isdecimal() and 1 <= int(minutes) <= 60):  # noqa: PLR2004 - as the setting
            raise Refused("snooze takes 1 to 60 min")
        length = timedelta(minutes=int(minutes)) if minutes else None
        return self._ask(Snooze(length), "there is no break to snooze, or it was put off as often as it may be")

    def _pause(self, arguments: Arguments) -> Reply:
        self._engine.tell(Pause(parse_pause(_text(arguments, "end"))))
        return self._status({})

    def _stand(self, arguments: Arguments) -> Reply:
        wanted = _text(arguments, "on").lower() or "on"
        if wanted not in {"on", "off"}:
            raise Refused("standing takes on or off")
        snapshot = self._engine.snapshot
        if snapshot.standing is (wanted == "on"):
            return self._status({})
        return self._ask(Stand(wanted == "on"), f"this is outside your active hours: {headline(snapshot)}")

    def _meet(self, arguments: Arguments) -> Reply:
        text = _text(arguments, "length").strip().lower()
        if text == "off":
            return self._ask(HoldEnded(HoldReason.MEETING), "you are in no meeting that glutebreak knows of")
        if self._engine.snapshot.shown in {Shown.PAUSED, Shown.OFF}:
            raise Refused(f"no breaks come now anyway: {headline(self._engine.snapshot)}")
        self._engine.tell(Meet(None if text in {"", UNTIL_I_SAY} else parse_length(text, "30m, 1h or until-i-say")))
        return self._status({})

    def _set(self, arguments: Arguments) -> Reply:
        name, value = _text(arguments, "name"), _text(arguments, "value")
        if (fault := self._settings.set(name, value)) is not None:
            raise Refused(fault)
        return _reply([], {})

    def _why(self, _: Arguments) -> Reply:
        decisions, snapshot = self._rest.why(), self._engine.snapshot
        today = snapshot.at.date()
        lines = [one.plain if one.at.date() == today else f"{day_name(one.at)} {one.plain}" for one in decisions]
        data = [{"at": one.at.isoformat(timespec="seconds"), "text": one.plain} for one in decisions]
        return _reply([*lines, f"Now: {headline(snapshot)}. {reason(snapshot)}"], data)

    def _doctor(self, _: Arguments) -> Reply:
        lines, data = self._rest.findings()
        return _reply(lines, data)

    def _quit(self, _: Arguments) -> Reply:
        self._rest.quit()
        return _reply([], {})


def parse_pause(text: str) -> PauseEnd:
    """“30m”, “2h”, “1h 30m”, “tomorrow”, “17:30”, or nothing: until resumed. Raises `Refused`."""
    text = text.strip().lower()
    if not text:
        return UntilResumed()
    if text == "tomorrow":
        return UntilTomorrow()
    if (until := clock_time(text)) is not None:
        return UntilTime(until)
    return For(parse_length(text, "30m, 2h, tomorrow or 17:30"))


def parse_length(text: str, such_as: str) -> timedelta:
    """“30m”, “2h”, “1h 30m”. Raises `Refused` with what to try."""
    hours, minutes = (int(part or 0) for part in found.groups()) if (found := _LENGTH.fullmatch(text)) else (0, 0)
    if not hours + minutes:
        raise Refused(f"“{text}” is not how long: try {such_as}")
    return timedelta(hours=hours, minutes=minutes)


def _essence(snapshot: Snapshot) -> tuple[object, ...]:
    """What a command can change."""
    return snapshot.shown, snapshot.exercise, snapshot.snoozes, snapshot.next_at, snapshot.standing, snapshot.holds


def _text(arguments: Arguments, name: str) -> str:
    value = arguments.get(name, "")
    if not isinstance(value, str) or not value.isprintable():
        raise Refused(f"what was given as {name} is not plain text")
    return value


def _reply(lines: list[str], data: object) -> Reply:
    return {"ok": True, "lines": lines, "data": data}


def _refusal(error: str) -> Reply:
    return {"ok": False, "error": error}
