"""What the rhythm can be told: observations, and what the person asks for.

Each is a value without behaviour; `rhythm.step` decides what it means in which phase.
"""

from datetime import datetime, time, timedelta

from glutebreak.core.floor import FloorKind
from glutebreak.core.frozen import frozen
from glutebreak.core.holds import HoldReason
from glutebreak.core.rules import Rules


@frozen
class TimePassed:
    """Nothing but a look at the clock."""


@frozen
class InputStopped:
    """No key and no pointer since then; told once the pause is as long as `rhythm.idle_threshold` asks."""

    since: datetime
    """The last input, on the elapsed clock."""


@frozen
class InputSeen:
    """The first input after `InputStopped`."""


@frozen
class Switched:
    """The person has gone to another program or another workspace."""


@frozen
class SeatLeft:
    """Nobody is there from now on: the screen was locked, or the machine goes to sleep."""

    until_input: bool = False
    """Nothing will tell of the end, so the next input after a pause is taken for it."""


@frozen
class SeatTaken:
    """Unlocked, and awake."""


@frozen
class HoldBegan:
    """A reason to defer the prompt while sitting goes on."""

    reason: HoldReason


@frozen
class HoldEnded:
    """That reason is gone."""

    reason: HoldReason


@frozen
class ClockMoved:
    """Somebody set the wall clock: by so much against the elapsed clock."""

    by: timedelta


@frozen
class RulesChanged:
    """The rules of this step are new; these were the old ones."""

    before: Rules


@frozen
class TakeBreak:
    """A break now, whatever the sitting clock says; the next exercise of the rotation if none is named."""

    exercise: str | None = None


@frozen
class MarkDone:
    """The person did it: the break that is shown, or the set."""


@frozen
class Snooze:
    """Later; the usual time if none is given."""

    length: timedelta | None = None


@frozen
class Skip:
    """Give up this break."""


@frozen
class ShowAnother:
    """The next exercise of the rotation, in the break that is shown."""


@frozen
class Attend:
    """The person did something in the break window that decides nothing: it is not unanswered."""


@frozen
class For:
    """A pause of this length, whatever the wall clock does."""

    length: timedelta


@frozen
class UntilTime:
    """A pause until the next time that local clocks show this."""

    time: time


@frozen
class UntilTomorrow:
    """A pause until active hours begin on a later local day (midnight, if they never end)."""


@frozen
class UntilResumed:
    """A pause that only the person ends."""


PauseEnd = For | UntilTime | UntilTomorrow | UntilResumed


@frozen
class Pause:
    """Stop the rhythm by hand; a second pause replaces the first."""

    end: PauseEnd


@frozen
class Resume:
    """End the pause."""


@frozen
class StartFloor:
    """Lie down now."""

    kind: FloorKind


@frozen
class CountSet:
    """This set is done; nothing if another one is shown by now."""

    exercise: str
    number: int
    by_itself: bool
    """It was counted to its end, and nobody has pressed anything."""


@frozen
class TakeBackSet:
    """The set that was recorded last in this session was none."""


@frozen
class LeaveFloor:
    """Up again, whatever is left to do."""


@frozen
class PutOffFloor:
    """Offer the floor session once more today."""


@frozen
class DeclineFloor:
    """No floor session today; it can be had all the same."""


@frozen
class DeclineCheck:
    """No glute check this week; it can be had all the same."""


FloorRequest = StartFloor | CountSet | TakeBackSet | LeaveFloor | PutOffFloor | DeclineFloor | DeclineCheck


@frozen
class Stand:
    """The person works standing from now on, or sits again."""

    on: bool = True


@frozen
class Meet:
    """In a meeting from now on, for so long; None: until the person says otherwise. `HoldEnded` ends it."""

    length: timedelta | None = None


@frozen
class KeepHolding:
    """What holds is right: ask again later."""


@frozen
class IgnoreHolds:
    """What holds now is none of it: breaks come again, whatever each of these says until it has ended once."""


@frozen
class AnswerEasing:
    """The person took an easier rhythm that was offered, or declined it: it is not to be offered again for a while."""


Steer = Pause | Resume | Stand | Meet | KeepHolding | IgnoreHolds | AnswerEasing
"""What a person says of the time to come, rather than of one break."""
Request = TakeBreak | MarkDone | Snooze | Skip | ShowAnother | Attend | Steer | FloorRequest
"""What a person can ask for, by window, tray or command."""
Observation = InputStopped | InputSeen | Switched | SeatLeft | SeatTaken | HoldBegan | HoldEnded
"""What the desktop tells of the person."""
Event = TimePassed | Observation | ClockMoved | RulesChanged | Request
