"""Every setting there is: type, default, limits and words, each in one place.

Validation, the file, the settings page, the commands, the README's table and the rhythm's rules follow from it.
Knows nothing of where settings are kept or how they are edited.
"""

from datetime import timedelta, tzinfo
from typing import Annotated

import msgspec

from glutebreak.core.calendar import ActiveHours, read_time
from glutebreak.core.choice import Entry, left_in
from glutebreak.core.floor import CHECK, SESSION
from glutebreak.core.kinds import Filter
from glutebreak.core.rules import Rules
from glutebreak.settings.breaks_come import BreaksCome
from glutebreak.settings.fields import fields_of, hours, whole, words
from glutebreak.settings.options import Figure, HighContrast, Language, Pace, ReducedMotion, Theme
from glutebreak.settings.wishes import hidden, ids, levels


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings as one value; `change` makes the next one.

    Raises ValueError (`msgspec.ValidationError` where it is converted) for hours, levels or a time that cannot be read.
    """

    # fmt: off
    sit_minutes: Annotated[int, whole("Rhythm", "Sit for", 15, 120, "min", step=5, description=
        "Minutes of sitting before a break is due.")] = 25
    standing_minutes: Annotated[int, whole("Rhythm", "Stand for", 20, 90, "min", step=5, description=
        "The same while you work standing: switch “Standing now” on in the menu; an absence switches it off.")] = 40
    wait_minutes: Annotated[int, whole("Rhythm", "Wait for a good moment", 0, 15, "min", description=
        "A due break waits this long for a pause in your typing; then it comes anyway.")] = 5
    away_minutes: Annotated[int, whole("Rhythm", "Away after", 2, 15, "min", description=
        "No key and no pointer for this long means that you are off the chair; it counts as a natural break.")] = 3
    notice_seconds: Annotated[int, whole("Breaks", "Notice", 0, 60, "s", step=5, description=
        "A small note in the corner announces the break this long before; 0 leaves it out.")] = 10
    breaks_come: Annotated[BreaksCome, words("Breaks", "Breaks come", description=
        "Where a window would take the keyboard, a notification comes first, the window at a click or a pause.",
        desktop="As the desktop needs", window="As a window", notification="As a notification first")
        ] = BreaksCome.DESKTOP
    break_minutes: Annotated[int, whole("Breaks", "Break", 1, 10, "min", description=
        "Time to be up. It never has to be waited for: Done works at once.")] = 2
    snooze_minutes: Annotated[int, whole("Breaks", "Snooze", 1, 60, "min", step=5, description=
        "How much later a snoozed break comes.")] = 5
    snooze_limit: Annotated[int, whole("Breaks", "Snoozes in a row", 0, 5, description=
        "How often one break can be put off.")] = 2
    no_answer_seconds: Annotated[int, whole("Breaks", "Fold away after", 30, 600, "s", step=10, description=
        "A break window that nobody reacts to folds itself away after this time, and comes back once.")] = 90
    levels: Annotated[str, words("Breaks", "Easier or harder", description=
        "Exercises that you do in another way, such as “wall-sit easier, half-squat harder”.")] = ""
    pace: Annotated[Pace, words("Breaks", "Pace", description=
        "How fast exercises go. A click on the figure pauses.",
        slower="Slower", written="As written", faster="Faster")] = Pace.WRITTEN
    sounds: Annotated[bool, words("Breaks", "Sounds", description=
        "A soft tick for each repetition and a chime at the end.")] = False
    volume: Annotated[int, whole("Breaks", "Volume", 10, 100, "%", step=10, description=
        "How loud these sounds are.")] = 50
    active_hours: Annotated[str, hours("Active hours", "Active hours", description=
        "When breaks come. Outside these hours the rhythm is off.")
        ] = "Mon-Fri 08:00-18:00"
    hold_microphone: Annotated[bool, words("When not to disturb", "Microphone in use", description=
        "A due break waits while another program records it.")] = True
    hold_camera: Annotated[bool, words("When not to disturb", "Camera in use", description=
        "A due break waits while a program uses one.")] = True
    hold_screen_share: Annotated[bool, words("When not to disturb", "Screen shared", description=
        "A due break waits while the screen is shared or recorded.")] = True
    hold_full_screen: Annotated[bool, words("When not to disturb", "Full-screen window", description=
        "A due break waits while the window that you are in fills the screen.")] = True
    hold_do_not_disturb: Annotated[bool, words("When not to disturb", "Do not disturb", description=
        "A due break waits while the desktop keeps notifications back.")] = True
    hold_programs: Annotated[str, words("When not to disturb", "Programs", description=
        "A due break waits while one of these runs, or has its window in front: “zoom, vlc in front”.")] = ""
    floor_time: Annotated[str, words("Floor session", "Offer it at", description=
        "When the floor session is offered, once a day, such as “17:30”; or “off”.")] = "off"
    floor_by_itself: Annotated[bool, words("Floor session", "Goes on by itself", description=
        "A counted set is done, if nobody was at the computer.")] = True
    filter_knee: Annotated[bool, words("What to leave out", "Knee", description=
        "Leaves out what bends a loaded knee far.")] = False
    filter_hip_replacement: Annotated[bool, words("What to leave out", "Hip replacement", description=
        "Leaves out what a new hip may not be ready for.")] = False
    filter_back_acute: Annotated[bool, words("What to leave out", "Back pain at present", description=
        "Leaves out bending and arching.")] = False
    filter_blood_pressure: Annotated[bool, words("What to leave out", "Heart or blood pressure", description=
        "Leaves out long efforts without movement.")] = False
    filter_pregnancy: Annotated[bool, words("What to leave out", "Pregnancy", description=
        "Leaves out lying on the back.")] = False
    filter_balance: Annotated[bool, words("What to leave out", "Unsteady on the feet", description=
        "Leaves out standing on one leg.")] = False
    filter_osteoporosis: Annotated[bool, words("What to leave out", "Osteoporosis", description=
        "Leaves out bending the upper back.")] = False
    filter_achilles: Annotated[bool, words("What to leave out", "Achilles tendon or foot", description=
        "Leaves out heel raises and long steps.")] = False
    filter_cannot_stand: Annotated[bool, words("What to leave out", "Cannot stand", description=
        "Only what can be done sitting.")] = False
    filter_crowded: Annotated[bool, words("What to leave out", "Crowded or quiet office", description=
        "Leaves out what would be heard or stared at.")] = False
    left_out: Annotated[str, words("What to leave out", "Switched off", description=
        "Exercises that do not come up, by their short names, such as “wall-sit, side-steps”.")] = ""
    disliked: Annotated[str, words("What to leave out", "Not liked", description=
        "Exercises that you did not like. One that is named twice does not come up any more.")] = ""
    figure: Annotated[Figure, words("Look", "Who shows it", description=
        "The person who shows the exercise.",
        any="A different one each time", maya="Maya", tom="Tom", rosa="Rosa", sami="Sami",
        otto="Otto", lin="Lin")] = Figure.ANY
    reduced_motion: Annotated[ReducedMotion, words("Look", "Reduced motion", description=
        "Still pictures with an arrow instead of movement.",
        system="As the desktop says", on="On", off="Off")] = ReducedMotion.SYSTEM
    language: Annotated[Language, words("Look", "Language", description=
        "What the windows speak.",
        system="As the desktop says", en="English", de="Deutsch", es="Español", fr="Français",
        ja="日本語", ar="العربية")] = Language.SYSTEM
    theme: Annotated[Theme, words("Look", "Light or dark", description=
        "The colours of the windows.",
        system="As the desktop says", light="Light", dark="Dark")] = Theme.SYSTEM
    high_contrast: Annotated[HighContrast, words("Look", "High contrast", description=
        "Stronger texts and lines, and an outline round everything that can be pressed.",
        system="As the desktop says", on="On", off="Off")] = HighContrast.SYSTEM
    first_steps: Annotated[bool, words("Start", "First steps", description=
        "Shows the three first steps at the next start; off once they were seen.")] = True
    # fmt: on

    def __post_init__(self) -> None:
        """Refuse what cannot be read, wherever a value is made."""
        ActiveHours.parse(self.active_hours)
        levels(self.levels)
        read_time(self.floor_time)


class SettingRefused(ValueError):  # noqa: N818 - named as what happened
    """A value that a setting does not take; the message is one sentence for the person, without a full stop."""


FIELDS = fields_of(Settings)
"""In the order in which they are shown."""
_BY_NAME = {field.name: field for field in FIELDS}


def change(settings: Settings, name: str, value: object) -> Settings:
    """The settings with one of them set to `value`, or to what a text such as “30” or “30 min” means.

    Raises SettingRefused for a name that is no setting and for a value that it does not take.
    """
    field = _BY_NAME.get(name)
    if field is None:
        raise SettingRefused(f"“{name}” is not a setting{_meant(name)}")
    if isinstance(value, str):
        value = field.plain(value)
    try:
        only_this = msgspec.convert({name: value}, Settings, strict=not isinstance(value, str))
    except msgspec.ValidationError as error:
        raise SettingRefused(field.refusal(error)) from error
    return msgspec.structs.replace(settings, **{name: getattr(only_this, name)})


def rules(
    settings: Settings,
    zone: tzinfo,
    *,
    input_known: bool,
    lapse: timedelta,
    exercises: tuple[Entry, ...],
    hearing: timedelta = timedelta(0),
) -> Rules:
    """What the rhythm obeys; where input cannot be sensed there is no good moment to wait for.

    A due break waits for `hearing` in any case: so long it may take to hear of a call.

    Whoever goes slower has as much longer to answer.
    """
    left_out = filters(settings), switched_off(settings)
    return Rules(
        sit=timedelta(minutes=settings.sit_minutes),
        standing=timedelta(minutes=settings.standing_minutes),
        wait=max(timedelta(minutes=settings.wait_minutes if input_known else 0), hearing),
        notice=timedelta(seconds=settings.notice_seconds),
        break_length=timedelta(minutes=settings.break_minutes),
        snooze=timedelta(minutes=settings.snooze_minutes),
        snooze_limit=settings.snooze_limit,
        no_answer=timedelta(seconds=settings.no_answer_seconds) / min(1.0, settings.pace.rate),
        away=timedelta(minutes=settings.away_minutes),
        lapse=lapse,
        input_known=input_known,
        hours=ActiveHours.parse(settings.active_hours),
        zone=zone,
        exercises=exercises,
        floor_at=read_time(settings.floor_time),
        floor=tuple(entry.id for entry in left_in(SESSION, *left_out)),
        floor_by_itself=settings.floor_by_itself,
        check=bool(left_in((CHECK,), *left_out)),
    )


def filters(settings: Settings) -> frozenset[Filter]:
    """What exercises are left out for."""
    return frozenset(one for one in Filter if getattr(settings, f"filter_{one.name.lower()}"))


def switched_off(settings: Settings) -> frozenset[str]:
    """Ids of the exercises that do not come up: by a switch, or because they were disliked."""
    return frozenset(ids(settings.left_out)) | hidden(settings.disliked)


def title_of(name: str) -> str:
    """What people call the setting of that name."""
    return _BY_NAME[name].title


def _meant(name: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - for a name that is wrong, which is rare

    close = get_close_matches(name, _BY_NAME, n=1)
    return f"; did you mean “{close[0]}”?" if close else ""
