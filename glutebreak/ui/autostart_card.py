"""Whether the program starts with the session: what the desktop says, whoever changed it, and a switch.

No setting of ours: it is kept by the desktop. Shows what it is told, and asks again whenever somebody comes back to it.
"""

from PySide6.QtCore import QEvent, Qt, Signal

from glutebreak.ui.parts import Card, label
from glutebreak.ui.ticks import Tick


class AutostartCard(Card):
    """`show_state` for what the desktop says."""

    wanted = Signal(bool)
    looked_for = Signal()
    """Somebody may have changed it elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._box = Tick(self.tr("Start with the session"))
        self._box.clicked.connect(lambda _checked: self.wanted.emit(self._box.checkState() is not _NO))
        self._help = label(role="small")
        self._trouble = label(role="refusal")
        self._trouble.hide()
        for part in (self._box, self._help, self._trouble):
            self.inside.addWidget(part)
        self.show_state(None, "")

    def show_state(self, on: bool | None, trouble: str) -> None:  # noqa: FBT001 - as it is told
        """None where nobody says; and what went wrong, in a sentence."""
        self._box.setTristate(on is None)
        self._box.setCheckState(Qt.CheckState.PartiallyChecked if on is None else _YES if on else _NO)
        unknown = self.tr("This desktop does not say whether it does. A click asks for it.")
        usual = self.tr("The desktop keeps this: what is changed there shows here.")
        self._help.setText(unknown if on is None else usual)
        self._box.setAccessibleDescription(self._help.text())
        self._trouble.setText(f"{trouble[:1].upper()}{trouble[1:]}." if trouble else "")
        self._trouble.setVisible(bool(trouble))

    def search(self, words: list[str]) -> bool:
        """Be there only if each of these words, in lower case, is in what can be read here; whether it is."""
        said = f"{self._box.text()} autostart login".lower()
        found = all(word in said for word in words)
        self.setVisible(found)
        return found

    def event(self, event: QEvent) -> bool:
        """Back in this window, after a look at the desktop's own settings perhaps."""
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self.looked_for.emit()
        return super().event(event)


_YES, _NO = Qt.CheckState.Checked, Qt.CheckState.Unchecked
