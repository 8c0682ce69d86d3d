"""Where glutebreak keeps its things, as each platform wants it.

Names places only; who reads or writes there checks what is there.
"""

from pathlib import Path

from platformdirs import PlatformDirs

from glutebreak.core.frozen import frozen

_DIRS = PlatformDirs("glutebreak", appauthor=False)


@frozen(kw_only=True)
class Places:
    """Files and folders of one person; none of them need exist."""

    settings: Path
    site_settings: Path
    """What an administrator set for everybody."""
    history: Path
    exercises: Path
    """A folder: exercises of the person's own."""
    log: Path


def places() -> Places:
    """Those of whoever runs the program."""
    return Places(
        settings=_DIRS.user_config_path / "settings.toml",
        site_settings=_DIRS.site_config_path / "settings.toml",
        history=_DIRS.user_data_path / "history.sqlite3",
        exercises=_DIRS.user_data_path / "exercises",
        log=_DIRS.user_log_path / "glutebreak.log",
    )
