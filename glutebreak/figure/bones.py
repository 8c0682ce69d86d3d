"""The joints of the figure as values, in world coordinates. They are found in `skeleton` and `limbs`."""

from collections.abc import Mapping
from dataclasses import dataclass

from glutebreak.core.poses import Side
from glutebreak.figure.vectors import Frame, Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Spine:
    """Pelvis to skull."""

    hip: Vector
    pelvis: Frame
    waist: Vector
    lumbar: Frame
    ribs: Vector
    chest: Frame
    nape: Vector
    neck: Frame
    atlas: Vector
    head: Frame
    skull: Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """Hip joint to toes."""

    top: Vector
    """Where the trousers begin."""
    hip: Vector
    thigh: Frame
    knee: Vector
    shank: Frame
    ankle: Vector
    foot: Frame
    heel: Vector
    ball: Vector
    toes: Frame
    points_at_viewer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """Shoulder to hand."""

    shoulder: Vector
    upper: Frame
    elbow: Vector
    fore: Frame
    wrist: Vector
    hand: Frame


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Every joint of a pose, in world coordinates."""

    spine: Spine
    legs: Mapping[Side, Leg]
    arms: Mapping[Side, Arm]


def outward(side: Side) -> int:
    """The sign of that side's direction along a frame's right axis."""
    return 1 if side is Side.RIGHT else -1
