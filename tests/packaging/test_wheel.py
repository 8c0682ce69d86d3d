"""The wheel, built as a packager builds it and installed alone in a clean environment, is the whole program."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.desktops.program import Program

ROOT = Path(__file__).parent.parent.parent

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600)]


def run(*command: str | Path) -> str:
    # Without PYTHONPATH, and outside the checkout: what runs is what was installed.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd="/", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    (built,) = folder.glob("glutebreak-*-py3-none-any.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment that has the wheel and what it asks for, and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    run(sys.executable, "-m", "pip", "--python", folder / "bin/python", "install", "--quiet", wheel)
    return folder / "bin"


def test_the_wheel_brings_every_asset(wheel: Path) -> None:
    packed = {name.removeprefix("glutebreak/") for name in ZipFile(wheel).namelist()}
    assets = {str(path.relative_to(ROOT)) for path in (ROOT / "assets").rglob("*") if path.is_file()}
    assert assets <= packed
    assert not [name for name in packed if "tests" in name]


def test_the_installed_program_says_its_version(wheel: Path, installed: Path) -> None:
    assert wheel.name.split("-")[1] in run(installed / "glutebreak", "--version")


@pytest.mark.usefixtures("own_home")
def test_the_installed_program_starts_on_a_desktop_and_ends_when_told(installed: Path) -> None:
    with Program(command=installed / "glutebreak") as program:
        assert json.loads(program.tell("doctor", "--json"))
        assert program.status()
        assert program.quit() == 0
