"""Which pictures of a movement there are: the way there in steps, one for each frame.

Pure: paints nothing and keeps nothing.
"""

from bisect import bisect
from collections.abc import Hashable
from dataclasses import fields, is_dataclass
from functools import lru_cache

from glutebreak.core.coach import ease
from glutebreak.core.exercises import Part
from glutebreak.figure.motion import activation, lap, pose_at, stops

FRAMES_A_SECOND = 25
MOST_STEPS = 40
"""From one pose to the next, however slow: beyond this, frames would differ by less than a pixel."""
MOST_PICTURES = 60
MOST_PICTURES_ROUND = 150
"""Of one part, for the memory that they take; who goes round shows most of them twice."""


def step_count(part: Part) -> int:
    """Steps between the key poses: one for each frame of the way there, of one step aside, or of the way round."""
    movement, seconds = part.movement, part.tempo.go_seconds
    if movement.goes_round:
        seconds += part.tempo.back_seconds
    if movement.travel is not None:
        seconds /= movement.travel.times
    stretches = len(stops(movement)) - 1
    most = MOST_PICTURES_ROUND if movement.goes_round else MOST_PICTURES
    return min(MOST_STEPS * stretches, most, round(seconds * FRAMES_A_SECOND))


def step_of(part: Part, work: float) -> int:
    """The frame nearest to a share of the way, on steps that are even in time rather than in space.

    A straight knee bends fast at first; even steps in space would stutter there. A movement that travels counts on.
    """
    done, share = lap(part.movement, work)
    count = step_count(part)
    if part.movement.has_own_timing:
        return done * count + round(share * count)
    return bisect(_limits(count), share)


def work_at(part: Part, step: int) -> float:
    """The share of the way at a step, before the movement has travelled."""
    count, travel = step_count(part), part.movement.travel
    if not part.movement.has_own_timing:
        return ease(step / count)
    return step / count / (travel.times if travel else 1)


@lru_cache(maxsize=8)
def _limits(steps: int) -> list[float]:
    return [ease((step + 0.5) / steps) for step in range(steps)]


def sight(part: Part, step: int) -> Hashable:
    """Equal for steps that look the same: while a pose is held, or on a way back over the same poses."""
    movement, work = part.movement, work_at(part, step)
    if movement.stride or not movement.has_own_timing:
        return step
    glow = tuple(round(activation(movement, work, muscle), 2) for muscle in movement.muscles)
    return (_rounded(pose_at(movement, work)), glow)


def _rounded(value: object) -> Hashable:
    """The numbers of a pose to a tenth: less is not seen."""
    if isinstance(value, (int, float)):
        return round(value, 1)
    if isinstance(value, tuple):
        return tuple(_rounded(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return tuple(_rounded(getattr(value, field.name)) for field in fields(value))
    return str(value)
