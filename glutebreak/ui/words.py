"""Words for people: in the language that the windows speak, or in English for what has to stay the same everywhere.

Knows no sentence; says nothing of which language is spoken.
"""

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

_english = ContextVar("_english", default=False)
_Asked = ParamSpec("_Asked")
_Said = TypeVar("_Said")


def translate(context: str, text: str) -> str:
    """This text of the code, as it is said now."""
    return text if _english.get() else QCoreApplication.translate(context, text)


def in_english(say: Callable[_Asked, _Said]) -> Callable[_Asked, _Said]:
    """The same sentence as commands say it: English, with times on 24 hours, whatever the windows speak."""

    @wraps(say)
    def said(*asked: _Asked.args, **named: _Asked.kwargs) -> _Said:
        spoken, before = _english.set(True), QLocale()
        QLocale.setDefault(QLocale.c())
        try:
            return say(*asked, **named)
        finally:
            QLocale.setDefault(before)
            _english.reset(spoken)

    return said
