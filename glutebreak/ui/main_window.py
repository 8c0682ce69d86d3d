"""The main window: a list of pages at the left, the page at the right. Knows its pages' names and nothing in them."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSizePolicy, QStackedWidget, QWidget

from glutebreak.core.snapshot import Snapshot
from glutebreak.settings.schema import Settings
from glutebreak.settings.site import Site
from glutebreak.ui.day import DayView
from glutebreak.ui.exercises_page import ExercisesPage
from glutebreak.ui.history_page import HistoryPage
from glutebreak.ui.page_name import PageName
from glutebreak.ui.settings_page import SettingsPage
from glutebreak.ui.theme import Theme
from glutebreak.ui.today import TodayPage
from glutebreak.ui.why import Decision
from glutebreak.ui.why_page import WhyPage


class MainWindow(QWidget):
    """Built when asked for; whoever built it lets it go at `closed`."""

    asked = Signal(object)
    changed = Signal(str, object)
    """Name of a setting and the wanted value."""
    visited = Signal(object)
    """The page that somebody looks at from now on."""
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("glutebreak")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.today = TodayPage()
        self.today.asked.connect(self.asked)
        self.today.why_asked.connect(lambda: self._open(PageName.WHY))
        self.why = WhyPage()
        self.today.settings_asked.connect(lambda: self.bring_up(PageName.SETTINGS))
        self.settings = SettingsPage()
        self.settings.changed.connect(self.changed)
        self._list = QListWidget()
        self._list.setProperty("role", "pages")
        self._list.setAccessibleName(self.tr("Pages"))
        self._stack = QStackedWidget()
        self._list.currentRowChanged.connect(self._turn_to)
        self._pages: list[PageName] = []
        self._add(PageName.TODAY, self.tr("Today"), self.today)
        self._add(PageName.WHY, self.tr("Why?"), self.why)
        self._add(PageName.EXERCISES, self.tr("Exercises"), QWidget())
        self._add(PageName.HISTORY, self.tr("History"), QWidget())
        self._add(PageName.SETTINGS, self.tr("Settings"), self.settings)
        self._list.setCurrentRow(0)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.resize(self.sizeHint())

    def present(self, snapshot: Snapshot) -> None:
        """Where the rhythm stands."""
        self.today.present(snapshot)
        self.why.present(snapshot)

    def present_settings(self, settings: Settings) -> None:
        """These settings are in force."""
        self.settings.present_settings(settings)
        self.today.present_settings(settings)

    def present_site(self, site: Site) -> None:
        """What an administrator set for everybody."""
        self.settings.present_site(site)

    def show_refusal(self, name: str, sentence: str) -> None:
        """Why a setting was not changed."""
        self.settings.show_refusal(name, sentence)

    def show_day(self, day: DayView) -> None:
        """Today's breaks."""
        self.today.show_day(day)

    def show_why(self, decisions: Sequence[Decision]) -> None:
        """The last decisions, the oldest first."""
        self.today.show_why(decisions)
        self.why.show_decisions(decisions)

    def show_problems(self, sentences: tuple[str, ...]) -> None:
        """What went wrong, each with what to do."""
        self.today.show_problems(sentences)

    @cached_property
    def exercises(self) -> ExercisesPage:
        """Built when it is first looked at, as the next."""
        page = ExercisesPage(self._theme)
        page.asked.connect(self.asked)
        self._put_in(PageName.EXERCISES, page)
        return page

    @cached_property
    def history(self) -> HistoryPage:
        page = HistoryPage()
        self._put_in(PageName.HISTORY, page)
        return page

    @property
    def page(self) -> PageName:
        """The one that is looked at."""
        return self._pages[self._list.currentRow()]

    def bring_up(self, page: PageName) -> None:
        """Open at this page, in front: only ever because the person asked for it."""
        self._open(page)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a day's work at a glance; in lines of text, so that it grows with them."""
        line = self.fontMetrics().height()
        return QSize(56 * line, 45 * line).boundedTo(self.screen().availableSize() * 0.9)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        super().closeEvent(event)
        self.closed.emit()

    def _open(self, page: PageName) -> None:
        self._list.setCurrentRow(self._pages.index(page))

    def _turn_to(self, row: int) -> None:
        """Whoever fills the page hears of it first, so that it never comes up empty."""
        self.visited.emit(self._pages[row])
        self._stack.setCurrentIndex(row)

    def _add(self, name: PageName, title: str, page: QWidget) -> None:
        self._pages.append(name)
        self._list.addItem(title)
        self._stack.addWidget(page)

    def _put_in(self, name: PageName, page: QWidget) -> None:
        """In the place that was kept for it."""
        at = self._pages.index(name)
        self._stack.insertWidget(at, page)
        empty = self._stack.widget(at + 1)
        if empty is not None:
            self._stack.removeWidget(empty)
            empty.deleteLater()

    def _dress(self) -> None:
        self._theme.dress(self)
        self._list.ensurePolished()
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 4 * self.fontMetrics().height())

    def _lay_out(self) -> None:
        self._list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addWidget(self._stack, 1)
