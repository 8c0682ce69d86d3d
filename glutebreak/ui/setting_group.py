"""Settings that belong together, on one ground, with a way back to their defaults."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutebreak.settings.fields import Field
from glutebreak.ui.parts import Card, button, card, label
from glutebreak.ui.setting_row import SettingRow


class SettingGroup(Card):
    """`restore_asked` carries the names of its settings that are not at their defaults."""

    restore_asked = Signal(tuple)

    def __init__(self, title: str, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self.rows: Mapping[str, SettingRow] = {field.name: SettingRow(field) for field in fields}
        self._lines: dict[str, QWidget] = {}
        self._restore = button(self.tr("Restore defaults"), self._ask, "link")
        self._restore.setAccessibleDescription(title)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        head.addWidget(self._restore)
        self.inside.addLayout(head)
        for name, row in self.rows.items():
            self._lines[name] = card(role="line")
            self.inside.addWidget(self._lines[name])
            self.inside.addWidget(row)
        self.search([])

    def mark(self) -> None:
        """Offer the way back where more than one setting has gone."""
        self._restore.setVisible(len(self._changed) > 1)

    def search(self, words: list[str]) -> bool:
        """Show only what has all of these words, and nothing of the group if that is nothing; whether it is shown."""
        found = [name for name, row in self.rows.items() if row.matches(words)]
        for name, row in self.rows.items():
            row.setVisible(name in found)
            self._lines[name].setVisible(name in found[1:])
        self.setVisible(bool(found))
        return bool(found)

    @property
    def _changed(self) -> tuple[str, ...]:
        return tuple(name for name, row in self.rows.items() if row.differs)

    def _ask(self) -> None:
        self.restore_asked.emit(self._changed)
