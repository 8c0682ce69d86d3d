"""Every setting: its words, its limits, what it turns into."""

from datetime import UTC, timedelta
from typing import Annotated

import msgspec
import pytest

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.choice import HEART
from glutebreak.core.kinds import Filter
from glutebreak.core.rules import Rules
from glutebreak.settings.fields import Field, Value, fields_of, words, written
from glutebreak.settings.options import Pace, Theme
from glutebreak.settings.schema import FIELDS, SettingRefused, Settings, change, filters, rules, switched_off
from glutebreak.settings.table import markdown

EXERCISES = HEART[:1]
each_field = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
each_number = pytest.mark.parametrize(
    "field", [field for field in FIELDS if field.kind == "int"], ids=lambda field: field.name
)


def built(settings: Settings, *, input_known: bool = True) -> Rules:
    return rules(settings, UTC, input_known=input_known, lapse=timedelta(minutes=1), exercises=EXERCISES)


def test_there_is_a_field_for_every_setting() -> None:
    assert tuple(field.name for field in FIELDS) == Settings.__struct_fields__


@each_field
def test_every_setting_has_words(field: Field) -> None:
    groups = {
        "Rhythm",
        "Breaks",
        "Active hours",
        "When not to disturb",
        "Floor session",
        "What to leave out",
        "Look",
        "Start",
    }
    assert field.group in groups
    assert field.title[0].isupper()
    assert not field.title.endswith(".")
    assert field.description.endswith(".")


def test_no_two_settings_are_called_the_same() -> None:
    assert len({field.title for field in FIELDS}) == len(FIELDS)


@each_number
def test_every_number_has_limits_around_its_default_and_a_step(field: Field) -> None:
    assert isinstance(field.default, int)
    assert field.minimum <= field.default <= field.maximum
    assert 1 <= field.step <= field.maximum - field.minimum


@pytest.mark.parametrize("field", [field for field in FIELDS if field.kind == "choice"], ids=lambda field: field.name)
def test_every_choice_has_a_label_and_the_default_is_one_of_them(field: Field) -> None:
    assert field.default in [choice.value for choice in field.choices]
    assert all(choice.label for choice in field.choices)


@each_field
def test_every_default_is_a_value_that_the_setting_takes(field: Field) -> None:
    assert change(Settings(), field.name, field.default) == Settings()
    assert change(Settings(), field.name, str(field.default)) == Settings()


@each_number
def test_limits_themselves_are_taken_and_what_is_beyond_is_refused(field: Field) -> None:
    for value in (field.minimum, field.maximum):
        assert getattr(change(Settings(), field.name, value), field.name) == value
    for value in (field.minimum - 1, field.maximum + 1):
        with pytest.raises(SettingRefused, match=f"^{field.title} takes {field.takes}$"):
            change(Settings(), field.name, value)


@pytest.mark.parametrize("value", [True, 30.5, None, [], {}, "", "half", "30 s", "1e400", "9" * 5000, 2**80])
def test_what_is_no_number_of_minutes_is_refused_in_one_sentence(value: object) -> None:
    with pytest.raises(SettingRefused, match=r"^Sit for takes 15 to 120 min$"):
        change(Settings(), "sit_minutes", value)


@pytest.mark.parametrize("text", ["30", " 30 ", "30 min", "30min"])
def test_a_number_may_come_as_the_text_that_a_command_line_gives(text: str) -> None:
    assert change(Settings(), "sit_minutes", text).sit_minutes == 30


def test_a_choice_may_be_written_in_capitals_and_comes_back_as_its_value() -> None:
    assert change(Settings(), "theme", "Dark").theme is Theme.DARK


def test_a_choice_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(SettingRefused, match=r"^Light or dark takes system, light or dark$"):
        change(Settings(), "theme", "pink")


def test_hours_that_cannot_be_read_are_refused_with_what_is_wrong_about_them() -> None:
    with pytest.raises(SettingRefused, match=r"^Active hours: “Moo-Fri” is not a weekday such as Mon, or Mon-Fri$"):
        change(Settings(), "active_hours", "Moo-Fri 08:00-18:00")
    with pytest.raises(SettingRefused, match=r"^Active hours takes “Mon-Fri .* or “always”$"):
        change(Settings(), "active_hours", 8)


def test_no_settings_can_be_made_with_hours_that_cannot_be_read() -> None:
    with pytest.raises(ValueError, match="Moo"):
        Settings(active_hours="Moo 08:00-18:00")


def test_a_name_that_is_no_setting_is_refused_with_the_one_that_was_meant() -> None:
    with pytest.raises(SettingRefused, match=r"^“sit_minuts” is not a setting; did you mean “sit_minutes”\?$"):
        change(Settings(), "sit_minuts", 30)
    with pytest.raises(SettingRefused, match=r"^“xyzzy” is not a setting$"):
        change(Settings(), "xyzzy", 30)


