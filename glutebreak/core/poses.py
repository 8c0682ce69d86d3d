"""How the figure stands, sits or lies at one moment, as plain numbers.

Lengths are in hundredths of a head, angles in degrees. World: x to the right of the picture, y up, z to the viewer;
the figure faces right. What the numbers look like is the business of `glutebreak.figure`; how poses follow each other
is that of `core.movements`.
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
    """A foot at a place in the world; on the floor its ball stays where it is and the heel lifts round it."""

    ball: Triple
    """Off the floor (y above 0) the toes follow the foot instead of lying flat."""
    lift: float = 0.0
    """Heel above the ball, as the angle of the sole; below 0 the toes are lifted."""
    out: float = 0.0
    """Toes turned out from straight ahead; negative turns them in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Free:
    """A leg by its joint angles, from the pelvis down."""

    flex: float = 0.0
    """Thigh forward."""
    abduct: float = 0.0
    """Away from the other leg."""
    turn: float = 0.0
    """Outward about the thigh's own length."""
    knee: float = 0.0
    """Bent by so much."""
    ankle: float = 0.0
    """Toes pulled up; negative points them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hinge:
    """The ankle stays where it is; the knee swings round the line from hip to ankle, as in a clamshell."""

    ankle_at: Triple
    open: float = 0.0
    """From where the knee points to the viewer, upwards."""
    ankle: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LegPose:
    """One leg: exactly one of the three; where it is planted the knee follows from hip and ankle."""

    planted: Planted | None = None
    free: Free | None = None
    hinge: Hinge | None = None
    points_at_viewer: bool = False
    """It does so at some time of the movement, as when it is crossed: then it has no two sides that could be drawn,
    and is painted as one mass. The same in all poses of a movement."""

    def __post_init__(self) -> None:
        if sum(way is not None for way in (self.planted, self.free, self.hinge)) != 1:
            raise ValueError("a leg is either planted, free or hinged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A hand at a place, given as forward, up, outward of the frame that it is in."""

    to: Triple
    """Where the wrist is."""
    elbow: Triple
    """Which way the elbow points."""
    palm: Triple
    """Which way the inside of the arm looks."""
    hand: Triple
    """Which way the fingers point from the wrist."""
    frame: Literal["pelvis", "chest", "head", "world"] = "pelvis"
    """From the hips, the nape, the middle of the skull, or the world's origin; the world's outward is its z, away
    from the body for either hand."""


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
    shoulder_up: float = 0.0
    layer: Literal["usual", "front", "behind", "under"] = "usual"
    """What it covers: usually the near arm the body, and the body the far one; under: the hand lies under the hips."""

    def __post_init__(self) -> None:
        if (self.reach is None) == (self.swing is None):
            raise ValueError("an arm either reaches or swings")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpinePose:
    """Bends, each on top of the one below; in the plane of walking positive leans or looks forward."""

    pelvis: float = 0.0
    lumbar: float = 0.0
    thorax: float = 0.0
    neck: float = 0.0
    head: float = 0.0
    side: float = 0.0
    """The trunk to its right, shared between waist and ribs."""
    twist: float = 0.0
    """The ribs to their right."""
    pelvis_drop: float = 0.0
    """The right side of the pelvis down; the trunk goes with it unless `side` takes it back."""
    neck_side: float = 0.0
    """Neck and head to their right, each by so much."""
    head_turn: float = 0.0
    """The face to its right."""
    head_world: float | None = None
    """The head kept at this angle in the world, whatever the trunk does: 90 looks at the ceiling, 0 ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """How the pelvis lies in the world: turned about the vertical, then rolled, then tipped back.

    `pitch = 90` lies on the back with the head to the left; `yaw = -90, roll = -90` lies on the left side with the
    head to the right, facing the viewer.
    """

    yaw: float = 0.0
    roll: float = 0.0
    pitch: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """The leg that carries: the height of the pelvis follows from how far its knee is bent."""

    leg: Side
    knee: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """The whole figure at one moment."""

    hip: Triple
    """Middle between the hip joints; a stance ignores its height, an anchor its x and y."""
    right_leg: LegPose
    left_leg: LegPose
    right_arm: ArmPose
    left_arm: ArmPose
    stance: Stance | None = None
    anchor: Pair | None = None
    """Where the nape is held, x and y, as by shoulders that lie on the floor; the pelvis follows."""
    root: Root = Root()
    spine: SpinePose = SpinePose()

    def leg(self, side: Side) -> LegPose:
        return self.right_leg if side is Side.RIGHT else self.left_leg

    def arm(self, side: Side) -> ArmPose:
        return self.right_arm if side is Side.RIGHT else self.left_arm
