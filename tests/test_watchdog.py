"""A window that nobody can see is shown anew once, and never in a loop."""

import logging

import pytest

from glutebreak.core.snapshot import Shown
from glutebreak.watchdog import Remedy, Watchdog
from tests.ui.snapshots import MIN, NOW


def test_it_is_shown_anew_once_and_then_a_notification_stands_for_it_however_often_it_fails() -> None:
    dog = Watchdog()
    remedies = [dog.remedy(Shown.ON_BREAK, NOW, "not painted within 2 s") for _ in range(4)]
    assert remedies == [Remedy.SHOW_ANEW, Remedy.NOTIFY, Remedy.NOTIFY, Remedy.NOTIFY]


@pytest.mark.parametrize(("shown", "since"), [(Shown.ON_BREAK, NOW), (Shown.NOTICE, NOW + 25 * MIN)])
def test_each_break_and_each_notice_gets_its_own_second_try(shown: Shown, since: object) -> None:
    dog = Watchdog()
    dog.remedy(Shown.NOTICE, NOW, "off every screen")
    dog.remedy(Shown.NOTICE, NOW, "off every screen")
    assert dog.remedy(shown, since, "off every screen") is Remedy.SHOW_ANEW  # type: ignore[arg-type]


def test_one_line_of_the_log_says_what_is_done_and_why(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        Watchdog().remedy(Shown.ON_FLOOR, NOW, "off every screen")
    assert caplog.messages == ["the window of “on the floor” cannot be seen (off every screen): it is shown anew"]
