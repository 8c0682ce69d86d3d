"""Where the files are that come with the program: in a checkout, in a wheel, in a frozen build.

Finds folders; reads nothing.
"""

import sys
from pathlib import Path


def folder(name: str) -> Path:
    """The folder of that name under assets; a missing one means a broken installation."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).parent
    roots = [Path(frozen) / "glutebreak" / "assets"] if frozen else [package / "assets", package.parent / "assets"]
    for root in roots:
        if (root / name).is_dir():
            return root / name
    places = " nor ".join(str(root) for root in roots)
    raise FileNotFoundError(f"this installation lacks its folder “{name}”: it is neither in {places}; install it anew")
