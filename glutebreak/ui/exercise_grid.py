"""All exercises by what they train, as still pictures, which appear one after another as they come into sight.

Knows which are in sight and nothing of what is done with one.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutebreak.core.kinds import Focus
from glutebreak.ui.exercise_tile import ExerciseTile
from glutebreak.ui.exercise_view import ExerciseView
from glutebreak.ui.exercise_words import focus_name
from glutebreak.ui.flow import Flow
from glutebreak.ui.parts import label
from glutebreak.ui.theme import Space

_BEGIN, _END = Qt.Key.Key_Home, Qt.Key.Key_End


class ExerciseGrid(QWidget):
    """`show_exercises`, then `sift`; a click or Return opens one."""

    opened = Signal(str)
    reached = Signal(object)
    """The tile that the keyboard has come to."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: dict[str, ExerciseTile] = {}
        self._groups: list[tuple[QWidget, list[ExerciseTile]]] = []
        self._waiting: dict[ExerciseTile, None] = {}
        self._dark = False
        self._brush = QTimer(self, singleShot=True, interval=0)
        self._brush.timeout.connect(self._paint_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LARGE)

    def show_exercises(self, views: Sequence[ExerciseView]) -> None:
        """These are all; tiles are made anew only if the exercises themselves are others."""
        if [view.exercise for view in views] != [tile.view.exercise for tile in self._tiles.values()]:
            self._build(views)
            return
        for view in views:
            self._tiles[view.exercise.id].present(view)

    def sift(self, wanted: Callable[[ExerciseView], bool]) -> int:
        """Leave only these in sight; how many those are."""
        for group, tiles in self._groups:
            for tile in tiles:
                tile.setVisible(wanted(tile.view))
            group.setVisible(any(not tile.isHidden() for tile in tiles))
        self._offer_to_keyboard(self._in_sight[:1])
        return len(self._in_sight)

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - a setter
        """The pictures are painted anew, as they are seen."""
        if dark != self._dark:
            self._dark = dark
            for tile in self._tiles.values():
                tile.forget()

    def go_to(self, exercise: str) -> None:
        """Give the keyboard to the tile of this exercise, or to the first in sight."""
        for tile in (self._tiles.get(exercise), *self._in_sight):
            if tile is not None and not tile.isHidden():
                self._reach(tile)
                return

    def _build(self, views: Sequence[ExerciseView]) -> None:
        for group, _ in self._groups:
            group.hide()
            group.deleteLater()
        self._tiles.clear()
        self._groups.clear()
        self._waiting.clear()
        for focus in Focus:
            if several := [view for view in views if view.exercise.focus is focus]:
                self._add_group(focus_name(focus), [self._tile(view) for view in several])
        # As they were given, so that they can be compared.
        self._tiles = {view.exercise.id: self._tiles[view.exercise.id] for view in views}

    def _tile(self, view: ExerciseView) -> ExerciseTile:
        tile = self._tiles[view.exercise.id] = ExerciseTile(view)
        tile.opened.connect(self.opened)
        tile.still_wanted.connect(lambda: self._want(tile))
        tile.focused.connect(lambda: self._offer_to_keyboard([tile]))
        tile.stepped.connect(lambda key: self._step(tile, key))
        return tile

    def _add_group(self, title: str, tiles: list[ExerciseTile]) -> None:
        group, flow = QWidget(), Flow(Space.MEDIUM)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(label(title, "heading"))
        column.addLayout(flow)
        for tile in tiles:
            flow.addWidget(tile)
        self._groups.append((group, tiles))
        self._column.addWidget(group)

    @property
    def _in_sight(self) -> list[ExerciseTile]:
        return [tile for _, tiles in self._groups for tile in tiles if not tile.isHidden()]

    def _offer_to_keyboard(self, tiles: Sequence[ExerciseTile]) -> None:
        """One stop on the way through the page is enough; from there the arrows go on."""
        for one in self._tiles.values():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one in tiles else Qt.FocusPolicy.ClickFocus)

    def _want(self, tile: ExerciseTile) -> None:
        self._waiting[tile] = None
        self._brush.start()

    def _paint_next(self) -> None:
        """One for each turn of the event loop; what was scrolled past meanwhile asks again when it is seen again."""
        tile = next((tile for tile in self._waiting if tile.is_seen), None)
        if tile is None:
            self._waiting.clear()
            return
        from glutebreak.ui.still import still  # noqa: PLC0415 - the figure: the page is there before it

        del self._waiting[tile]
        view = tile.view
        tile.take(still(view.exercise, view.look, tile.side, self.devicePixelRatioF(), dark=self._dark))
        self._brush.start()

    def _step(self, tile: ExerciseTile, key: Qt.Key) -> None:
        tiles = self._in_sight
        at = tiles.index(tile)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(key, key)
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._reach(self._beyond(tile, down=key is Qt.Key.Key_Down))
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = 1 if key is Qt.Key.Key_Right else -1
                self._reach(tiles[min(max(at + step, 0), len(tiles) - 1)])
            case _:
                self._reach(tiles[0] if key is _BEGIN else tiles[-1])

    def _beyond(self, tile: ExerciseTile, *, down: bool) -> ExerciseTile:
        """The nearest in the next row; itself where there is none."""
        here = self._middle(tile)
        way = 1 if down else -1
        there = [one for one in self._in_sight if (self._top(one) - self._top(tile)) * way > 0]
        if not there:
            return tile
        row = min((self._top(one) for one in there), key=lambda top: abs(top - self._top(tile)))
        return min((one for one in there if self._top(one) == row), key=lambda one: abs(self._middle(one) - here))

    def _middle(self, tile: ExerciseTile) -> int:
        return tile.mapTo(self, tile.rect().center()).x()

    def _top(self, tile: ExerciseTile) -> int:
        return tile.mapTo(self, QPoint(0, 0)).y()

    def _reach(self, tile: ExerciseTile) -> None:
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(tile)
