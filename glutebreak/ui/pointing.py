"""One of several drawn things is pointed at, by mouse, by touch or with the arrow keys, and told as a sentence.

Knows nothing of what is drawn.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Pointing(QWidget):
    """`pointed` tells the sentence of what is pointed at, or an empty text."""

    pointed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._at = -1
        """Which one; -1 for none."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def _sentences(self) -> Sequence[str]:
        """Of each, in the order of reading."""
        raise NotImplementedError

    def _under(self, place: QPointF) -> int:
        """Which one is there; -1 for none."""
        raise NotImplementedError

    def _first(self) -> int:
        """Where the keyboard begins, while there are any."""
        return 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._point(self._under(event.position()))

    def leaveEvent(self, _event: object) -> None:  # noqa: N802
        if not self.hasFocus():
            self._point(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, count = Qt.Key(event.key()), len(self._sentences)
        if count and key in _ENDS:
            self._point(_ENDS[key] % count)
        elif count and key in _ARROWS:
            step = -_ARROWS[key] if self._from_right else _ARROWS[key]
            self._point(min(max(self._at + step, 0), count - 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self._at < 0 and self._sentences:
            self._point(self._first())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._point(-1)

    @property
    def _from_right(self) -> bool:
        """Whether it is read from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _point(self, at: int) -> None:
        """At this one from now on; told if it is another one, or says something else by now."""
        sentences = self._sentences
        at = at if at < len(sentences) else -1
        sentence = sentences[at] if at >= 0 else ""
        if (at, sentence) == (self._at, self.accessibleDescription()):
            return
        self._at = at
        self.setAccessibleDescription(sentence)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(sentence)
        self.update()
