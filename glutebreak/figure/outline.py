"""Outlines and shade crescents of a chain, as closed loops of points. Pure: `paths` turns loops into painter paths."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, radians, sin

from glutebreak.figure.chain import Chain
from glutebreak.figure.vectors import Point

LIGHT: Point = (0.5, -0.86)
"""Direction to the light, in the picture: from the upper right, for everything."""
ROUND = 0.2
"""Ends that bulge more than this are splined through; others keep the sharp corners of a hem."""
FAINT = 0.03
"""Crescents narrower than this share of a section are left out."""
TAPER = 0.45
CREASE = 3
"""Stations on either side of a sharp bend that are rounded off,"""
SOFTENINGS = 4
"""so many times."""
HULL_WAYS: tuple[Point, ...] = tuple((cos(n * pi / 10), sin(n * pi / 10)) for n in range(20))
"""Directions in which a hull has its points."""
CAP_ANGLES = tuple(radians(angle) for angle in (0, 22, 45, 67, 90, 113, 135, 158, 180))

Run = list[Point]


@dataclass(frozen=True, slots=True)
class Loop:
    """A closed outline of runs; `soft[i]` says that the corner before run i is rounded rather than sharp."""

    runs: tuple[Run, ...]
    soft: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Edges:
    """The two sides of a stretch of a chain, seen from its beginning; `grow` widens it."""

    chain: Chain
    stations: range
    left: Run
    right: Run
    grow: float


def edges(chain: Chain, start: float, end: float, grow: float = 0.0) -> Edges:
    """The sides from one place along the chain to another."""
    stations = range(chain.nearest(start), chain.nearest(end) + 1)
    normals = [chain.normals[k] for k in stations]
    left = [chain.support(k, n, grow) for k, n in zip(stations, normals, strict=True)]
    right = [chain.support(k, (-n[0], -n[1]), grow) for k, n in zip(stations, normals, strict=True)]
    return Edges(chain, stations, _forwards(left, normals), _forwards(right, normals), grow)


def outline(sides: Edges, bulge_start: float = 0.0, bulge_end: float = 0.0) -> list[Loop]:
    """The silhouette; bulge 0 ends in the section itself (a hem), 1 in a ball."""
    if sides.chain.end_on:
        return _hulls(sides)
    first, last = sides.stations[0], sides.stations[-1]
    end = _cap(sides, last, 1, bulge_end)
    start = _cap(sides, first, -1, bulge_start)[::-1]
    a, b = bulge_start > ROUND, bulge_end > ROUND
    return [Loop((sides.left, end, sides.right[::-1], start), (a, b, b, a))]


def width(sides: Edges) -> float:
    """The mean width of the sections from side to side, in hundredths of a head."""
    sections = [sides.chain.stations[k].section for k in sides.stations]
    return sum(section.outer + section.inner for section in sections) / len(sections)


def hem(sides: Edges, *, at_end: bool) -> Run:
    """The visible rim where a garment begins or ends."""
    return _cap(sides, sides.stations[-1 if at_end else 0], 1 if at_end else -1, 0.0)


def crescents(sides: Edges, depth: float, *, taper: bool = False, lit: bool = False) -> list[Loop]:
    """The shade on the sides turned away from the light, or the shine on those that are lit.

    At most `depth` of a section's width.
    """
    if sides.chain.end_on:
        return []
    loops = []
    for sign, edge in ((1, sides.left), (-1, sides.right)):
        widths = _shade_widths(sides, -sign if lit else sign, depth, taper=taper)
        if max(widths) > FAINT:
            inner = [
                _towards(e, sides.chain.stations[k].at, 2 * w)
                for e, k, w in zip(edge, sides.stations, widths, strict=True)
            ]
            loops.append(Loop((_longer(edge), _longer(inner)[::-1]), (False, False)))
    return loops


def _forwards(edge: Run, normals: Sequence[Point]) -> Run:
    """On the inside of a sharp bend a point that would run backwards waits at its predecessor.

    Where points wait the edge would be pointed; it is rounded off as cloth does.
    """
    waiting: set[int] = set()
    for n in range(1, len(edge)):
        (x, y), (nx, ny) = edge[n], normals[n]
        if (x - edge[n - 1][0]) * ny - (y - edge[n - 1][1]) * nx < 0:
            edge[n] = edge[n - 1]
            waiting.update(range(max(1, n - CREASE), min(len(edge) - 1, n + CREASE)))
    for _ in range(SOFTENINGS):
        for n in sorted(waiting):
            edge[n] = _towards(edge[n], _towards(edge[n - 1], edge[n + 1], 0.5), 0.5)
    return edge


def _cap(sides: Edges, k: int, sign: int, bulge: float) -> Run:
    """Half an ellipse that closes the chain at station k; sign 1 at its end, -1 at its beginning."""
    chain, grow = sides.chain, sides.grow
    nx, ny = chain.normals[k]
    tx, ty = ny * sign, -nx * sign
    ax, ay = chain.support(k, (nx, ny), grow)
    bx, by = chain.support(k, (-nx, -ny), grow)
    ex, ey = chain.support(k, (tx, ty), grow)
    mx, my, hx, hy = (ax + bx) / 2, (ay + by) / 2, (ax - bx) / 2, (ay - by) / 2
    far = max(0.0, (ex - mx) * tx + (ey - my) * ty) + hypot(hx, hy) * bulge
    return [(mx + hx * cos(r) + tx * far * sin(r), my + hy * cos(r) + ty * far * sin(r)) for r in CAP_ANGLES]


def _hulls(sides: Edges) -> list[Loop]:
    """Seen end-on: the hull of each section with the next, filled over each other."""
    rings = [[sides.chain.support(k, way, sides.grow) for way in HULL_WAYS] for k in sides.stations]
    return [_hull(*pair) for pair in pairwise(rings)]


def _hull(ring: Run, other: Run) -> Loop:
    """In each direction the outer one of two sections."""
    points = [
        a if (a[0] - b[0]) * x + (a[1] - b[1]) * y > 0 else b
        for a, b, (x, y) in zip(ring, other, HULL_WAYS, strict=True)
    ]
    return Loop(([*points, points[0]],), (True,))


def _shade_widths(sides: Edges, sign: int, depth: float, *, taper: bool) -> list[float]:
    widths = []
    for n, k in enumerate(sides.stations):
        nx, ny = sides.chain.normals[k]
        away = max(0.0, -(nx * LIGHT[0] + ny * LIGHT[1]) * sign)
        widths.append(away * depth * (min(1.0, n / (TAPER * len(sides.stations))) if taper else 1.0))
    return widths


def _towards(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def _longer(run: Run) -> Run:
    """One more point at either end: a crescent runs out past the hem that clips it."""
    return [_towards(run[1], run[0], 2), *run, _towards(run[-2], run[-1], 2)]
