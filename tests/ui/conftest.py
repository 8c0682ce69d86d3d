from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from glutebreak.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    yield Theme("light")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def large_text(theme: Theme, qapp: QApplication) -> None:  # noqa: ARG001 - the theme puts the font back
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
