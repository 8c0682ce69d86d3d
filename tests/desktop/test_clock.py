import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from glutebreak.desktop import clock
from glutebreak.desktop.clock import Clock

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Samples:
    """Both clocks of a machine, moved by hand."""

    def __init__(self) -> None:
        self.elapsed = timedelta(days=3)
        self.wall = START

    def __call__(self) -> tuple[timedelta, datetime]:
        return self.elapsed, self.wall

    def pass_time(self, length: timedelta) -> None:
        self.elapsed += length
        self.wall += length


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Samples:
    samples = Samples()
    monkeypatch.setattr(clock, "_sample", samples)
    return samples


@pytest.fixture
def zone_variable(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    if sys.platform != "win32":
        time.tzset()


@pytest.mark.usefixtures("machine")
def test_both_clocks_start_at_the_wall_clock() -> None:
    reading = Clock().read()
    assert (reading.now, reading.wall) == (START, START)


@pytest.mark.parametrize("rate", [0.5, 1.0, 60.0])
def test_both_clocks_run_at_the_rate(machine: Samples, rate: float) -> None:
    running = Clock(rate)
    machine.pass_time(timedelta(seconds=90))
    reading = running.read()
    assert reading.now == reading.wall == START + timedelta(seconds=90) * rate


@pytest.mark.parametrize("rate", [1.0, 60.0])
@pytest.mark.parametrize("by", [timedelta(hours=1), timedelta(hours=-1)])
def test_setting_the_wall_clock_moves_it_by_just_that_and_leaves_the_elapsed_clock(
    machine: Samples, rate: float, by: timedelta
) -> None:
    running = Clock(rate)
    machine.pass_time(timedelta(minutes=1))
    machine.wall += by
    reading = running.read()
    assert reading.now == START + timedelta(minutes=1) * rate
    assert reading.wall - reading.now == by


def test_a_timer_under_a_fast_clock_is_short() -> None:
    assert Clock(60.0).real_seconds(timedelta(minutes=2)) == 2.0


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf")])
def test_a_clock_that_does_not_go_forward_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Clock(rate)


def test_a_stall_between_the_two_looks_does_not_look_like_a_clock_that_was_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stalls = iter([0, 60, 60, 60, 60, 60, 60])
    monkeypatch.setattr(clock, "_elapsed", lambda: timedelta(seconds=next(stalls)))
    elapsed, _ = clock._sample()
    assert elapsed == timedelta(seconds=60)


def test_the_real_clocks_agree_at_first_and_go_forward() -> None:
    running = Clock()
    first, second = running.read(), running.read()
    assert first.now.utcoffset() == first.wall.utcoffset() == timedelta(0)
    assert first.now < second.now
    assert abs(second.wall - second.now) < timedelta(milliseconds=50)


def test_a_changed_zone_is_noticed_while_running(zone_variable: pytest.MonkeyPatch) -> None:
    zone_variable.setenv("TZ", "Europe/Berlin")
    running = Clock()
    assert running.read().zone == ZoneInfo("Europe/Berlin")
    zone_variable.setenv("TZ", "Asia/Tokyo")
    assert running.read().zone == ZoneInfo("Asia/Tokyo")
    assert time.localtime(0).tm_hour == 9


def test_a_zone_file_that_is_replaced_is_noticed(zone_variable: pytest.MonkeyPatch, tmp_path: Path) -> None:
    localtime = tmp_path / "localtime"
    zone_variable.setattr(clock, "_ZONE_FILES", (str(localtime),))
    before = clock._zone_identity()
    localtime.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    berlin = clock._zone_identity()
    replacement = tmp_path / "new"
    replacement.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    replacement.replace(localtime)
    assert len({before, berlin, clock._zone_identity()}) == 3


def test_an_unchanged_zone_is_not_looked_up_again(zone_variable: pytest.MonkeyPatch) -> None:
    zone_variable.setenv("TZ", "Europe/Berlin")
    running = Clock()
    running.read()
    zone_variable.setattr("tzlocal.reload_localzone", lambda: pytest.fail("looked up again"))
    assert running.read().zone == ZoneInfo("Europe/Berlin")


def test_a_zone_without_a_name_goes_by_the_present_offset_and_says_so_once(
    zone_variable: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    zone_variable.setenv("TZ", "XYZ-5")
    running = Clock()
    zones = [running.read().zone for _ in range(3)]
    assert [zone.utcoffset(START) for zone in zones] == [timedelta(hours=5)] * 3
    assert len(caplog.records) == 1


WATCH = """
import sys
from datetime import timedelta
from glutebreak.desktop.clock import Clock
running = Clock()
for _ in sys.stdin:
    reading = running.read()
    print((reading.wall - reading.now) / timedelta(seconds=1), reading.now.timestamp(), flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="libfaketime is tried on Linux")
@pytest.mark.parametrize("hours", [1, -1])
def test_a_wall_clock_set_under_the_running_program_leaves_the_elapsed_clock(tmp_path: Path, hours: int) -> None:
    setting = tmp_path / "time"
    setting.write_text("+0")
    program = subprocess.Popen(
        [sys.executable, "-c", WATCH],
        env={
            **os.environ,
            "LD_PRELOAD": "/usr/$LIB/faketime/libfaketime.so.1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_TIMESTAMP_FILE": str(setting),
            "FAKETIME_NO_CACHE": "1",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        before = _look(program)
        setting.write_text(f"{hours:+d}h")
        after = _look(program)
        program.communicate()
    assert before[0] == pytest.approx(0, abs=0.1)
    assert after[0] == pytest.approx(hours * 3600, abs=0.1)
    assert 0 <= after[1] - before[1] < 2


def _look(program: subprocess.Popen[str]) -> tuple[float, float]:
    """Drift and elapsed clock of the program, in seconds."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("\n")
    program.stdin.flush()
    drift, now = program.stdout.readline().split()
    return float(drift), float(now)
