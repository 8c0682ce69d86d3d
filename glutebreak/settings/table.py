"""The settings as a Markdown table for the README; a test compares the two."""

from glutebreak.settings.fields import Field, written
from glutebreak.settings.schema import FIELDS

HEAD = ("| setting | | default | takes | |", "| --- | --- | --- | --- | --- |")


def markdown() -> str:
    """Every setting in the order of the settings page, one row each, ending in a line break."""
    return "\n".join((*HEAD, *map(_row, FIELDS))) + "\n"


def _row(field: Field) -> str:
    return f"| `{field.name}` | {field.title} | {_default(field)} | {field.takes} | {field.description} |"


def _default(field: Field) -> str:
    return f"{written(field.default)} {field.unit}".rstrip() or "nothing"
