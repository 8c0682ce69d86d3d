"""The exercises, ours and the person's own: read once, when they are first wanted.

Kept, for to read them all before each break takes a tenth of a second and leaves more memory in pieces than they need.
Decides nothing.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.core.choice import Entry, entries

if TYPE_CHECKING:
    from glutebreak.core.exercises import Catalogue


class Shelf(QObject):
    """`troubled` carries a sentence about a file of the person's own; `known` comes when it has read them."""

    known = Signal()
    troubled = Signal(str)

    def __init__(self, own: Path) -> None:
        """`own` is the folder of the person's own exercises; it need not exist."""
        super().__init__()
        self.folder = own
        self.own: frozenset[str] = frozenset()
        """Ids of the person's own exercises, as of the last look into the folder."""
        self.problems: tuple[str, ...] = ()
        """A sentence for each of their files that is left out."""
        self._catalogue: Catalogue | None = None
        self._entries: tuple[Entry, ...] = ()
        self._names: dict[str, str] = {}

    @property
    def is_known(self) -> bool:
        """Whether it has ever been read."""
        return bool(self._entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the rhythm chooses from."""
        self.learn()
        return self._entries

    @property
    def names(self) -> dict[str, str]:
        """What they are called, by id."""
        self.learn()
        return self._names

    def name_of(self, exercise: str) -> str:
        """What the exercise of that id is called; one that has since gone keeps its id."""
        return self.names.get(exercise, exercise)

    def catalogue(self) -> "Catalogue":
        """All of them, whole: some hundred milliseconds the first time."""
        if self._catalogue is None:
            self._catalogue = self._read()
        return self._catalogue

    def learn(self) -> None:
        """Read it, if that was never done."""
        if not self.is_known:
            self.catalogue()

    def look_again(self) -> None:
        """The person has changed something in the folder, or speaks another language."""
        catalogue = self._catalogue = self._whole()
        self._learn(catalogue)

    def _read(self) -> "Catalogue":
        catalogue = self._whole()
        if not self.is_known:
            self._learn(catalogue)
            for problem in self.problems:
                self.troubled.emit(problem)
        return catalogue

    def _learn(self, catalogue: "Catalogue") -> None:
        self._entries = entries(catalogue.values())
        self._names = {name: exercise.name for name, exercise in catalogue.items()}
        self.known.emit()

    def _whole(self) -> "Catalogue":
        from glutebreak.catalogue import read_catalogue  # noqa: PLC0415 - exercises and their poses come with it
        from glutebreak.ui.language import exercise_words  # noqa: PLC0415

        ours = read_catalogue(exercise_words)
        if not self.folder.exists():
            self.own, self.problems = frozenset(), ()
            return ours
        from glutebreak.own.folder import read_folder  # noqa: PLC0415 - what checks them comes with it

        found = read_folder(self.folder, ours)
        self.own, self.problems = frozenset(found.exercises), found.problems
        return ours.joined_by(found.exercises)
