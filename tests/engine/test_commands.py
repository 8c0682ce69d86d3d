"""What the commands say to a running rhythm, and what they answer."""

import os
from pathlib import Path
from typing import Any, cast

import pytest

from glutebreak.commands import Commands
from glutebreak.core.calendar import ActiveHours
from glutebreak.core.rules import Rules
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.options import Language
from glutebreak.ui.language import Speech
from glutebreak.ui.why import Decision
from glutebreak.ui.wording import headline
from tests.day import MIN, MONDAY
from tests.engine.test_engine import Bench


class Rest:
    """Nothing but what the commands of this file ask for."""

    def today(self) -> dict[str, int]:
        return {}

    def why(self) -> tuple[Decision, ...]:
        return ()

    def exercises(self) -> tuple[str, ...]:
        return ()


class Terminal:
    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench = bench
        self.folder = folder
        settings = LiveSettings(folder / "settings.toml")
        self._commands = Commands(bench.engine, settings, cast("Any", Rest()))

    def types(self, command: str, **arguments: object) -> dict[str, Any]:
        """The reply's data."""
        reply = self._commands.answer(command, arguments)
        assert reply["ok"], reply
        return cast("dict[str, Any]", reply["data"])

    def says(self, command: str) -> list[str]:
        """The reply's lines."""
        return cast("list[str]", self._commands.answer(command, {})["lines"])

    def is_refused(self, command: str, **arguments: object) -> str:
        reply = self._commands.answer(command, arguments)
        assert not reply["ok"], reply
        return str(reply["error"])


@pytest.fixture
def terminal(qapp: object, tmp_path: Path) -> Terminal:  # noqa: ARG001 - needs an application
    return Terminal(Bench(), tmp_path)


def test_commands_speak_english_whatever_the_windows_speak(terminal: Terminal) -> None:
    speech = Speech()
    speech.speak(Language.GERMAN)
    try:
        assert terminal.says("status")[0] == "Next break in about 25 min"
        assert headline(terminal.bench.engine.snapshot) == "Nächste Pause in etwa 25 min"
        assert terminal.says("why")[-1].startswith("Now: Next break in about 25 min. You have been sitting since ")
        assert terminal.says("break") == ["On a break"]
    finally:
        speech.speak(Language.ENGLISH)


def test_standing_is_switched_on_and_off(terminal: Terminal) -> None:
    on = terminal.types("standing")
    assert on["standing"] is True
    assert on["next_break"] == (MONDAY + 40 * MIN).isoformat()
    assert terminal.types("standing", on="on")["standing"] is True
    assert terminal.types("standing", on="off")["standing"] is False
    assert terminal.types("status")["standing"] is False


def test_settings_are_those_in_force_even_if_they_could_not_be_written(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # the file's mode means nothing to root
    (terminal.folder / "settings.toml").touch()
    refused = terminal.is_refused("set", name="sit_minutes", value="30")
    assert refused.endswith("cannot be written (write-protected); until it can, changes are lost when glutebreak ends")
    assert terminal.types("settings")["sit_minutes"] == 30


def test_standing_takes_on_or_off(terminal: Terminal) -> None:
    assert terminal.is_refused("standing", on="maybe") == "standing takes on or off"


def test_standing_outside_active_hours_is_refused(terminal: Terminal) -> None:
    sundays = ActiveHours.parse("Sun 08:00-18:00")
    terminal.bench.engine.obey(lambda zone: Rules(zone=zone, hours=sundays))
    assert terminal.is_refused("standing") == "this is outside your active hours: Off, starts again Sun 08:00"


def test_a_floor_session_is_begun_counted_taken_back_and_ended(terminal: Terminal) -> None:
    begun = terminal.types("floor")
    assert begun["phase"] == "on the floor"
    assert begun["floor"]["shown"] == {"kind": "floor session", "exercise": "clamshell", "set": 1}

    done = terminal.types("floor", action="done")["floor"]
    assert (done["sets"], done["done"], done["of"]) == ({"clamshell": 1, "glute-bridge": 0}, 0, 3)
    assert terminal.types("done")["floor"]["done"] == 1
    assert terminal.types("floor", action="undo")["floor"]["done"] == 0

    ended = terminal.types("floor", action="end")
    assert (ended["phase"], ended["floor"]["shown"]) == ("sitting", None)
    assert ended["floor"]["sets"] == {"clamshell": 1, "glute-bridge": 0}


def test_the_floor_says_what_cannot_be_done_now(terminal: Terminal) -> None:
    assert terminal.is_refused("floor", action="undo") == "this session has no set to take back"
    assert terminal.is_refused("floor", action="end") == "nobody is on the floor"
    assert terminal.is_refused("floor", action="dance").startswith("“dance” is nothing to do on the floor")
    terminal.types("floor")
    assert terminal.is_refused("floor") == "the floor session is shown already; end it with: glutebreak floor end"
    assert terminal.is_refused("break") == "a break or the floor is shown already; see: glutebreak status"


def test_the_check_is_begun_and_done(terminal: Terminal) -> None:
    assert terminal.types("check")["floor"]["shown"]["kind"] == "glute check"
    assert terminal.types("done")["floor"]["shown"]["exercise"] is None


def test_what_filters_leave_out_is_refused(terminal: Terminal) -> None:
    terminal.bench.engine.obey(lambda zone: Rules(zone=zone, floor=(), check=False))
    assert terminal.is_refused("floor") == "your settings leave out the exercises on the floor"
    assert terminal.is_refused("check") == "your settings leave out the glute check"


def test_a_meeting_begins_for_a_while_or_until_one_says_and_ends(terminal: Terminal) -> None:
    assert terminal.types("meeting", length="1h 30m")["meeting_until"] == (MONDAY + 90 * MIN).isoformat()
    open_ended = terminal.types("meeting", length="until-i-say")
    assert (open_ended["holds"], open_ended["meeting_until"]) == (["meeting"], None)
    assert terminal.types("meeting", length="off")["holds"] == []
    assert terminal.is_refused("meeting", length="off") == "you are in no meeting that glutebreak knows of"
    assert terminal.is_refused("meeting", length="soon") == "“soon” is not how long: try 30m, 1h or until-i-say"


def test_a_meeting_is_refused_while_no_breaks_come(terminal: Terminal) -> None:
    terminal.types("pause")
    assert terminal.is_refused("meeting") == "no breaks come now anyway: Paused until you resume"
