"""Through AT-SPI alone, as who cannot see the screen has the program: every part is named, Done can be pressed."""

import os

import pytest

from glutebreak.remote.ask import ask
from glutebreak.remote.place import runtime_directory
from glutebreak.ui.page_name import PageName
from tests.desktops import hands
from tests.desktops.hands import Widget, until
from tests.e2e.desk import QUICK, Start

pytestmark = pytest.mark.desktop("x11-xfce", RIG_A11Y="1")

OPERATED = {"push button", "check box", "radio button", "combo box", "text", "spin button", "list", "list item"}
"""Roles of what a person operates."""
OF_PAGE = {
    PageName.TODAY: ("push button", "Take a break now"),
    PageName.WHY: ("label", "Why (no) break?"),
    PageName.EXERCISES: ("text", "Search exercises"),
    PageName.HISTORY: ("push button", "Export"),
    PageName.SETTINGS: ("text", "Search the settings"),
}
"""A widget that its page alone has."""


def turned_to(page: PageName) -> list[Widget]:
    """All that is showing of it."""
    ask(runtime_directory(os.environ), "show", {"page": page.value})
    return seen(*OF_PAGE[page])


def seen(role: str, name: str) -> list[Widget]:
    """All that is showing, once this one is among it."""
    return until(lambda: found if named(found := hands.widgets(), role, name) else None, f"{role} “{name}”")


def named(widgets: list[Widget], role: str, name: str) -> Widget | None:
    return next((one for one in widgets if (one.role, one.name) == (role, name)), None)


def test_a_break_is_read_and_done_without_mouse_and_keys(start: Start) -> None:
    program = start(**QUICK)
    program.tell("break", "rear-leg-knee-bend")
    break_window = seen("push button", "Done")
    assert all(one.name for one in break_window if one.role in OPERATED)
    assert {"Rear-leg knee bend", "5 min later", "Another exercise", "Skip"} <= {one.name for one in break_window}
    assert any("left leg behind" in one.name for one in break_window if one.role == "label")

    hands.act("push button", "Done")
    row = until(program.history, "a row")[0]
    assert (row["outcome"], row["exercise"]) == ("done", "rear-leg-knee-bend")


def test_every_page_can_be_read_and_the_timeline_item_by_item(start: Start) -> None:
    program = start(**QUICK)
    program.tell("break")
    program.tell("done")
    for page in PageName:
        nameless = [one for one in turned_to(page) if one.role in OPERATED and not one.name]
        assert not nameless, page

    line = named(turned_to(PageName.TODAY), "filler", "Today’s timeline")
    assert line is not None
    hands.act(line.role, line.name)
    said = until(lambda: told(line), "what the timeline says once it has the keyboard")
    assert "sitting since then" in said or "break: done" in said


def told(widget: Widget) -> str:
    found = named(hands.widgets(), widget.role, widget.name)
    return found.description if found else ""
