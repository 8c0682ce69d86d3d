"""What each part of an own exercise shows: pictures that open, or a movement that the figure can stand in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import dist
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from glutebreak.core.exercises import Exercise, Part, Pictures
from glutebreak.core.movements import Movement
from glutebreak.core.poses import Pose, Side
from glutebreak.figure.art import looks
from glutebreak.figure.body import Build
from glutebreak.figure.limbs import ankle_of
from glutebreak.figure.motion import pose_at
from glutebreak.figure.scene import figure_box, paint_moving, view_camera
from glutebreak.figure.skeleton import solved
from glutebreak.figure.theme import theme
from glutebreak.own.build import Scene
from glutebreak.own.names import not_drawn
from glutebreak.own.schema import OwnPart
from glutebreak.pictures.picture import open_picture
from glutebreak.pictures.plain_file import FileRefused, within
from glutebreak.pictures.refused import PictureRefused

TRIED = (0.0, 0.5, 1.0)
"""Shares of the way at which a movement is tried."""
TRIAL_SIZE = 48
AROUND = 0.2
"""By this share of its size a figure may reach out of the picture: a hand, a toe."""
SLACK = 3.0
"""Hundredths of a head by which a foot may miss its place before anybody sees it."""


class Unfit(Exception):  # noqa: N818 - named as what happened
    """A part cannot be shown; the message follows the key."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where parts find what they show."""

    folder: Path
    """Of the exercise's file."""
    ours: Mapping[str, Exercise]
    decode: bool
    """Also decode pictures, rather than look at them from outside."""
    movements: dict[str, Movement | None] = field(default_factory=dict)
    """Those of the file itself; None for one that has faults of its own."""

    def scene(self, part: OwnPart) -> Scene:
        """What it shows. Raises `Unfit`."""
        said = [key for key in ("picture", "pictures", "movement") if getattr(part, key) is not None]
        if len(said) != 1:
            both = f"says both “{said[0]}” and “{said[1]}”" if said else "shows nothing"
            raise Unfit("", f"{both}; give one of “picture”, “pictures” and “movement”")
        if part.movement is not None:
            return Scene(self._like(part.movement))
        names = (part.picture,) if part.picture is not None else part.pictures or ()
        return Scene(self._any_of_ours, self._pictures(said[0], names))

    @property
    def _any_of_ours(self) -> Part:
        return replace(next(iter(self.ours.values())).parts[0], dial=None)

    def _like(self, name: str) -> Part:
        """A part with the movement of that name: the file's own, or “exercise” or “exercise/2” of ours."""
        if name in self.movements:
            return replace(self._any_of_ours, movement=self.movements[name] or self._any_of_ours.movement)
        exercise, _, number = name.partition("/")
        if exercise not in self.ours:
            raise Unfit("movement", f"“{name}” is neither a [movement.…] of this file nor an exercise of ours")
        parts = self.ours[exercise].parts
        numbers = [str(place + 1) for place in range(len(parts))]
        if (number or "1") not in numbers:
            raise Unfit("movement", f"“{exercise}” has the parts {', '.join(numbers)}; write “{exercise}/1”")
        return parts[numbers.index(number or "1")]

    def _pictures(self, key: str, names: tuple[str, ...]) -> Pictures:
        paths = [self._picture(key, name) for name in names]
        return Pictures(start=paths[0], end=paths[1] if len(paths) > 1 else None)

    def _picture(self, key: str, name: str) -> str:
        try:
            path = within(self.folder, name)
            open_picture(path, decode=self.decode)
        except (FileRefused, PictureRefused) as refused:
            raise Unfit(key, f"“{name}” {refused}") from refused
        return str(path)


def cannot_stand(movement: Movement) -> str | None:
    """Why the figure cannot show it; None if it can. Draws it small, for some poses fail only then."""
    if reason := not_drawn(movement):
        return reason
    canvas = QImage(TRIAL_SIZE, TRIAL_SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    look, camera = looks()["maya"], view_camera(movement.view, TRIAL_SIZE)
    try:
        for work in TRIED:
            if side := _out_of_reach(pose_at(movement, work), look.build):
                return f"is a pose that no body can take: the {side} foot is out of reach of its hip"
            paint_moving(painter, movement, work, look, theme(dark=False), camera)
    except (ArithmeticError, ValueError) as error:
        return f"is a pose that no body can take ({error})"
    finally:
        painter.end()
    around = TRIAL_SIZE * AROUND
    page = QRectF(0, 0, TRIAL_SIZE, TRIAL_SIZE).adjusted(-around, -around, around, around)
    return None if page.contains(figure_box(movement, look, camera)) else "is not within the picture"


def _out_of_reach(pose: Pose, build: Build) -> Side | None:
    """The side whose leg is too short for where its foot stands."""
    legs = solved(pose, build).legs
    wanted = {Side.RIGHT: pose.right_leg.planted, Side.LEFT: pose.left_leg.planted}
    feet = {side: ankle_of(foot, side) for side, foot in wanted.items() if foot is not None}
    return next((side for side, ankle in feet.items() if dist(legs[side].ankle, ankle) > SLACK), None)
