"""Every sentence about the rhythm: tray, windows and “Why (no) break?” say the same thing in the same words.

Pure functions from values to text, so that tone and translation are one file. Times are given in the person's zone.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QTime

from glutebreak.core.facts import Outcome
from glutebreak.core.holds import HoldReason
from glutebreak.core.snapshot import Shown, Snapshot
from glutebreak.ui.words import translate


def clock(at: datetime | time) -> str:
    """The time of day, as this place writes it; on 24 hours where no place is known."""
    locale = QLocale()
    if locale.name() == "C":
        return f"{at:%H:%M}"
    return locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def day(at: date) -> str:
    """A date in digits, as this place writes it; “30 Nov 2026” where no place is known."""
    form = "d MMM yyyy" if QLocale().name() == "C" else QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDate(at.year, at.month, at.day), form)


def listed(words: Iterable[str]) -> str:
    """Things one after the other, as this language separates them."""
    return translate("wording", ", ").join(words)


def duration(length: timedelta) -> str:
    """A length as people say it: “30 s”, “12 min”, “1 h 5 min”; whole minutes from a minute and a half on."""
    seconds = round(length.total_seconds())
    if seconds < 90 and seconds != 60:  # noqa: PLR2004 - seconds of a minute
        return translate("wording", "{n} s").format(n=max(seconds, 0))
    hours, minutes = divmod((seconds + 30) // 60, 60)
    if not hours:
        return translate("wording", "{n} min").format(n=minutes)
    if not minutes:
        return translate("wording", "{n} h").format(n=hours)
    return translate("wording", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def moment(at: datetime, now: datetime) -> str:
    """When something will be, as short as it is clear: “15:30”, “tomorrow 08:00”, “Mon 08:00”, or with the date."""
    days = (at.date() - now.date()).days
    if days == 0:
        return clock(at)
    if days == 1:
        return translate("wording", "tomorrow {time}").format(time=clock(at))
    weekday = day_name(at)
    if 0 < days < 7:  # noqa: PLR2004 - a weekday is unique within a week
        return f"{weekday} {clock(at)}"
    return f"{weekday} {day(at.date())} {clock(at)}"


def headline(snapshot: Snapshot) -> str:
    """The tray's tooltip, and the first line of every view."""
    match snapshot.shown:
        case Shown.SITTING:
            return _next_break(snapshot)
        case Shown.NOTICE:
            return notice(snapshot)
        case Shown.HELD | Shown.QUESTION:
            return _held(snapshot)
        case Shown.PAUSED | Shown.OFF:
            return _stopped(snapshot)
        case Shown.DUE:
            return translate("wording", "Break due, waiting for a good moment")
        case Shown.ON_BREAK | Shown.ON_FLOOR:
            up = snapshot.shown is Shown.ON_BREAK
            return translate("wording", "On a break") if up else translate("wording", "On the floor")
        case Shown.AWAY:
            return translate("wording", "Away")
        case unknown:
            assert_never(unknown)


def reason(snapshot: Snapshot) -> str:
    """Why the rhythm does what the headline says, in one sentence."""
    sentences = {
        Shown.SITTING: _posture(snapshot) + _meeting(snapshot),
        Shown.DUE: translate("wording", "It comes at the next short pause in your input, or a bit later by itself."),
        Shown.HELD: translate("wording", "The break is kept for you and comes gently when this is over.")
        + _meeting(snapshot),
        Shown.QUESTION: translate("wording", "Take a break anyway, keep holding, or do not let this count?"),
        Shown.NOTICE: translate("wording", "You have been standing for a while.")
        if snapshot.standing
        else translate("wording", "You have been sitting for a while."),
        Shown.ON_BREAK: translate("wording", "Since {since}. Take the time you like."),
        Shown.ON_FLOOR: translate("wording", "Since {since}. No break comes meanwhile."),
        Shown.AWAY: translate("wording", "No input since {since}. A longer absence counts as a break."),
        Shown.PAUSED: translate("wording", "You paused it at {since}."),
        Shown.OFF: translate("wording", "This is outside your active hours."),
    }
    return sentences[snapshot.shown].format(since=clock(snapshot.since), before=duration(snapshot.sat_before))


def _held(snapshot: Snapshot) -> str:
    """With how long, once that is asked about."""
    reasons = held_by(snapshot.holds)
    if snapshot.shown is Shown.HELD:
        return translate("wording", "Held: {reasons}").format(reasons=reasons)
    length = snapshot.at - (snapshot.held_since or snapshot.at)
    return translate("wording", "Held for {time}: {reasons}").format(time=duration(length), reasons=reasons)


def _posture(snapshot: Snapshot) -> str:
    """With what was sat before a pause, or the time to the next break would look wrong beside it."""
    earlier = snapshot.sat_before >= timedelta(minutes=1)
    if snapshot.standing and earlier:
        return translate("wording", "You have been standing since {since}, and for {before} before that.")
    if snapshot.standing:
        return translate("wording", "You have been standing since {since}.")
    if earlier:
        return translate("wording", "You have been sitting since {since}, and for {before} before that.")
    return translate("wording", "You have been sitting since {since}.")


