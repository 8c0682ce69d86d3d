"""What every test stands on: widgets are drawn off the screen, and what needs a desktop gets a real one."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.desktops import replay

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the desktops set their own


def pytest_configure(config: pytest.Config) -> None:
    scratch = tempfile.TemporaryDirectory(prefix="glutebreak-desktops-")
    config.add_cleanup(scratch.cleanup)
    replay.install(config, Path(scratch.name))
