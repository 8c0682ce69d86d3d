"""A small note in the corner that never takes the focus, and no place in the list of windows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCursor

from glutebreak.ui.corner import CornerWindow
from glutebreak.ui.theme import Theme

FLAGS = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus


class Note(CornerWindow):
    """`coming` carries its number at the window system just before it is shown; Qt has no word for leaving it out."""

    coming = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, FLAGS, QSize(320, 0), edge=1)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setProperty("role", "note")
        self.setWindowTitle("glutebreak")

    def appear(self) -> None:
        """Show in the corner, without the focus."""
        number = int(self.winId())
        QCursor.pos()  # an answer of the window system means that it knows the window by now
        self.coming.emit(number)
        super().appear()
