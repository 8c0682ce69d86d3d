"""Gives memory back to the system after something big was let go.

The C library keeps what was freed for next time; for a program that lives all day and shows a window for two minutes
of every thirty that is a loan without end.
"""

import ctypes
import gc
import sys


def give_back() -> None:
    """Return what is free, once Python has let go of what only refers to itself.

    On glibc alone; elsewhere the allocator does so by itself or cannot be asked.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
