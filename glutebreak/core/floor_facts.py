"""What happened on the floor: part of `facts`, with its instants on the same clock."""

from datetime import date, datetime

from glutebreak.core.floor import FloorKind, OfferEnd
from glutebreak.core.frozen import frozen


@frozen
class FloorOffered:
    """The day's floor session was offered."""

    at: datetime


@frozen
class FloorOfferEnded:
    """The offer is gone from the screen."""

    at: datetime
    how: OfferEnd


@frozen
class FloorStarted:
    """The person lies down."""

    at: datetime
    kind: FloorKind


@frozen
class SetDone:
    """One set of one exercise on the floor, or the glute check: one row of the history."""

    at: datetime
    exercise: str


@frozen
class SetTakenBack:
    """The last set of this exercise on that local day was recorded by mistake: one row more, none changed."""

    at: datetime
    exercise: str
    day: date


@frozen
class FloorEnded:
    """Up again, after so many sets."""

    at: datetime
    kind: FloorKind
    since: datetime
    sets: int


FloorFact = FloorOffered | FloorOfferEnded | FloorStarted | SetDone | SetTakenBack | FloorEnded
