"""What works on this desktop, through what, and why not otherwise: the answers of all choices, fit for telling.

Knows no particular capability; `glutebreak doctor` prints `tell` or, with --json, `as_json`.
"""

import sys
from collections.abc import Iterable
from dataclasses import asdict

from glutebreak.core.frozen import frozen
from glutebreak.desktop.choose import NOTHING, Answer


@frozen
class Finding:
    """How one capability is met."""

    capability: str
    works: bool
    through: str
    """The candidate in use; `nothing` if none works."""
    tried: tuple[tuple[str, str], ...]
    """The candidates that were tried before it, each with the reason why not."""
    mend: str | None
    """One sentence on what to do; None where there is nothing to mend."""


def prepare() -> None:
    """Before ways are tried: find out which bus hangs, all at once, so that no way waits for it by itself."""
    if sys.platform == "linux":
        from glutebreak.desktop import bus  # noqa: PLC0415 - loaded when first needed

        bus.find_mute()


def findings(answers: Iterable[Answer]) -> tuple[Finding, ...]:
    """One finding for each capability, in the order in which they were chosen."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(answer.capability, []).append(answer)
    return tuple(_finding(group) for group in groups.values())


def _finding(group: list[Answer]) -> Finding:
    *refused, chosen = group
    tried = tuple((answer.candidate, answer.reason or "") for answer in refused)
    return Finding(chosen.capability, chosen.candidate != NOTHING, chosen.candidate, tried, chosen.mend)


def tell(found: Iterable[Finding]) -> str:
    """The text for a terminal, without a final line break."""
    return "\n".join(line for finding in found for line in _lines(finding))


def _lines(finding: Finding) -> list[str]:
    state = f"works, through {finding.through}" if finding.works else "does not work here"
    tried = [f"    {candidate}: {reason}" for candidate, reason in finding.tried]
    return [f"{finding.capability}: {state}", *tried, *([f"    {finding.mend}"] if finding.mend else [])]


def as_json(found: Iterable[Finding]) -> list[dict[str, object]]:
    """Plain values in the documented form: capability, works, through, tried, mend."""
    return [_plain(finding) for finding in found]


def _plain(finding: Finding) -> dict[str, object]:
    tried = [{"candidate": candidate, "reason": reason} for candidate, reason in finding.tried]
    return {**asdict(finding), "tried": tried}
