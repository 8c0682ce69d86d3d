"""Two libraries loaded without what a tray program never uses: 18 MiB and 90 ms that nobody misses.

To be called before anything else imports them; without it everything works the same, only larger. Should a later
version of either want more than it gets here, its import fails at once and loudly, in `tests/test_lean.py` first.
"""

import builtins
import gc
import linecache
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from inspect import iscoroutinefunction
from types import ModuleType


def load() -> None:
    """Load Qt and the scheduler, and from here on do not look for garbage: whoever has built the program does."""
    gc.disable()
    load_qt()
    load_scheduler()


def load_qt() -> None:
    """Without PySide6's import hook.

    It reads the source of every module that is imported later, in search of `from __feature__ import`, and keeps it
    all: 9 MiB. There is none to be found here. Nor is anybody going to read what it kept of Qt's own modules.
    """
    import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def load_scheduler() -> None:
    """Without asyncio and ssl, process pools and package metadata, which APScheduler 3 imports for names alone.

    It looks the version up, and plugins that there are none of; the executor is our own choice.
    """
    names: dict[str, dict[str, object]] = {
        "asyncio": {"iscoroutinefunction": iscoroutinefunction},
        "importlib.metadata": {
            "version": lambda _: "3",
            "entry_points": lambda **_: (),
            "PackageNotFoundError": ModuleNotFoundError,
        },
        "apscheduler.executors.pool": {"ThreadPoolExecutor": type("ThreadPoolExecutor", (), {})},
    }
    with _stand_ins(names):
        import_module("apscheduler.schedulers.qt")


@contextmanager
def _stand_ins(names: dict[str, dict[str, object]]) -> Iterator[None]:
    """For as long as it lasts, these modules have these names only; those that are loaded already stay."""
    placed = [name for name in names if name not in sys.modules]
    for name in placed:
        module = ModuleType(name)
        vars(module).update(names[name])
        sys.modules[name] = module
    try:
        yield
    finally:
        for name in placed:
            del sys.modules[name]
