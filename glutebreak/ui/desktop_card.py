"""The card “This desktop”: what works here and through what, what does not, and what would mend it.

Shows findings that it is given; looks at no desktop itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutebreak.ui.parts import Card, button, empty, label, selectable
from glutebreak.ui.theme import Space
from glutebreak.ui.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DesktopLine:
    """One capability, in the words of `glutebreak doctor`."""

    capability: str
    works: bool
    through: str
    tried: tuple[tuple[str, str], ...]
    """Ways that do not work here, each with its reason."""
    mend: str | None


class DesktopCard(Card):
    """`show_findings` replaces all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._report = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.MEDIUM)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("This desktop"), "heading"), 1)
        head.addWidget(button(self.tr("Copy for a report"), self._copy, "link"))
        self.inside.addLayout(head)
        self.inside.addLayout(self._rows)

    def show_findings(self, lines: Sequence[DesktopLine], report: str) -> None:
        """What was found, and the same as text for somebody else."""
        self._report = report
        empty(self._rows)
        for line in lines:
            self._rows.addWidget(self._row(line))

    def _row(self, line: DesktopLine) -> QWidget:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.HAIR)
        layout.addWidget(selectable(label(capability_name(line.capability))))
        for sentence in self._said(line):
            layout.addWidget(selectable(label(sentence, "small")))
        return row

    def _said(self, line: DesktopLine) -> Iterator[str]:
        works = self.tr("Works, through {way}.").format(way=line.through)
        yield works if line.works else self.tr("Does not work here.")
        if line.mend:
            yield line.mend
        if not line.works:
            yield from (f"{way}: {reason}" for way, reason in line.tried)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def capability_name(capability: str) -> str:
    """What it is for, as people would say it; its own name for one that nobody has a word for."""
    return {
        "idle": translate("desktop", "Noticing when you pause"),
        "session": translate("desktop", "Noticing a locked screen and sleep"),
        "motion": translate("desktop", "Knowing whether you want less motion"),
        "looks": translate("desktop", "Font and dark theme of the desktop"),
        "chime": translate("desktop", "Sounds"),
        "notify": translate("desktop", "Notifications"),
        "windows": translate("desktop", "Windows that leave the keyboard alone"),
        "microphone": translate("desktop", "Noticing that the microphone is in use"),
        "camera": translate("desktop", "Noticing that the camera is in use"),
        "screen-share": translate("desktop", "Noticing that the screen is shared"),
        "full-screen": translate("desktop", "Noticing a full-screen window"),
        "do-not-disturb": translate("desktop", "Noticing “do not disturb”"),
        "running": translate("desktop", "Noticing programs that you listed"),
        "in-front": translate("desktop", "Noticing which program is in front"),
        "switches": translate("desktop", "Noticing when you go to another program"),
        "autostart": translate("desktop", "Starting with the session"),
    }.get(capability, capability)
