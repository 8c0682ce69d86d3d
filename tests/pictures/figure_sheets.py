"""Contact sheets of the figure, to be looked at: phases, people, sides and stills on light and dark pages.

python tests/pictures/figure_sheets.py FOLDER
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from glutebreak.catalogue import read_catalogue
from glutebreak.core.coach import ease
from glutebreak.core.exercises import Part
from glutebreak.figure.art import looks
from glutebreak.figure.stills import paint_stills
from glutebreak.figure.theme import theme
from glutebreak.figure.whole import WORKING
from tests.figure.stage import paint_part

PHASES = (0.0, 0.25, 0.5, 0.75, 1.0)
ACROSS = 5
Cell = tuple[Callable[[QPainter, int], None], bool]
"""What paints it into a square of that size, and whether its page is dark."""


def picture(part: Part, work: float, look: str, *, dark: bool) -> Cell:
    return lambda painter, size: paint_part(painter, part, work, size, look, dark=dark), dark


def stills(part: Part, look: str, *, dark: bool) -> Cell:
    return lambda painter, size: paint_stills(painter, part, looks()[look], theme(dark=dark), size), dark


def save_sheet(file: Path, rows: Sequence[Sequence[Cell]], cell: int) -> None:
    image = QImage(max(map(len, rows)) * cell, len(rows) * cell, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    painter = QPainter(image)
    for y, row in enumerate(rows):
        for x, (paint, dark) in enumerate(row):
            painter.save()
            painter.translate(x * cell, y * cell)
            painter.setClipRect(0, 0, cell, cell)
            painter.fillRect(0, 0, cell, cell, QColor(theme(dark=dark).page))
            paint(painter, cell)
            painter.restore()
    painter.end()
    image.save(str(file))


def save_sheets(folder: Path) -> list[Path]:
    """Writes all sheets and returns their paths; needs a QGuiApplication."""
    folder.mkdir(parents=True, exist_ok=True)
    catalogue, files = read_catalogue(), []
    for exercise in catalogue.values():
        sheets = {
            "phases": [
                [picture(part, ease(phase), "maya", dark=dark) for phase in PHASES]
                for part in exercise.parts
                for dark in (False, True)
            ],
            "looks": [
                [picture(part, work, look, dark=dark) for part in exercise.parts for work in (0.0, 1.0)]
                for look in looks()
                for dark in (False, True)
            ],
            "stills": [
                [stills(part, look, dark=dark) for part in exercise.parts for look in ("maya", "tom")]
                for dark in (False, True)
            ],
        }
        for name, rows in sheets.items():
            files.append(folder / f"{exercise.id}-{name}.png")
            save_sheet(files[-1], rows, 300)
        files.append(folder / f"{exercise.id}-large.png")
        save_sheet(files[-1], [[picture(exercise.parts[-1], 0.0, "maya", dark=dark) for dark in (False, True)]], 900)
    return files


def save_overview(file: Path, *, dark: bool) -> None:
    """Every exercise once, at its work, each shown by another person."""
    people, parts = list(looks()), [exercise.parts[0] for exercise in read_catalogue().values()]
    cells = [picture(part, WORKING, people[place % len(people)], dark=dark) for place, part in enumerate(parts)]
    save_sheet(file, [cells[start : start + ACROSS] for start in range(0, len(cells), ACROSS)], 240)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    for written_file in save_sheets(Path(sys.argv[1])):
        sys.stdout.write(f"{written_file}\n")
