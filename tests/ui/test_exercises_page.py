"""The page “Exercises”: a grid of stills, and any of them large."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from glutebreak.catalogue import read_catalogue
from glutebreak.core.events import StartFloor, TakeBreak
from glutebreak.core.floor import FloorKind
from glutebreak.core.kinds import Filter
from glutebreak.core.snapshot import Shown
from glutebreak.settings.wishes import Level
from glutebreak.ui.exercise_tile import ExerciseTile
from glutebreak.ui.exercise_view import ExerciseView, GalleryView
from glutebreak.ui.exercises_page import ExercisesPage
from glutebreak.ui.figure_view import FigureView
from glutebreak.ui.theme import Theme
from tests.ui.snapshots import snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CATALOGUE = read_catalogue()
ALL = GalleryView(
    exercises=tuple(ExerciseView(exercise=one, look="maya") for one in CATALOGUE.values()),
    leaving_out=frozenset(),
    safety=CATALOGUE.advice.safety,
    folder="/home/ada/exercises",
)


def with_wishes(exercise: str, **wishes: Any) -> GalleryView:  # noqa: ANN401 - as the fields have it
    views = tuple(replace(view, **wishes) if view.exercise.id == exercise else view for view in ALL.exercises)
    return replace(ALL, exercises=views)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[ExercisesPage]:
    made = ExercisesPage(theme)
    made.setProperty("role", "window")
    theme.dress(made)
    made.resize(900, 800)
    made.empty.connect(lambda: made.show_exercises(ALL))
    with qtbot.waitSignal(made.empty):
        made.show()
    yield made
    made.close()
    made.deleteLater()


def tiles(page: ExercisesPage) -> list[ExerciseTile]:
    QApplication.processEvents()
    return [tile for tile in page.findChildren(ExerciseTile) if tile.isVisibleTo(page)]


def names(page: ExercisesPage) -> list[str]:
    return [tile.view.exercise.name for tile in tiles(page)]


def tile(page: ExercisesPage, exercise: str) -> ExerciseTile:
    return next(one for one in page.findChildren(ExerciseTile) if one.view.exercise.id == exercise)


def texts(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def press(page: ExercisesPage, text: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def opened(page: ExercisesPage, exercise: str) -> None:
    tile(page, exercise).click()
    QApplication.processEvents()


def test_every_exercise_is_there_by_what_it_trains(page: ExercisesPage) -> None:
    assert len(names(page)) == len(CATALOGUE)
    said = texts(page)
    assert said.index("Buttocks") < said.index("Glute bridge") < said.index("Side of the hip")
    assert "17 of 17 come up in breaks." in said


def test_stills_appear_one_after_another_and_only_those_in_sight(page: ExercisesPage, qtbot: QtBot) -> None:
    first, last = tiles(page)[0], tile(page, "walk")
    assert not last.is_seen

    qtbot.waitUntil(lambda: painted(first), timeout=5000)
    assert not painted(last)

    listed = page.widget(0)
    assert isinstance(listed, QScrollArea)
    bar = listed.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: painted(last), timeout=5000)


def painted(tile: ExerciseTile) -> bool:
    """Some colour is where the picture belongs."""
    image = tile.grab().toImage()
    return len({image.pixel(x, tile.side // 2) for x in range(20, tile.side)}) > 3


def test_words_narrow_the_grid(page: ExercisesPage) -> None:
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setText("HEEL line")
    assert "Rear-leg knee bend" in names(page)
    assert "Tall reach" not in names(page)
    field.setText("xyzzy")
    assert names(page) == []
    assert any(text.startswith("0 of 20 in sight.") for text in texts(page))


def test_focus_and_quiet_narrow_the_grid(page: ExercisesPage) -> None:
    press(page, "Upper back")
    assert names(page) == ["Upper-back bend", "Tall reach"]
    press(page, "Quiet")
    assert names(page) == []


def test_what_is_left_out_is_a_setting_and_shows_on_each(page: ExercisesPage) -> None:
    wishes: list[tuple[Filter, bool]] = []
    page.leaving_out.connect(lambda one, on: wishes.append((one, on)))
    press(page, "Knee")
    assert wishes == [(Filter.KNEE, True)]

    left_out = with_wishes("half-squat", left_out_for=frozenset({Filter.KNEE}))
    page.show_exercises(replace(left_out, leaving_out=frozenset({Filter.KNEE})))
    assert "Left out: Knee" in texts(tile(page, "half-squat"))
    assert "16 of 17 come up in breaks." in texts(page)


def test_floor_and_check_are_marked_as_such(page: ExercisesPage) -> None:
    assert "Floor session" in texts(tile(page, "clamshell"))
    assert "Glute check" in texts(tile(page, "glute-check"))


def test_own_exercises_are_marked_with_their_folder_and_problems(page: ExercisesPage) -> None:
    page.show_exercises(replace(with_wishes("walk", own=True), problems=("mine.toml, line 3: has no name",)))
    assert "Yours" in texts(tile(page, "walk"))
    said = texts(page)
    assert "They belong in /home/ada/exercises" in said
    assert "mine.toml, line 3: has no name" in said
    asked: list[str] = []
    page.folder_asked.connect(lambda: asked.append("folder"))
    page.look_again_asked.connect(lambda: asked.append("again"))
    press(page, "Open folder")
    press(page, "Check again")
    assert asked == ["folder", "again"]
    press(page, "Yours")
    assert names(page) == ["Walk"]


def test_one_is_opened_large_with_all_its_words(page: ExercisesPage) -> None:
    opened(page, "rear-leg-knee-bend")
    exercise = CATALOGUE["rear-leg-knee-bend"]
    said = "\n".join(texts(page))
    for words in (
        exercise.name,
        exercise.purpose,
        exercise.start,
        *exercise.steps,
        exercise.dose.text,
        exercise.dose.tempo,
        exercise.feel,
        *exercise.faults,
        exercise.skip_if,
        CATALOGUE.advice.safety,
        exercise.easier,
        exercise.harder,
        exercise.space,
        "D: the opinion of experts, or custom",
        exercise.evidence_note,
        exercise.source,
    ):
        assert words in said
    figure = page.findChild(FigureView)
    assert figure is not None
    assert figure.bytes_kept
    assert "Get ready: left leg behind" in said


def test_escape_goes_back_to_the_tile_that_was_opened_and_stops_the_figure(page: ExercisesPage, qtbot: QtBot) -> None:
    opened(page, "hip-hinge")
    sheet = page.currentWidget()
    assert sheet is not None
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tile(page, "hip-hinge").hasFocus() or page.focusWidget() is tile(page, "hip-hinge"))
    figure = page.findChild(FigureView)
    assert figure is not None
    assert figure.bytes_kept == 0


def test_trying_takes_a_break_with_it_but_not_during_one(page: ExercisesPage) -> None:
    asked: list[object] = []
    page.asked.connect(asked.append)
    opened(page, "walk")
    press(page, "Try now")
    assert asked == [TakeBreak("walk")]

    page.present(snap(Shown.ON_BREAK))
    press(page, "Try now")
    assert len(asked) == 1


def test_each_wish_goes_out_with_the_exercise(page: ExercisesPage) -> None:
    wishes: list[tuple[object, ...]] = []
    page.switched.connect(lambda *of: wishes.append(of))
    page.level_asked.connect(lambda *of: wishes.append(of))
    page.disliked.connect(lambda *of: wishes.append(of))
    page.dislike_undone.connect(lambda *of: wishes.append(of))
    opened(page, "half-squat")
    box = page.findChild(QCheckBox)
    assert box is not None
    box.click()
    press(page, "Harder")
    press(page, "I do not like this one")
    page.note_dislike("Half squat", hidden=False)
    assert "Noted. Once more, and “Half squat” stays away." in texts(page)
    press(page, "Undo")
    assert wishes == [
        ("half-squat", False),
        ("half-squat", Level.HARDER),
        ("half-squat",),
        ("half-squat",),
    ]


def test_floor_exercises_have_no_switches_for_breaks(page: ExercisesPage) -> None:
    opened(page, "clamshell")
    box = page.findChild(QCheckBox)
    assert box is not None
    assert not box.isVisible()
    asked: list[object] = []
    page.asked.connect(asked.append)
    press(page, "Start the floor session")
    assert asked == [StartFloor(FloorKind.SESSION)]
    assert "Part of the floor session: it needs room to lie down, not a desk." in texts(page)


def test_what_is_left_out_on_the_floor_cannot_be_started(page: ExercisesPage) -> None:
    page.show_exercises(with_wishes("glute-bridge", left_out_for=frozenset({Filter.PREGNANCY})))
    opened(page, "glute-bridge")
    start = next(one for one in page.findChildren(QPushButton) if one.text() == "Start the floor session")
    assert not start.isEnabled()


def test_easier_changes_the_dose_of_what_plays(page: ExercisesPage, qtbot: QtBot) -> None:
    opened(page, "rear-leg-knee-bend")
    figure = page.findChild(FigureView)
    assert figure is not None
    said: list[int] = []
    figure.moved.connect(lambda moment: said.append(moment.reps))
    page.show_exercises(with_wishes("rear-leg-knee-bend", level=Level.EASIER))
    qtbot.waitUntil(lambda: said[-1:] == [5], timeout=10_000)  # once it is told again, with the first repetition


def test_with_reduced_motion_the_figure_stands_still(page: ExercisesPage) -> None:
    page.show_exercises(replace(ALL, stands_still=True))
    opened(page, "half-squat")
    figure = page.findChild(FigureView)
    assert figure is not None
    before = figure.grab().toImage()
    QTest.qWait(300)
    assert figure.grab().toImage() == before


def test_an_exercise_whose_file_has_gone_leaves_the_screen(page: ExercisesPage) -> None:
    opened(page, "walk")
    page.show_exercises(replace(ALL, exercises=ALL.exercises[:5]))
    assert page.currentIndex() == 0
    assert len(names(page)) == 5


def test_arrows_go_through_the_grid_as_it_stands(page: ExercisesPage) -> None:
    first, second, *rest = tiles(page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert page.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Down)
    below = page.focusWidget()
    assert isinstance(below, ExerciseTile)
    assert below in rest
    assert below.x() == second.x()
    QTest.keyClick(below, Qt.Key.Key_Up)
    assert page.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_End)
    assert page.focusWidget() is tiles(page)[-1]
    QTest.keyClick(tiles(page)[-1], Qt.Key.Key_Return)
    assert "Walk" in texts(page)


def test_from_the_right_the_arrows_are_turned_round(page: ExercisesPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    first, second, *_ = tiles(page)
    assert second.x() < first.x()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert page.focusWidget() is second


def test_the_grid_is_one_stop_for_the_keyboard(page: ExercisesPage) -> None:
    stops = [one for one in tiles(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == tiles(page)[:1]


def test_a_screen_reader_hears_name_and_state(page: ExercisesPage) -> None:
    page.show_exercises(with_wishes("half-squat", switched_off=True))
    one = tile(page, "half-squat")
    assert one.accessibleName() == "Half squat"
    assert one.accessibleDescription() == "12 times. Off"


@pytest.mark.usefixtures("large_text")
def test_at_twice_the_text_no_tile_cuts_its_words(page: ExercisesPage) -> None:
    for one in tiles(page):
        for label in one.findChildren(QLabel):
            if not label.isHidden():
                assert label.height() >= label.heightForWidth(label.width())


def test_a_note_is_seen_wherever_one_is(page: ExercisesPage) -> None:
    opened(page, "walk")
    page.show_note("Knee is locked on this computer.")
    assert "Knee is locked on this computer." in texts(page)
    press(page, "Dismiss")
    assert "Knee is locked on this computer." not in texts(page)


def test_what_is_wrong_with_own_exercises_stays_in_sight_when_it_is_looked_for_again(
    page: ExercisesPage, qtbot: QtBot
) -> None:
    again = next(one for one in page.findChildren(QPushButton) if one.text() == "Check again")
    listed = page.widget(0)
    assert isinstance(listed, QScrollArea)
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    page.show_exercises(replace(ALL, problems=("mine.toml has no name, which it needs.",) * 4))
    page.reveal_own()

    qtbot.waitUntil(lambda: again.visibleRegion().boundingRect().size() == again.size(), timeout=5000)
    problem = next(one for one in page.findChildren(QLabel) if one.text().startswith("mine.toml"))
    assert problem.visibleRegion().boundingRect().size() == problem.size()
