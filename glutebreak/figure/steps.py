"""Which pictures of a movement there are: the way there in steps, one for each frame.

Paints nothing; keeps only which steps look the same.
"""

from bisect import bisect
from collections.abc import Hashable
from dataclasses import fields, is_dataclass

from glutebreak.core.coach import ease
from glutebreak.core.exercises import Part
from glutebreak.figure.motion import activation, lap, pose_at, stops

FRAMES_A_SECOND = 25
MOST_STEPS = 40
"""From one pose to the next, however slow: beyond this, frames would differ by less than a pixel."""
MOST_PICTURES = 60
MOST_PICTURES_ROUND = 150
"""Of one part, for the memory that they take; who comes back another way shows most of them twice."""


class Steps:
    """The steps of one part; `share` of the pictures that there would be are few enough for the memory."""

    def __init__(self, part: Part, share: float = 1.0) -> None:
        self._movement = part.movement
        seconds = _way_seconds(part)
        self.count = _count(part, seconds, min(share, 1.0))
        """Between the key poses: those of the way there, of one step aside, or of the way round."""
        self.seconds = seconds / self.count
        """Of one step."""
        self._limits = [ease((step + 0.5) / self.count) for step in range(self.count)]
        self._alike: dict[int, int] = {}
        self._sights: dict[Hashable, int] = {}
        self._glows: dict[Hashable, int] = {}

    def of(self, work: float) -> int:
        """The step nearest to a share of the way; steps are even in time rather than in space.

        A straight knee bends fast at first; even steps in space would stutter there. A movement that travels counts on.
        """
        if not self._movement.has_own_timing:
            return bisect(self._limits, work)
        done, share = lap(self._movement, work)
        return done * self.count + round(share * self.count)

    def work_at(self, step: int) -> float:
        """The share of the way at a step, before the movement has travelled."""
        if not self._movement.has_own_timing:
            return ease(step / self.count)
        travel = self._movement.travel
        return step / self.count / (travel.times if travel else 1)

    def first_alike(self, step: int) -> int:
        """The first step that was asked for and looks the same: one picture serves both."""
        if step not in self._alike:
            self._alike[step] = self._sights.setdefault(self._sight(step), step)
        return self._alike[step]

    def first_glowing(self, step: int) -> int:
        """The first step that was asked for with the same muscles at work: all that counts where nothing else moves."""
        return self._glows.setdefault(self._glow(step), step)

    def _sight(self, step: int) -> Hashable:
        """Equal for steps that look the same: while a pose is held, or on a way back over the same poses."""
        movement, work = self._movement, self.work_at(step)
        if movement.stride or not movement.has_own_timing:
            return step
        return (_rounded(pose_at(movement, work)), self._glow(step))

    def _glow(self, step: int) -> tuple[float, ...]:
        """How hard each muscle works."""
        work = self.work_at(step)
        return tuple(round(activation(self._movement, work, muscle), 2) for muscle in self._movement.muscles)


def _way_seconds(part: Part) -> float:
    seconds = part.tempo.go_seconds
    if part.movement.goes_round:
        seconds += part.tempo.back_seconds
    return seconds / part.movement.travel.times if part.movement.travel is not None else seconds


def _count(part: Part, seconds: float, share: float) -> int:
    stretches = len(stops(part.movement)) - 1
    seen_twice = part.movement.goes_round and not part.movement.stride
    most = (MOST_PICTURES_ROUND if seen_twice else MOST_PICTURES) * share
    return max(1, round(min(MOST_STEPS * stretches, most, seconds * FRAMES_A_SECOND)))


def _rounded(value: object) -> Hashable:
    """The numbers of a pose to a tenth: less is not seen."""
    if isinstance(value, (int, float)):
        return round(value, 1)
    if isinstance(value, tuple):
        return tuple(_rounded(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return tuple(_rounded(getattr(value, field.name)) for field in fields(value))
    return str(value)
