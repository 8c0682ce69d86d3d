"""Prints the parts of the README that are made from code: `python -m tests.readme`."""

from glutebreak.settings.table import markdown

if __name__ == "__main__":
    print(markdown(), end="")  # noqa: T201 - it is read in a terminal
