"""Loops, curves and written paths as painter paths. Here geometry meets Qt."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from glutebreak.figure.outline import Loop, Run
from glutebreak.figure.vectors import Point

NUMBERS = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}


def outlined(loops: Sequence[Loop]) -> QPainterPath:
    """Closed Catmull-Rom splines through the loops; where they overlap they are filled once."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for loop in loops:
        _add_loop(path, loop)
    return path


def closed(points: Sequence[Point]) -> QPainterPath:
    """A smooth closed curve through the points."""
    return outlined([Loop(([*points, points[0]],), (True,))])


def curve(points: Sequence[Point]) -> QPainterPath:
    """A smooth open curve through the points."""
    path = QPainterPath()
    path.moveTo(*points[0])
    _add_run(path, points, points[0], points[-1])
    return path


@lru_cache(maxsize=256)
def written(svg: str) -> QPainterPath:
    """A path of the art file: absolute M, L, C, Q and Z, numbers apart by blanks. Not to be changed by callers."""
    path = QPainterPath()
    draw: dict[str, Callable[..., None]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "C": path.cubicTo,
        "Q": path.quadTo,
        "Z": path.closeSubpath,
    }
    words = svg.split()
    while words:
        letter = words.pop(0)
        numbers = [float(words.pop(0)) for _ in range(NUMBERS[letter])]
        draw[letter](*numbers)
    return path


def _add_loop(path: QPainterPath, loop: Loop) -> None:
    runs, count = loop.runs, len(loop.runs)
    path.moveTo(*runs[0][0])
    for r, run in enumerate(runs):
        following = (r + 1) % count
        before = runs[r - 1][-2] if loop.soft[r] else run[0]
        after = runs[following][1] if loop.soft[following] else run[-1]
        path.lineTo(*run[0])
        _add_run(path, run, before, after)
    path.closeSubpath()


def _add_run(path: QPainterPath, run: Run | Sequence[Point], before: Point, after: Point) -> None:
    """A Catmull-Rom spline from the current point, which is the run's first."""
    points = [before, *run, after]
    for a, b, c, d in zip(points, points[1:], points[2:], points[3:], strict=False):
        path.cubicTo(
            b[0] + (c[0] - a[0]) / 6,
            b[1] + (c[1] - a[1]) / 6,
            c[0] - (d[0] - b[0]) / 6,
            c[1] - (d[1] - b[1]) / 6,
            c[0],
            c[1],
        )
