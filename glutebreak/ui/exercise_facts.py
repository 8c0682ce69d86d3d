"""All the words of an exercise: how it is done, what to take care of, what stands behind it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutebreak.core.exercises import Exercise
from glutebreak.ui.exercise_words import evidence, filter_names, how_much
from glutebreak.ui.parts import Card, label, selectable
from glutebreak.ui.theme import Space

Fact = tuple[str, str]
"""A caption and its words; without words there is no fact."""


class ExerciseFacts(QWidget):
    """Three cards."""

    def __init__(self, exercise: Exercise, safety: str) -> None:
        super().__init__()
        cards = (
            (self.tr("How it is done"), self._doing(exercise)),
            (self.tr("Take care"), self._care(exercise, safety)),
            (self.tr("What stands behind it"), self._ground(exercise)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for title, facts in cards:
            column.addWidget(_card(title, facts))

    def _doing(self, exercise: Exercise) -> Sequence[Fact]:
        steps = "\n".join(f"{number}. {step}" for number, step in enumerate(exercise.steps, start=1))
        return (
            (self.tr("Start"), exercise.start),
            (self.tr("Steps"), steps),
            (self.tr("How much"), how_much(exercise)),
            (self.tr("Tempo, in seconds: there, hold, back"), exercise.dose.tempo),
            (self.tr("What to feel"), exercise.feel),
            (self.tr("Easier"), exercise.easier),
            (self.tr("Harder"), exercise.harder),
            (self.tr("Space"), exercise.space),
        )

    def _care(self, exercise: Exercise, safety: str) -> Sequence[Fact]:
        faults = "\n".join(f"– {fault}" for fault in exercise.faults)
        return (
            (self.tr("Common faults"), faults),
            (self.tr("Stop or skip it"), "\n".join(filter(None, (exercise.skip_if, safety)))),
            (self.tr("Left out for"), filter_names(exercise.leave_out_for)),
        )

    def _ground(self, exercise: Exercise) -> Sequence[Fact]:
        return ((self.tr("Evidence"), evidence(exercise)), (self.tr("Source"), exercise.source))


def _card(title: str, facts: Sequence[Fact]) -> Card:
    made = Card(title)
    for caption, words in facts:
        if not words:
            continue
        pair = QVBoxLayout()
        pair.setSpacing(Space.HAIR)
        pair.addWidget(label(caption, "small"))
        pair.addWidget(selectable(label(words)))
        made.inside.addLayout(pair)
    return made
