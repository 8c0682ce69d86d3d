"""The core is told its zone; where the machine stands must make no difference to it.

The machines that run tests stand in UTC for the most part, and so does the person in most of them: a zone that is
forgotten would be the right one by chance. Here the machine stands elsewhere.
"""

import sys
import time
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def machine_far_away() -> Iterator[None]:
    """On the Line Islands, 14 hours ahead, where no person of these tests is: its day is often the next one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "<+14>-14")  # spelled out, it needs no list of zones on the machine
        _look_up_zone()
        yield
    _look_up_zone()


def _look_up_zone() -> None:
    if sys.platform != "win32":  # has no such call
        time.tzset()
