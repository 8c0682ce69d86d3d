"""One setting on its page: title, editor, help, what was refused, and why it is locked if it is."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutebreak.settings.fields import Field, Value
from glutebreak.ui.editors import ChoiceEditor, Editor, NumberEditor, SwitchEditor, TextEditor
from glutebreak.ui.hours_editor import HoursEditor
from glutebreak.ui.parts import button, label
from glutebreak.ui.theme import Space


def editor_for(field: Field) -> Editor:
    """The editor that fits the kind of the setting."""
    match field.kind:
        case "int":
            return NumberEditor(field)
        case "choice":
            return ChoiceEditor(field)
        case "text":
            return TextEditor(field)
        case "hours":
            return HoursEditor(field)
        case "bool":
            return SwitchEditor(field)
        case unknown:
            assert_never(unknown)


class SettingRow(QWidget):
    """Shows what is in force and tells what is wanted; a default is that of this machine."""

    changed = Signal(str, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.in_force: Value | None = None
        self.default: Value = field.default
        self._lock = ""
        self.editor = editor_for(field)
        self.editor.chosen.connect(self._ask)
        self._help = label(field.description, "small")
        self._refusal = label(role="refusal")
        self._refusal.hide()
        self.restore = button(self.tr("Restore default"), lambda: self._ask(self.default), "link")
        self.restore.setAccessibleDescription(field.title)
        self._lay_out()

    @property
    def differs(self) -> bool:
        """Whether somebody wanted it otherwise than the default, and may still."""
        return self.in_force != self.default and not self._lock

    def present(self, value: Value) -> None:
        """This is in force."""
        if value == self.in_force:
            return
        self.in_force = value
        self.editor.show_value(value)
        self._refusal.hide()
        self.restore.setVisible(self.differs)

    def present_site(self, default: Value, lock: str) -> None:
        """What this machine has it at, and why it is locked; empty if it is not."""
        self.default, self._lock = default, lock
        self.editor.setEnabled(not lock)
        self._help.setText(
            self.tr("Locked on this computer: {reason}").format(reason=lock) if lock else self.field.description
        )
        self.restore.setVisible(self.differs)

    def show_refusal(self, sentence: str) -> None:
        """Say below the editor why it stays as it was."""
        self._refusal.setText(sentence)
        self._refusal.show()
        self.restore.show()

    def matches(self, words: list[str]) -> bool:
        """Whether each of these words, in lower case, is in what can be read here."""
        choices = " ".join(choice.label for choice in self.field.choices)
        text = f"{self.field.group} {self.field.title} {self.field.description} {choices} {self.field.name}".lower()
        return all(word in text for word in words)

    def _ask(self, value: Value) -> None:
        """Wish for it; what was refused before is settled unless this is refused too."""
        self._refusal.hide()
        self.changed.emit(self.field.name, value)
        if self._refusal.isHidden():
            self.editor.show_value(value)

    def _lay_out(self) -> None:
        title = label(self.field.title)
        title.setBuddy(self.editor.control)
        long = self.field.kind in {"text", "hours"}
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
