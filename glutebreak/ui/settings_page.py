"""The page “Settings”: every setting there is, made from its declaration; effective at once.

Asks for a change and shows what is in force; what is refused is said below the setting that it is about.
"""

from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutebreak.settings.fields import Field, Value
from glutebreak.settings.schema import FIELDS, Settings
from glutebreak.ui.editors import editor_for
from glutebreak.ui.page import Page
from glutebreak.ui.parts import button, card, label
from glutebreak.ui.theme import Space


class SettingsPage(Page):
    """`changed` carries the name of a setting and the wanted value."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Settings"))
        self._rows: dict[str, SettingRow] = {}
        for group, fields in groupby(FIELDS, key=lambda field: field.group):
            self.column.addWidget(self._group(group, tuple(fields)))
        self.column.addStretch(1)

    def present_settings(self, settings: Settings) -> None:
        """These are in force; a row whose setting stayed as it was is left alone, with what is being typed there."""
        for name, row in self._rows.items():
            row.present(getattr(settings, name))

    def show_refusal(self, name: str, sentence: str) -> None:
        """Why the last value for this setting was not taken; what was typed stays to be mended."""
        row = self._rows[name]
        row.show_refusal(sentence)
        QTimer.singleShot(0, lambda: self.ensureWidgetVisible(row))  # once there is room for the sentence

    def _group(self, title: str, fields: tuple[Field, ...]) -> QWidget:
        made = card()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(label(title, "heading"))
        for place, field in enumerate(fields):
            if place:
                layout.addWidget(card(role="line"))
            row = SettingRow(field)
            row.changed.connect(self.changed)
            self.rows += row.sides
            self._rows[field.name] = row
            layout.addWidget(row)
        return made


class SettingRow(QWidget):
    """Title, editor, help, and what was refused."""

    changed = Signal(str, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self._in_force: Value | None = None
        self.editor = editor_for(field)
        self.editor.chosen.connect(self._ask)
        self._help = label(field.description, "small")
        self._refusal = label(role="refusal")
        self._refusal.hide()
        self.restore = button(self.tr("Restore default"), lambda: self._ask(field.default), "link")
        self.restore.setAccessibleDescription(field.title)
        self._lay_out()

    def present(self, value: Value) -> None:
        """This is in force."""
        if value == self._in_force:
            return
        self._in_force = value
        self.editor.show_value(value)
        self._refusal.hide()
        self.restore.setVisible(value != self.field.default)

    def show_refusal(self, sentence: str) -> None:
        """Say below the editor why it stays as it was."""
        self._refusal.setText(sentence)
        self._refusal.show()
        self.restore.show()

    def _ask(self, value: Value) -> None:
        """Wish for it; what was refused before is settled unless this is refused too."""
        self._refusal.hide()
        self.changed.emit(self.field.name, value)
        if self._refusal.isHidden():
            self.editor.show_value(value)

    def _lay_out(self) -> None:
        title = label(self.field.title)
        title.setBuddy(self.editor.control)
        long = self.field.kind == "text"
        top = QVBoxLayout() if long else QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(title, 1)
        top.addWidget(self.editor, 0)
        across = QSizePolicy.Policy.Expanding if long else QSizePolicy.Policy.Maximum
        self.editor.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        below = QHBoxLayout()
        below.setSpacing(Space.HAIR)
        below.addWidget(self._help, 1)
        below.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sides: list[QBoxLayout] = [below] if long else [top, below]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.HAIR)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addWidget(self._refusal)