def test_a_change_leaves_the_other_settings_and_the_old_value_alone() -> None:
    old = Settings(theme=Theme.DARK)
    assert change(old, "sit_minutes", 45) == Settings(theme=Theme.DARK, sit_minutes=45)
    assert old == Settings(theme=Theme.DARK)


def test_the_rules_carry_every_time_in_its_unit() -> None:
    settings = Settings(
        sit_minutes=45,
        wait_minutes=4,
        away_minutes=6,
        notice_seconds=7,
        break_minutes=3,
        snooze_minutes=8,
        snooze_limit=1,
        no_answer_seconds=100,
        active_hours="Sat 10:00-11:00",
    )
    assert built(settings) == Rules(
        sit=timedelta(minutes=45),
        wait=timedelta(minutes=4),
        away=timedelta(minutes=6),
        notice=timedelta(seconds=7),
        break_length=timedelta(minutes=3),
        snooze=timedelta(minutes=8),
        snooze_limit=1,
        no_answer=timedelta(seconds=100),
        lapse=timedelta(minutes=1),
        hours=ActiveHours.parse("Sat 10:00-11:00"),
        zone=UTC,
        exercises=EXERCISES,
    )


def test_default_settings_make_the_default_rules_but_for_the_hours() -> None:
    hours = ActiveHours.parse("Mon-Fri 08:00-18:00")
    assert built(Settings()) == Rules(hours=hours, exercises=EXERCISES)


def test_nothing_waits_for_a_good_moment_where_input_cannot_be_sensed() -> None:
    blind = built(Settings(), input_known=False)
    assert blind.wait == timedelta(0)
    assert not blind.input_known


def test_the_table_has_a_row_for_every_setting() -> None:
    rows = markdown().splitlines()[2:]
    assert [row.split("`")[1] for row in rows] == [field.name for field in FIELDS]
    assert all(row.count("|") == 6 for row in rows)
    assert rows[0].startswith("| `sit_minutes` | Sit for | 25 min | 15 to 120 min |")
    assert any(row.startswith("| `filter_knee` | Knee | false | true or false |") for row in rows)
    assert any(row.startswith("| `left_out` | Switched off | nothing | text |") for row in rows)


def test_every_reason_to_leave_something_out_is_a_switch() -> None:
    assert filters(Settings()) == frozenset()
    for one in Filter:
        assert filters(change(Settings(), f"filter_{one.name.lower()}", "true")) == {one}


def test_an_exercise_is_off_by_its_switch_or_once_it_was_disliked_twice() -> None:
    settings = Settings(left_out="wall-sit, side-steps", disliked="half-squat, hip-hinge, half-squat")
    assert switched_off(settings) == {"wall-sit", "side-steps", "half-squat"}


def test_levels_that_cannot_be_read_are_refused_with_what_is_wrong_about_them() -> None:
    with pytest.raises(SettingRefused, match=r"^Easier or harder: “wall-sit mild” is not like “wall-sit easier”$"):
        change(Settings(), "levels", "half-squat harder, wall-sit mild")


def test_a_switch_is_a_setting_too() -> None:
    class Switches(msgspec.Struct):
        chime: Annotated[bool, words("Breaks", "Chime", description="A quiet sound.")] = False

    (field,) = fields_of(Switches)
    assert (field.kind, field.default, field.takes) == ("bool", False, "true or false")


def test_a_setting_without_words_or_without_an_editor_is_our_mistake() -> None:
    class Wordless(msgspec.Struct):
        chime: bool = False

    class Editorless(msgspec.Struct):
        volume: Annotated[float, words("Breaks", "Volume", description="How loud.")] = 0.5

    with pytest.raises(TypeError, match="chime has no words"):
        fields_of(Wordless)
    with pytest.raises(TypeError, match="volume has a type without an editor"):
        fields_of(Editorless)
    with pytest.raises(TypeError, match="declares no fields"):
        fields_of(int)  # type: ignore[arg-type]


def test_whoever_goes_slower_has_longer_to_answer_and_nobody_has_less_time() -> None:
    answered = {pace: built(Settings(pace=pace, no_answer_seconds=60)).no_answer for pace in Pace}
    assert answered == {
        Pace.SLOWER: timedelta(seconds=90),
        Pace.WRITTEN: timedelta(seconds=60),
        Pace.FASTER: timedelta(seconds=60),
    }


@pytest.mark.parametrize(("value", "text"), [(False, "false"), (True, "true"), (25, "25"), ("dark", "dark")])
def test_values_are_shown_as_the_file_has_them(value: Value, text: str) -> None:
    assert written(value) == text


def test_however_short_the_wait_there_is_time_to_hear_of_a_call() -> None:
    second = timedelta(seconds=1)
    made = [
        rules(
            Settings(wait_minutes=minutes),
            UTC,
            input_known=input_known,
            lapse=timedelta(minutes=1),
            exercises=EXERCISES,
            hearing=second,
        )
        for minutes, input_known in ((0, True), (5, False), (5, True))
    ]
    assert [each.wait for each in made] == [second, second, timedelta(minutes=5)]
