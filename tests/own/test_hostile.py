"""Hostile files are refused with a message, fast and without using up memory; measured in a process of their own."""

import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.own.made import PLAN, SVG, encoded, gif, png_of_size, sparse

if sys.platform != "linux":
    pytest.skip("memory is read from /proc", allow_module_level=True)

SECONDS = 1.0
MEGABYTES = 50.0
BUSY_MACHINE = 5
"""Times as long as it may take on one that has nothing else to do."""

CHECK = """
import re, sys, time
from pathlib import Path
from glutebreak.catalogue import read_catalogue
from glutebreak.own.file import check_file
import glutebreak.pictures.picture, PySide6.QtSvg
ours = read_catalogue()
used = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1000
before, began = used(), time.process_time()
checked = check_file(Path(sys.argv[1]), ours)
took, grown = time.process_time() - began, used() - before
assert checked.exercise is None
print(took, grown)
print(*checked.problems, sep="\\n")
"""

Make = Callable[[Path], object]


def picture(data: Callable[[], bytes | str]) -> Make:
    def make(folder: Path) -> None:
        made = data()
        (folder / "slide.png").write_bytes(made.encode() if isinstance(made, str) else made)

    return make


def plan(text: str) -> Make:
    return lambda folder: (folder / "plan.toml").write_text(text, "utf-8")


def deep_svg() -> str:
    return SVG.format("<g>" * 100_000 + "</g>" * 100_000)


def laughs() -> str:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return (
        f'<!DOCTYPE svg [<!ENTITY a0 "ha">{entities}]><svg xmlns="http://www.w3.org/2000/svg"><desc>&a11;</desc></svg>'
    )


def jpeg_of_passes() -> bytes:
    """A progressive JPEG that goes over 16 million pixels again and again."""
    whole = bytearray(encoded("jpeg", size=(4000, 4000)))
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00"
    return bytes(whole) + scan * 500_000


def noise() -> bytes:
    """Rows that do not shrink, cut off in the middle."""
    rows = b"".join(b"\x00" + os.urandom(6000) for _ in range(500))
    header = struct.pack(">IIBBBBB", 2000, 2000, 8, 2, 0, 0, 0)
    data = zlib.compress(rows, 0)
    chunks = [(b"IHDR", header), (b"IDAT", data[: len(data) // 2])]
    packed = b"".join(struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + packed


CASES: dict[str, tuple[Make, str]] = {
    "a picture of 1 GB": (lambda f: sparse(f / "slide.png", encoded("png"), 10**9), "too large: 1,000.0 MB"),
    "a plan of 1 GB": (lambda f: sparse(f / "plan.toml", PLAN.encode(), 10**9), "too large: 1,000.0 MB"),
    "50,000 x 50,000 pixels": (picture(lambda: png_of_size(50_000, 50_000)), "too many pixels"),
    "a GIF of 65,000 x 65,000": (picture(lambda: gif((1, 2, 3), canvas=(65_000, 65_000))), "GIF"),
    "a GIF of 100,000 views": (picture(lambda: gif(*[(1, 2, 3)] * 100_000, size=(1, 1))), "too long"),
    "a PNG that breaks off": (picture(noise), "not a whole PNG"),
    "a JPEG of half a million passes": (picture(jpeg_of_passes), "too many passes"),
    "an SVG nested to death": (picture(deep_svg), "more than 30 deep"),
    "an SVG of a billion laughs": (picture(laughs), "DOCTYPE"),
    "an SVG that reads a file": (picture(lambda: SVG.format('<a href="/etc/passwd"/>')), "outside itself"),
    "an SVG of a million elements": (picture(lambda: SVG.format("<g/>" * 240_000)), "more than 2000 elements"),
    "an SVG of 9 MB": (picture(lambda: SVG.format(" " * 9_000_000)), "too large"),
    "10,000 steps": (plan(PLAN.replace('steps = ["', "steps = [" + '"Slide.",\n' * 6000 + '"')), "steps"),
    "10,000 parts": (plan(PLAN + "[[part]]\n" * 6000), "1 to 12 entries"),
    "10,000 keys": (plan("".join(f"k{number} = 1\n" for number in range(6000))), "not a key"),
    "lists nested to death": (plan("a = " + "[" * 60_000), "nested too deeply"),
    "tables nested to death": (plan("a = " + "{a = " * 12_000), "nested too deeply"),
    "a key of 30,000 parts": (plan("a" + ".a" * 30_000 + " = 1"), "too many dots"),
    "keys of 90 parts": (plan("".join(f"k{k}" + ".a" * 90 + " = 1\n" for k in range(330))), "not a key"),
    "a number of 60,000 digits": (plan("a = " + "9" * 60_000), "too many digits"),
    "quotes without end": (plan('a = """' + '""\\' * 20_000), "cannot be read as TOML"),
    "control characters": (plan(PLAN.replace("Towel", r"\u0000\u001b[31m\u202e" * 3)), "U+0000"),
    "a pipe as a picture": (lambda f: os.mkfifo(f / "slide.png"), "not a file"),
    "a device as a picture": (lambda f: (f / "slide.png").symlink_to("/dev/zero"), "leads out of the folder"),
    "a link out of the folder": (lambda f: (f / "slide.png").symlink_to("/etc/passwd"), "leads out of the folder"),
    "a folder as a picture": (lambda f: (f / "slide.png").mkdir(), "not a file"),
    "a way out of the folder": (plan(PLAN.replace("slide.png", "../../../etc/passwd")), "not the plain name"),
    "a pipe as a plan": (lambda f: os.mkfifo(f / "plan.toml"), "is not a file"),
    "a device as a plan": (lambda f: (f / "plan.toml").symlink_to("/dev/zero"), "is not a file"),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_with_a_message_at_once_and_in_little_memory(tmp_path: Path, case: str) -> None:
    make, complaint = CASES[case]
    make(tmp_path)
    if not (tmp_path / "plan.toml").exists():
        plan(PLAN)(tmp_path)
    command = [sys.executable, "-c", CHECK, str(tmp_path / "plan.toml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    measured, _, told = done.stdout.partition("\n")
    took, grown = map(float, measured.split())
    assert complaint in told
    assert told.isprintable() or all(line.isprintable() for line in told.splitlines())
    assert took < SECONDS * BUSY_MACHINE
    assert grown < MEGABYTES
