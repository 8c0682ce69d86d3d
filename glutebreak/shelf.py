"""The exercises, ours and the person's own: read when they are wanted, and let go when nothing shows one.

Keeps what the rhythm chooses from and what people call them, which is little; words and poses of them all are not.
Decides nothing.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutebreak.core.choice import Entry, entries

if TYPE_CHECKING:
    from glutebreak.core.exercises import Catalogue


class Shelf(QObject):
    """`troubled` carries a sentence about a file of the person's own; `known` comes when it has first been read."""

    known = Signal()
    troubled = Signal(str)

    def __init__(self, own: Path) -> None:
        """`own` is the folder of the person's own exercises; it need not exist."""
        super().__init__()
        self._own = own
        self._catalogue: Catalogue | None = None
        self._entries: tuple[Entry, ...] = ()
        self._names: dict[str, str] = {}

    @property
    def folder(self) -> Path:
        """Of the person's own exercises; it need not exist."""
        return self._own

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

    def catalogue(self) -> "Catalogue":
        """All of them, whole: some hundred milliseconds if nobody had them open."""
        if self._catalogue is None:
            self._catalogue = self._read()
        return self._catalogue

    def let_go(self) -> None:
        """Nothing shows an exercise any more."""
        self._catalogue = None

    def learn(self) -> None:
        """Read it, if that was never done."""
        if not self.is_known:
            self.catalogue()

    def _read(self) -> "Catalogue":
        from glutebreak.catalogue import read_catalogue  # noqa: PLC0415 - exercises and their poses come with it

        catalogue, problems = self._joined_by_own(read_catalogue())
        if not self.is_known:
            self._entries = entries(catalogue.values())
            self._names = {name: exercise.name for name, exercise in catalogue.items()}
            for problem in problems:
                self.troubled.emit(problem)
            self.known.emit()
        return catalogue

    def _joined_by_own(self, ours: "Catalogue") -> "tuple[Catalogue, tuple[str, ...]]":
        if not self._own.exists():
            return ours, ()
        from glutebreak.own.folder import read_folder  # noqa: PLC0415 - what checks them comes with it

        own = read_folder(self._own, ours)
        return ours.joined_by(own.exercises), own.problems
