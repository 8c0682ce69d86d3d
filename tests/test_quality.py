"""The bounds of the code that no linter knows: sizes, docstrings of modules, names that say nothing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "glutebreak").rglob("*.py"))
EMPTY_NAMES = re.compile(r"util|common|helper|manager|handler|misc|base$|impl$|stuff", re.IGNORECASE)
LINES_OF_A_FILE = 250
LINES_OF_A_FUNCTION = 30

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def definitions(path: Path) -> Iterator[Definition]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, Definition):
            yield node


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From the line of `def` to its end, without the docstring."""
    size = (function.end_lineno or 0) - function.lineno + 1
    if ast.get_docstring(function) is not None:
        docstring = function.body[0]
        size -= (docstring.end_lineno or 0) - docstring.lineno + 1
    return size


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_what_it_is_responsible_for(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree) or not tree.body


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_files_and_functions_stay_readable_in_one_go(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LINES_OF_A_FILE
    functions = [node for node in definitions(path) if not isinstance(node, ast.ClassDef)]
    assert [node.name for node in functions if lines_of(node) > LINES_OF_A_FUNCTION] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_names_say_something(path: Path) -> None:
    assert not EMPTY_NAMES.search(path.stem)
    assert [node.name for node in definitions(path) if EMPTY_NAMES.search(node.name)] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_is_left_to_be_done_later(path: Path) -> None:
    later = re.compile("TO" + "DO|FIX" + "ME|X" + "XX")
    assert [line for line in path.read_text("utf-8").splitlines() if later.search(line)] == []
