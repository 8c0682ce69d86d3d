"""One thing that is wrong with a file of one's own, as it is told: file, line, key and what to do."""

from dataclasses import dataclass

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Stands by itself: the person has only the sentence."""

    file: str
    line: int | None
    key: str
    """As it is found in the file: “part 2, cues 1”; empty for the file as a whole."""
    sentence: str

    def __str__(self) -> str:
        where = ", ".join(filter(None, (self.file, f"line {self.line}" if self.line else "", self.key)))
        return f"{where}: {self.sentence}" if self.line or self.key else f"{where} {self.sentence}"


def key_of(at: Path) -> str:
    """In words: entries of lists are counted from 1, as people do."""
    words: list[str] = []
    for step in at:
        if isinstance(step, int):
            words[-1] += f" {step + 1}"
        else:
            words.append("".join(sign if sign.isprintable() else "?" for sign in step[:40]))
    return ", ".join(words)
