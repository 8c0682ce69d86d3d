"""The page “Settings”: every setting there is, made from its declaration; effective at once, and undone as easily.

Asks for a change and shows what is in force; what is refused is said below the setting that it is about.
"""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QDir, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from glutebreak.settings.fields import Value
from glutebreak.settings.schema import FIELDS, Settings
from glutebreak.settings.site import NO_SITE, Site
from glutebreak.ui.autostart_card import AutostartCard
from glutebreak.ui.desktop_card import DesktopCard
from glutebreak.ui.flow import Flow
from glutebreak.ui.language import spoken
from glutebreak.ui.page import Page
from glutebreak.ui.parts import banner, button, label
from glutebreak.ui.search_field import SearchField
from glutebreak.ui.setting_group import SettingGroup
from glutebreak.ui.setting_row import SettingRow
from glutebreak.ui.wording import listed

Step = dict[str, Value]
"""Settings as they were before one change."""


class SettingsPage(Page):
    """`changed` carries the name of a setting and the wanted value."""

    changed = Signal(str, object)
    export_asked = Signal(str)
    """The path of a file that may be written."""
    import_asked = Signal(str)
    autostart_wanted = Signal(bool)
    autostart_looked_for = Signal()
    """Somebody may have changed elsewhere whether the program starts with the session."""

    def __init__(self) -> None:
        super().__init__(self.tr("Settings"))
        self._done: list[Step] = []
        self._groups = [
            SettingGroup(group, tuple(fields))
            for group, fields in groupby(map(spoken, FIELDS), key=lambda field: field.group)
        ]
        self._rows: dict[str, SettingRow] = {name: row for group in self._groups for name, row in group.rows.items()}
        self._search = SearchField(self.tr("Search the settings"))
        self._nothing = label(role="muted")
        self._undo_words = label()
        self._undo = self._undo_row()
        self._autostart = AutostartCard()
        self._autostart.wanted.connect(self.autostart_wanted)
        self._autostart.looked_for.connect(self.autostart_looked_for)
        self.show_autostart = self._autostart.show_state
        self._desktop = DesktopCard()
        self.show_desktop = self._desktop.show_findings
        self._told = label(role="muted")
        self._beyond = (self._desktop, self._files(), self._told)
        self._lay_out()
        self.present_site(NO_SITE)

    def present_settings(self, settings: Settings) -> None:
        """These are in force; a row whose setting stayed as it was is left alone, with what is being typed there."""
        for name, row in self._rows.items():
            row.present(getattr(settings, name))
        for group in self._groups:
            group.mark()

    def present_site(self, site: Site) -> None:
        """What an administrator set for everybody."""
        for name, row in self._rows.items():
            row.present_site(getattr(site.defaults, name), site.locks.get(name, ""))

    def tell(self, sentence: str) -> None:
        """What came of an export or an import."""
        self._told.setText(sentence)

    def show_refusal(self, name: str, sentence: str) -> None:
        """Why the last value for this setting was not taken; what was typed stays to be mended."""
        row = self._rows[name]
        row.show_refusal(sentence)
        QTimer.singleShot(0, lambda: self.ensureWidgetVisible(row))  # once there is room for the sentence

    def _lay_out(self) -> None:
        self._search.textChanged.connect(self._find)
        self._nothing.hide()
        for one in (self._search, self._nothing, *self._groups, self._autostart, *self._beyond):
            self.column.addWidget(one)
        self.column.addStretch(1)
        for group in self._groups:
            group.restore_asked.connect(self._restore)
        for row in self._rows.values():
            row.changed.connect(self._ask)
            self.rows += row.sides
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Undo, self, self._take_back, context=context)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus, context=context)

    def _files(self) -> QWidget:
        made = QWidget()
        layout = Flow()
        made.setLayout(layout)
        layout.addWidget(button(self.tr("Export settings and exercises…"), self._export))
        layout.addWidget(button(self.tr("Import…"), self._import))
        return made

    def _export(self) -> None:
        title, name = self.tr("Export settings and exercises"), QDir.home().filePath("glutebreak.zip")
        path, _filter = QFileDialog.getSaveFileName(self, title, name)
        if path:
            self.export_asked.emit(path)

    def _import(self) -> None:
        title = self.tr("Import settings and exercises")
        path, _filter = QFileDialog.getOpenFileName(self, title, QDir.homePath(), "ZIP (*.zip)")
        if path:
            self.import_asked.emit(path)

    def _undo_row(self) -> QWidget:
        undo = button(self.tr("Undo"), self._take_back, "flat")
        row = banner(self._undo_words, undo, self)  # of the page from the start, or it would outlive it
        row.hide()
        return row

    def _find(self, text: str) -> None:
        words = text.lower().split()
        for one in self._beyond:  # which is no setting
            one.setVisible(not words)
        found = [self._autostart.search(words), *(group.search(words) for group in self._groups)]
        self._nothing.setText(self.tr("No setting has “{text}” in its name or help.").format(text=text))
        self._nothing.setVisible(not any(found))

    def _ask(self, name: str, value: Value) -> None:
        self.change({name: value})

    def _restore(self, names: tuple[str, ...]) -> None:
        self.change({name: self._rows[name].default for name in names})

    def change(self, wanted: Mapping[str, Value]) -> None:
        """Ask for all of it; what came of it can be undone as one."""
        before = self._in_force(wanted)
        for name, value in wanted.items():
            self.changed.emit(name, value)
        after = self._in_force(wanted)
        step = {name: value for name, value in before.items() if value is not None and value != after[name]}
        if step:
            self._done.append(step)
            self._show_undo()

    def _in_force(self, names: Mapping[str, Value]) -> dict[str, Value | None]:
        return {name: self._rows[name].in_force for name in names}

    def _take_back(self) -> None:
        if self._done:
            for name, value in self._done.pop().items():
                self.changed.emit(name, value)
            self._show_undo()

    def _show_undo(self) -> None:
        if self._done:
            titles = listed(self._rows[name].field.title for name in self._done[-1])
            self._undo_words.setText(self.tr("Changed: {settings}").format(settings=titles))
        self.show_below(self._undo if self._done else None)
