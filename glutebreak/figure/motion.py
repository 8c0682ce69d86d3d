"""Between the key poses: every number is interpolated, then the skeleton is solved anew, so feet never slide.

`work` runs from 0 to 1 as the coach says; who moves it, and when, is `core.coach`'s business.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from glutebreak.core.coach import ease
from glutebreak.core.movements import Movement, Muscle
from glutebreak.core.poses import Pose
from glutebreak.figure.vectors import Vector, scale

T = TypeVar("T")
Stop = tuple[float, Pose]
"""A key pose and its share of the way."""

LAG_CURVE = 1.5
"""How softly the legs set in after their lag."""
SETTING_IN = 0.1
"""The share of the way in which a muscle with a stretch of its own tightens, and lets go."""


def pose_at(movement: Movement, work: float) -> Pose:
    """The pose at that share of the way; while travelling, as if it had not got any further yet."""
    _, share = lap(movement, work)
    if movement.has_own_timing:
        return _on_the_way(movement, share)
    return _between_two(movement, share)


def lap(movement: Movement, work: float) -> tuple[int, float]:
    """How many times a travelling movement was done, and the share of the way of the one that it is in."""
    if movement.travel is None:
        return 0, work
    times = movement.travel.times
    done = min(int(work * times), times - 1)
    return done, work * times - done


def displacement(movement: Movement, work: float) -> Vector:
    """How far a travelling movement has got."""
    done, _ = lap(movement, work)
    return scale(movement.travel.by, done) if movement.travel else (0.0, 0.0, 0.0)


def activation(movement: Movement, work: float, muscle: Muscle | None = None) -> float:
    """How hard a muscle works, 0 to 1: full a little before the peak and until a little after it."""
    _, share = lap(movement, work)
    if muscle is not None and muscle.at is not None:
        first, last = muscle.at
        return ease(1 - max(first - share, share - last, 0.0) / SETTING_IN)
    toward_peak = share if movement.peak == "end" else 1 - share
    if movement.goes_round:
        toward_peak = 1 - abs(2 * toward_peak - 1)
    return ease(toward_peak * 1.15 - 0.1)


def blended(a: T, b: T, share: float) -> T:
    """Two values of the same shape, number by number; what is no number is taken from the first."""
    if a == b:
        return a
    return cast("T", _mixed((a, b), (1 - share, share)))


def stops(movement: Movement) -> tuple[Stop, ...]:
    """Every key pose, in order, from 0 to 1."""
    if not movement.goes_round:
        ends: list[Stop] = [(0.0, movement.start), (1.0, movement.end)]
    else:
        ends = [(0.0, movement.start), (0.5, movement.end), (1.0, movement.start)]
    return tuple(sorted([*ends, *((key.at, key.pose) for key in movement.between)], key=lambda stop: stop[0]))


def _between_two(movement: Movement, work: float) -> Pose:
    """From start to end, the pelvis ahead and the legs behind as the movement asks."""
    start, end = movement.start, movement.end
    ahead = 1 - (1 - work) ** movement.lead
    behind = work
    if movement.lag:
        behind = max(0.0, (work - movement.lag) / (1 - movement.lag)) ** LAG_CURVE
    return replace(
        blended(start, end, work),
        hip=blended(start.hip, end.hip, ahead),
        right_leg=blended(start.right_leg, end.right_leg, behind),
        left_leg=blended(start.left_leg, end.left_leg, behind),
    )


def _on_the_way(movement: Movement, work: float) -> Pose:
    """Along several poses: at rest in each of them, or flowing through."""
    way = stops(movement)
    k = max(0, min(bisect_right([at for at, _ in way], work) - 1, len(way) - 2))
    (begin, a), (end, b) = way[k], way[k + 1]
    share = (work - begin) / (end - begin)
    if not movement.flows:
        return blended(a, b, ease(share))
    before, after = _neighbours(movement, way, k)
    weights = _spline(share, end - begin, begin - before[0], after[0] - end)
    return cast("Pose", _mixed((before[1], a, b, after[1]), weights))


def _neighbours(movement: Movement, way: Sequence[Stop], k: int) -> tuple[Stop, Stop]:
    """The poses before and after stretch k; round and round, or standing still at the ends."""
    if movement.goes_round:
        before = way[k - 1] if k else (way[-2][0] - 1, way[-2][1])
        after = way[k + 2] if k + 2 < len(way) else (way[1][0] + 1, way[1][1])
        return before, after
    return way[max(k - 1, 0)], way[min(k + 2, len(way) - 1)]


def _spline(t: float, step: float, step_before: float, step_after: float) -> tuple[float, float, float, float]:
    """Weights of four poses on a cubic Hermite curve from the second to the third."""
    t2, t3 = t * t, t * t * t
    leaving = (t3 - 2 * t2 + t) * step / (step_before + step)
    arriving = (t3 - t2) * step / (step + step_after)
    return (-leaving, 2 * t3 - 3 * t2 + 1 - arriving, -2 * t3 + 3 * t2 + leaving, arriving)


def _mixed(values: Sequence[object], weights: Sequence[float]) -> object:
    first = values[0]
    if isinstance(first, (int, float)) and not isinstance(first, bool):
        return sum(cast("float", value) * weight for value, weight in zip(values, weights, strict=True))
    if isinstance(first, tuple):
        parts = zip(*cast("Sequence[tuple[object, ...]]", values), strict=True)
        return tuple(_mixed(part, weights) for part in parts)
    if is_dataclass(first) and not isinstance(first, type):
        names = [field.name for field in fields(first)]
        mixed = {name: _mixed([getattr(value, name) for value in values], weights) for name in names}
        return replace(first, **mixed)
    return first
