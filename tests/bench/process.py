"""What a process costs, read from /proc: memory, processor time, and how often it wakes up.

A wake-up is one time that a thread of it had gone to sleep and came back: voluntary context switches, summed over its
threads. The involuntary ones tell how busy the other programs are. A program that sleeps has none.
"""

import re
from pathlib import Path
from typing import NamedTuple, Self

MIB = 1024  # KiB
BESIDE = "beside_"
"""Before the figures of bare that were measured in the session of glutebreak."""


class Memory(NamedTuple):
    """MiB. Anonymous is what the program itself filled; the rest are pages of files, most of them shared."""

    proportional: float
    resident: float
    anonymous: float

    @classmethod
    def of(cls, pid: int) -> Self:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
        kib = {name: int(size) for name, size in re.findall(r"^(\w+): +(\d+) kB$", text, re.MULTILINE)}
        return cls(kib["Pss"] / MIB, kib["Rss"] / MIB, kib["Anonymous"] / MIB)


class Activity(NamedTuple):
    """Since the process began."""

    processor_seconds: float
    wake_ups: int
    written: int
    """Bytes that it sent on their way to a disk."""

    @classmethod
    def of(cls, pid: int) -> Self:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        nanoseconds = sum(int((thread / "schedstat").read_text("ascii").split()[0]) for thread in threads)
        io = dict(re.findall(r"^(\w+): (\d+)$", Path(f"/proc/{pid}/io").read_text("ascii"), re.MULTILINE))
        return cls(nanoseconds / 1e9, sum(map(_switches, threads)), int(io["write_bytes"]))


def _switches(thread: Path) -> int:
    told = (thread / "status").read_text("ascii")
    return sum(map(int, re.findall(r"^voluntary_ctxt_switches:\s+(\d+)", told, re.MULTILINE)))
