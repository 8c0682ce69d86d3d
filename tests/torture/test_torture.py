"""The short form of `make torture`: a few cases of each, so that none of them goes bad unseen."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.torture.besieged import Siege, besieged
from tests.torture.figures import Figures, Outcome, inflict, is_root, unharmed
from tests.torture.full_disk import full_by_limit, full_disk
from tests.torture.fuzzed import fuzzed_exercises, fuzzed_settings
from tests.torture.homes import homes
from tests.torture.killed import killed
from tests.torture.power_loss import power_loss
from tests.torture.raced import raced
from tests.torture.soaked import soaked

if sys.platform == "win32":
    pytest.skip("mounts, signals and sockets of POSIX", allow_module_level=True)


@pytest.mark.parametrize(
    ("torture", "cases"),
    [(power_loss, 60), (full_by_limit, 12), (full_disk, 12), (fuzzed_settings, 200), (fuzzed_exercises, 200)],
)
def test_files_survive(torture: Callable[[int], Figures], cases: int) -> None:
    assert unharmed(torture(cases))


def test_the_door_stays_open_for_who_may_and_shut_for_who_may_not(
    own_home: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("d")))
    assert unharmed(besieged(6, siege=Siege(megabytes=30, crowd=300, slack=5)))


@pytest.mark.desktop("x11-xfce")
def test_a_kill_loses_nothing_that_was_announced(own_home: Path) -> None:  # noqa: ARG001
    assert unharmed(figures := killed(6))
    assert figures.kept > 6


@pytest.mark.desktop("x11-xfce")
def test_of_two_starts_at_once_one_runs_and_the_other_shows_its_window(own_home: Path) -> None:  # noqa: ARG001
    assert unharmed(raced(2))


@pytest.mark.desktop("x11-xfce")
@pytest.mark.skipif(sys.platform != "linux" or not is_root(), reason="only root can mount a home")
def test_a_home_in_trouble_costs_no_row(own_home: Path) -> None:  # noqa: ARG001
    assert unharmed(homes(3))


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_fortnight_in_one_process_leaves_nothing_behind(
    own_home: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("d")))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert unharmed(figures := soaked(14))
    assert figures.kept > 50


def test_a_case_that_is_lost_is_seen() -> None:
    figures = inflict("told", lambda number, _: Outcome(lost=number, faults=("hurt",) * number), 2)
    assert (figures.cases, figures.survived, figures.lost, figures.faults) == (2, 1, 1, ("case 1: hurt",))
    with pytest.raises(AssertionError):
        unharmed(figures)
