"""The times that the rhythm obeys, as one value.

Built from the settings by `settings.schema`; knows nothing of files, editors or texts.
"""

from dataclasses import field
from datetime import UTC, time, timedelta, tzinfo

from glutebreak.core.calendar import ActiveHours
from glutebreak.core.choice import HEART, Entry
from glutebreak.core.floor import SESSION
from glutebreak.core.frozen import frozen


@frozen(kw_only=True)
class Rules:
    """What `rhythm.step` goes by; see the table in README.md for what each default is and why."""

    sit: timedelta = timedelta(minutes=25)
    """Sitting allowed before a break is due."""
    standing: timedelta = timedelta(minutes=40)
    """The same while the person works standing."""
    wait: timedelta = timedelta(minutes=5)
    """How long a due break waits for a good moment; zero where input cannot be sensed."""
    still: timedelta = timedelta(seconds=4)
    """A pause in input as long as this, after activity, is a good moment."""
    settled: timedelta = timedelta(seconds=1)
    """The same just after the person went to another program or workspace: one thought is over, and no word is half
    typed."""
    fresh: timedelta = timedelta(seconds=5)
    """Just after, that is so long: then they are in the midst of the next thought."""
    notice: timedelta = timedelta(seconds=10)
    """How long the notice stands before the break; zero leaves it out."""
    break_length: timedelta = timedelta(minutes=2)
    snooze: timedelta = timedelta(minutes=5)
    snooze_limit: int = 2
    """Snoozes in a row."""
    no_answer: timedelta = timedelta(seconds=90)
    """How long a break that nobody reacts to stays open while work goes on."""
    retry: timedelta = timedelta(minutes=5)
    """From an unanswered break to its one repetition."""
    away: timedelta = timedelta(minutes=3)
    """No input for so long means off the chair."""
    rising: timedelta = timedelta(seconds=30)
    """While a break is shown, a pause in input as long as this may mean that the person is up. No shorter than `back`,
    or somebody who reads and scrolls now and then would keep the break open for ever."""
    back: timedelta = timedelta(seconds=30)
    """After coming back to an open break, the time to answer it before it closes itself."""
    after_hold: timedelta = timedelta(minutes=1)
    """Once the last hold ends, the owed break waits no longer than this for a good moment."""
    long_hold: timedelta = timedelta(hours=2)
    """A break that is held for so long becomes a question."""
    watch: timedelta = timedelta(minutes=1)
    """The longest time between two looks at the clock."""
    count_down: timedelta = timedelta(seconds=1)
    """The same while a notice says how long it is until the break."""
    lapse: timedelta = timedelta(minutes=1)
    """A look that comes later than this means that nobody was watching."""
    input_known: bool = True
    """Whether input can be sensed at all; unknown is never read as busy nor as away."""
    hours: ActiveHours = field(default_factory=ActiveHours.always)
    zone: tzinfo = UTC
    """The person's time zone, for everything that goes by the calendar."""
    exercises: tuple[Entry, ...] = HEART
    """What may come up, after the person's filters, in the order in which they take turns; never empty."""
    floor_at: time | None = None
    """When the floor session is offered, on local clocks; None: never by itself."""
    floor: tuple[str, ...] = tuple(entry.id for entry in SESSION)
    """The exercises of the floor session, after the person's filters; may be empty."""
    floor_by_itself: bool = True
    """A set that was counted to its end while nobody was at the computer is done."""
    floor_patience: timedelta = timedelta(minutes=10)
    """A session in which nothing is said for so long is over."""
    check: bool = True
    """Whether the person's filters leave the glute check."""
