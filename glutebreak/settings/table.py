"""The settings as a Markdown table for the README; a test compares the two."""

from glutebreak.settings.fields import Field
from glutebreak.settings.schema import FIELDS

HEAD = ("| setting | | default | takes | |", "| --- | --- | --- | --- | --- |")


def markdown() -> str:
    """Every setting in the order of the settings page, one row each, ending in a line break."""
    return "\n".join((*HEAD, *map(_row, FIELDS))) + "\n"


def _row(field: Field) -> str:
    default = f"{field.default} {field.unit}".rstrip()
    return f"| `{field.name}` | {field.title} | {default} | {field.takes} | {field.description} |"
