"""Every sentence of the page “History”. Pure functions from figures to text; claims nothing that was not seen."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from glutebreak.core.facts import Outcome
from glutebreak.core.periods import Period, Span
from glutebreak.core.summary import Day, Summary
from glutebreak.ui.exercise_words import focus_name
from glutebreak.ui.wording import day as day_in_digits
from glutebreak.ui.wording import duration, outcome
from glutebreak.ui.words import translate


def period_name(period: Period) -> str:
    """“16 – 22 Nov 2026” or “November 2026”, as this place writes it."""
    locale = QLocale()
    if period.span is Span.MONTH:
        return locale.toString(_date(period.first), "MMMM yyyy")
    return f"{day_in_digits(period.first)} – {day_in_digits(period.last)}"


def day_name(day: date, span: Span) -> str:
    """Below a bar: the weekday, or the number of the day of a month."""
    locale = QLocale()
    return str(day.day) if span is Span.MONTH else locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def day_date(day: date) -> str:
    """In a table."""
    locale = QLocale()
    weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {day_in_digits(day)}"


def period_label(period: Period) -> str:
    """Below a bar: the first day, or the month."""
    locale = QLocale()
    if period.span is Span.MONTH:
        return locale.monthName(period.first.month, QLocale.FormatType.ShortFormat)
    return locale.toString(_date(period.first), "d MMM")


def lead(summary: Summary) -> tuple[str, str]:
    """The figure that says most, and a sentence on it."""
    if not summary.sitting:
        return translate("history", "Nothing yet"), translate("history", "No sitting was recorded in this time.")
    count = summary.over_30.count
    if not count:
        return "0", translate("history", "No stretch of sitting was longer than 30 minutes.")
    sentence = translate("history", "Stretches of sitting longer than 30 minutes: {time} in all.").format(
        time=duration(summary.over_30.total)
    )
    if summary.from_60.count:
        hour = translate("history", "An hour or longer: {n}.").format(n=summary.from_60.count)
        sentence = f"{sentence} {hour}"
    return str(count), sentence


def compared(by: int | None, span: Span) -> str:
    """Against the last period that was seen as well; empty while there is nothing to say."""
    if by is None:
        return ""
    week = span is Span.WEEK
    if by < 0:
        text = (
            translate("history", "That is {n} fewer than in the week before.")
            if week
            else translate("history", "That is {n} fewer than in the month before.")
        )
    else:
        text = (
            translate("history", "That is {n} more than in the week before.")
            if week
            else translate("history", "That is {n} more than in the month before.")
        )
    return text.format(n=abs(by))


def numbers(summary: Summary) -> tuple[tuple[str, str], ...]:
    """What was measured and how much of it; what cannot be measured is a dash."""
    rate = summary.breaks_per_hour
    share = summary.share_in_long
    usual = summary.w50
    return (
        (translate("history", "Sitting at the screen (estimate)"), duration(summary.sitting)),
        (translate("history", "Longest stretch"), _length(summary.longest)),
        (translate("history", "Mean stretch"), _length(summary.mean)),
        (
            translate("history", "Half of your sitting came in stretches of at least"),
            _length(usual),
        ),
        (
            translate("history", "Share of sitting in stretches of 30 min and more"),
            "–" if share is None else f"{round(100 * share)} %",
        ),
        (
            translate("history", "Breaks for each hour of sitting"),
            "–" if rate is None else QLocale().toString(rate, "f", 1),
        ),
        (translate("history", "Natural breaks (assumed)"), str(summary.natural)),
    )


def day_sentence(day: date, known: Day) -> str:
    """What a bar of the chart says."""
    when = QLocale().toString(_date(day), QLocale.FormatType.LongFormat)
    if not known.stretches:
        return translate("history", "{day}: nothing recorded").format(day=when)
    sitting = sum(known.stretches, timedelta(0))
    longest = max(known.stretches)
    return translate("history", "{day}: {time} of sitting, the longest stretch {longest}").format(
        day=when, time=duration(sitting), longest=duration(longest)
    )


def period_sentence(summary: Summary) -> str:
    """What a bar of the chart of periods says."""
    if summary.w50 is None:
        return translate("history", "{period}: nothing recorded").format(period=period_name(summary.period))
    return translate("history", "{period}: half of the sitting came in stretches of {time} or longer").format(
        period=period_name(summary.period), time=duration(summary.w50)
    )


def marked_done(summary: Summary) -> str:
    """How many breaks the person said they did, without a judgement."""
    if not summary.offered:
        return translate("history", "No break was offered in this time.")
    done = summary.outcomes.get(Outcome.DONE, 0)
    asked = summary.done - done
    if asked:
        text = translate(
            "history", "You marked {done} of {offered} offered breaks as done, and {n} that you asked for."
        )
    else:
        text = translate("history", "You marked {done} of {offered} offered breaks as done.")
    return text.format(done=done, offered=summary.offered, n=asked)


def outcome_counts(summary: Summary) -> list[tuple[str, int, int]]:
    """Every outcome, also those that did not come up, with how its bar is painted."""
    return [
        (outcome(one), summary.outcomes.get(one, 0), 2 if one is Outcome.DONE else 0)
        for one in (Outcome.DONE, Outcome.SNOOZED, Outcome.SKIPPED, Outcome.NO_ANSWER, Outcome.AWAY)
    ]


def focus_counts(summary: Summary) -> list[tuple[str, int, int]]:
    """What was done, by what it trains, the most first; only what was."""
    most_first = sorted(summary.focuses.items(), key=lambda item: -item[1])
    return [(focus_name(focus), count, 1) for focus, count in most_first if count]


def floor_line(summary: Summary) -> str:
    """Sets of the floor session; empty without any."""
    if not summary.sets:
        return ""
    return translate("history", "Sets of the floor session: {sets}. Days with a set: {days}.").format(
        sets=summary.sets, days=summary.floor_days
    )


def _length(length: timedelta | None) -> str:
    return "–" if length is None else duration(length)


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