def _meeting(snapshot: Snapshot) -> str:
    """One more sentence about the meeting that the person told of, with a space before it; empty without one."""
    if HoldReason.MEETING not in snapshot.holds:
        return ""
    if snapshot.meeting_until is None:
        return " " + translate("wording", "You are in a meeting until you say otherwise.")
    until = moment(snapshot.meeting_until, snapshot.at)
    return " " + translate("wording", "You are in a meeting until {time}.").format(time=until)


def held_by(reasons: Iterable[HoldReason]) -> str:
    """What defers a break, as it stands after “held:”."""
    words = {
        HoldReason.MICROPHONE: translate("wording", "microphone in use"),
        HoldReason.CAMERA: translate("wording", "camera in use"),
        HoldReason.SCREEN_SHARED: translate("wording", "screen shared or recorded"),
        HoldReason.FULL_SCREEN: translate("wording", "full-screen window"),
        HoldReason.DO_NOT_DISTURB: translate("wording", "do not disturb is on"),
        HoldReason.PROGRAM: translate("wording", "a program of your choice is on"),
        HoldReason.MEETING: translate("wording", "in a meeting"),
    }
    return listed(words[reason] for reason in reasons)


def notice(snapshot: Snapshot) -> str:
    """The announcement, with the time left as it was when the snapshot was taken."""
    if snapshot.until is None:
        return translate("wording", "A break is coming")
    return translate("wording", "A break in {time}").format(time=duration(snapshot.until - snapshot.at))


def nothing_left(*, cannot_stand: bool) -> str:
    """When filters and switches leave out every exercise."""
    if cannot_stand:
        return translate(
            "wording",
            "Your settings leave out every exercise, so the glute squeeze still comes up, done sitting down. "
            "Or just move as you can.",
        )
    return translate(
        "wording", "Your settings leave out every exercise, so a walk and the standing glute squeeze still come up."
    )


def outcome(value: Outcome) -> str:
    """How a break ended, in the word that every list uses."""
    match value:
        case Outcome.DONE:
            return translate("wording", "done")
        case Outcome.SNOOZED:
            return translate("wording", "snoozed")
        case Outcome.SKIPPED:
            return translate("wording", "skipped")
        case Outcome.NO_ANSWER:
            return translate("wording", "no answer")
        case Outcome.AWAY:
            return translate("wording", "away")
        case unknown:
            assert_never(unknown)


def time_left(snapshot: Snapshot) -> str:
    """The few characters inside the large ring; empty while there is nothing to count down to."""
    if snapshot.shown is not Shown.SITTING or snapshot.next_at is None:
        return ""
    left = snapshot.next_at - snapshot.at
    if left < timedelta(minutes=1):
        return translate("wording", "< 1 min")
    return duration(_whole_minutes(left))


def short(snapshot: Snapshot) -> tuple[str, str]:
    """What stands in the large ring: a time or a word, and a line under it that may be empty."""
    left = time_left(snapshot)
    if left:
        return left, translate("wording", "to the next break")
    words = {
        Shown.SITTING: (translate("wording", "Standing") if snapshot.standing else translate("wording", "Sitting"), ""),
        Shown.DUE: (translate("wording", "Due"), translate("wording", "at a good moment")),
        Shown.HELD: (translate("wording", "Held"), ""),
        Shown.QUESTION: (translate("wording", "Held"), translate("wording", "for a long time")),
        Shown.NOTICE: (translate("wording", "Soon"), ""),
        Shown.ON_BREAK: (translate("wording", "Break"), ""),
        Shown.ON_FLOOR: (translate("wording", "Floor"), ""),
        Shown.AWAY: (translate("wording", "Away"), ""),
        Shown.PAUSED: (translate("wording", "Paused"), ""),
        Shown.OFF: (translate("wording", "Off"), ""),
    }
    return words[snapshot.shown]


def _next_break(snapshot: Snapshot) -> str:
    if snapshot.next_at is None:
        return translate("wording", "No break is planned")
    left = snapshot.next_at - snapshot.at
    if left < timedelta(minutes=1):
        return translate("wording", "Next break in less than a minute")
    return translate("wording", "Next break in about {time}").format(time=duration(_whole_minutes(left)))


def _stopped(snapshot: Snapshot) -> str:
    paused = snapshot.shown is Shown.PAUSED
    if snapshot.until is None:
        return translate("wording", "Paused until you resume") if paused else translate("wording", "Off")
    text = translate("wording", "Paused until {time}") if paused else translate("wording", "Off, starts again {time}")
    return text.format(time=moment(snapshot.until, snapshot.at))


def day_name(day: date) -> str:
    """The weekday, in short."""
    names = (
        translate("wording", "Mon"),
        translate("wording", "Tue"),
        translate("wording", "Wed"),
        translate("wording", "Thu"),
        translate("wording", "Fri"),
        translate("wording", "Sat"),
        translate("wording", "Sun"),
    )
    return names[day.weekday()]


def _whole_minutes(length: timedelta) -> timedelta:
    return timedelta(minutes=max(1, round(length / timedelta(minutes=1))))
