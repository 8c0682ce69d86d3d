"""One editor for each kind of setting; knows no setting by name.

An editor tells what the person chose and shows what is in force; whether it is accepted is decided elsewhere.
"""

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from glutebreak.settings.fields import Field, Value
from glutebreak.ui.parts import button
from glutebreak.ui.theme import Space
from glutebreak.ui.ticks import Tick


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
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.HAIR)
        self.row.addWidget(control)

    def show_value(self, value: Value) -> None:
        """Show what is in force, without telling it as the person's choice."""
        raise NotImplementedError


class _Spin(QSpinBox):
    def sizeHint(self) -> QSize:  # noqa: N802
        """One width for all numbers, so that the fields stand in a column."""
        wide = self.fontMetrics().horizontalAdvance("0000 min") + 3 * Space.LARGE
        return QSize(wide, super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scrolling a page must not change what the pointer happens to pass."""
        event.ignore()


class _Combo(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """As for numbers."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A stylesheet can draw an arrow only from a file; this one follows theme and size."""
        super().paintEvent(event)
        reach = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - 16, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1.6))
        tip = middle + QPointF(0, reach / 2)
        painter.drawPolyline([middle + QPointF(-reach, -reach / 2), tip, middle + QPointF(reach, -reach / 2)])
        painter.end()


class NumberEditor(Editor):
    """A whole number within its limits, with a step down and a step up; typing counts when it is finished."""

    def __init__(self, field: Field) -> None:
        self._spin = _Spin()
        super().__init__(field, self._spin)
        self._spin.setRange(field.minimum, field.maximum)
        self._spin.setSingleStep(field.step)
        self._spin.setSuffix(f" {field.unit}" if field.unit else "")
        self._spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._spin.setKeyboardTracking(False)
        # What is typed beyond a limit becomes the limit, in sight, instead of what it was before.
        self._spin.setCorrectionMode(QSpinBox.CorrectionMode.CorrectToNearestValue)
        self._spin.setToolTip(f"{field.minimum} – {field.maximum} {field.unit}".rstrip())
        self._spin.valueChanged.connect(self.chosen.emit)
        less, more = (0, "−", self._spin.stepDown, self.tr("less")), (2, "+", self._spin.stepUp, self.tr("more"))
        for place, text, step, name in (less, more):
            made = button(text, step, "step")
            # The arrow keys in the field do the same: one stop on the way through the page is enough.
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            made.setAutoRepeat(True)
            made.setAccessibleName(f"{field.title}: {name}")
            self.row.insertWidget(place, made)

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
        self._box = Tick()
        super().__init__(field, self._box)
        self._box.clicked.connect(self.chosen.emit)

    def show_value(self, value: Value) -> None:
        self._box.setChecked(bool(value))
