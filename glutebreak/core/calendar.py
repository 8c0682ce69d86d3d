"""Local days and active hours: the only place that thinks in the wall clock's days.

Pure: the instant and the zone are passed in. Knows nothing of phases.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from glutebreak.core.frozen import frozen

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_NUMBERS = {name: number for number, day in enumerate(_DAYS) for name in (day, day[:3])}
MIDNIGHT = 24 * 60
_WEEK = timedelta(days=7, hours=2)
"""Of active hours without an end: what goes on for longer than a week, with a clock change in it, never ends."""
_PART = re.compile(r"^(?P<days>[A-Za-z,\- ]+?)\s+(?P<times>[\d:,\- ]+)$")
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_SPAN = re.compile(r"^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$")


@frozen
class Span:
    """Minutes from the local midnight of its weekday; an end at or before the start lies on the next day."""

    weekday: int
    """0 is Monday."""
    start: int
    end: int

    def on(self, day: date, zone: tzinfo) -> tuple[datetime, datetime]:
        """Start and end in UTC for the local day; a time that a clock change leaves out moves to after it."""
        last = day if self.end > self.start else day + timedelta(days=1)
        return _instant(day, self.start, zone), _instant(last, self.end, zone)


@frozen
class ActiveHours:
    """When the rhythm runs: spans of the week; none at all means always."""

    spans: tuple[Span, ...] = ()

    def __hash__(self) -> int:
        """Cheap, for the hours are a key that is looked up several times a minute and hardly ever changes."""
        return len(self.spans)

    @classmethod
    def always(cls) -> "ActiveHours":
        """Round the clock."""
        return cls(())

    @classmethod
    def parse(cls, text: str) -> "ActiveHours":
        """Read "Mon-Fri 08:00-12:00, 13:00-18:00; Sat 22:00-06:00", or "always".

        Raises ValueError with one sentence that names what cannot be read.
        """
        text = text.replace("–", "-")
        if text.strip().lower() == "always":
            return cls.always()
        if not text.strip():
            raise ValueError("say when, such as “Mon-Fri 08:00-18:00”, or “always”")
        spans = [span for part in text.split(";") if part.strip() for span in _read_part(part.strip())]
        return cls(tuple(sorted(spans, key=lambda span: (span.weekday, span.start))))


def _read_part(part: str) -> Iterator[Span]:
    match = _PART.match(part)
    if match is None:
        raise ValueError(f"“{part}” is not like “Mon-Fri 08:00-18:00”")
    days = [day for group in match["days"].split(",") for day in _read_days(group.strip())]
    times = [_read_span(piece.strip()) for piece in match["times"].split(",")]
    return (Span(day, start, end) for day in days for start, end in times)


def _read_days(text: str) -> list[int]:
    first, _, last = (piece.strip().lower() for piece in text.partition("-"))
    start, end = (_DAY_NUMBERS.get(name) for name in (first, last or first))
    if start is None or end is None:
        raise ValueError(f"“{text}” is not a weekday such as Mon, or Mon-Fri")
    return [(start + n) % 7 for n in range((end - start) % 7 + 1)]


def _read_span(text: str) -> tuple[int, int]:
    match = _SPAN.match(text)
    if match is None:
        raise ValueError(f"“{text}” is not a time span such as 08:00-18:00")
    start, end = (int(match[n]) * 60 + int(match[n + 1]) for n in (1, 3))
    if max(start, end) > MIDNIGHT or int(match[2]) > 59 or int(match[4]) > 59 or start == MIDNIGHT:  # noqa: PLR2004
        raise ValueError(f"“{text}” is not within 00:00 to 24:00")
    if start == end:
        raise ValueError(f"“{text}” is empty")
    return start, end


def written_hours(hours: ActiveHours) -> str:
    """As people write them, and as `ActiveHours.parse` reads them; days with the same hours stand together."""
    if not hours.spans:
        return "always"
    of_day = [
        ", ".join(f"{_written(span.start)}-{_written(span.end)}" for span in sorted(_of_day(hours, day), key=_by_start))
        for day in range(7)
    ]
    parts = dict.fromkeys(times for times in of_day if times)
    return "; ".join(f"{_written_days([n for n in range(7) if of_day[n] == times])} {times}" for times in parts)


def _of_day(hours: ActiveHours, day: int) -> list[Span]:
    return [span for span in dict.fromkeys(hours.spans) if span.weekday == day]


def _by_start(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _written(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _written_days(days: list[int]) -> str:
    """“Mon-Fri”, “Mon,Wed”; days that follow each other stand together from the second on."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [_DAYS[day][:3].capitalize() for day in range(7)]
    return ",".join(names[run[0]] if len(run) == 1 else f"{names[run[0]]}-{names[run[-1]]}" for run in runs)


