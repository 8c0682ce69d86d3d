"""What every test stands on: widgets are drawn off the screen, and what needs a desktop gets a real one."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from tests.desktops import replay

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the desktops set their own

settings.register_profile("glutebreak", deadline=None)  # how long an example takes is the machine's business
settings.load_profile("glutebreak")


def pytest_configure(config: pytest.Config) -> None:
    scratch = tempfile.TemporaryDirectory(prefix="glutebreak-desktops-")
    config.add_cleanup(scratch.cleanup)
    replay.install(config, Path(scratch.name))


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, history and logs of this test alone. The desktop keeps its runtime directory."""
    home = tmp_path / "home"
    for name, place in {
        "HOME": "",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
    }.items():
        (home / place).mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(home / place))
    return home
