"""Writes the parts of the README that are made from code: `python -m tests.readme`."""

from pathlib import Path

from glutebreak.settings.table import markdown

README = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- settings: python -m tests.readme -->\n", "<!-- end of settings -->\n"


def renewed(text: str) -> str:
    """The same README with the table of settings as it is now."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{markdown()}\n{END}{after}"


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
