"""One editor for each kind of setting; knows no setting by name.

An editor tells what the person chose and shows what is in force; whether it is accepted is decided elsewhere.
"""

from typing import assert_never

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from glutebreak.settings.fields import Field, Value


class Editor(QWidget):
    """A control and its signal; `chosen` comes once for each finished change by the person."""

    chosen = Signal(object)

    def __init__(self, field: Field, control: QWidget) -> None:
        super().__init__()
        self.control = control
        control.setAccessibleName(field.title)
        control.setAccessibleDescription(field.description)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(control)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control)

    def show_value(self, value: Value) -> None:
        """Show what is in force, without telling it as the person's choice."""
        raise NotImplementedError


class _Spin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scrolling a page must not change what the pointer happens to pass."""
        event.ignore()


class _Combo(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """As for numbers."""
        event.ignore()


class NumberEditor(Editor):
    """A whole number within its limits; typing counts when it is finished."""

    def __init__(self, field: Field) -> None:
        self._spin = _Spin()
        super().__init__(field, self._spin)
        self._spin.setRange(field.minimum, field.maximum)
        self._spin.setSingleStep(field.step)
        self._spin.setSuffix(f" {field.unit}" if field.unit else "")
        self._spin.setKeyboardTracking(False)
        self._spin.valueChanged.connect(self.chosen)

    def show_value(self, value: Value) -> None:
        with QSignalBlocker(self._spin):
            self._spin.setValue(int(value))


class ChoiceEditor(Editor):
    """One of a few."""

    def __init__(self, field: Field) -> None:
        self._combo = _Combo()
        super().__init__(field, self._combo)
        for choice in field.choices:
            self._combo.addItem(choice.label, choice.value)
        self._combo.activated.connect(lambda index: self.chosen.emit(self._combo.itemData(index)))

    def show_value(self, value: Value) -> None:
        self._combo.setCurrentIndex(self._combo.findData(str(value)))


class TextEditor(Editor):
    """A line of text; what is refused stays to be mended."""

    def __init__(self, field: Field) -> None:
        self._line = QLineEdit()
        super().__init__(field, self._line)
        self._last = ""
        self._line.editingFinished.connect(self._finished)

    def show_value(self, value: Value) -> None:
        self._last = str(value)
        self._line.setText(self._last)
        self._line.setCursorPosition(0)

    def _finished(self) -> None:
        if self._line.text() != self._last:
            self._last = self._line.text()
            self.chosen.emit(self._last)


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Field) -> None:
        self._box = QCheckBox()
        super().__init__(field, self._box)
        self._box.clicked.connect(self.chosen)

    def show_value(self, value: Value) -> None:
        self._box.setChecked(bool(value))


def editor_for(field: Field) -> Editor:
    """The editor that fits the kind of the setting."""
    match field.kind:
        case "int":
            return NumberEditor(field)
        case "choice":
            return ChoiceEditor(field)
        case "text":
            return TextEditor(field)
        case "bool":
            return SwitchEditor(field)
        case unknown:
            assert_never(unknown)
