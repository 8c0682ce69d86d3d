"""What every painter of the figure shares: the painter, the body, the colours, and how to fill, stroke and clip."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from glutebreak.core.poses import Side
from glutebreak.figure.art import SHADE, Role, Shape
from glutebreak.figure.chain import Chain
from glutebreak.figure.flesh import Flesh
from glutebreak.figure.outline import LIGHT, crescents, edges, outline, width
from glutebreak.figure.paths import curve, outlined, written
from glutebreak.figure.theme import Colours
from glutebreak.figure.vectors import Point

FAR = 70.0
"""Limbs so much further away than their twins, in hundredths of a head, are wholly in the far colours."""
NEAR = 0.5
"""Limbs that are further than this have no lit edge: it keeps the near ones apart from them."""
RIM = 0.055
"""Width of a lit edge, as that of the shade."""
HEM = 8.0
"""Twice the width of a hem: the outer half falls outside the garment."""


def pen(colour: QColor, width: float) -> QPen:
    """Round ends and corners: the one kind of line."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@dataclass(frozen=True, slots=True)
class Canvas:
    """A figure about to be painted."""

    painter: QPainter
    body: Flesh
    colours: Colours

    @property
    def unit(self) -> float:
        """Pixels in a hundredth of a head."""
        return self.body.camera.scale

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        self.painter.fillPath(path, colour)

    def stroke(self, path: QPainterPath, colour: QColor, width: float) -> None:
        """A line of that width in hundredths of a head."""
        self.painter.strokePath(path, pen(colour, width * self.unit))

    def shapes(self, shapes: Sequence[Shape], far: float = 0.0) -> None:
        """Drawn art, in the units that it is drawn in."""
        for shape in shapes:
            colour = self.colours.of(shape.role, far)
            if shape.width:
                self.painter.strokePath(written(shape.path), pen(colour, shape.width))
            else:
                self.fill(written(shape.path), colour)

    @contextmanager
    def clipped(self, path: QPainterPath) -> Iterator[None]:
        """Within, nothing is painted outside the path."""
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()

    def shaded(
        self,
        chain: Chain,
        role: Role,
        stretch: tuple[float, float],
        *,
        far: float = 0.0,
        grow: float = 0.0,
        bulges: tuple[float, float] = (0.0, 0.0),
        depth: float = 0.27,
        taper: bool = False,
    ) -> QPainterPath:
        """A stretch of a chain in two tones; returns its silhouette."""
        sides = edges(chain, *stretch, grow)
        path = outlined(outline(sides, *bulges))
        self.fill(path, self.colours.of(role, far))
        shade = self.colours.of(SHADE[role], far)
        with self.clipped(path):
            if chain.end_on:
                self._shade_mass(path, shade, self.colours.of(role, far), depth * width(sides))
            for loop in crescents(sides, depth, taper=taper):
                self.fill(outlined([loop]), shade)
            if self.colours.rim and far < NEAR:
                for loop in crescents(sides, RIM, taper=taper, lit=True):
                    self.fill(outlined([loop]), self.colours.lit(self.colours.of(role)))
        return path

    def _shade_mass(self, path: QPainterPath, shade: QColor, base: QColor, depth: float) -> None:
        """What has no two sides is in shade where it would not cover itself if it moved toward the light."""
        self.fill(path, shade)
        self.fill(path.translated(LIGHT[0] * depth * self.unit, LIGHT[1] * depth * self.unit), base)

    def hemmed(self, garment: QPainterPath, rim: Sequence[Point], shade: QColor) -> None:
        """The thickness of the cloth where a garment ends."""
        with self.clipped(garment):
            self.stroke(curve(rim), shade, HEM)

    def farness(self, side: Side, *, arm: bool = False) -> float:
        """How far this limb is on the other side of the body, 0 to 1, against its twin."""
        twin = Side.LEFT if side is Side.RIGHT else Side.RIGHT
        skeleton, depth = self.body.skeleton, self.body.camera.depth
        if arm:
            nearer = depth(skeleton.arms[twin].shoulder) - depth(skeleton.arms[side].shoulder)
        else:
            nearer = depth(skeleton.legs[twin].hip) - depth(skeleton.legs[side].hip)
        return max(0.0, min(1.0, nearer / FAR))
