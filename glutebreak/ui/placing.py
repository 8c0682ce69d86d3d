"""Where a window belongs: in a corner, and wholly within the room that a screen has for it.

Pure arithmetic with rectangles; asks no screen and moves no window.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize


def in_corner(room: QRect, size: QSize) -> QPoint:
    """At the bottom right."""
    return QPoint(room.right() + 1 - size.width(), room.bottom() + 1 - size.height())


def within(room: QRect, frame: QRect) -> QPoint:
    """As near as can be to where it is; one that is too large keeps its top left corner in sight."""
    last = in_corner(room, frame.size())
    return QPoint(max(room.left(), min(frame.left(), last.x())), max(room.top(), min(frame.top(), last.y())))


def is_off(frame: QRect, screens: Iterable[QRect]) -> bool:
    """Whether not a pixel of it is on any of them."""
    return not any(screen.intersects(frame) for screen in screens)
