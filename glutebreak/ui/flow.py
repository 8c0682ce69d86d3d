"""A layout that fills row after row, as words fill lines. Items of a row are equally high."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle
from shiboken6 import delete

from glutebreak.ui.theme import Space


class Flow(QLayout):
    """As wide as it is given, as high as that needs; from the right where one reads from the right."""

    def __init__(self, gap: int = Space.SMALL) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        # Qt makes the items and leaves them to the layout; one in C++ would delete them in its destructor.
        self.destroyed.connect(partial(_delete_all, self._items))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max((place.bottom() + 1 for _, place in self._placed(width)), default=0)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Room for the widest item."""
        size = QSize(0, 0)
        for item in self._visible():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget is not None else Qt.LayoutDirection.LeftToRight
        for item, place in self._placed(rect.width()):
            item.setGeometry(QStyle.visualRect(direction, rect, place.translated(rect.topLeft())))

    def _placed(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Each with its place in a space so wide that begins at the origin."""
        top = 0
        for row in self._rows(width):
            height = max(_size(item, width).height() for item in row)
            left = 0
            for item in row:
                across = _size(item, width).width()
                yield item, QRect(QPoint(left, top), QSize(across, height))
                left += across + self._gap
            top += height + self._gap

    def _rows(self, width: int) -> Iterator[list[QLayoutItem]]:
        row: list[QLayoutItem] = []
        used = 0
        for item in self._visible():
            across = _size(item, width).width()
            if row and used + across > width:
                yield row
                row, used = [], 0
            row.append(item)
            used += across + self._gap
        if row:
            yield row

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _size(item: QLayoutItem, width: int) -> QSize:
    """No wider than there is room."""
    hint = item.sizeHint()
    return QSize(min(hint.width(), width), hint.height())


def _delete_all(items: list[QLayoutItem]) -> None:
    while items:
        delete(items.pop())
