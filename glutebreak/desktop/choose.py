"""Finds the first way to a capability that works on this desktop, and remembers why the others do not.

A capability is a package. Each candidate is one of its modules, imported only when it is tried (so whoever freezes
the program has to name them), with one function `connect(listener)` that returns a working probe or raises `NotHere`.
Where a probe can die in use and is replaced (`standby`), it is `connect(listener, lost)`, and `lost` is told why, once.
The module `nothing` is always tried last and always works. Knows no particular capability.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Generic, TypeVar, cast

from glutebreak.core.frozen import frozen

log = logging.getLogger(__name__)

Probe = TypeVar("Probe")
NOTHING = "nothing"
Lost = Callable[[str], None]
"""Told once, in a few plain words, why a probe is of no more use; it has let go of everything by then."""


class NotHere(Exception):  # noqa: N818
    """This way does not work on this desktop: why, and in one sentence what would mend it, if anything would."""

    def __init__(self, reason: str, mend: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.mend = mend


class Gone(Exception):  # noqa: N818
    """What a probe goes by is of no more use: a connection was closed, or the other end broke its own rules."""


class UnknownCandidate(ValueError):  # noqa: N818
    """A way was asked for by a name that none has."""


@frozen
class Capability(Generic[Probe]):
    """Something that we want from the desktop."""

    name: str
    package: str
    candidates: tuple[str, ...]
    """Names of modules, the best first, without `nothing`."""
    mend: str
    """What to tell a person where nothing works and no candidate knows better."""


@frozen
class Answer:
    """What became of one candidate."""

    capability: str
    candidate: str
    chosen: bool
    reason: str | None = None
    """Why not; None if it was chosen."""
    mend: str | None = None


@frozen
class Choice(Generic[Probe]):
    """The probe in use and everything that was tried, in that order."""

    probe: Probe
    answers: tuple[Answer, ...]


def choose(
    capability: Capability[Probe], listener: object, use: Mapping[str, str] | None = None, *, is_passing: bool = False
) -> Choice[Probe]:
    """Connect the first candidate that works; `use` may name the only one to try.

    What is connected many times a day, in passing, is not worth a line in the log each time.

    One that is forced and does not work is not replaced by another, only by nothing. Raises `UnknownCandidate`.
    """
    refused: list[Answer] = []
    for name in ways(capability, use):
        try:
            probe = connect(capability, name, listener)
        except NotHere as error:
            refused.append(refusal(capability, name, error))
            continue
        answers = (*refused, chosen(capability, name, refused))
        log.log(logging.DEBUG if is_passing else logging.INFO, "%s", line(answers))
        return Choice(probe, answers)
    raise AssertionError(f"{capability.package}.{NOTHING} did not connect")


def ways(capability: Capability[Probe], use: Mapping[str, str] | None) -> tuple[str, ...]:
    """What is to be tried, in this order; the last is always nothing. Raises `UnknownCandidate`."""
    known = (*capability.candidates, NOTHING)
    forced = (use or {}).get(capability.name)
    if forced is None:
        return known
    if forced not in known:
        raise UnknownCandidate(f"“{forced}” is no way to {capability.name}: choose one of {', '.join(known)}.")
    return tuple(dict.fromkeys((forced, NOTHING)))


def connect(capability: Capability[Probe], name: str, *told: object) -> Probe:
    """One candidate, which tells those. Raises `NotHere`."""
    return cast("Probe", import_module(f"{capability.package}.{name}").connect(*told))


def refusal(capability: Capability[Probe], name: str, error: NotHere) -> Answer:
    """The answer of one that does not work."""
    return Answer(capability.name, name, chosen=False, reason=error.reason, mend=error.mend)


def chosen(capability: Capability[Probe], name: str, refused: Sequence[Answer]) -> Answer:
    """The answer of the one in use; where that is nothing, with a way out of it."""
    hints = [answer.mend for answer in refused if answer.mend]
    mend = (hints or [capability.mend])[0] if name == NOTHING else None
    return Answer(capability.name, name, chosen=True, mend=mend)


def line(answers: Sequence[Answer]) -> str:
    """One line for the log."""
    *refused, used = answers
    reasons = "; ".join(f"{answer.candidate}: {answer.reason}" for answer in refused)
    return f"{used.capability}: using {used.candidate}{f' ({reasons})' if reasons else ''}"
