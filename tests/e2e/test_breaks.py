"""Breaks on a real desktop: what a person sees, clicks and types, and what is recorded of it."""

import random
import shlex
import string
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, docked, fidget, phase

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")

KEYS = 2000


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Path]:
    """A terminal in front that writes down what is typed into it."""
    typed = tmp_path / "typed"
    program = f"stty -icanon -echo; echo ready > {typed}.ready; exec cat > {shlex.quote(str(typed))}"
    with subprocess.Popen(["xterm", "-geometry", "60x20+60+60", "-e", "sh", "-c", program]) as xterm:
        until(lambda: Path(f"{typed}.ready").exists(), "a terminal")
        hands.move(200, 200)
        subprocess.run(["rig-input", "click"], check=True)
        yield typed
        xterm.kill()


def test_the_icon_docks_in_the_panel(quick: Program) -> None:
    assert quick.status()["phase"] == "sitting"
    until(lambda: "StatusNotifierItem" in docked(), "an icon in the panel")


def test_not_one_key_is_lost_while_a_break_comes_up_and_done_is_recorded(quick: Program, terminal: Path) -> None:
    text = "".join(random.Random(1).choices(string.ascii_letters + string.digits + " \n", k=KEYS))  # noqa: S311
    typist = subprocess.Popen(["xdotool", "type", "--delay", "20", "--file", "-"], stdin=subprocess.PIPE, text=True)
    typist.stdin.write(text) if typist.stdin else None
    typist.stdin.close() if typist.stdin else None
    until(lambda: quick.status()["phase"] == "on break", "the break, while somebody types", limit=40)
    assert typist.poll() is None, "the typing was over before the break came"
    assert typist.wait(60) == 0

    until(lambda: terminal.stat().st_size >= KEYS, "all that was typed", limit=5)
    assert terminal.read_text("utf-8") == text
    phase(quick, "on break")  # a slow machine types for longer than the break waits for an answer; then it comes again

    hands.click(until(lambda: hands.button("Done"), "a button Done"))
    row = until(lambda: [row for row in quick.history() if row["outcome"] == "done"], "a row")[0]
    assert (row["exercise"], row["asked"]) == ("rear-leg-knee-bend", False)


def test_later_is_a_snooze_and_it_is_recorded(quick: Program) -> None:
    quick.tell("break")

    hands.click(until(lambda: hands.button("5 min later"), "a button"))

    until(quick.history, "a row")
    assert [row["outcome"] for row in quick.history()] == ["snoozed"]
    phase(quick, "on break")


def test_skip_is_recorded(quick: Program) -> None:
    quick.tell("break")

    hands.click(until(lambda: hands.button("Skip"), "a button"))

    row = until(quick.history, "a row")[0]
    assert row["outcome"] == "skipped"
    assert quick.status()["phase"] == "sitting"


def test_another_exercise_is_shown_at_a_click(quick: Program) -> None:
    quick.tell("break")
    first = quick.status()["exercise"]

    hands.click(until(lambda: hands.button("Another exercise"), "a button"))

    until(lambda: quick.status()["exercise"] not in {None, first}, "another exercise")


def test_a_break_that_nobody_answers_folds_and_comes_once_more(start: Start) -> None:
    # Whoever touches nothing for half of a long break has got up: so much no busy machine makes of somebody who works.
    program = start("--clock-rate", CLOCK_RATE, **QUICK | {"no_answer_seconds": "300", "break_minutes": "10"})
    phase(program, "on break")
    until(lambda: program.status()["today"]["no_answer"] == 1, "the window folds itself away", meanwhile=fidget)
    assert hands.button("Done") is None
    assert [row["outcome"] for row in program.history()] == ["no answer"]

    phase(program, "on break")
    assert hands.button("Done")


def test_the_notice_is_small_and_can_be_answered(start: Start) -> None:
    program = start("--clock-rate", "6", **QUICK | {"notice_seconds": "60"})
    program.tell("break")
    program.tell("snooze", "1")  # 10 s of this clock, as is the notice
    phase(program, "notice")

    hands.click(until(lambda: hands.button("Skip"), "a button"))

    until(lambda: len(program.history()) > 1, "a row")
    assert [(row["outcome"], row["shown_at"] is None) for row in program.history()] == [
        ("snoozed", False),
        ("skipped", True),
    ]


def test_a_quit_and_a_start_keep_the_rhythm(start: Start) -> None:
    program = start(**QUICK)
    before = program.status()["next_break"]
    program.quit()

    again = start()

    assert again.status()["next_break"] == before


def test_a_kill_at_any_moment_loses_no_recorded_row(start: Start) -> None:
    """Killed in mid-break, right after an answer, and while nothing happens; what was recorded stays, once."""
    dice = random.Random(2)  # noqa: S311
    expected: list[str] = []
    for command, outcome in (("done", "done"), ("skip", "skipped"), ("snooze", "snoozed")) * 3:
        program = start(**QUICK)
        if program.status()["phase"] != "on break":
            program.tell("break")
        program.tell(command)
        expected.append(outcome)
        time.sleep(dice.random() / 10)  # the moment is the point
        program.kill()

    program = start(**QUICK)

    assert [row["outcome"] for row in program.history()] == expected


def test_a_kill_in_mid_break_shows_the_break_again(start: Start) -> None:
    program = start(**QUICK)
    program.tell("break")
    program.kill()

    again = start()

    assert again.status()["phase"] == "on break"
    hands.click(until(lambda: hands.button("Done"), "a button Done"))
    until(lambda: [row["outcome"] for row in again.history()] == ["done"], "one row")
