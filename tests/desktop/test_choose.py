import logging
import sys
from types import ModuleType

import pytest

from glutebreak.desktop.choose import Answer, Capability, NotHere, UnknownCandidate, choose
from glutebreak.desktop.doctor import as_json, findings, tell
from glutebreak.desktop.idle import find, idle
from tests.desktop.idle_desks import Heard

WEATHER: Capability[str] = Capability(
    name="weather", package="weather", candidates=("barometer", "window"), mend="Move to where there is weather."
)


class Ways:
    """A made-up capability, whose candidates work or do not."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        self.works("nothing")

    def works(self, name: str) -> None:
        self._provide(name, lambda listener: f"{name} for {listener}")

    def fails(self, name: str, reason: str, mend: str | None = None) -> None:
        def connect(_: object) -> str:
            raise NotHere(reason, mend)

        self._provide(name, connect)

    def _provide(self, name: str, connect: object) -> None:
        module = ModuleType(f"weather.{name}")
        module.__dict__["connect"] = connect
        self._patch.setitem(sys.modules, f"weather.{name}", module)


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> Ways:
    monkeypatch.setitem(sys.modules, "weather", ModuleType("weather"))
    return Ways(monkeypatch)


def test_the_first_that_works_is_chosen_and_later_ones_are_not_even_imported(ways: Ways) -> None:
    ways.works("barometer")
    choice = choose(WEATHER, "me")
    assert choice.probe == "barometer for me"
    assert choice.answers == (Answer("weather", "barometer", chosen=True),)


def test_those_that_do_not_work_say_why(ways: Ways) -> None:
    ways.fails("barometer", "no mercury")
    ways.works("window")
    assert choose(WEATHER, "me").answers == (
        Answer("weather", "barometer", chosen=False, reason="no mercury"),
        Answer("weather", "window", chosen=True),
    )


def test_where_none_works_there_is_nothing_and_a_way_out(ways: Ways) -> None:
    ways.fails("barometer", "no mercury")
    ways.fails("window", "no window")
    choice = choose(WEATHER, "me")
    assert choice.probe == "nothing for me"
    assert choice.answers[-1] == Answer("weather", "nothing", chosen=True, mend="Move to where there is weather.")


def test_a_candidate_may_know_a_better_way_out(ways: Ways) -> None:
    ways.fails("barometer", "no mercury", "Buy mercury.")
    ways.fails("window", "no window")
    assert choose(WEATHER, "me").answers[-1].mend == "Buy mercury."


def test_a_forced_candidate_is_the_only_one_tried(ways: Ways) -> None:
    ways.works("window")
    assert choose(WEATHER, "me", {"weather": "window"}).answers == (Answer("weather", "window", chosen=True),)


def test_a_forced_candidate_that_does_not_work_is_replaced_by_nothing_alone(ways: Ways) -> None:
    ways.fails("barometer", "no mercury")
    ways.works("window")
    answers = choose(WEATHER, "me", {"weather": "barometer"}).answers
    assert [answer.candidate for answer in answers] == ["barometer", "nothing"]


def test_nothing_can_be_forced(ways: Ways) -> None:
    ways.works("barometer")
    assert choose(WEATHER, "me", {"weather": "nothing", "mood": "good"}).probe == "nothing for me"


def test_an_unknown_name_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(UnknownCandidate, match="“frog” is no way to weather: choose one of barometer, window, nothing"):
        choose(WEATHER, "me", {"weather": "frog"})


@pytest.mark.usefixtures("ways")
def test_a_fault_of_ours_in_a_candidate_is_not_taken_for_its_absence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "weather.barometer", ModuleType("weather.barometer"))
    with pytest.raises(AttributeError):
        choose(WEATHER, "me")


def test_the_log_has_one_line_for_each_choice(ways: Ways, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ways.fails("barometer", "no mercury")
    ways.works("window")
    choose(WEATHER, "me")
    assert caplog.messages == ["weather: using window (barometer: no mercury)"]


def test_doctor_tells_the_way_in_use_and_those_that_were_tried(ways: Ways) -> None:
    ways.fails("barometer", "no mercury")
    ways.works("window")
    assert tell(findings(choose(WEATHER, "me").answers)) == (
        "weather: works, through window\n    barometer: no mercury"
    )


def test_doctor_tells_how_to_mend_what_does_not_work(ways: Ways) -> None:
    ways.fails("barometer", "no mercury")
    ways.fails("window", "no window")
    found = findings(choose(WEATHER, "me").answers)
    assert tell(found).splitlines() == [
        "weather: does not work here",
        "    barometer: no mercury",
        "    window: no window",
        "    Move to where there is weather.",
    ]
    assert as_json(found) == [
        {
            "capability": "weather",
            "works": False,
            "through": "nothing",
            "tried": [
                {"candidate": "barometer", "reason": "no mercury"},
                {"candidate": "window", "reason": "no window"},
            ],
            "mend": "Move to where there is weather.",
        }
    ]


def test_doctor_keeps_capabilities_apart(ways: Ways) -> None:
    ways.works("barometer")
    answers = (*choose(WEATHER, "me").answers, Answer("idle", "xsync", chosen=True))
    assert [finding.capability for finding in findings(answers)] == ["weather", "idle"]


def _live_in(environment: dict[str, str], patch: pytest.MonkeyPatch) -> None:
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
        patch.delenv(name, raising=False)
    for name, value in environment.items():
        patch.setenv(name, value)


NOWHERE = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}


@pytest.mark.skipif(sys.platform != "linux", reason="the ways of Linux")
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("environment", "of_x", "of_wayland"),
    [
        (
            {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere", "DISPLAY": ":0"},
            "under Wayland the X server sees only the input of X programs",
            "the Wayland compositor cannot be reached ([Errno 2] No such file or directory)",
        ),
        (
            {"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"},
            "under Wayland the X server sees only the input of X programs",
            "XDG_RUNTIME_DIR is not set, so the Wayland compositor cannot be found",
        ),
        ({}, "no X display", "this is no Wayland session"),
        ({"DISPLAY": ":4711"}, "cannot open the X display :4711", "this is no Wayland session"),
    ],
)
def test_idle_is_honestly_unknown_where_nothing_sees_all_input(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], of_x: str, of_wayland: str
) -> None:
    _live_in(environment | NOWHERE, monkeypatch)
    sense = find(Heard())
    sense.close()
    reasons = {answer.candidate: answer.reason for answer in sense.answers}
    assert (reasons["xsync"], reasons["xscreensaver"]) == (of_x, of_x)
    assert (reasons["ext_idle"], reasons["kwin_idle"]) == (of_wayland, of_wayland)
    assert (reasons["mutter"] or "").startswith("no session bus")
    assert (sense.works, bool(sense.answers[-1].mend)) == (False, True)


@pytest.mark.skipif(sys.platform != "linux", reason="the ways of Linux")
def test_the_display_in_use_is_asked_first() -> None:
    assert idle({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}).candidates[0] == "ext_idle"
    assert idle({"DISPLAY": ":0"}).candidates[0] == "xsync"
