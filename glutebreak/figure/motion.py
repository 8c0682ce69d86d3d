"""Between the key poses: every number is interpolated, then the skeleton is solved anew, so feet never slide.

`work` runs from 0, the start pose, to 1, the end pose; who moves it, and when, is `core.coach`'s business.
"""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from glutebreak.core.coach import ease
from glutebreak.core.poses import Movement, Pose

T = TypeVar("T")

LAG_CURVE = 1.5
"""How softly the legs set in after their lag."""


def pose_at(movement: Movement, work: float) -> Pose:
    """The pose at that share of the way; pelvis ahead and legs behind as the movement asks."""
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


def activation(movement: Movement, work: float) -> float:
    """How hard the muscles work, 0 to 1: full a little before the peak and until a little after it."""
    toward_peak = work if movement.peak == "end" else 1 - work
    return ease(toward_peak * 1.15 - 0.1)


def blended(a: T, b: T, share: float) -> T:
    """Two values of the same shape, number by number; what is no number is taken from the first."""
    if a == b:
        return a
    return cast("T", _blended(a, b, share))


def _blended(a: object, b: object, share: float) -> object:
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a + (b - a) * share
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(blended(x, y, share) for x, y in zip(a, b, strict=True))
    if is_dataclass(a) and not isinstance(a, type):
        values = {f.name: blended(getattr(a, f.name), getattr(b, f.name), share) for f in fields(a)}
        return replace(a, **values)
    return a
