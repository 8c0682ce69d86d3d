"""Runs the tests that need a desktop inside real ones, and replays their reports, so that one pytest run counts all.

`@pytest.mark.desktop` or `e2e` means the X11 desktop; `@pytest.mark.desktop("wayland-sway", RIG_SCALE="2")` names
another one and its settings. Tests that agree in both share one session of that desktop. They are skipped where the
desktop could not be installed (packaging/prepare.sh says so), and fail where it was and does not come up. Knows pytest,
not glutebreak.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal, NamedTuple

import pytest

RIGS = Path(__file__).parent
REPORTS_FILE = "REPLAYED_REPORTS"
LINES_SHOWN = 30
AT_A_TIME = 2
"""Desktops; more of them and what is timed begins to fail on a machine with two processors."""


class Desktop(NamedTuple):
    """A rig and its settings."""

    rig: str
    settings: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return " ".join([self.rig, *(f"{name}={value}" for name, value in self.settings)])


def wanted(item: pytest.Item) -> Desktop | None:
    """Where that test has to run; None means here."""
    mark = item.get_closest_marker("desktop") or item.get_closest_marker("e2e")
    if mark is None:
        return None
    rig = mark.args[0] if mark.args else "x11-xfce"
    return None if os.environ.get("RIG_NAME") == rig else Desktop(rig, tuple(sorted(mark.kwargs.items())))


def refusal(desktop: Desktop, root: Path) -> str | None:
    """Why that desktop cannot be had for the checkout at `root`; None unless its installation was tried in vain."""
    if dict(desktop.settings).get("RIG_XWAYLAND") and not _may_mount():
        return f"{desktop} needs root and namespaces"
    kept = Path(root, ".venv", f"no-{desktop.rig.rpartition('-')[2]}")
    return f"{desktop.rig} could not be installed: {kept.read_text('utf-8').strip()}" if kept.exists() else None


def _may_mount() -> bool:
    """X11 beside Wayland has a directory of its own mounted for it."""
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0


class Replay:
    """In the outer run: what the tests on desktops reported, by test."""

    def __init__(self, config: pytest.Config, scratch: Path) -> None:
        self._config = config
        self._scratch = scratch
        self._reports: dict[str, list[pytest.TestReport]] = defaultdict(list)
        self._output: dict[Desktop, str] = {}

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Iterator[None]:
        if not self._config.option.collectonly:
            groups: dict[Desktop, list[pytest.Item]] = defaultdict(list)
            for item in session.items:
                if desktop := wanted(item):
                    groups[desktop].append(item)
            self._run_all([pair for pair in groups.items() if refusal(pair[0], self._config.rootpath) is None])
        return (yield)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        if (desktop := wanted(item)) is None:
            return None
        # What the test before left set up for this one, which sets up nothing here.
        item.session._setupstate.teardown_exact(nextitem)
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in self._reports_of(item, desktop):
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def _reports_of(self, item: pytest.Item, desktop: Desktop) -> list[pytest.TestReport]:
        if reason := refusal(desktop, self._config.rootpath):
            return [_report(item, "skipped", (str(item.path), item.location[1] or 0, f"Skipped: {reason}"), "setup")]
        reports = self._reports[item.nodeid]
        finished = any(report.when == "teardown" for report in reports)
        return reports if finished else [*reports, self._lost(item, desktop)]

    def _run_all(self, groups: list[tuple[Desktop, list[pytest.Item]]]) -> None:
        """The longest first, and a few at a time: they mostly wait for clocks and windows, not for the processor."""
        groups.sort(key=lambda group: -len(group[1]))
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            for desktop, items in groups:
                self._tell(f"{desktop}: {len(items)} tests")
            for file in pool.map(self._run, *zip(*groups, strict=True)) if groups else ():
                self._read(file)

    def _run(self, desktop: Desktop, items: list[pytest.Item]) -> Path:
        """Where the reports are, once all is over."""
        folder = Path(tempfile.mkdtemp(dir=self._scratch))
        file = folder / "reports.jsonl"
        file.write_text("", "utf-8")
        environment = os.environ | dict(desktop.settings) | {REPORTS_FILE: str(file)}
        command = [str(RIGS / desktop.rig), sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *self._seed()]
        self._output[desktop] = self._last_lines(
            [*command, *(item.nodeid for item in items)], environment, folder / "output"
        )
        return file

    def _read(self, file: Path) -> None:
        for line in file.read_text("utf-8").splitlines():
            report = self._config.hook.pytest_report_from_serializable(config=self._config, data=json.loads(line))
            if isinstance(report.longrepr, list):  # why a test was skipped is a tuple, which JSON does not have
                report.longrepr = tuple(report.longrepr)
            self._reports[report.nodeid].append(report)

    def _last_lines(self, command: list[str], environment: dict[str, str], log: Path) -> str:
        with log.open("wb") as file:
            ended = subprocess.run(
                command,
                cwd=self._config.rootpath,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                check=False,
            )
        lines = log.read_text("utf-8", errors="replace").splitlines()[-LINES_SHOWN:]
        return "\n".join([*lines, f"exit status {ended.returncode}"])

    def _seed(self) -> list[str]:
        seed = self._config.getoption("randomly_seed", default=None)
        return [f"--randomly-seed={seed}"] if isinstance(seed, int) else []

    def _tell(self, line: str) -> None:
        if terminal := self._config.pluginmanager.get_plugin("terminalreporter"):
            terminal.write_line(line)

    def _lost(self, item: pytest.Item, desktop: Desktop) -> pytest.TestReport:
        """For a test that did not finish: its desktop did not come up, or the run in it ended early."""
        told = f"{desktop} did not get to the end of this test (`make test` installs what it needs). It said:"
        return _report(item, "failed", f"{told}\n{self._output[desktop]}", "call")


def _report(
    item: pytest.Item,
    outcome: Literal["failed", "skipped"],
    told: str | tuple[str, int, str],
    when: Literal["setup", "call"],
) -> pytest.TestReport:
    return pytest.TestReport(item.nodeid, item.location, dict.fromkeys(item.keywords, 1), outcome, told, when)


class Recorder:
    """In the inner run: writes each report down as it comes."""

    def __init__(self, config: pytest.Config, file: Path) -> None:
        self._config = config
        self._file = file

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        plain: dict[str, Any] = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(plain) + "\n")


def install(config: pytest.Config, scratch: Path) -> None:
    """Register the half that this run needs."""
    if file := os.environ.pop(REPORTS_FILE, None):
        config.pluginmanager.register(Recorder(config, Path(file)))
    config.pluginmanager.register(Replay(config, scratch))
