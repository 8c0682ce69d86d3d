"""A window in the corner of the screen that has the pointer, which never takes the keyboard by itself.

What is typed while it comes up goes on to where it was meant for. Even on a desktop that gives every new window the
focus, keys do nothing here until the person has clicked it or has switched to it later on. Knows nothing of breaks.
"""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from glutebreak.ui.lookout import Lookout
from glutebreak.ui.placing import in_corner, within
from glutebreak.ui.theme import Space, Theme

GRACE_MS: Final = 400
"""Clicks so soon were meant for what was there before."""
STOLEN_MS: Final = 1600
"""After the grace; a focus that arrives until then came with the window and not from the person."""
TITLE_BAR: Final = 24
"""Pixels of it above the window, about; Qt’s style would tell the same, and brings 566 numbers along."""
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})


class CornerWindow(QWidget):
    """Fills itself from `content`, which scrolls on a small screen, and from `answers`, always in sight below it."""

    typed_into = Signal()
    """A key that was meant for another window."""
    unseen = Signal(str)
    """It was shown, and cannot be seen; why, in a few words."""

    def __init__(self, theme: Theme, flags: Qt.WindowType, smallest: QSize, edge: int = 0) -> None:
        super().__init__(None, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # A window that becomes active gives the focus to its first button, unless it has a focus of its own.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._smallest = self._least = smallest
        self._edge = edge
        self._clickable = False
        self._settled = False
        self._keys_wake = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._time_is_up)
        self._lookout = Lookout(self, self.bring_back)
        self._lookout.unseen.connect(self.unseen)
        self._place = QPoint()
        """Where it was put last; the person may have moved it since."""
        self._theme = theme
        self.content = QWidget()
        self.content.setProperty("role", "page")
        self.answers = QWidget()
        self.answers.setProperty("role", "page")
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.content)
        self._stack()
        theme.changed.connect(self.dress)

    def dress(self) -> None:
        """Take on the theme."""
        self._theme.dress(self)

    def appear(self) -> None:
        """Show in the corner, without the focus."""
        self.dress()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = self._room(screen.availableGeometry())
        self._fold(room.size())
        self.resize(self._wanted(room.size()))
        self._place = in_corner(room, self.size())
        self.move(self._place)
        self.show()
        self._lookout.begin()

    def arrange(self, beside: int) -> None:
        """Room below each other (0), or side by side in so many pixels of height; a window may know how."""

    def fit(self) -> None:
        """After a change of texts: grow where needed, stay where the person put it unless that leaves the screen."""
        if not self.isVisible():
            return
        room = self._room(self.screen().availableGeometry())
        self.resize(self.size().expandedTo(self._wanted(room.size())).boundedTo(room.size()))
        last = in_corner(room, self.size())
        place = self.pos() if self._clickable else self._place
        self._place = QPoint(min(place.x(), last.x()), min(place.y(), last.y()))
        self.move(self._place)

    def bring_back(self) -> None:
        """Wholly onto its screen, as large as it is when it appears: the size of texts may have changed, too."""
        available = self.screen().availableGeometry()
        self.resize(self._wanted(self._room(available).size()))
        self._place = within(available, self.frameGeometry())
        self.move(self._place)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.windowHandle().installEventFilter(self)
        self._timer.start(GRACE_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Swallow keys until the person has turned to this window, and clicks in the first moment."""
        kind = event.type()
        if kind in _PRESSES:
            self._keys_wake = self._keys_wake or self._clickable
            return not self._clickable
        if kind is QEvent.Type.FocusIn:
            self._keys_wake = self._keys_wake or self._settled
        if kind in _KEYS and not self._keys_wake:
            if kind is QEvent.Type.KeyPress:
                self.typed_into.emit()
            return True
        return super().eventFilter(watched, event)

    def _time_is_up(self) -> None:
        if self._clickable:
            self._settled = True
        else:
            self._clickable = True
            self._timer.start(STOLEN_MS)
            # On a busy X11 desktop Qt may take the place of a window in its frame for that on the screen, and would
            # then open menus in another corner. Asked once more, the window manager says where the window is.
            self.move(self._place)

    def _stack(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(self._edge, self._edge, self._edge, self._edge)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.answers)

    def _room(self, available: QRect) -> QRect:
        """What may be covered, less the frame that the desktop may draw: it is not known before the window is shown."""
        margin = int(Space.LARGE)
        room = available.adjusted(margin, margin, -margin, -margin)
        if not self.windowFlags() & Qt.WindowType.FramelessWindowHint:
            room.setHeight(room.height() - TITLE_BAR)
        return room

    def _fold(self, most: QSize) -> None:
        """As high as it wants to be, if the screen is; else wider, so that it can be lower."""
        self._least = self._smallest
        self.arrange(0)
        if self._needed(most).height() > self._most_above(most):
            self._least = QSize(2 * self._smallest.width(), 0)
            self.arrange(self._most_above(most))

    def _wanted(self, most: QSize) -> QSize:
        edges = QMargins(self._edge, self._edge, self._edge, self._edge)
        most = most.shrunkBy(edges)
        needed, most_above = self._needed(most), self._most_above(most)
        width, height = needed.width(), needed.height()
        # Not “as needed”: a scroll area whose texts wrap keeps a bar that it needed for a moment.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if height > most_above else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setVerticalScrollBarPolicy(bar)
        if height > most_above:
            width += self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(width, height + self._answers_size().height()).boundedTo(most).grownBy(edges)

    def _needed(self, most: QSize) -> QSize:
        """By the content, where there is so much room."""
        for part in (*self.content.findChildren(QWidget), *self.answers.findChildren(QWidget)):
            part.ensurePolished()  # else texts are measured in the font from before the theme
        if (layout := self.content.layout()) is not None:
            layout.activate()  # layouts within it learn of a new text only so
        below = self._answers_size()
        width = max(self._least.width(), self.content.minimumSizeHint().width(), below.width())
        height = self.content.heightForWidth(min(width, most.width()))
        return QSize(width, max(self._least.height() - below.height(), height))

    def _most_above(self, most: QSize) -> int:
        return most.height() - self._answers_size().height()

    def _answers_size(self) -> QSize:
        return self.answers.sizeHint() if self.answers.layout() else QSize(0, 0)
