"""The rotation: over any filters and any breaks its rules hold."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutebreak.catalogue import read_catalogue
from glutebreak.core.choice import (
    ALWAYS,
    EVERY_DAY,
    HEART,
    REMEMBERED,
    WALK_BREAK,
    Entry,
    Occasion,
    Showing,
    adapted,
    choose,
    entries,
    left_in,
    offered,
    seated,
)
from glutebreak.core.kinds import Filter, Focus

FIRST = date(2026, 3, 2)
F = Filter

ALL = entries(read_catalogue().values())
BY_ID = {entry.id: entry for entry in ALL}
IDS = [entry.id for entry in ALL]
HEART_IDS = tuple(entry.id for entry in HEART)
KNEE_BEND, TOE_RAISE, SQUEEZE, SIT_TO_STAND, MARCH, WALK = (
    BY_ID[name] for name in (*HEART_IDS, ALWAYS[0], "sit-to-stand", "standing-march", ALWAYS[1])
)


@dataclass(frozen=True)
class Came:
    """What came up, and for which occasion."""

    entry: Entry
    occasion: Occasion


@dataclass(frozen=True)
class Break:
    """A break, and how often the person asked for another exercise in it."""

    others: int = 0
    after_lunch: bool = False


def played(offer: tuple[Entry, ...], days: Iterable[Sequence[Break]], *, first_days: bool = False) -> list[Came]:
    """Everything that comes up on these days, with no more remembered than the program remembers."""
    came: list[Came] = []
    shown: tuple[Showing, ...] = ()
    for day, number, each, other in breaks_of(days):
        easy = first_days or number == 1 or (each.after_lunch and not other)
        occasion = Occasion(day=day, number=number, easy=easy)
        chosen = choose(offer, shown, occasion)
        shown = (*shown, Showing(exercise=chosen, day=day, number=number))[-REMEMBERED:]
        came.append(Came(BY_ID[chosen], occasion))
    return came


def breaks_of(days: Iterable[Sequence[Break]]) -> Iterator[tuple[date, int, Break, int]]:
    for offset, day in enumerate(days):
        for number, each in enumerate(day, start=1):
            for other in range(each.others + 1):
                yield FIRST + timedelta(days=offset), number, each, other


def plain(*lengths: int) -> list[list[Break]]:
    return [[Break()] * length for length in lengths]


def entries_of(came: Iterable[Came]) -> list[Entry]:
    return [each.entry for each in came]


def by_day(came: list[Came]) -> list[list[Came]]:
    return [list(day) for _, day in groupby(came, key=lambda each: each.occasion.day)]


def windows(came: list[Came], length: int) -> list[list[Entry]]:
    found = entries_of(came)
    return [found[start : start + length] for start in range(len(found) - length + 1)]


def lively(offer: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in offer if not entry.static]


filters = st.frozensets(st.sampled_from(Filter))
offers = st.builds(lambda chosen, off: offered(ALL, chosen, off), filters, st.frozensets(st.sampled_from(IDS)))
filtered = st.builds(lambda chosen: offered(ALL, chosen, frozenset()), filters)
any_break = st.builds(Break, others=st.sampled_from([0, 0, 0, 1, 2, 5]))


@st.composite
def any_days(draw: st.DrawFn, least: int = 1) -> list[list[Break]]:
    """200 breaks, in days of any length, each with at most one lunch."""
    days: list[list[Break]] = []
    while sum(map(len, days)) < 200:
        day = draw(st.lists(any_break, min_size=least, max_size=19))
        lunch = draw(st.integers(0, len(day) - 1))
        day[lunch] = replace(day[lunch], after_lunch=draw(st.booleans()))
        days.append(day)
    return days


@given(offers, any_days())
@settings(max_examples=25)
def test_never_the_same_twice_running_while_there_is_another(offer: tuple[Entry, ...], days: list[list[Break]]) -> None:
    came = played(offer, days)

    assert len(offer) == 1 or all(first != second for first, second in windows(came, 2))


@given(offers, any_days())
@settings(max_examples=25)
def test_the_same_focus_never_three_times_running_while_there_is_another(
    offer: tuple[Entry, ...], days: list[list[Break]]
) -> None:
    came = played(offer, days)

    assert len({entry.focus for entry in offer}) == 1 or all(
        len({entry.focus for entry in three}) > 1 for three in windows(came, 3)
    )


@given(offers, any_days())
@settings(max_examples=25)
def test_of_any_four_running_at_most_one_is_a_hold_or_a_stretch(
    offer: tuple[Entry, ...], days: list[list[Break]]
) -> None:
    """Unless so little is left that the focus could not change otherwise."""
    came = played(offer, days)

    if len({entry.focus for entry in lively(offer)}) > 1:
        assert all(sum(entry.static for entry in four) <= 1 for four in windows(came, 4))


@given(offers, any_days())
@settings(max_examples=25)
def test_the_two_of_the_article_alternate(offer: tuple[Entry, ...], days: list[list[Break]]) -> None:
    came = [entry for entry in entries_of(played(offer, days)) if entry.heart]

    assert not set(HEART_IDS) <= {entry.id for entry in offer} or all(
        first != second for first, second in pairwise(came)
    )


@given(filtered, any_days(least=6))
@settings(max_examples=25)
def test_the_two_of_the_article_are_40_to_50_percent_of_what_is_done_at_the_desk(
    offer: tuple[Entry, ...], days: list[list[Break]]
) -> None:
    """On days of six breaks or more, in which lunch is not among the first four."""
    days = [
        [
            replace(each, others=0, after_lunch=each.after_lunch and number >= WALK_BREAK)
            for number, each in enumerate(day)
        ]
        for day in days
    ]
    came = [entry for entry in entries_of(played(offer, days)) if entry.focus is not Focus.WALK]

    if any(entry.heart for entry in offer):
        assert 0.4 <= sum(entry.heart for entry in came) / len(came) <= 0.5


@given(filtered, any_days())
@settings(max_examples=25)
def test_a_day_of_four_breaks_has_each_great_group_that_is_left(
    offer: tuple[Entry, ...], days: list[list[Break]]
) -> None:
    wanted = EVERY_DAY & {entry.focus for entry in offer}

    for day in by_day(played(offer, days)):
        if day[-1].occasion.number >= WALK_BREAK:
            first_four = [each.entry for each in day if each.occasion.number <= WALK_BREAK]
            assert wanted <= {entry.focus for entry in first_four}


@given(offers, any_days(), st.booleans())
@settings(max_examples=25)
def test_the_first_of_a_day_and_after_lunch_and_all_of_the_first_days_are_easy(
    offer: tuple[Entry, ...],
    days: list[list[Break]],
    first_days: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    """Unless so few easy ones are left that the focus could not change otherwise."""
    came = played(offer, days, first_days=first_days)

    easy = [entry for entry in lively(offer) if entry.easy]
    if len({entry.focus for entry in easy}) > 1:
        assert all(each.entry.easy for each in came if each.occasion.easy)


@given(filtered, any_days())
@settings(max_examples=25)
def test_the_fourth_break_offers_a_walk_once_the_great_groups_had_their_turn(
    offer: tuple[Entry, ...], days: list[list[Break]]
) -> None:
    wanted = EVERY_DAY & {entry.focus for entry in offer}
    for day in by_day(played(offer, days)):
        before = {each.entry.focus for each in day if each.occasion.number < WALK_BREAK}
        fourth = next((each.entry for each in day if each.occasion.number == WALK_BREAK), None)
        if fourth is not None and wanted <= before and WALK in offer and Focus.WALK not in before:
            assert fourth == WALK


@given(filtered, any_days())
@settings(max_examples=25)
def test_everything_that_is_left_has_its_turn(offer: tuple[Entry, ...], days: list[list[Break]]) -> None:
    came = set(entries_of(played(offer, [[replace(each, others=0) for each in day] for day in days])))

    if max(map(len, days)) >= WALK_BREAK + 2:
        assert len(set(offer) - came) <= len(offer) / 2


@given(filters, st.frozensets(st.sampled_from(IDS)))
def test_something_always_remains(chosen: frozenset[Filter], off: frozenset[str]) -> None:
    left = left_in(ALL, chosen, off)

    always = (SQUEEZE,) if F.CANNOT_STAND in chosen else (SQUEEZE, WALK)
    assert offered(ALL, chosen, off) == (left or always)
    assert not any(entry.leave_out_for & chosen or entry.id in off for entry in left)


def test_who_cannot_stand_gets_what_can_be_done_sitting_down_and_is_told_how() -> None:
    sitting = left_in(ALL, frozenset({F.CANNOT_STAND}), frozenset())
    catalogue = read_catalogue()
    assert {entry.id for entry in sitting} == {
        "glute-squeeze-standing",
        "standing-march",
        "figure-four-seated",
        "thoracic-extension-seated",
    }
    for entry in sitting:
        shown = catalogue[entry.id]
        assert shown.start.startswith("Sit ") or seated(shown, frozenset({F.CANNOT_STAND})).startswith("Stay sitting")
        assert seated(shown, frozenset({F.KNEE})) == ""


def names(came: list[Came]) -> list[str]:
    return [each.entry.id for each in came]


def test_a_usual_day_as_it_comes() -> None:
    assert names(played(ALL, plain(9))) == [
        "rear-leg-knee-bend",
        "glute-squeeze-standing",
        "hip-abduction-standing",
        "walk",
        "three-position-toe-raise",
        "hip-extension-standing",
        "rear-leg-knee-bend",
        "side-steps",
        "three-position-toe-raise",
    ]


def test_somebody_new_meets_six_exercises() -> None:
    came = played(ALL, plain(8, 8), first_days=True)

    assert set(entries_of(came)) == {KNEE_BEND, TOE_RAISE, SQUEEZE, SIT_TO_STAND, MARCH, WALK}


def test_nobody_who_left_out_all_but_one_gets_anything_else() -> None:
    assert set(entries_of(played((KNEE_BEND,), plain(5)))) == {KNEE_BEND}


def test_the_two_of_the_article_alone_take_turns() -> None:
    assert names(played(HEART, plain(4))) == [*HEART_IDS, *HEART_IDS]


def test_what_came_up_and_is_left_out_since_is_no_longer_counted() -> None:
    shown = (Showing(exercise="gone", day=FIRST, number=1),)

    assert choose(HEART, shown, Occasion(day=FIRST, number=2, easy=False)) == HEART[0].id


@pytest.mark.parametrize("days", [plain(8, 8, 8), plain(3, 12, 5)])
def test_the_same_history_gives_the_same_exercise(days: list[list[Break]]) -> None:
    assert played(ALL, days) == played(ALL, days)


def test_the_rotation_has_every_desk_exercise_of_the_catalogue_and_nothing_else() -> None:
    catalogue = read_catalogue()

    known = entries(catalogue.values())

    assert {entry.id for entry in known} == {each.id for each in catalogue.values() if each.place == "desk"}
    assert tuple(entry.id for entry in known if entry.heart) == HEART_IDS


def test_a_part_may_be_left_out_of_an_exercise_that_stays() -> None:
    toe_raise = read_catalogue()["three-position-toe-raise"]

    assert len(adapted(toe_raise, frozenset({F.KNEE})).parts) == len(toe_raise.parts) - 1
    assert adapted(toe_raise, frozenset({F.BALANCE})) == toe_raise


def test_an_exercise_is_never_left_without_parts() -> None:
    knee_bend = read_catalogue()["rear-leg-knee-bend"]
    bare = replace(knee_bend, parts=tuple(replace(part, leave_out_for=frozenset({F.KNEE})) for part in knee_bend.parts))

    assert adapted(bare, frozenset({F.KNEE})) == bare


def test_the_catalogue_holds_to_the_research_on_what_is_easy_and_what_is_held() -> None:
    assert {entry.id for entry in ALL if entry.easy} == {
        entry.id for entry in (KNEE_BEND, TOE_RAISE, SQUEEZE, SIT_TO_STAND, MARCH, WALK)
    }
    assert {entry.id for entry in ALL if entry.static} == {
        "wall-sit",
        "hip-flexor-stretch",
        "figure-four-seated",
        "thoracic-extension-seated",
    }


def test_the_standing_squeeze_is_never_filtered_out() -> None:
    assert SQUEEZE in left_in(ALL, frozenset(Filter), frozenset())


def test_where_everything_is_left_out_what_always_can_be_done_remains() -> None:
    everything = frozenset(IDS)

    assert {entry.id for entry in offered(ALL, frozenset(), everything)} == set(ALWAYS)
    assert {entry.id for entry in offered(ALL, frozenset({F.CANNOT_STAND}), everything)} == {SQUEEZE.id}
    assert offered(ALL, frozenset(), frozenset()) == ALL


def test_an_entry_is_what_the_rotation_goes_by_of_its_exercise() -> None:
    wall_sit = read_catalogue()["wall-sit"]
    (entry,) = entries([wall_sit])

    names = ("id", "focus", "place", "static", "easy", "leave_out_for")
    assert [getattr(entry, name) for name in names if hasattr(entry, name)] == [
        getattr(wall_sit, name) for name in names if hasattr(entry, name)
    ]
    assert entry.static
    assert entry.leave_out_for


def entry(name: str) -> Entry:
    """By its first letter: three great ones, two that are held, two others that are easy, a walk."""
    focus = {"m": Focus.GLUTE_MED, "w": Focus.WALK, "s": Focus.FRONT_HIP, "t": Focus.DEEP_HIP, "x": Focus.UPPER_BACK}
    return Entry(id=name, focus=focus[name[0]], static=name[0] in "st", easy=name[0] == "x")


@pytest.mark.parametrize(
    ("offer", "past", "number", "comes"),
    [
        ("m1 m2 m3 x1", "m1 m2", 2, "x1"),  # the same focus twice is enough
        ("m1 m2 m3 x1", "x1 m1 m2", 2, "x1"),
        ("m1 m2 x1", "m1", 2, "m2"),  # and once is not
        ("m1 x1", "x1", 1, "m1"),  # another one, rather than an easy one
        ("s1 t1 x1 m1", "x1 m1 s1", 2, "x1"),  # nothing is held twice within four
        ("s1 t1 x1 m1", "s1 x1 m1 x1", 2, "t1"),
        ("w1 m1 x1", "w1 m1", 4, "x1"),  # one walk a day
        ("w1 m1 x1", "m1", 2, "x1"),  # and not before the fourth break
        ("x1 m1 w1", "x1 m1", 4, "w1"),
    ],
)
def test_each_rule_of_the_rotation_by_itself(offer: str, past: str, number: int, comes: str) -> None:
    shown = [Showing(exercise=name, day=FIRST, number=1) for name in past.split()]
    occasion = Occasion(day=FIRST, number=number, easy=number == 1)

    assert choose(tuple(entry(name) for name in offer.split()), shown, occasion) == comes
