"""From the world to the picture: an orthographic camera."""

from dataclasses import dataclass, field
from math import cos, radians, sin

from glutebreak.figure.vectors import Point, Vector


@dataclass(frozen=True)
class Camera:
    """Walks round the figure by yaw, looks down by pitch; picture coordinates have y down."""

    yaw: float = 0.0
    pitch: float = 0.0
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    _turn: tuple[float, float, float, float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        yaw, pitch = radians(self.yaw), radians(self.pitch)
        object.__setattr__(self, "_turn", (cos(yaw), sin(yaw), cos(pitch), sin(pitch)))

    def project(self, way: Vector) -> Point:
        """A direction, foreshortened."""
        cos_yaw, sin_yaw, cos_pitch, sin_pitch = self._turn
        toward = way[2] * cos_yaw - way[0] * sin_yaw
        return (
            (way[0] * cos_yaw + way[2] * sin_yaw) * self.scale,
            (toward * sin_pitch - way[1] * cos_pitch) * self.scale,
        )

    def point(self, place: Vector) -> Point:
        x, y = self.project(place)
        return (x + self.x, y + self.y)

    def depth(self, place: Vector) -> float:
        """Nearness to the viewer; of a unit vector, how much it faces the viewer."""
        cos_yaw, sin_yaw, cos_pitch, sin_pitch = self._turn
        return place[1] * sin_pitch + (place[2] * cos_yaw - place[0] * sin_yaw) * cos_pitch
