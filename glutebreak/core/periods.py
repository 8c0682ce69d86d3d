"""The weeks and months that the history is looked at by: runs of local days. Knows nothing of what happened in them."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class Span(StrEnum):
    """How much of the history is looked at."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Local days, both ends included."""

    span: Span
    first: date
    last: date

    @property
    def days(self) -> Iterator[date]:
        return (self.first + n * _DAY for n in range((self.last - self.first).days + 1))

    @property
    def before(self) -> "Period":
        """The one that ends the day before this begins."""
        return period_of(self.span, self.first - _DAY, self.first.weekday())

    @property
    def after(self) -> "Period":
        """The one that begins the day after this ends."""
        return period_of(self.span, self.last + _DAY, self.first.weekday())


def period_of(span: Span, day: date, first_weekday: int = 0) -> Period:
    """The week or month of that day. Weeks begin on `first_weekday`, 0 for Monday; months do not mind it."""
    if span is Span.MONTH:
        first = day.replace(day=1)
        return Period(span, first, first.replace(day=monthrange(day.year, day.month)[1]))
    first = day - (day.weekday() - first_weekday) % 7 * _DAY
    return Period(span, first, first + 6 * _DAY)
