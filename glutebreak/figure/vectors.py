"""Vectors, frames and the little trigonometry that a skeleton needs. Knows nothing of bodies.

World: x to the right of the picture, y up, z to the viewer. Angles are in degrees.
"""

from math import acos, cos, degrees, radians, sin, sqrt
from typing import NamedTuple

Vector = tuple[float, float, float]
Point = tuple[float, float]

TINY = 1e-9


class Frame(NamedTuple):
    """Where forward, up and right are, as unit vectors."""

    forward: Vector
    up: Vector
    right: Vector


WORLD = Frame((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def add(a: Vector, b: Vector) -> Vector:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def subtract(a: Vector, b: Vector) -> Vector:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vector, factor: float) -> Vector:
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def dot(a: Vector, b: Vector) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vector) -> float:
    return sqrt(dot(a, a))


def unit(a: Vector) -> Vector:
    return scale(a, 1 / (length(a) or TINY))


def across(a: Vector, axis: Vector) -> Vector:
    """The direction of a as far as it is at right angles to the axis."""
    along = unit(axis)
    return unit(subtract(a, scale(along, dot(a, along))))


def between(a: Vector, b: Vector, share: float) -> Vector:
    """The point at that share of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share)


def direction(frame: Frame, local: Vector) -> Vector:
    """A direction given as forward, up, right of the frame."""
    (f, u, r), (x, y, z) = frame, local
    return (f[0] * x + u[0] * y + r[0] * z, f[1] * x + u[1] * y + r[1] * z, f[2] * x + u[2] * y + r[2] * z)


def place(frame: Frame, origin: Vector, local: Vector) -> Vector:
    """A point given as forward, up, right of a frame at that origin."""
    return add(origin, direction(frame, local))


def pitched(frame: Frame, angle: float) -> Frame:
    """Turned about its own right axis: forward goes up."""
    forward, up = _turned(frame.forward, frame.up, angle)
    return Frame(forward, up, frame.right)


def rolled(frame: Frame, angle: float) -> Frame:
    """Turned about its own forward axis: up goes right."""
    up, right = _turned(frame.up, frame.right, angle)
    return Frame(frame.forward, up, right)


def yawed(frame: Frame, angle: float) -> Frame:
    """Turned about its own up axis: forward goes left."""
    forward, right = _turned(frame.forward, frame.right, -angle)
    return Frame(forward, frame.up, right)


def mean_frame(a: Frame, b: Frame) -> Frame:
    """Half the way from one to the other, for frames that are not opposed."""
    up = unit(between(a.up, b.up, 0.5))
    forward = between(a.forward, b.forward, 0.5)
    forward = unit(subtract(forward, scale(up, dot(forward, up))))
    return Frame(forward, up, cross(forward, up))


def bone_frame(above: Vector, below: Vector, front: Vector) -> Frame:
    """The frame of a bone that hangs from `above` to `below` with its front facing as far as it can to `front`."""
    up = unit(subtract(above, below))
    forward = unit(subtract(front, scale(up, dot(front, up))))
    return Frame(forward, up, cross(forward, up))


def two_bone(root: Vector, goal: Vector, upper: float, lower: float, pole: Vector) -> tuple[Vector, Vector]:
    """Inverse kinematics: middle joint and end of two bones from root to goal, bent toward pole.

    A goal out of reach is approached: the bones stay just short of straight.
    """
    way = subtract(goal, root)
    distance = min(length(way), (upper + lower) * 0.9995)
    along = unit(way)
    foot = (upper * upper - lower * lower + distance * distance) / (2 * distance)
    height = sqrt(max(0.0, upper * upper - foot * foot))
    aside = unit(subtract(pole, scale(along, dot(pole, along))))
    return add(add(root, scale(along, foot)), scale(aside, height)), add(root, scale(along, distance))


def bend(first: Vector, joint: Vector, last: Vector) -> float:
    """How far a joint is bent; 0 is straight."""
    cosine = dot(unit(subtract(joint, first)), unit(subtract(last, joint)))
    return degrees(acos(max(-1.0, min(1.0, cosine))))


def _turned(a: Vector, b: Vector, angle: float) -> tuple[Vector, Vector]:
    c, s = cos(radians(angle)), sin(radians(angle))
    return add(scale(a, c), scale(b, s)), add(scale(a, -s), scale(b, c))
