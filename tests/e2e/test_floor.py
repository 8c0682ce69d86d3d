"""The floor session on a real desktop: offered, clicked through set by set, and recorded whatever happens."""

import json
from datetime import datetime, timedelta

import pytest

from tests.desktops import hands
from tests.desktops.hands import until
from tests.desktops.program import Program
from tests.e2e.desk import CLOCK_RATE, QUICK, Start, fidget

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")

LAZY = QUICK | {"sit_minutes": "120"}


def recorded(program: Program) -> list[str]:
    return [row["exercise"] for row in json.loads(program.tell("export", "--format", "json"))["floor_sets"]]


def click(name: str) -> None:
    hands.click(until(lambda: hands.button(name), f"a button {name}"))


def click_again(name: str) -> None:
    if (seen := hands.button(name)) is not None:
        hands.click(seen)


def test_sets_are_clicked_one_by_one_and_each_is_recorded(start: Start) -> None:
    program = start("--clock-rate", CLOCK_RATE, **LAZY)
    program.tell("floor")

    click("Set done")
    until(lambda: recorded(program) == ["clamshell"], "a row")
    click("Start now")
    click("Set done")
    until(lambda: recorded(program) == ["clamshell", "glute-bridge"], "two rows")
    assert program.status()["floor"]["done"] == 1

    click("Undo")
    until(lambda: recorded(program) == ["clamshell"], "the second is taken back")
    click("That’s all for today")
    until(lambda: program.status()["phase"] == "sitting", "the window is gone")
    assert hands.button("Set done") is None


def test_a_kill_in_mid_session_loses_no_set(start: Start) -> None:
    program = start(**LAZY)
    program.tell("floor")
    program.tell("floor", "done")
    program.tell("floor", "done")
    program.tell("floor", "done")
    program.kill()

    again = start()

    assert recorded(again) == ["clamshell", "glute-bridge", "clamshell"]
    assert again.status()["floor"]["sets"] == {"clamshell": 2, "glute-bridge": 1}
    click("Set done")
    until(lambda: again.status()["floor"]["done"] == 2, "the session goes on where it was")


def test_the_session_is_offered_at_its_time_and_begun_by_a_click(start: Start) -> None:
    program = start("--clock-rate", "20", **LAZY)  # the offer stays for half a minute
    at = datetime.fromisoformat(program.status()["at"]) + timedelta(minutes=3)
    program.tell("settings", "floor_time", f"{at:%H:%M}")

    until(lambda: program.status()["floor"]["offered"], "the offer", limit=40, meanwhile=fidget)
    assert program.status()["phase"] == "sitting"

    # A click so soon after it came up that it may have been meant for what was there before is none.
    until(lambda: program.status()["phase"] == "on the floor", "the session", meanwhile=lambda: click_again("Start"))
    assert not program.status()["floor"]["offered"]


def test_a_set_that_is_counted_to_its_end_counts_by_itself(start: Start) -> None:
    """With hands off the pointer: the figure counts in real time, so the shortest of all is watched."""
    program = start(**LAZY | {"pace": "faster"})
    program.tell("check")

    until(lambda: recorded(program) == ["glute-check"], "the check is counted", limit=70)
    assert program.status()["floor"]["shown"]["exercise"] is None
    click("Close")
    until(lambda: program.status()["phase"] == "sitting", "the window is gone")
