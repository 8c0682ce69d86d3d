"""A year of somebody's days, replayed in seconds: what holds on each of them, and that sitting is counted right.

The person of the simulation knows where they are; the rhythm only sees input, holds, clocks and gaps. They work from
about nine to half past five in Berlin, take calls, lunch and coffee, read without touching a key, stand now and then,
travel to Tokyo and New York, go on holiday, stay late, and drop in at weekends. Their machine sleeps, is shut down or
simply left running, and twice somebody sets its clock.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.events import For, MarkDone, Meet, Pause, Skip, Snooze, Stand
from glutebreak.core.facts import BreakEnded, BreakStarted, NaturalBreakTaken, NoticeGiven, Outcome, StretchEnded
from glutebreak.core.holds import HoldReason
from glutebreak.core.phases import OnBreak
from glutebreak.core.rhythm import wake_at
from glutebreak.core.rules import Rules
from tests.day import HOUR, MIN, SEC, Day

pytestmark = pytest.mark.timeout(500)  # the year takes some twenty seconds, and far more on a machine with other work
BERLIN, TOKYO, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")
RULES = Rules(hours=ActiveHours.parse("Mon-Fri 08:00-12:30, 12:45-18:00"), zone=BERLIN)
HOLIDAYS = ((date(2026, 4, 3), 4), (date(2026, 7, 20), 14), (date(2026, 12, 24), 8))
"""First day, and how many days the machine stays shut."""
TRAVEL = {
    date(2026, 5, 10): TOKYO,
    date(2026, 5, 17): BERLIN,
    date(2026, 10, 18): NEW_YORK,
    date(2026, 11, 3): BERLIN,
}
"""In New York the clocks change a week later than in Berlin; these days see both."""
CLOCK_IS_SET = {date(2026, 2, 10): HOUR, date(2026, 2, 12): -HOUR}
MINIMUM = min(RULES.snooze, RULES.retry)
"""Between two breaks that come by themselves, however the first one ended."""


class Person:
    """Lives the year, and keeps the truth beside what the rhythm makes of it."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)  # noqa: S311 - a year that can be repeated
        self.day = Day(RULES, datetime(2026, 1, 1, 0, 0, tzinfo=BERLIN).astimezone(UTC))
        self.off_by = timedelta(0)
        """The clock on the wall, less the time that really passed."""
        self.sat = timedelta(0)
        """Truly, while the rhythm was meant to count."""
        self.held: list[tuple[datetime, datetime]] = []
        self.seen_active: list[tuple[datetime, bool]] = []
        """For each break that came by itself: when, and whether active hours were on."""
        self._looked_at = 0

    def lives(self) -> None:
        today = date(2026, 1, 1)
        while today.year == 2026:
            self._travels(today)
            away = next((days for first, days in HOLIDAYS if first == today), 0)
            if away:
                self.day.closes_lid(away * 24 * HOUR)
            elif today.weekday() < 5:
                self._works(today)
            elif self.chance.random() < 0.3:
                self._drops_in(today)
            today = (self.wall + 2 * HOUR).date() if away else today + timedelta(days=1)
            self._sleeps(today)

    @property
    def wall(self) -> datetime:
        """Local time, as the person's clock shows it."""
        return (self.day.now + self.off_by).astimezone(self.day.rules.zone)

    # Days.

    def _travels(self, today: date) -> None:
        if today in TRAVEL:
            self.day.flies_to(TRAVEL[today])
        if today in CLOCK_IS_SET:
            self.off_by += CLOCK_IS_SET[today]
            self.day.sets_clock(CLOCK_IS_SET[today])

    def _works(self, today: date) -> None:
        self._waits_until(today, 7.5 + self.chance.random() * 2)
        lunch, home = 12 + self.chance.random(), 16.5 + self.chance.random() * 1.4
        self._keeps_busy(self._at(today, lunch))
        self._eats()
        if self.chance.random() < 0.1:
            home += 3  # works late, long after the rhythm has stopped
        self._keeps_busy(self._at(today, home))

    def _drops_in(self, today: date) -> None:
        self._waits_until(today, 14)
        self._keeps_busy(self._at(today, 16))

    def _eats(self) -> None:
        length = self.chance.uniform(25, 60) * MIN
        self.day.closes_lid(length) if self.chance.random() < 0.5 else self.day.leaves(length)

    def _sleeps(self, tomorrow: date) -> None:
        """Until four in the morning: the machine sleeps, is off, or is left running."""
        night = self._at(tomorrow, 4) - self.day.now
        choice = self.chance.random()
        if choice < 0.15:
            self.day.leaves(night)
        elif choice < 0.6:
            self.day.closes_lid(night)
        else:
            self.day.restarts(night)

    def _waits_until(self, today: date, hour: float) -> None:
        self.day.leaves(self._at(today, hour) - self.day.now)

    def _at(self, today: date, hour: float) -> datetime:
        """When the person's clock shows this hour of this day, on the clock of the simulation."""
        midnight = datetime(today.year, today.month, today.day, tzinfo=self.day.rules.zone)
        return (midnight + hour * HOUR).astimezone(UTC) - self.off_by

    # Hours.

    def _keeps_busy(self, until: datetime) -> None:
        doings = (self._types, self._calls, self._fetches_coffee, self._reads, self._stands, self._pauses, self._meets)
        weights = (60, 8, 6, 6, 3, 1, 2)
        while self.day.now < until:
            doing: Callable[[datetime], None] = self.chance.choices(doings, weights)[0]
            doing(until)

    def _types(self, until: datetime, *, sitting: bool = True) -> None:
        """Works for a while, with small pauses, and does something about each break."""
        end = min(until, self.day.now + self.chance.uniform(5, 40) * MIN)
        while self.day.now < end:
            self._works_on(min(end - self.day.now, wake_at(self.day.state, self.day.rules) - self.day.now), sitting)
            if isinstance(self.day.state.phase, OnBreak):
                self._answers(sitting=sitting)
            elif self.chance.random() < 0.2:
                self._thinks(min(end - self.day.now, self.chance.uniform(5, 100) * SEC), sitting)

    def _works_on(self, length: timedelta, sitting: bool) -> None:  # noqa: FBT001
        self._passes(self.day.sits, max(length, SEC), sitting)

    def _thinks(self, length: timedelta, sitting: bool) -> None:  # noqa: FBT001
        self._passes(self.day.pauses, length, sitting)
        self.day.sits(timedelta(0))

    def _passes(self, pass_time: Callable[[timedelta], Day], length: timedelta, sitting: bool) -> None:  # noqa: FBT001
        before, counted = self.day.now, self._is_counted()
        pass_time(length)
        if sitting and counted:
            self.sat += self.day.now - before
        self._notes_breaks()

    def _is_counted(self) -> bool:
        """In active hours and not paused, as the person would say."""
        return self.day.state.paused is None and self._active(self.wall)

    @staticmethod
    def _active(wall: datetime) -> bool:
        hour = wall.hour + wall.minute / 60
        return wall.weekday() < 5 and (8 <= hour < 12.5 or 12.75 <= hour < 18)

    def _answers(self, *, sitting: bool) -> None:
        choice = self.chance.random()
        if choice < 0.75:
            self.day.pauses(self.chance.uniform(50, 120) * SEC).asks(MarkDone())
        elif choice < 0.83:
            self._works_on(8 * SEC, sitting)
            self.day.asks(Snooze())
        elif choice < 0.91:
            self._works_on(5 * SEC, sitting)
            self.day.asks(Skip())
        elif choice < 0.96:
            self._works_on(2 * MIN, sitting)  # without an answer
        else:
            self.day.leaves(self.chance.uniform(6, 30) * MIN)
        self._notes_breaks()

    def _calls(self, until: datetime) -> None:
        reason = self.chance.choice((HoldReason.MICROPHONE, HoldReason.FULL_SCREEN))
        began = self.day.now
        self.day.holds(reason)
        end = min(until, began + self.chance.uniform(10, 90) * MIN)
        while self.day.now < end:
            self._works_on(min(20 * SEC, end - self.day.now), sitting=True)
            self._thinks(min(2 * MIN, end - self.day.now), sitting=True)
        self.held.append((began, self.day.now))
        self.day.releases(reason)

    def _meets(self, until: datetime) -> None:
        began, length = self.day.now, 30 * MIN
        self.day.asks(Meet(length))
        self._types(min(until, began + length))
        self.day.releases(HoldReason.MEETING)
        self.held.append((began, min(self.day.now, began + length)))

    def _fetches_coffee(self, until: datetime) -> None:
        """Most often long enough to count as a break, and sometimes not quite."""
        length = self.chance.uniform(4, 12) if self.chance.random() < 0.9 else 1.5
        self.day.leaves(min(until - self.day.now, length * MIN)).sits(timedelta(0))

    def _reads(self, until: datetime) -> None:
        """Sits still, for less than it takes to count as gone; once in a while for more."""
        length = 170 * SEC if self.chance.random() < 0.97 else 5 * MIN
        self._thinks(min(until - self.day.now, length), sitting=True)

    def _stands(self, until: datetime) -> None:
        self.day.asks(Stand())
        self._types(until, sitting=not self.day.seen.standing)
        self.day.asks(Stand(on=False))

    def _pauses(self, until: datetime) -> None:
        self.day.asks(Pause(For(30 * MIN)))
        self._types(until)

    def _notes_breaks(self) -> None:
        for fact in self.day.facts[self._looked_at :]:
            if isinstance(fact, BreakStarted | NoticeGiven):
                wall = (fact.at + self.off_by).astimezone(self.day.rules.zone)
                self.seen_active.append((fact.at, self._active(wall)))
        self._looked_at = len(self.day.facts)


