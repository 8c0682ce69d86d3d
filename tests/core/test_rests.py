"""Rests are between repetitions: who is through does not wait for a rest that leads to nothing."""

from collections.abc import Iterator
from datetime import timedelta

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import Moment, Stage, length, moment

WALL_SIT = read_catalogue()["wall-sit"]


def watched() -> Iterator[Moment]:
    """Every second of it, and the one after its end."""
    return (moment(WALL_SIT, timedelta(seconds=s)) for s in range(int(length(WALL_SIT).total_seconds()) + 2))


def test_the_last_repetition_ends_with_the_way_back() -> None:
    resting = [now.rep for now in watched() if now.stage is Stage.RESTING]
    assert set(resting) == {1}
    assert len(resting) == 20


def test_after_the_last_way_back_it_is_finished() -> None:
    last = [now.stage for now in watched()][-2:]
    assert last == [Stage.RETURNING, Stage.FINISHED]


def test_the_second_hold_is_counted_down_like_the_first() -> None:
    left = [now.seconds_left for now in watched() if now.stage is Stage.HOLDING]
    assert left[:20] == left[20:] == list(range(20, 0, -1))
