"""Frozen values do all that a frozen dataclass does."""

from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace

import msgspec
import pytest

from glutebreak.core.frozen import frozen


@frozen
class Point:
    """Somewhere."""

    x: int
    y: int = 0


@frozen
class Place:
    """Somewhere else."""

    x: int
    y: int = 0


@frozen(kw_only=True)
class Route:
    """A way, and who may go it."""

    start: Point
    names: list[str] = field(default_factory=list)


@frozen
class Nothing:
    """It has none."""


@frozen
class Void:
    """Nor has it."""


def test_they_are_equal_by_their_content_and_never_across_kinds() -> None:
    assert Point(1, 2) == Point(1, y=2)
    assert Point(1, 2) != Point(1, 3)
    place: object = Place(1, 2)
    void: object = Void()
    assert Point(1, 2) != place
    assert Nothing() == Nothing()
    assert Nothing() != void


def test_equal_ones_have_equal_hashes() -> None:
    assert {Point(1), Point(1), Point(2), Place(1)} == {Point(1), Point(2), Place(1)}
    assert hash(Nothing()) == hash(Nothing())
    with pytest.raises(TypeError, match="unhashable"):
        hash(Route(start=Point(1)))


def test_nothing_of_them_changes() -> None:
    point = Point(1)
    for name in ("x", "y", "z"):
        with pytest.raises(AttributeError):
            setattr(point, name, 5)
        with pytest.raises(FrozenInstanceError, match=rf"^Point\.{name} stays$"):
            delattr(point, name)
    with pytest.raises(FrozenInstanceError, match=r"^Point\.x is what it is$"):
        point.x = 5  # type: ignore[misc]
    assert point == Point(1, 0)


def test_they_say_what_they_are() -> None:
    assert repr(Route(start=Point(1), names=["a"])) == "Route(start=Point(x=1, y=0), names=['a'])"
    assert repr(Nothing()) == "Nothing()"


def test_they_are_dataclasses_for_everybody_else() -> None:
    assert all(is_dataclass(kind) for kind in (Point, Route, Nothing))
    assert [each.name for each in fields(Point)] == ["x", "y"]
    assert replace(Point(1), y=2) == Point(1, 2)
    assert Route(start=Point(1)).names is not Route(start=Point(1)).names
    match Point(3, 4):
        case Point(x, y):
            assert (x, y) == (3, 4)


def test_they_are_written_and_read_as_json() -> None:
    route = Route(start=Point(1), names=["a"])
    assert msgspec.json.decode(msgspec.json.encode(route), type=Route) == route


def test_a_kind_may_have_a_hash_of_its_own() -> None:
    @frozen
    class Long:
        parts: tuple[int, ...]

        def __hash__(self) -> int:
            return len(self.parts)

    assert hash(Long((4, 5, 6))) == 3
    assert Long((4, 5, 6)) == Long((4, 5, 6))
    assert Long((4, 5, 6)) != Long((6, 5, 4))
