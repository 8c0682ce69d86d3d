"""The widget that plays an exercise: in step, quiet when nobody sees it, and light."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glutebreak.assets import folder
from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import Moment, Stage, length
from glutebreak.core.exercises import Exercise
from glutebreak.core.sounds import Sound
from glutebreak.own.file import check_file
from glutebreak.ui.figure_view import STANDING_MS, FigureView
from glutebreak.ui.showing import FADE

KNEE_BEND, TOE_RAISE, *_ = read_catalogue().values()
END_MS = 90_000
FADE_MS = int(FADE.total_seconds() * 1000)


class HandStopwatch:
    """A stopwatch that runs only when told to."""

    def __init__(self) -> None:
        self.now = 0
        self.began = 0

    def start(self) -> None:
        self.began = self.now

    def elapsed(self) -> int:
        return self.now - self.began


class Player:
    """A view, and hands on its time."""

    def __init__(self, view: FigureView, stopwatch: HandStopwatch) -> None:
        self.view = view
        self.stopwatch = stopwatch
        self.told: list[Moment] = []
        self.pauses: list[bool] = []
        view.moved.connect(self.told.append)
        view.paused_changed.connect(self.pauses.append)

    def passes(self, milliseconds: int) -> None:
        for _ in range(0, milliseconds, 40):
            self.stopwatch.now += 40
            self.view._advance()

    def ticks(self) -> bool:
        return self.view._timer.isActive()

    def seen(self) -> QImage:
        return self.view.grab().toImage()


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    stopwatch = HandStopwatch()
    view = FigureView(stopwatch=stopwatch)
    qtbot.addWidget(view)
    view.resize(300, 240)
    view.show()
    qtbot.waitExposed(view)
    yield Player(view, stopwatch)
    view.stop()


def play(player: Player, exercise: Exercise = KNEE_BEND, *, dark: bool = False) -> None:
    player.view.play(exercise, "maya", dark)


def test_it_tells_the_first_moment_at_once(player: Player) -> None:
    play(player)
    assert [(now.part_label, now.rep, now.reps) for now in player.told] == [("left leg behind", 1, 10)]
    assert player.ticks()


def test_it_tells_only_what_is_new(player: Player) -> None:
    play(player)
    player.passes(END_MS)
    said = [(now.part, now.rep, now.stage, now.cue) for now in player.told]
    assert len(said) == len(set(said)) == 1 + 20 + 1 + 20 + 1
    assert player.told[-1].stage is Stage.FINISHED


def test_the_picture_moves(player: Player) -> None:
    play(player)
    player.passes(1000)
    before = player.seen()
    player.passes(1000)
    assert player.seen() != before


def test_it_stops_ticking_once_the_figure_stands_still_for_good(player: Player) -> None:
    play(player)
    player.passes(END_MS)
    assert not player.ticks()


def test_it_stops_ticking_and_lets_its_pictures_go_while_hidden(player: Player) -> None:
    play(player)
    player.passes(2000)
    player.seen()
    assert player.view.bytes_kept > 0
    player.view.hide()
    assert not player.ticks()
    assert player.view.bytes_kept == 0


def test_it_goes_on_where_it_was_when_shown_again(player: Player) -> None:
    play(player)
    player.passes(10_000)
    rep = player.told[-1].rep
    player.view.hide()
    player.stopwatch.now += 60_000
    player.view.show()
    player.passes(40)
    assert player.told[-1].rep == rep
    assert player.ticks()


def test_a_click_pauses_and_a_click_goes_on(player: Player) -> None:
    play(player)
    player.passes(3000)
    before = player.seen()
    QTest.mouseClick(player.view, Qt.MouseButton.LeftButton)
    assert (player.pauses, player.ticks()) == ([True], False)
    assert player.seen() != before  # the paused sign
    player.stopwatch.now += 60_000
    QTest.mouseClick(player.view, Qt.MouseButton.LeftButton)
    assert (player.pauses, player.ticks()) == ([True, False], True)
    assert player.seen() == before


def test_the_space_bar_pauses_too_and_other_keys_do_nothing(player: Player) -> None:
    play(player)
    QTest.keyClick(player.view, Qt.Key.Key_Space)
    QTest.keyClick(player.view, Qt.Key.Key_A)
    assert player.pauses == [True]


def test_a_right_click_does_nothing(player: Player) -> None:
    play(player)
    QTest.mouseClick(player.view, Qt.MouseButton.RightButton)
    assert player.pauses == []


def test_playing_another_exercise_begins_anew_and_unpaused(player: Player) -> None:
    play(player)
    player.passes(30_000)
    player.view.toggle_pause()
    play(player, TOE_RAISE)
    assert player.told[-1].part_label == "heels apart, toes together"
    assert player.told[-1].rep == 1
    assert player.pauses == [True, False]
    assert player.view.accessibleName() == TOE_RAISE.name


def test_after_the_end_there_is_nothing_to_pause(player: Player) -> None:
    play(player)
    player.passes(END_MS)
    player.view.toggle_pause()
    assert player.pauses == []


def test_stopped_it_shows_and_holds_nothing(player: Player) -> None:
    blank = player.seen()
    play(player)
    player.passes(1000)
    assert player.seen() != blank
    player.view.stop()
    assert (player.ticks(), player.view.bytes_kept) == (False, 0)
    assert player.seen() == blank


def test_reduced_motion_shows_the_same_still_all_the_time_but_counts_on(player: Player) -> None:
    play(player)
    player.view.set_reduced_motion(True)
    player.passes(2000)
    before = player.seen()
    player.passes(12_000)
    assert player.seen() == before
    assert player.told[-1].rep > 1
    assert player.view._timer.interval() == STANDING_MS


def test_dark_pages_get_a_dark_picture(player: Player) -> None:
    play(player)
    light = player.seen()
    player.view.set_dark(True)
    dark = player.seen()
    blob = QPoint(110, 60)
    assert QColor(light.pixel(blob)).lightness() > QColor(dark.pixel(blob)).lightness() + 80


@pytest.mark.parametrize("size", [(96, 96), (420, 300), (300, 420), (900, 900)])
def test_the_square_stands_in_the_middle_at_any_size(player: Player, size: tuple[int, int]) -> None:
    play(player)
    player.view.resize(*size)
    player.seen()
    square = player.view._showing.place
    assert square.width() == square.height() == min(size)
    assert abs(square.center().x() - player.view.rect().center().x()) <= 1
    assert player.seen().width() == size[0]


def test_what_it_shows_can_be_heard(player: Player) -> None:
    play(player)
    player.passes(6000)
    assert player.view.accessibleDescription() == "left leg behind. Stay tall. Bend the left knee."
    player.passes(END_MS)
    assert player.view.accessibleDescription().endswith(". That was all of it")


def test_a_whole_exercise_holds_less_than_sixteen_megabytes(player: Player) -> None:
    player.view.resize(420, 380)
    most = 0
    for exercise in (KNEE_BEND, TOE_RAISE):
        play(player, exercise)
        for _ in range(0, int(length(exercise).total_seconds() * 1000), 40):
            player.passes(40)
            if player.told[-1].rep == 1:
                player.view.repaint()
            most = max(most, player.view.bytes_kept)
    assert 4e6 < most < 16e6


def test_one_part_fades_into_the_next(player: Player) -> None:
    play(player)
    player.passes(40_760)
    player.seen()
    player.passes(80)
    assert player.told[-1].stage is Stage.CHANGING
    fading = player.seen()
    player.passes(FADE_MS // 2)
    half = player.seen()
    player.passes(FADE_MS)
    stands = player.seen()
    player.passes(1000)
    assert len({bytes(image.constBits()) for image in (fading, half, stands)}) == 3
    assert player.seen() == stands
    assert player.view._timer.interval() == STANDING_MS


def test_it_goes_slower_and_faster_from_where_it_is(player: Player) -> None:
    play(player)
    player.passes(10_800)
    assert player.told[-1].rep == 3
    player.view.set_pace(0.5)
    player.passes(8000)
    assert player.told[-1].rep == 4
    player.view.set_pace(2.0)
    player.passes(8000)
    assert player.told[-1].rep == 8


def test_each_repetition_and_the_end_can_be_heard(player: Player) -> None:
    heard: list[Sound] = []
    player.view.heard.connect(heard.append)
    play(player)
    assert heard == []
    player.passes(END_MS)
    assert heard == [Sound.TICK] * 20 + [Sound.CHIME]
    play(player)
    player.view.toggle_pause()
    player.view.hide()
    player.passes(END_MS)
    assert len(heard) == 21


def test_pictures_of_ones_own_are_played_in_its_place(player: Player) -> None:
    own = check_file(folder("own-exercises") / "seated-knee-straightening.toml", read_catalogue()).exercise
    assert own is not None
    play(player, own, dark=True)
    player.passes(3900)
    start = player.seen()
    assert QColor(start.pixel(150, 20)).lightness() > 240  # the sheet, also on a dark page
    player.passes(2500)
    end = player.seen()
    assert start != end
    player.passes(10_000)
    assert player.told[-1].rep == 2
    assert 0 < player.view.bytes_kept < 1e6
    player.view.set_reduced_motion(True)
    stills = player.seen()
    assert start != stills != end
    player.passes(50_000)
    player.seen()
    assert player.told[-1].part_label == "left leg"
