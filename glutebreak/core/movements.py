"""How poses follow each other, and how a movement is shown, as plain numbers.

Says what is seen, from where, among which things; `glutebreak.figure` draws it and `core.coach` says when.
"""

from dataclasses import dataclass
from typing import Literal

from glutebreak.core.poses import Pair, Pose, Side, Triple


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A thing that stands in the world, at the same scale as the figure."""

    name: str
    """Which of the drawn things."""
    at: Triple = (0.0, 0.0, 0.0)
    """Where its own origin is; what that means is written at each of them."""
    turn: float = 0.0
    """Degrees about the vertical, as the figure's own left turn."""
    over: bool = False
    """Painted over the figure rather than behind it."""
    scenery: bool = False
    """Nobody touches it: the small still pictures leave it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """From where the figure is looked at, and what stands around it. Places are thousandths of the picture's width."""

    yaw: float
    """Degrees that the camera walks round the figure; 0 shows its right side, 90 its back, -90 its front."""
    pitch: float
    """Degrees that the camera looks down."""
    head: str
    """Which of the drawn heads fits this yaw."""
    x: float = 0.0
    """The figure's place, to the right of the middle."""
    floor: float = 890.0
    zoom: float = 1.0
    wide: bool = False
    """16 to 10 instead of a square, for who lies; its height is 625."""
    things: tuple[Placed, ...] = ()
    plant: Pair | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Muscle:
    """A muscle that works hardest at the movement's peak."""

    side: Side
    name: str
    strength: float = 1.0
    at: Pair | None = None
    """The stretch of the way, from and to, that it works in; None: at the movement's peak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """What moves, as the arrow of the still pictures; thousandths of the picture, y down."""

    joint: Literal["knee", "heel", "hip", "nape", "elbow", "wrist"]
    side: Side
    at: Pair
    """Where it begins, from the joint."""
    toward: Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseUp:
    """A round picture of the hips within the picture; in thousandths of the picture's width."""

    at: Pair
    yaw: float
    pitch: float
    radius: float = 165.0
    zoom: float = 1.22
    letters: bool = False
    """L and R beside the hips; such a close-up is never mirrored."""
    pose: Pose | None = None
    """A pose of its own that keeps still; None: as the figure moves."""
    centre: Triple = (0.0, 10.0, 0.0)
    """Its middle, from the hips, in the frame of the pelvis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One more pose on the way; a file says only what differs from the start."""

    at: float
    """The share of the way, above 0 and below 1."""
    pose: Pose


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel:
    """The movement is done several times on the way there, each time further on: steps to the side."""

    by: Triple
    """From where one ends to where it began; its last pose is its first one, moved by so much."""
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Key poses; the figure goes from `start` to `end` and back, or on and round."""

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
    between: tuple[Key, ...] = ()
    """More poses, in order; `start` is at 0, `end` at 1, or at 0.5 where it goes round."""
    goes_round: bool = False
    """From the start to the end and on to the start again: the way back is no mirror of the way there."""
    flows: bool = False
    """Passes through its poses at a steady pace instead of resting in each."""
    travel: Travel | None = None
    close_up: CloseUp | None = None
    stride: float = 0.0
    """How far the floor passes under the figure while it goes round once: it walks, and the picture goes with it."""
    stills: Pair | None = None
    """The two shares of the way that the numbered still pictures show; None: its ends, towards the peak."""

    @property
    def has_own_timing(self) -> bool:
        """Its poses say when they are reached; otherwise it starts and stops softly."""
        return bool(self.between) or self.goes_round or self.travel is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial:
    """Where the feet are, seen from above on a clock face; 12 is straight ahead."""

    hours: tuple[int, ...]
    """Hours that heels or toes point at."""
    foot: Pair
    """Middle of the right foot from the middle of the dial; the left one mirrors it."""
    turn: float
    """Degrees by which the right foot is turned out."""
