"""What the rhythm can be told: observations, and what the person asks for.

Each is a value without behaviour; `rhythm.step` decides what it means in which phase.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from glutebreak.core.floor import FloorKind
from glutebreak.core.holds import HoldReason
from glutebreak.core.rules import Rules


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Nothing but a look at the clock."""


@dataclass(frozen=True, slots=True)
class InputStopped:
    """No key and no pointer since then; told once the pause is as long as `rhythm.idle_threshold` asks."""

    since: datetime
    """The last input, on the elapsed clock."""


@dataclass(frozen=True, slots=True)
class InputSeen:
    """The first input after `InputStopped`."""


@dataclass(frozen=True, slots=True)
class SeatLeft:
    """Nobody is there from now on: the screen was locked, or the machine goes to sleep."""

    until_input: bool = False
    """Nothing will tell of the end, so the next input after a pause is taken for it."""


@dataclass(frozen=True, slots=True)
class SeatTaken:
    """Unlocked, and awake."""


@dataclass(frozen=True, slots=True)
class HoldBegan:
    """A reason to defer the prompt while sitting goes on."""

    reason: HoldReason


@dataclass(frozen=True, slots=True)
class HoldEnded:
    """That reason is gone."""

    reason: HoldReason


@dataclass(frozen=True, slots=True)
class ClockMoved:
    """Somebody set the wall clock: by so much against the elapsed clock."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class RulesChanged:
    """The rules of this step are new; these were the old ones."""

    before: Rules


@dataclass(frozen=True, slots=True)
class TakeBreak:
    """A break now, whatever the sitting clock says; the next exercise of the rotation if none is named."""

    exercise: str | None = None


@dataclass(frozen=True, slots=True)
class MarkDone:
    """The person did it: the break that is shown, or the set."""


@dataclass(frozen=True, slots=True)
class Snooze:
    """Later; the usual time if none is given."""

    length: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """Give up this break."""


@dataclass(frozen=True, slots=True)
class ShowAnother:
    """The next exercise of the rotation, in the break that is shown."""


@dataclass(frozen=True, slots=True)
class Attend:
    """The person did something in the break window that decides nothing: it is not unanswered."""


@dataclass(frozen=True, slots=True)
class For:
    """A pause of this length, whatever the wall clock does."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class UntilTime:
    """A pause until the next time that local clocks show this."""

    time: time


@dataclass(frozen=True, slots=True)
class UntilTomorrow:
    """A pause until active hours begin on a later local day (midnight, if they never end)."""


@dataclass(frozen=True, slots=True)
class UntilResumed:
    """A pause that only the person ends."""


PauseEnd = For | UntilTime | UntilTomorrow | UntilResumed


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the rhythm by hand; a second pause replaces the first."""

    end: PauseEnd


@dataclass(frozen=True, slots=True)
class Resume:
    """End the pause."""


@dataclass(frozen=True, slots=True)
class StartFloor:
    """Lie down now."""

    kind: FloorKind


@dataclass(frozen=True, slots=True)
class CountSet:
    """This set is done; nothing if another one is shown by now."""

    exercise: str
    number: int
    by_itself: bool
    """It was counted to its end, and nobody has pressed anything."""


@dataclass(frozen=True, slots=True)
class TakeBackSet:
    """The set that was recorded last in this session was none."""


@dataclass(frozen=True, slots=True)
class LeaveFloor:
    """Up again, whatever is left to do."""


@dataclass(frozen=True, slots=True)
class PutOffFloor:
    """Offer the floor session once more today."""


@dataclass(frozen=True, slots=True)
class DeclineFloor:
    """No floor session today; it can be had all the same."""


@dataclass(frozen=True, slots=True)
class DeclineCheck:
    """No glute check this week; it can be had all the same."""


FloorRequest = StartFloor | CountSet | TakeBackSet | LeaveFloor | PutOffFloor | DeclineFloor | DeclineCheck


@dataclass(frozen=True, slots=True)
class Stand:
    """The person works standing from now on, or sits again."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class Meet:
    """In a meeting from now on, for so long; None: until the person says otherwise. `HoldEnded` ends it."""

    length: timedelta | None = None


@dataclass(frozen=True, slots=True)
class KeepHolding:
    """What holds is right: ask again later."""


@dataclass(frozen=True, slots=True)
class IgnoreHolds:
    """What holds now is none of it: breaks come again, whatever each of these says until it has ended once."""


Steer = Pause | Resume | Stand | Meet | KeepHolding | IgnoreHolds
"""What a person says of the time to come, rather than of one break."""
Request = TakeBreak | MarkDone | Snooze | Skip | ShowAnother | Attend | Steer | FloorRequest
"""What a person can ask for, by window, tray or command."""
Observation = InputStopped | InputSeen | SeatLeft | SeatTaken | HoldBegan | HoldEnded
"""What the desktop tells of the person."""
Event = TimePassed | Observation | ClockMoved | RulesChanged | Request
