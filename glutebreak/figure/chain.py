"""The one body primitive: a row of cross-sections along bones, seen by a camera.

Joints are soft: near one, the centre line follows a curve and the axes of the sections are blended, so that knees and
elbows keep a believable shape. Pure geometry; outlines are made in `outline`, colours in the painters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, radians, sin
from typing import NamedTuple

from glutebreak.figure.body import Section
from glutebreak.figure.camera import Camera
from glutebreak.figure.vectors import TINY, Frame, Point, Vector, add, between, length, scale, subtract, unit

HIDDEN = -0.05
"""A point of the skin that faces away by more than this slides back to the silhouette."""
SLIDE_STEP = 9.0
SLIDE_STEPS = 12


class Station(NamedTuple):
    """One section where it is: in the picture, and in the world."""

    at: Point
    front_axis: Point
    side_axis: Point
    section: Section
    where: Vector
    forward: Vector
    outward: Vector


@dataclass(frozen=True, slots=True)
class Chain:
    """Stations, evenly spaced, with the normal of the centre line at each."""

    camera: Camera
    stations: tuple[Station, ...]
    normals: tuple[Point, ...]
    end_on: bool
    """Points so much at the viewer that it has no useful side outline."""

    def support(self, k: int, towards: Point, grow: float = 0.0) -> Point:
        """The outermost point of section k in a direction of the picture."""
        (x, y), (fx, fy), (sx, sy), section = self.stations[k][:4]
        nx, ny = towards
        front, side = fx * nx + fy * ny, sx * nx + sy * ny
        depth = section.front if front > 0 else section.back
        width = section.outer if side > 0 else section.inner
        reach = hypot(depth * front, width * side)
        margin = grow * self.camera.scale
        if reach < TINY:
            return (x + nx * margin, y + ny * margin)
        a, b = depth * depth * front / reach, width * width * side / reach
        return (x + fx * a + sx * b + nx * margin, y + fy * a + sy * b + ny * margin)

    def nearest(self, u: float) -> int:
        """Index of the station nearest to a place along the chain."""
        last = len(self.stations) - 1
        return max(0, min(last, round(self._position(u))))

    def inside(self, u: float, front: float = 0.0, side: float = 0.0) -> Point:
        """A point of the section there: front and side from -1 to 1 of its half-axes."""
        station = self.stations[self.nearest(u)]
        section = station.section
        depth = front * (section.front if front > 0 else section.back)
        width = side * (section.outer if side > 0 else section.inner)
        where = add(station.where, add(scale(station.forward, depth), scale(station.outward, width)))
        return self.camera.point(where)

    def skin(self, u: float, angle: float) -> tuple[Point, float]:
        """A point on the skin and how much it faces the viewer; angle 0 front, 90 outer, 180 back, 270 inner."""
        position = max(0.0, min(len(self.stations) - 1 - TINY, self._position(u)))
        k = int(position)
        c, s = cos(radians(angle)), sin(radians(angle))
        (p, n), (q, m) = _surface(self.stations[k], c, s), _surface(self.stations[k + 1], c, s)
        share = position - k
        return self.camera.point(between(p, q, share)), self.camera.depth(unit(between(n, m, share)))

    def visible_skin(self, u: float, angle: float, toward: float) -> Point:
        """Like `skin`, but a point behind the silhouette slides back to it, round towards that angle."""
        point, facing = self.skin(u, angle)
        for _ in range(SLIDE_STEPS):
            if facing >= HIDDEN or abs(angle - toward) < SLIDE_STEP:
                break
            angle += SLIDE_STEP if angle < toward else -SLIDE_STEP
            point, facing = self.skin(u, angle)
        return point

    def _position(self, u: float) -> float:
        first, last = self.stations[0].section.u, self.stations[-1].section.u
        return (u - first) / (last - first) * (len(self.stations) - 1)


def chained(
    camera: Camera,
    bones: Sequence[tuple[Vector, Vector, Frame]],
    sections: Sequence[Section],
    *,
    rounding: Sequence[float] = (),
    side: int = 1,
    end_on: float = 0.6,
) -> Chain:
    """Sections along bones (from, to, frame).

    `rounding` is how far each inner joint's curve reaches into its bones, as a share of them; `side` the sign of
    outward along the frames' right axis; `end_on` the share of its true length below which a chain is end-on.
    """
    line = _CentreLine(bones, rounding)
    stations = tuple(_station(camera, line, section, section.u - sections[0].u, side) for section in sections)
    real = sum(length(subtract(b, a)) for a, b, _ in bones) * camera.scale
    seen = sum(hypot(b.at[0] - a.at[0], b.at[1] - a.at[1]) for a, b in pairwise(stations))
    return Chain(camera, stations, _normals(stations), end_on=seen < end_on * real)


@dataclass(frozen=True, slots=True)
class _CentreLine:
    """Bones with softly rounded corners."""

    bones: Sequence[tuple[Vector, Vector, Frame]]
    rounding: Sequence[float]

    def at(self, v: float) -> tuple[Vector, Vector, Vector]:
        """Place, forward and right at v bones from the beginning."""
        k = min(max(int(v), 0), len(self.bones) - 1)
        share = v - k
        if k > 0 and share < self.rounding[k - 1]:
            return self._corner(k, 0.5 + 0.5 * share / self.rounding[k - 1])
        if k < len(self.bones) - 1 and share > 1 - self.rounding[k]:
            return self._corner(k + 1, 0.5 * (share - 1 + self.rounding[k]) / self.rounding[k])
        start, end, frame = self.bones[k]
        return between(start, end, share), frame.forward, frame.right

    def _corner(self, joint: int, q: float) -> tuple[Vector, Vector, Vector]:
        """On a quadratic curve round the joint; q runs from 0 to 1 along it."""
        start, corner, before = self.bones[joint - 1]
        _, end, after = self.bones[joint]
        reach = self.rounding[joint - 1]
        a, b = between(corner, start, reach), between(corner, end, reach)
        where = add(add(scale(a, (1 - q) ** 2), scale(corner, 2 * q * (1 - q))), scale(b, q * q))
        return (
            where,
            unit(between(before.forward, after.forward, q)),
            unit(between(before.right, after.right, q)),
        )


def _station(camera: Camera, line: _CentreLine, section: Section, v: float, side: int) -> Station:
    where, forward, right = line.at(v)
    outward = scale(right, side)
    return Station(
        camera.point(where), camera.project(forward), camera.project(outward), section, where, forward, outward
    )


def _normals(stations: Sequence[Station]) -> tuple[Point, ...]:
    normals: list[Point] = []
    last = (0.0, 0.0)
    for k in range(len(stations)):
        (ax, ay), (bx, by) = stations[max(k - 1, 0)].at, stations[min(k + 1, len(stations) - 1)].at
        distance = hypot(bx - ax, by - ay)
        if distance > TINY:
            last = ((ay - by) / distance, (bx - ax) / distance)
        normals.append(last)
    return tuple(normals)


def _surface(station: Station, c: float, s: float) -> tuple[Vector, Vector]:
    """Place and normal on the skin of a section, for the cosine and sine of an angle round it."""
    depth = station.section.front if c > 0 else station.section.back
    width = station.section.outer if s > 0 else station.section.inner
    place = add(station.where, add(scale(station.forward, depth * c), scale(station.outward, width * s)))
    return place, add(scale(station.forward, c / depth), scale(station.outward, s / width))
