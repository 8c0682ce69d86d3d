"""A notification stands for the window until somebody asks for it or pauses, and the window makes way for typing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from glutebreak.announcement import Announcement
from glutebreak.core.events import LeaveFloor, MarkDone, Skip, Snooze, TakeBreak
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.desktop.notify import Text
from glutebreak.desktop.notify.probe import SHOW
from glutebreak.live_settings import LiveSettings
from glutebreak.settings.breaks_come import BreaksCome
from tests.ui.snapshots import MIN, NOW, snap

BREAK = snap(Shown.ON_BREAK)


class Daemon:
    """What is on the screen, and whether anybody waits for a pause."""

    def __init__(self) -> None:
        self.text: Text | None = None
        self.watches = 0
        self.works = True

    def show(self, text: Text) -> None:
        self.text = text

    def close(self) -> None:
        self.text = None


class Watch:
    """Counts itself among the daemon's."""

    def __init__(self, desk: Daemon) -> None:
        self._desk = desk
        self.works = desk.works

    def watch(self, threshold: timedelta) -> None:
        assert threshold > timedelta(0)
        self._desk.watches += 1

    def close(self) -> None:
        self._desk.watches = 0


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Daemon:
    made = Daemon()
    monkeypatch.setattr("glutebreak.desktop.notify.find", lambda *_, **__: made)
    monkeypatch.setattr("glutebreak.desktop.idle.find", lambda *_, **__: Watch(made))
    return made


@pytest.fixture
def settings(tmp_path: Path) -> LiveSettings:
    made = LiveSettings(tmp_path / "settings.toml")
    assert made.set("breaks_come", "notification") is None
    return made


@pytest.fixture
def announced(daemon: Daemon, settings: LiveSettings, qtbot: QtBot) -> Iterator[Announcement]:  # noqa: ARG001
    owner = QObject()
    made = Announcement(settings, str.title, {}, owner)
    made.follow(BREAK)
    yield made
    made.close()
    owner.deleteLater()


def test_a_break_is_announced_by_its_exercise_and_the_window_stays_closed(
    announced: Announcement, daemon: Daemon
) -> None:
    assert announced.stands_for_window
    assert daemon.text is not None
    assert "Rear-Leg-Knee-Bend" in daemon.text.body
    assert [name for name, _ in daemon.text.answers] == [SHOW, "done", "snooze"]


def test_a_click_opens_the_window_and_typing_does_not_send_it_away_again(announced: Announcement) -> None:
    announced.answered(SHOW)
    assert not announced.stands_for_window

    announced.make_way()
    assert not announced.stands_for_window


def test_a_pause_opens_the_window_and_a_key_sends_it_away_until_the_next(
    announced: Announcement, daemon: Daemon
) -> None:
    assert daemon.watches == 1
    announced.input_stopped(timedelta(seconds=3))
    assert (announced.stands_for_window, daemon.watches) == (False, 0)
    assert daemon.text is not None

    announced.make_way()
    assert (announced.stands_for_window, daemon.watches) == (True, 1)

    announced.input_stopped(timedelta(seconds=3))
    assert not announced.stands_for_window


def test_where_nobody_tells_of_pauses_the_window_comes_at_once(
    daemon: Daemon, settings: LiveSettings, qtbot: QtBot
) -> None:
    daemon.works = False
    parent = QObject()
    made = Announcement(settings, str, {}, parent)
    with qtbot.waitSignal(made.changed, timeout=5000):
        made.follow(BREAK)
    assert not made.stands_for_window


@pytest.mark.parametrize(
    ("name", "event"), [("done", MarkDone()), ("snooze", Snooze()), ("skip", Skip()), ("leave", LeaveFloor())]
)
def test_buttons_answer_directly(announced: Announcement, qtbot: QtBot, name: str, event: object) -> None:
    with qtbot.waitSignal(announced.asked, check_params_cb=lambda told: told == event):
        announced.answered(name)


def test_a_click_on_the_notice_asks_for_the_break(announced: Announcement, daemon: Daemon, qtbot: QtBot) -> None:
    announced.follow(snap(Shown.NOTICE))
    assert daemon.text is not None
    assert [name for name, _ in daemon.text.answers] == [SHOW, "snooze", "skip"]
    assert daemon.watches == 0
    with qtbot.waitSignal(announced.asked, check_params_cb=lambda told: told == TakeBreak()):
        announced.answered(SHOW)


