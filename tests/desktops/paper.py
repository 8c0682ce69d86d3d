"""A window to type into, which writes down what it was given: `python -m tests.desktops.paper FILE`.

Stands for the work of a person on desktops without a terminal of their own; knows nothing of the program under test.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main(file: Path) -> None:
    qt = QApplication(sys.argv)
    qt.setDesktopFileName("paper")
    edit = QPlainTextEdit()
    edit.setWindowTitle("paper")
    edit.textChanged.connect(lambda: file.write_text(edit.toPlainText(), "utf-8"))
    edit.resize(500, 300)
    edit.show()
    qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
