"""Still pictures read from left to right, whole and with numbers beside the feet; shadows lie on the floor alone."""

import pytest
from PySide6.QtCore import QPointF

from glutebreak.core.exercises import Part
from glutebreak.figure import stills
from glutebreak.figure.motion import pose_at
from glutebreak.figure.scene import view_camera
from glutebreak.figure.skeleton import solved
from glutebreak.figure.things import bare_ground, things_reach
from tests.figure.stage import LOOKS, PARTS

UPRIGHT = {name: part for name, part in PARTS.items() if not part.movement.view.wide}
each_upright = pytest.mark.parametrize("part", UPRIGHT.values(), ids=UPRIGHT.keys())
MAYA = LOOKS["maya"]
BEYOND = 60
"""A desk that is too wide for two pictures of it may be cut off by so much."""


@each_upright
def test_the_first_still_is_on_the_left_whichever_way_the_figure_looks(part: Part) -> None:
    (first, _), (second, _) = stills._spots(part, MAYA)
    assert second - first > 250


@each_upright
def test_feet_and_furniture_of_stills_are_within_the_picture(part: Part) -> None:
    left, right = stills._reach(part, MAYA)
    (first, _), (second, _) = stills._spots(part, MAYA)
    assert first + left > -BEYOND
    assert second + right < 1000 + BEYOND


@each_upright
def test_nobody_stands_on_the_number(part: Part) -> None:
    for work, spot in zip(stills._order(part), stills._spots(part, MAYA), strict=True):
        camera = stills._above_numbers(stills._camera(part, spot), part, work, MAYA)
        legs = solved(pose_at(part.movement, work), MAYA.build).legs.values()
        lowest = max(camera.point((place[0], 0.0, place[2]))[1] for leg in legs for place in (leg.ball, leg.heel))
        assert lowest + 0.5 * stills.DISC < stills.NUMBERS - stills.DISC


def test_no_shadow_falls_on_a_chair_but_beside_it() -> None:
    view = PARTS["sit-to-stand-1"].movement.view
    camera = view_camera(view, 1000)
    ground = bare_ground(view.things, camera)
    chair = view.things[0].at[0]
    x, y = camera.point((chair - 11, 90, 73))  # the near front leg
    assert not ground.contains(QPointF(x, y))
    x, y = camera.point((chair + 200, 0, 0))
    assert ground.contains(QPointF(x, y))


def test_where_furniture_is_can_be_asked() -> None:
    view = PARTS["sit-to-stand-1"].movement.view
    across = things_reach(view.things, view_camera(view, 1000))
    assert 100 < max(across) - min(across) < 400
