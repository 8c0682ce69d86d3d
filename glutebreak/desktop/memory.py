"""Gives memory back to the system after something big was let go.

The C library keeps what was freed for next time; for a program that lives all day and shows a window for two minutes
of every thirty that is a loan without end.
"""

import ctypes
import gc
import sys

from PySide6.QtGui import QPixmapCache


def give_back() -> None:
    """Return what is free, once Python has let go of what only refers to itself, and Qt of pictures of widgets.

    Qt keeps those, up to 10 MiB of them, and looks every half minute whether some are old: too late for what comes
    next here, and a window that is built anew asks for none of them, since its palette is another. To the system on
    glibc alone; elsewhere the allocator does so by itself or cannot be asked.
    """
    QPixmapCache.clear()
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
