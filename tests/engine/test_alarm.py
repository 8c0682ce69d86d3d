"""The alarm, beside the stock scheduler: what must hold here fails there."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers.qt import QtScheduler
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from glutebreak.alarm import Alarm, OneTimerScheduler


def host_time() -> datetime:
    return datetime.now(UTC)  # noqa: TID251


@pytest.fixture
def alarm(qtbot: QtBot) -> Iterator[Alarm]:  # noqa: ARG001
    made = Alarm(host_time)
    yield made
    made.stop()


@pytest.fixture
def stock(qtbot: QtBot) -> Iterator[QtScheduler]:  # noqa: ARG001
    made = QtScheduler(timezone=UTC)
    made.start()
    yield made
    made.shutdown(wait=False)


def count_passes(monkeypatch: pytest.MonkeyPatch, scheduler: type) -> list[int]:
    passes: list[int] = []
    original = QtScheduler._process_jobs

    def counted(self: QtScheduler) -> None:
        passes.append(1)
        original(self)

    monkeypatch.setattr(scheduler, "_process_jobs", counted)
    return passes


def test_it_rings_in_time(qtbot: QtBot, alarm: Alarm) -> None:
    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.wake_in(0.05)


def test_its_timer_is_a_precise_one(alarm: Alarm) -> None:
    assert alarm._scheduler._own_timer.timerType() is Qt.TimerType.PreciseTimer


def test_it_rings_for_what_was_asked_last(qtbot: QtBot, alarm: Alarm) -> None:
    rings: list[int] = []
    alarm.rang.connect(lambda: rings.append(1))
    alarm.wake_in(0.05)
    alarm.wake_in(30)

    qtbot.wait(300)

    assert rings == []


def test_two_hundred_changes_of_plan_cause_one_pass(
    qtbot: QtBot, alarm: Alarm, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes = count_passes(monkeypatch, OneTimerScheduler)
    for _ in range(200):
        alarm.wake_in(0.1)

    with qtbot.waitSignal(alarm.rang, timeout=2000):
        pass
    qtbot.wait(200)

    assert len(passes) <= 3


def test_the_stock_scheduler_leaves_a_chain_behind_for_each_change_of_plan(
    qtbot: QtBot, stock: QtScheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes = count_passes(monkeypatch, QtScheduler)
    for _ in range(200):
        stock.add_job(
            lambda: None, "date", run_date=host_time() + timedelta(seconds=0.1), id="a", replace_existing=True
        )

    qtbot.wait(400)

    assert len(passes) >= 200


def test_it_rings_in_the_thread_of_the_widgets(qtbot: QtBot, alarm: Alarm) -> None:
    threads: list[int] = []
    alarm.rang.connect(lambda: threads.append(threading.get_ident()))

    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.wake_in(0)

    assert threads == [threading.get_ident()]


def test_the_stock_scheduler_runs_jobs_in_another_thread(qtbot: QtBot, stock: QtScheduler) -> None:
    threads: list[int] = []
    stock.add_job(lambda: threads.append(threading.get_ident()), "date", run_date=host_time())

    qtbot.waitUntil(lambda: bool(threads), timeout=2000)

    assert threads != [threading.get_ident()]


def test_a_ring_that_is_late_still_comes(qtbot: QtBot, alarm: Alarm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alarm, "_host_time", lambda: host_time() - timedelta(hours=3))

    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.wake_in(0)


def test_the_stock_scheduler_drops_a_job_that_is_three_seconds_late(qtbot: QtBot, stock: QtScheduler) -> None:
    ran: list[int] = []
    stock.add_job(lambda: ran.append(1), "date", run_date=host_time() - timedelta(seconds=3))

    qtbot.wait(300)

    assert ran == []


def test_a_clock_set_back_cannot_silence_it_for_more_than_its_longest_sleep(
    qtbot: QtBot, alarm: Alarm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job lies an hour ahead, as it does after the wall clock was set back; the timer runs out all the same."""
    monkeypatch.setattr("glutebreak.alarm.LONGEST_SLEEP", 0.1)

    alarm.wake_in(3600)

    with qtbot.waitSignals([alarm.rang, alarm.rang], timeout=2000):
        pass


def test_the_stock_scheduler_sleeps_through_that_hour(
    qtbot: QtBot, stock: QtScheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    stock.add_job(lambda: None, "date", run_date=host_time() + timedelta(hours=1))
    qtbot.wait(50)
    passes = count_passes(monkeypatch, QtScheduler)

    qtbot.wait(300)

    assert passes == []


def test_a_stopped_alarm_is_silent(qtbot: QtBot) -> None:
    alarm = Alarm(host_time)
    rings: list[int] = []
    alarm.rang.connect(lambda: rings.append(1))
    alarm.wake_in(0.05)

    alarm.stop()
    qtbot.wait(200)

    assert rings == []


@pytest.mark.parametrize("zone", ["<+0530>-5:30", "Nowhere/Bad", "/etc/passwd", ""])
def test_a_time_zone_that_nobody_knows_does_not_silence_it(
    qtbot: QtBot, alarm: Alarm, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)

    with qtbot.waitSignal(alarm.rang, timeout=2000):
        alarm.wake_in(0.01)
