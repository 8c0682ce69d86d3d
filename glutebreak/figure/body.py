"""The measures of the body: bone lengths, cross-sections and builds, in hundredths of a head.

The skeleton is that of a figure 7.5 heads tall. A section is an uneven ellipse: a calf is 34 deep at the back and 19
at the front, and that is where the human look comes from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

THIGH = 184.0
SHANK = 184.0
ANKLE_HEIGHT = 36.0
UPPER_ARM = 130.0
FOREARM = 108.0
HIP_WIDTH = 40.0
"""From the middle to a hip joint."""
SHOULDER_WIDTH = 69.0


class Section(NamedTuple):
    """A cross-section at `u` bones along its chain, by its four half-axes."""

    u: float
    front: float
    back: float
    outer: float
    inner: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Factors on widths; bones stay, so that every pose fits everyone."""

    hip: float
    waist: float
    chest: float
    shoulder: float
    limb: float


@dataclass(frozen=True, slots=True)
class Sections:
    """Evenly spaced sections of every chain for one build."""

    torso: tuple[Section, ...]
    neck: tuple[Section, ...]
    leg: tuple[Section, ...]
    arm: tuple[Section, ...]
    shoe: tuple[Section, ...]
    sole: tuple[Section, ...]


# fmt: off
LEG = [
    Section(-1., 32, 30, 26, 26), Section(-.75, 37, 38, 35, 38), Section(-.5, 43, 51, 41, 40),
    Section(-.25, 45, 62, 46, 40), Section(0., 46, 65, 47, 40), Section(.12, 47, 61, 45.5, 41),
    Section(.28, 46, 51, 42, 41), Section(.5, 42, 41, 36, 37), Section(.75, 35, 34, 30, 30),
    Section(.92, 31, 30, 27, 27), Section(1., 30, 29, 26, 26), Section(1.1, 26, 30, 26, 26),
    Section(1.28, 21, 34.5, 28, 27.5), Section(1.42, 19, 34, 27, 27), Section(1.6, 17, 26, 22, 22),
    Section(1.8, 15, 18.5, 16.5, 16.5), Section(2., 15, 17, 15, 15),
]
TORSO = [
    Section(0, 40, 46, 77, 77), Section(.45, 43, 49, 74, 74), Section(.8, 39, 39, 63, 63),
    Section(1.15, 38, 33, 56, 56), Section(1.5, 43, 36, 59, 59), Section(1.9, 52, 42, 66, 66),
    Section(2.2, 52, 44, 71, 71), Section(2.45, 45, 44, 77, 77), Section(2.62, 38, 40, 75, 75),
    Section(2.8, 29, 34, 58, 58), Section(2.92, 23, 28, 38, 38), Section(3., 19, 24, 26, 26),
]
NECK = [Section(0, 21, 24, 25, 25), Section(.5, 18.5, 20, 20, 20), Section(1, 20, 21, 20, 20)]
ARM = [
    Section(0, 23, 24, 20, 24), Section(.12, 25.5, 26, 23, 26), Section(.3, 23, 25, 22, 22),
    Section(.6, 19.5, 21, 19, 19), Section(.85, 17, 18, 17, 17), Section(1., 16.5, 17, 16.5, 16.5),
    Section(1.2, 18, 18, 17.5, 17.5), Section(1.5, 15.5, 15.5, 15, 15), Section(1.85, 11.5, 11.5, 11.5, 11.5),
    Section(2., 11.5, 11.5, 11.5, 11.5),
]
SHOE = [
    Section(0, 26, 12, 14, 14), Section(.06, 33, 12.5, 18, 18), Section(.16, 37, 13, 20, 20),
    Section(.3, 36, 13, 22, 22), Section(.42, 34, 13, 22, 22), Section(.58, 26, 13, 22, 22),
    Section(.78, 19.5, 13, 24, 24), Section(1., 16.5, 12, 27, 27), Section(1.35, 15.5, 9, 26, 26),
    Section(1.7, 13, 6, 20, 20), Section(2, 8, 3, 12, 12),
]
SOLE = [
    Section(0, 9, 5, 14, 14), Section(.1, 9, 6, 20, 20), Section(.4, 8, 6, 22, 22), Section(1., 7, 6, 29, 29),
    Section(1.5, 7, 5, 27, 27), Section(1.85, 7, 3, 20, 20), Section(2, 6, 1, 12, 12),
]
# fmt: on

Table = Sequence[tuple[float, float]]


@lru_cache(maxsize=32)
def sections(build: Build) -> Sections:
    """Every chain, widened or narrowed for the build."""
    torso = ((0, build.hip), (1.15, build.waist), (2.1, build.chest), (2.5, build.shoulder), (3, 1))
    upper_leg = ((-1, build.waist), (-0.4, build.hip), (0.3, (build.hip + build.limb) / 2))
    leg = (*upper_leg, (0.8, build.limb), (1.9, build.limb), (2, 1))
    arm = ((0, build.shoulder), (0.5, build.limb), (1.7, build.limb), (2, 1))
    return Sections(
        torso=_built(resampled(TORSO, 17), torso),
        neck=tuple(resampled(NECK, 5)),
        leg=_built(resampled(LEG, 28), leg),
        arm=_built(resampled(ARM, 21), arm),
        shoe=tuple(resampled(SHOE, 17)),
        sole=tuple(resampled(SOLE, 13)),
    )


def resampled(rows: Sequence[Section], count: int) -> list[Section]:
    """That many evenly spaced sections on cubic Hermite curves through the rows."""
    first, last = rows[0].u, rows[-1].u
    return [_section_at(rows, first + (last - first) * k / (count - 1)) for k in range(count)]


def _section_at(rows: Sequence[Section], u: float) -> Section:
    j = next((j for j in range(len(rows) - 2) if rows[j + 1].u >= u), len(rows) - 2)
    before, a, b, after = rows[max(j - 1, 0)], rows[j], rows[j + 1], rows[min(j + 2, len(rows) - 1)]
    step = b.u - a.u
    t = (u - a.u) / step
    values = [
        _hermite(
            a[c],
            b[c],
            (b[c] - before[c]) / (b.u - before.u) * step,
            (after[c] - a[c]) / (after.u - a.u) * step,
            t,
        )
        for c in range(1, 5)
    ]
    return Section(u, *values)


def _hermite(a: float, b: float, slope_a: float, slope_b: float, t: float) -> float:
    t2, t3 = t * t, t * t * t
    return (2 * t3 - 3 * t2 + 1) * a + (t3 - 2 * t2 + t) * slope_a + (3 * t2 - 2 * t3) * b + (t3 - t2) * slope_b


def _built(rows: Sequence[Section], factors: Table) -> tuple[Section, ...]:
    return tuple(Section(row.u, *(value * _gain(row.u, factors) for value in row[1:])) for row in rows)


def _gain(u: float, factors: Table) -> float:
    """Piecewise linear between the given points."""
    for (a, x), (b, y) in pairwise(factors):
        if u <= b:
            return x + (y - x) * max(0.0, u - a) / (b - a)
    return factors[-1][1]
