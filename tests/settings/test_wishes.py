"""What a person wishes of single exercises, in one line of text each."""

import pytest

from glutebreak.settings.wishes import Level, hidden, ids, level_of, levels, programs, with_level, with_name, without


def test_names_may_stand_in_any_spacing() -> None:
    assert ids(" wall-sit ,side-steps,, ") == ("wall-sit", "side-steps")
    assert ids("") == ()


def test_programs_hold_while_they_run_unless_they_have_to_be_in_front() -> None:
    assert programs("Zoom, vlc in front,, OBS ") == (frozenset({"zoom", "obs"}), frozenset({"vlc"}))
    assert programs("") == (frozenset(), frozenset())


def test_levels_are_read_and_written() -> None:
    text = with_level(with_level("", "wall-sit", Level.EASIER), "half-squat", Level.HARDER)
    assert text == "wall-sit easier, half-squat harder"
    assert levels(text) == {"wall-sit": Level.EASIER, "half-squat": Level.HARDER}


def test_another_level_replaces_the_old_one_and_as_written_takes_it_away() -> None:
    assert with_level("wall-sit easier, half-squat harder", "wall-sit", Level.HARDER) == (
        "half-squat harder, wall-sit harder"
    )
    assert with_level("wall-sit easier", "wall-sit", Level.AS_WRITTEN) == ""


@pytest.mark.parametrize("text", ["wall-sit", "wall-sit mild", "wall-sit easier harder", "wall-sit as written"])
def test_what_is_no_level_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=f"“{text}” is not like “wall-sit easier”"):
        levels(text)


def test_what_was_disliked_twice_is_hidden_until_it_is_taken_back() -> None:
    once = with_name("tall-reach", "wall-sit")
    twice = with_name(once, "wall-sit")
    assert not hidden(once)
    assert hidden(twice) == {"wall-sit"}
    assert without(twice, "wall-sit") == "tall-reach"


def test_an_exercise_is_done_as_written_unless_the_text_says_otherwise() -> None:
    text = "wall-sit easier"

    assert level_of(text, "wall-sit") is Level.EASIER
    assert level_of(text, "half-squat") is Level.AS_WRITTEN
