"""“Why (no) break?”: each fact as one plain line with its clock time.

Pure, like `wording`; what instants on the elapsed clock are in wall time, and what exercises are called, is passed in.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import assert_never

from glutebreak.core.facts import (
    BreakDue,
    BreakEnded,
    BreakHeld,
    BreakStarted,
    ClockWasSet,
    Fact,
    HoldQuestioned,
    HoursBegan,
    HoursEnded,
    Lapsed,
    NaturalBreakTaken,
    NoticeGiven,
    Outcome,
    PauseBegan,
    PauseEnded,
    SensingChanged,
    StandingBegan,
    StandingEnded,
    StretchEnded,
)
from glutebreak.core.floor_facts import (
    FloorEnded,
    FloorFact,
    FloorOffered,
    FloorOfferEnded,
    FloorStarted,
    SetDone,
    SetTakenBack,
)
from glutebreak.core.frozen import frozen
from glutebreak.ui.floor_words import kind_name, offer_ended
from glutebreak.ui.wording import clock, day_name, duration, held_by, moment, outcome
from glutebreak.ui.wording import day as in_digits
from glutebreak.ui.words import in_english, translate


@frozen(kw_only=True)
class Decision:
    """One line of “Why (no) break?”."""

    at: datetime
    """When it was over."""
    time: str
    """On local clocks: “12:10”, or “12:10–12:15” for what lasted."""
    words: str
    plain: str
    """The whole line as commands say it."""

    @property
    def text(self) -> str:
        """The whole line."""
        return f"{self.time} {self.words}"


def decision(fact: Fact, *, wall: Callable[[datetime], datetime], name: Callable[[str], str]) -> Decision:
    """One decision in plain words: `wall` gives the person's time of an instant, `name` that of an exercise's id."""
    at, time, words = _said(fact, wall, name)
    _, plain_time, plain_words = in_english(_said)(fact, wall, name)
    return Decision(at=at, time=time, words=words, plain=f"{plain_time} {plain_words}")


def _said(fact: Fact, wall: Callable[[datetime], datetime], name: Callable[[str], str]) -> tuple[datetime, str, str]:
    """When it was over, its time and its words."""
    match fact:
        case NaturalBreakTaken() | StretchEnded() | StandingEnded() | PauseEnded() | Lapsed():
            since, until = wall(fact.since), wall(fact.until)
            words = _stretch(fact, duration(until - since))
            times = dict.fromkeys((clock(since), clock(until)))
            return until, "–".join(times), words
        case _:
            at = wall(fact.at)
            return at, clock(at), _moment(fact, wall, name)


def day_of(day: date, today: date) -> str:
    """What a list of decisions calls the day."""
    if day == today:
        return translate("why", "Today")
    if day == today - timedelta(days=1):
        return translate("why", "Yesterday")
    return f"{day_name(day)} {in_digits(day)}"


def _stretch(fact: NaturalBreakTaken | StretchEnded | StandingEnded | PauseEnded | Lapsed, length: str) -> str:
    match fact:
        case NaturalBreakTaken():
            text = translate("why", "away for {length}; counts as a break (assumed), so the interval starts anew")
        case StretchEnded():
            text = translate("why", "sat for {length}")
        case StandingEnded():
            text = translate("why", "stood for {length}")
        case PauseEnded():
            text = translate("why", "paused for {length}")
        case Lapsed():
            text = translate("why", "the computer slept or stood still for {length}; counts as away")
        case unknown:
            assert_never(unknown)
    return text.format(length=length)


_Break = BreakDue | BreakHeld | HoldQuestioned | NoticeGiven | BreakStarted | BreakEnded
_Clock = StandingBegan | PauseBegan | HoursBegan | HoursEnded | ClockWasSet


def _moment(
    fact: _Break | _Clock | SensingChanged | FloorFact,
    wall: Callable[[datetime], datetime],
    name: Callable[[str], str],
) -> str:
    match fact:
        case StandingBegan() | PauseBegan() | HoursBegan() | HoursEnded() | ClockWasSet():
            return _clock(fact, wall)
        case SensingChanged(works=True):
            return translate("why", "it can be told again whether you use the computer")
        case SensingChanged():
            return translate("why", "it cannot be told any more whether you use the computer; breaks come when due")
        case FloorOffered() | FloorOfferEnded() | FloorStarted() | SetDone() | SetTakenBack() | FloorEnded():
            return _floor(fact, name)
        case _:
            return _break(fact, name)


def _break(fact: _Break, name: Callable[[str], str]) -> str:
    match fact:
        case BreakDue():
            return translate("why", "due")
        case BreakHeld(reasons=reasons):
            return translate("why", "held: {reasons}").format(reasons=held_by(reasons))
        case HoldQuestioned(reasons=reasons):
            text = translate("why", "held for long, so you were asked about it: {reasons}")
            return text.format(reasons=held_by(reasons))
        case NoticeGiven(good_moment=good):
            return _offered(good=good)
        case BreakStarted():
            return _started(fact, name)
        case BreakEnded():
            return _ended(fact, name)
        case unknown:
            assert_never(unknown)


def _floor(fact: FloorFact, name: Callable[[str], str]) -> str:
    match fact:
        case FloorOffered():
            return translate("why", "floor session offered")
        case FloorOfferEnded(how=how):
            return translate("why", "floor session: {answer}").format(answer=offer_ended(how))
        case FloorStarted(kind=kind):
            return translate("why", "{kind} begun").format(kind=kind_name(kind))
        case SetDone(exercise=exercise):
            return translate("why", "done on the floor: {exercise}").format(exercise=name(exercise))
        case SetTakenBack(exercise=exercise):
            return translate("why", "taken back: {exercise}").format(exercise=name(exercise))
        case FloorEnded(kind=kind, sets=sets):
            counts = translate("why", "it counts as a break") if sets else translate("why", "nothing was done")
            return translate("why", "{kind} ended; {counts}").format(kind=kind_name(kind), counts=counts)
        case unknown:
            assert_never(unknown)


def _clock(fact: _Clock, wall: Callable[[datetime], datetime]) -> str:
    match fact:
        case PauseBegan(at=at, until=until):
            if until is None:
                return translate("why", "paused until you resume")
            return translate("why", "paused until {time}").format(time=moment(wall(until), wall(at)))
        case StandingBegan():
            return translate("why", "standing from now on, with an interval of its own")
        case HoursBegan():
            return translate("why", "active hours began")
        case HoursEnded():
            return translate("why", "active hours ended; no breaks until they begin again")
        case ClockWasSet(by_seconds=by_seconds):
            return _clock_set(by_seconds)
        case unknown:
            assert_never(unknown)


def _offered(*, good: bool) -> str:
    if good:
        return translate("why", "offered: a pause in your typing was a good moment")
    return translate("why", "offered: it has waited long enough for a pause in your typing")


def _started(fact: BreakStarted, name: Callable[[str], str]) -> str:
    text = (
        translate("why", "shown because you asked: {exercise}") if fact.asked else translate("why", "shown: {exercise}")
    )
    return text.format(exercise=name(fact.exercise))


def _ended(fact: BreakEnded, name: Callable[[str], str]) -> str:
    match fact.outcome:
        case Outcome.AWAY:
            word = translate("why", "away while it was open")
        case other:
            word = outcome(other)
    return word if fact.exercise is None else f"{word}: {name(fact.exercise)}"


def _clock_set(by_seconds: float) -> str:
    length = duration(timedelta(seconds=abs(by_seconds)))
    forward = translate("why", "the clock was set forward by {length}; no break moved")
    back = translate("why", "the clock was set back by {length}; no break moved")
    return (forward if by_seconds > 0 else back).format(length=length)