@pytest.fixture(scope="module")
def year() -> Person:
    person = Person(seed=1)
    person.lives()
    return person


def shown(year: Person) -> list[BreakStarted]:
    return [fact for fact in year.day.facts if isinstance(fact, BreakStarted) and not fact.asked]


def test_it_was_a_whole_year_with_all_that_belongs_to_it(year: Person) -> None:
    assert year.day.now - year.day.start >= 364 * 24 * HOUR
    assert {row.outcome for row in year.day.breaks} == set(Outcome)
    assert len(shown(year)) > 1500
    assert len(year.held) > 300
    assert len(year.day.standing) > 50
    assert year.sat > 1000 * HOUR


def test_no_break_comes_in_a_hold(year: Person) -> None:
    prompts = sorted(fact.at for fact in year.day.facts if isinstance(fact, BreakStarted | NoticeGiven))
    broken = [at for began, ended in year.held for at in prompts if began < at < ended]
    assert broken == []


def test_no_break_comes_outside_active_hours(year: Person) -> None:
    assert [at for at, active in year.seen_active if not active] == []


def test_no_two_breaks_come_within_the_minimum(year: Person) -> None:
    times = [fact.at for fact in shown(year)]
    assert min(later - earlier for earlier, later in pairwise(times)) >= MINIMUM


def test_after_a_break_or_an_absence_the_next_comes_a_whole_interval_later(year: Person) -> None:
    last = year.day.start
    for fact in year.day.facts:
        if isinstance(fact, BreakStarted) and not fact.asked:
            assert fact.at - last >= RULES.sit
        if isinstance(fact, NaturalBreakTaken):
            last = fact.until
        if isinstance(fact, BreakEnded) and fact.outcome is Outcome.DONE:
            last = fact.at


def test_sitting_is_counted_to_within_one_in_a_hundred(year: Person) -> None:
    stretches = [fact for fact in year.day.facts if isinstance(fact, StretchEnded)]
    counted = sum((fact.until - fact.since for fact in stretches), timedelta(0))
    assert abs(counted - year.sat) <= year.sat / 100


def test_stretches_lie_one_after_the_other(year: Person) -> None:
    stretches = [fact for fact in year.day.facts if isinstance(fact, StretchEnded)]
    assert all(first.until <= second.since for first, second in pairwise(stretches))
