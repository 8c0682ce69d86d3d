"""How the figure stands at the two key moments of a movement, as plain numbers.

Lengths are in hundredths of a head, angles in degrees. World: x to the right of the picture, y up, z to the viewer;
the figure faces right. What the numbers look like is the business of `glutebreak.figure`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Triple = tuple[float, float, float]
Pair = tuple[float, float]


class Side(StrEnum):
    """A side of the body, never of the picture."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A foot that stands: its ball never moves, the heel lifts round it."""

    ball: Triple
    lift: float = 0.0
    """Heel above the floor, as the angle of the sole."""
    out: float = 0.0
    """Toes turned out from straight ahead; negative turns them in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegPose:
    """One leg; the knee follows from hip and ankle."""

    planted: Planted


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A hand that rests on the body, given in the frame of the pelvis: forward, up, outward."""

    to: Triple
    """Where the wrist is, from the pelvis."""
    elbow: Triple
    """Which way the elbow points."""
    palm: Triple
    """Which way the inside of the arm looks."""
    hand: Triple
    """Which way the fingers come from; the wrist lies that way from them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """An arm that hangs from the shoulder."""

    flex: float = 0.0
    """Forward."""
    abduct: float = 0.0
    """Away from the body."""
    turn: float = 0.0
    """Outward about its own length."""
    elbow: float = 0.0
    """Bent by so much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmPose:
    """One arm: exactly one of `reach` and `swing`."""

    hand: str
    """Which of the drawn hands."""
    reach: Reach | None = None
    swing: Swing | None = None
    shoulder_forward: float = 0.0

    def __post_init__(self) -> None:
        if (self.reach is None) == (self.swing is None):
            raise ValueError("an arm either reaches or swings")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpinePose:
    """Bends in the plane of walking, each on top of the one below; positive leans or looks forward."""

    pelvis: float = 0.0
    lumbar: float = 0.0
    thorax: float = 0.0
    neck: float = 0.0
    head: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """The leg that carries: the height of the pelvis follows from how far its knee is bent."""

    leg: Side
    knee: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """The whole figure at one moment."""

    hip: Triple
    """Middle between the hip joints; its height is ignored where there is a stance."""
    right_leg: LegPose
    left_leg: LegPose
    right_arm: ArmPose
    left_arm: ArmPose
    stance: Stance | None = None
    spine: SpinePose = SpinePose()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """From where the figure is looked at, and what stands around it. Places are thousandths of the picture."""

    yaw: float
    """Degrees that the camera walks round the figure; at 0 it shows its right side, at 90 its back."""
    pitch: float
    """Degrees that the camera looks down."""
    head: str
    """Which of the drawn heads fits this yaw."""
    order: Literal["side", "behind"]
    """Which limbs are painted before which."""
    x: float = 0.0
    """The figure's place, to the right of the middle."""
    floor: float = 890.0
    desk: Pair | None = None
    plant: Pair | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Muscle:
    """A muscle that works hardest at the movement's peak."""

    side: Side
    name: str
    strength: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """What moves, as the arrow of the still pictures; thousandths of the picture, y down."""

    joint: Literal["knee", "heel"]
    side: Side
    at: Pair
    """Where it begins, from the joint."""
    toward: Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Two key poses; the figure goes from `start` to `end` and back."""

    view: View
    start: Pose
    end: Pose
    arrow: Arrow
    muscles: tuple[Muscle, ...]
    peak: Literal["start", "end"] = "end"
    """The key pose in which the muscles work hardest."""
    felt_line: Side | None = None
    """The leg along which the work is felt, from the buttock to the heel."""
    lead: float = 1.0
    """Above 1 the pelvis runs ahead of the rest: the weight moves over the balls before the heels leave the floor."""
    lag: float = 0.0
    """The share of the way that the legs wait for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial:
    """Where the feet are, seen from above on a clock face; 12 is straight ahead."""

    hours: tuple[int, ...]
    """Hours that heels or toes point at."""
    foot: Pair
    """Middle of the right foot from the middle of the dial; the left one mirrors it."""
    turn: float
    """Degrees by which the right foot is turned out."""
