"""The offer of a report of a crash: show it, copy it for somebody who can mend it, or be rid of it."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from glutebreak.ui.parts import button, card, label
from glutebreak.ui.theme import Space
from glutebreak.ui.wording import clock, day

LINES: Final = 16
"""Of the report that are seen at a time."""


class ReportCard(QWidget):
    """Hidden until there is a report."""

    unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = label()
        self._text = _page_of_code()
        self._text.setAccessibleName(self.tr("Report"))
        self._show = button(self.tr("Show the report"), self._show_or_hide)
        self._copy = button(self.tr("Copy"), self._copy_text)
        self._delete = button(self.tr("Delete"), self.unwanted.emit, "flat")
        self._lay_out()
        self.hide()

    def show_report(self, at: datetime, text: str) -> None:
        """`at` is when the last crash was, on local clocks; the same text again changes nothing."""
        when = f"{day(at)}, {clock(at)}"
        sentence = self.tr(
            "Sorry, something went wrong in glutebreak ({when}). A report of it is kept for whoever can mend it, "
            "with nothing about you. It stays on this computer unless you pass it on."
        )
        self._sentence.setText(sentence.format(when=when))
        if text != self._text.toPlainText():
            self._text.setPlainText(text)
            self._copy.setText(self.tr("Copy"))
        self.show()

    def _show_or_hide(self) -> None:
        is_shown = not self._text.isHidden()
        self._text.setVisible(not is_shown)
        self._show.setText(self.tr("Show the report") if is_shown else self.tr("Hide the report"))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        ground = card(role="banner")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for one in (self._show, self._copy, self._delete):
            buttons.addWidget(one)
        buttons.addStretch()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._sentence)
        inside.addLayout(buttons)
        inside.addWidget(self._text)


def _page_of_code() -> QPlainTextEdit:
    """To be read and taken from; in lines as they were written, from left to right in every language."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    made.setTabChangesFocus(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setFixedHeight(LINES * made.fontMetrics().lineSpacing())
    made.hide()
    return made