def test_no_snooze_is_offered_where_none_is_left(announced: Announcement, daemon: Daemon) -> None:
    announced.follow(snap(Shown.ON_BREAK, snoozes=2, snoozes_left=0, since=NOW))
    assert daemon.text is not None
    assert [name for name, _ in daemon.text.answers] == [SHOW, "done"]


@pytest.mark.parametrize("after", [snap(), snap(Shown.AWAY), snap(Shown.ON_BREAK, asked=True)])
def test_all_is_taken_back_when_the_break_is_over_or_was_asked_for(
    announced: Announcement, daemon: Daemon, after: object
) -> None:
    announced.follow(after)  # type: ignore[arg-type]
    assert (announced.stands_for_window, daemon.text, daemon.watches) == (False, None, 0)


def test_the_next_break_is_announced_anew(announced: Announcement) -> None:
    announced.answered(SHOW)
    announced.follow(snap(Shown.ON_BREAK, since=NOW + 30 * MIN))
    assert announced.stands_for_window


@pytest.fixture
def in_windows(daemon: Daemon, settings: LiveSettings, qtbot: QtBot) -> Iterator[Announcement]:  # noqa: ARG001
    """Where breaks come as windows, and none was announced."""
    assert settings.set("breaks_come", "window") is None
    owner = QObject()
    made = Announcement(settings, str.title, {}, owner)
    yield made
    made.close()
    owner.deleteLater()


@pytest.mark.parametrize(
    ("snapshot", "answers"),
    [
        (snap(Shown.NOTICE), [SHOW, "snooze", "skip"]),
        (BREAK, [SHOW, "done", "snooze"]),
        (snap(Shown.ON_BREAK, asked=True), [SHOW, "done", "snooze"]),
        (snap(Shown.ON_FLOOR), [SHOW, "leave"]),
    ],
)
def test_what_cannot_be_seen_is_shown_anew_once_and_then_a_notification_stands_for_it(
    in_windows: Announcement, daemon: Daemon, snapshot: Snapshot, answers: list[str]
) -> None:
    in_windows.heed_unseen(snapshot, "off every screen")
    assert (in_windows.stands_for_window, daemon.text) == (False, None)

    in_windows.heed_unseen(snapshot, "off every screen")
    assert in_windows.stands_for_window
    assert daemon.text is not None
    assert "does not come up" in daemon.text.body
    assert [name for name, _ in daemon.text.answers] == answers
    assert daemon.watches == 0  # a pause does not open it


def test_only_a_click_tries_again_and_a_third_failure_ends_as_the_second(
    in_windows: Announcement, daemon: Daemon
) -> None:
    for _ in range(2):
        in_windows.heed_unseen(BREAK, "not painted within 2 s")
    in_windows.answered(SHOW)
    assert not in_windows.stands_for_window

    daemon.text = None
    in_windows.heed_unseen(BREAK, "not painted within 2 s")
    assert in_windows.stands_for_window
    assert daemon.text is not None


def test_the_break_after_one_that_could_not_be_seen_comes_as_a_window(in_windows: Announcement, daemon: Daemon) -> None:
    for _ in range(2):
        in_windows.heed_unseen(BREAK, "not painted within 2 s")
    in_windows.follow(snap())
    assert daemon.text is None
    in_windows.follow(snap(Shown.ON_BREAK, since=NOW + 30 * MIN))
    assert (in_windows.stands_for_window, daemon.text) == (False, None)


@pytest.mark.parametrize(
    ("wanted", "platform", "announced"),
    [
        (BreaksCome.DESKTOP, "wayland", True),
        (BreaksCome.DESKTOP, "xcb", False),
        (BreaksCome.DESKTOP, "windows", False),
        (BreaksCome.WINDOW, "wayland", False),
        (BreaksCome.NOTIFICATION, "xcb", True),
    ],
)
def test_a_notification_comes_first_where_a_window_takes_the_keyboard_or_by_wish(
    wanted: BreaksCome,
    platform: str,
    announced: bool,  # noqa: FBT001
) -> None:
    assert wanted.is_announced(platform) is announced
