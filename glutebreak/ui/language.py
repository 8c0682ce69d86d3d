"""The language of the windows: which one, what Qt needs for it, and the words of settings and exercises in it.

English is what stands in the code; every other language is a file in assets/translations, read when it is spoken.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from glutebreak.assets import folder
from glutebreak.settings.fields import Field
from glutebreak.settings.options import Language

SETTINGS = "settings-words"
"""The translation context of what `settings.schema` says."""
EXERCISES = "exercises"
"""The translation context of exercises and advice."""

_PLACES = {Language.ARABIC: "ar_AE"}
"""Where Qt would take a place that writes other digits than the texts have."""


class Speech:
    """The language that is spoken; keeps Qt's translators alive."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self.language = Language.ENGLISH

    def speak(self, wish: Language) -> None:
        """From now on this; windows that are open have to be made anew."""
        system = QLocale.system()
        self.language = _spoken(wish, system)
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        if self.language is not Language.ENGLISH:
            code = self.language.value
            # Named as in Qt's documentation, which its types do not know; whoever speaks a language proves it right.
            self._add(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.TranslationsPath))  # type: ignore[attr-defined]
            self._add(f"glutebreak_{code}", str(folder("translations")))
        # A system without a place (“C”) has no habits of its own, but no American ones either.
        here = _code(system) == self.language.value or (system.name() == "C" and self.language is Language.ENGLISH)
        locale = system if here else QLocale(_PLACES.get(self.language, self.language.value))
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())

    def _add(self, name: str, directory: str) -> None:
        translator = QTranslator()
        if translator.load(name, directory):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def exercise_words(text: str) -> str:
    """A text of an exercise that comes with the program, as it is said now."""
    return QCoreApplication.translate(EXERCISES, text) if text else text


def spoken(field: Field) -> Field:
    """A setting with its words as they are said now."""
    return replace(
        field,
        group=_setting(field.group),
        title=_setting(field.title),
        description=_setting(field.description),
        unit=_setting(field.unit) if field.unit else "",
        choices=tuple(replace(choice, label=_setting(choice.label)) for choice in field.choices),
    )


def _setting(text: str) -> str:
    return QCoreApplication.translate(SETTINGS, text)


def _spoken(wish: Language, system: QLocale) -> Language:
    """The first of the desktop's languages that there is, unless the person wants a certain one."""
    if wish is not Language.SYSTEM:
        return wish
    known = {language.value: language for language in Language if language is not Language.SYSTEM}
    wanted = (name.partition("-")[0] for name in system.uiLanguages())
    return next((known[code] for code in wanted if code in known), Language.ENGLISH)


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
