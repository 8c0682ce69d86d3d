"""What a torture comes to: how often something was done to glutebreak, how often it lived, what was lost."""

import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Outcome(NamedTuple):
    """Of one case."""

    lost: int = 0
    """Rows that should be there and are not, or are there twice."""
    faults: tuple[str, ...] = ()
    """What else should not have happened, a sentence each."""
    kept: int = 0
    """Rows that were looked for and found."""


class Figures(NamedTuple):
    """Of all cases of one torture."""

    name: str
    cases: int
    survived: int
    lost: int
    kept: int
    seconds: float
    faults: tuple[str, ...]

    def row(self) -> str:
        return f"{self.name:<52} {self.cases:>7} {self.survived:>9} {self.kept:>9} {self.lost:>6} {self.seconds:>8.0f}"


HEAD = f"{'torture':<52} {'cases':>7} {'survived':>9} {'rows kept':>9} {'lost':>6} {'seconds':>8}"

Case = Callable[[int, random.Random], Outcome]


def inflict(name: str, case: Case, cases: int, seed: int = 0) -> Figures:
    """Every case with its own chance, so that one can be tried again by its number."""
    begun = time.perf_counter()
    outcomes = [case(number, random.Random(f"{name} {seed} {number}")) for number in range(cases)]  # noqa: S311
    return Figures(
        name=name,
        cases=cases,
        survived=sum(not outcome.faults and not outcome.lost for outcome in outcomes),
        lost=sum(outcome.lost for outcome in outcomes),
        kept=sum(outcome.kept for outcome in outcomes),
        seconds=time.perf_counter() - begun,
        faults=tuple(f"case {n}: {fault}" for n, outcome in enumerate(outcomes) for fault in outcome.faults),
    )


def unharmed(figures: Figures) -> bool:
    """Whether every case was survived and nothing lost; else the reasons are raised."""
    assert figures.lost == 0, figures
    assert figures.survived == figures.cases, "\n".join(figures.faults)
    return True


def is_root() -> bool:
    """Who may mount, and be somebody else."""
    return sys.platform != "win32" and os.getuid() == 0


@contextmanager
def ended(closing: Callable[[], object]) -> Iterator[None]:
    """Call this at the end, whatever happens."""
    try:
        yield
    finally:
        closing()