def _instant(day: date, minutes: int, zone: tzinfo) -> datetime:
    days, rest = divmod(minutes, MIDNIGHT)
    local = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), zone)
    return local.astimezone(UTC)


def local_day(instant: datetime, zone: tzinfo) -> date:
    """The calendar day that people there would name."""
    return instant.astimezone(zone).date()


def is_active(hours: ActiveHours, instant: datetime, zone: tzinfo) -> bool:
    """Whether the rhythm runs then."""
    return not hours.spans or any(start <= instant < end for start, end in _near(hours, local_day(instant, zone), zone))


def next_change(hours: ActiveHours, instant: datetime, zone: tzinfo) -> datetime | None:
    """When active hours next begin or end, after `instant`; None if they never do. In UTC."""
    return next((edge for edge in _edges(hours, local_day(instant, zone), zone) if edge > instant), None)


def next_start(hours: ActiveHours, instant: datetime, zone: tzinfo) -> datetime:
    """When active hours first begin on a later local day than that of `instant`; midnight if they never end.

    A night shift that runs over midnight began before it: the next one counts.
    """
    midnight = _instant(local_day(instant, zone) + timedelta(days=1), 0, zone)
    start: datetime | None = midnight
    if is_active(hours, midnight, zone) and is_active(hours, midnight - timedelta(seconds=1), zone):
        start = next_change(hours, midnight, zone)
    if start is not None and not is_active(hours, start, zone):
        start = next_change(hours, start, zone)
    return midnight if start is None else start


def next_time(wanted: time, instant: datetime, zone: tzinfo) -> datetime:
    """When local clocks next show `wanted`, after `instant`. In UTC."""
    today = local_day(instant, zone)
    minutes = wanted.hour * 60 + wanted.minute
    candidates = (_instant(today + timedelta(days=n), minutes, zone) for n in range(3))
    return next(candidate for candidate in candidates if candidate > instant)


def on_day(day: date, wanted: time, zone: tzinfo) -> datetime:
    """When local clocks show `wanted` on that day, the first time if they do so twice. In UTC."""
    return _instant(day, wanted.hour * 60 + wanted.minute, zone)


def read_time(text: str) -> time | None:
    """“17:30”, or “off” or nothing for never; ValueError with one sentence for anything else."""
    if text.strip().lower() in {"", "off"}:
        return None
    if (found := clock_time(text)) is None:
        raise ValueError(f"“{text}” is neither a time such as 17:30 nor “off”")
    return found


def clock_time(text: str) -> time | None:
    """“17:30”; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    return None if match is None else time(int(match[1]), int(match[2]))


def _near(hours: ActiveHours, day: date, zone: tzinfo) -> tuple[tuple[datetime, datetime], ...]:
    """Every span that begins on the local day, the day before or the day after."""
    return _spans(hours, day, zone, days=range(-1, 2))


@lru_cache(maxsize=32)
def _spans(hours: ActiveHours, day: date, zone: tzinfo, *, days: range) -> tuple[tuple[datetime, datetime], ...]:
    """Every span that begins on those days, counted from `day`; asked many times of the same day.

    One whose start a clock change moves beyond its end is not there on that day.
    """
    on_each = (
        span.on(each, zone)
        for each in (day + timedelta(days=number) for number in days)
        for span in hours.spans
        if span.weekday == each.weekday()
    )
    return tuple((start, end) for start, end in on_each if start < end)


@lru_cache(maxsize=32)
def _edges(hours: ActiveHours, day: date, zone: tzinfo) -> tuple[datetime, ...]:
    """When active hours begin and end, from the day before on until more than a week later."""
    merged: list[tuple[datetime, datetime]] = []
    for start, end in sorted(_spans(hours, day, zone, days=range(-1, 10))):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    if any(end - start >= _WEEK for start, end in merged):
        return ()
    return tuple(edge for span in merged for edge in span)
