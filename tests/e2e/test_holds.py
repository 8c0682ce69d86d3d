"""What keeps a break back on a real desktop, and that the break comes once it is over."""

from collections.abc import Callable, Iterator

import pytest

from glutebreak.desktop.holds.full_screen import FULL_SCREEN
from tests.desktop.hold_desks import Desk, SoundDesk, SwitchDesk, WindowDesk, told
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, fidget, phase

pytestmark = pytest.mark.e2e

MADE: dict[str, tuple[Callable[[Callable[[str, str], None]], Desk], str]] = {
    "a call": (SoundDesk, "microphone"),
    "a full-screen window": (lambda _: WindowDesk(FULL_SCREEN, "x11"), "full screen"),
    "do-not-disturb": (lambda _: SwitchDesk("xfce"), "do not disturb"),
}


def due_soon(program: Program) -> Program:
    """A break is due in a minute of its clock."""
    program.tell("break")
    program.tell("snooze", "1")
    return program


@pytest.fixture(params=MADE)
def going_on(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Desk, str]]:
    """Something that keeps a break back, before the program starts."""
    make, reason = MADE[request.param]
    desk = make(monkeypatch.setenv)
    desk.begin()
    yield desk, reason
    desk.leave()


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundDesk]:
    desk = SoundDesk(monkeypatch.setenv)
    desk.begin()
    yield desk
    desk.leave()


def test_it_keeps_the_break_back_and_its_end_offers_it(going_on: tuple[Desk, str], start: Start) -> None:
    desk, reason = going_on
    program = due_soon(start("--clock-rate", CLOCK_RATE, **QUICK))
    phase(program, "held")
    assert program.status()["holds"] == [reason]
    assert program.tell("why").count("held") == 1
    desk.end()
    until(lambda: program.status()["phase"] in {"notice", "on break"}, "the break comes", meanwhile=fidget)
    assert program.status()["holds"] == []
    assert program.tell("why").count("offered") == 1


def test_even_without_a_notice_a_call_is_heard_of_before_the_break(call: SoundDesk, start: Start) -> None:
    del call
    program = due_soon(start("--clock-rate", CLOCK_RATE, **QUICK | {"notice_seconds": "0"}))
    phase(program, "held")
    assert "offered" not in program.tell("why")


def test_a_call_that_begins_during_the_notice_takes_it_back(call: SoundDesk, start: Start) -> None:
    call.end()
    program = due_soon(start("--clock-rate", "6", **QUICK | {"notice_seconds": "60"}))
    phase(program, "notice")
    call.begin()
    phase(program, "held", limit=5)


def test_a_sound_server_that_dies_ends_the_call_and_nothing_else(call: SoundDesk, start: Start) -> None:
    program = due_soon(start("--clock-rate", CLOCK_RATE, **QUICK))
    phase(program, "held")
    call.kill()
    until(lambda: program.status()["phase"] in {"notice", "on break"}, "the break comes", meanwhile=fidget)


def test_a_switch_that_is_off_lets_the_break_come(call: SoundDesk, start: Start) -> None:
    del call
    program: Program = due_soon(start("--clock-rate", CLOCK_RATE, **QUICK))
    phase(program, "held")
    program.tell("settings", "hold_microphone", "false")
    until(lambda: program.status()["phase"] in {"notice", "on break"}, "the break comes", meanwhile=fidget)


def test_the_doctor_tells_of_each_and_lets_go(call: SoundDesk, start: Start) -> None:
    del call
    program = start(**QUICK)
    report = program.tell("doctor")
    for line in ("microphone: works, through pulse", "full-screen: works, through x11", "do-not-disturb: works"):
        assert line in report
    assert "In a meeting" in report  # where there is no camera or no PipeWire
    assert "glutebreak" not in told("pactl", "list", "clients")
