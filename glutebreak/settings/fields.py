"""What can be said of any setting: its words, limits and choices, read off an annotated declaration.

Knows no setting by name, and nothing of files, editors or commands.
"""

from typing import Any, Literal

import msgspec
from msgspec import Meta
from msgspec.inspect import BoolType, EnumType, IntType, Metadata, StrType, StructType, type_info
from msgspec.inspect import Field as InspectedField

from glutebreak.core.frozen import frozen

Value = int | str | bool
Kind = Literal["int", "choice", "text", "hours", "bool"]
"""What an editor has to offer; “int” is a whole number within limits, “choice” one of `Field.choices`, “hours” a text
that `core.calendar` reads."""


def whole(group: str, title: str, least: int, most: int, unit: str = "", *, step: int = 1, description: str) -> Meta:
    """A whole number; the step is what an editor's arrows move by, not a limit."""
    extra = {"group": group, "unit": unit, "step": step}
    return Meta(ge=least, le=most, title=title, description=description, extra=extra)


def words(group: str, title: str, *, description: str, **labels: str) -> Meta:
    """A text, or a choice with the label of each of its values."""
    return Meta(title=title, description=description, extra={"group": group, "labels": labels})


def hours(group: str, title: str, *, description: str) -> Meta:
    """A text such as “Mon-Fri 08:00-18:00”."""
    return Meta(title=title, description=description, extra={"group": group, "kind": "hours"})


@frozen
class Choice:
    """One value of a choice, and what it is called."""

    value: str
    label: str


@frozen(kw_only=True)
class Field:
    """All that an editor, a command or a table needs to know of one setting."""

    name: str
    group: str
    title: str
    description: str
    kind: Kind
    default: Value
    minimum: int = 0
    """Limits and step mean something for “int” alone."""
    maximum: int = 0
    step: int = 1
    unit: str = ""
    """“min”, “s” or nothing."""
    choices: tuple[Choice, ...] = ()

    @property
    def takes(self) -> str:
        """What it takes, in words: “15 to 120 min”, “system, light or dark”."""
        match self.kind:
            case "int":
                return f"{self.minimum} to {self.maximum} {self.unit}".rstrip()
            case "choice":
                *others, last = (choice.value for choice in self.choices)
                return f"{', '.join(others)} or {last}"
            case "bool":
                return "true or false"
            case "text":
                return "text"
            case "hours":
                return "“Mon-Fri 08:00-12:00, 13:00-18:00; Sat 22:00-06:00” or the like, or “always”"

    def plain(self, text: str) -> str:
        """What somebody wrote, without what may be left out."""
        text = text.strip()
        match self.kind:
            case "int":
                return text.removesuffix(self.unit).rstrip()
            case "choice" | "bool":
                return text.lower()
            case "text" | "hours":
                return text

    def refusal(self, error: msgspec.ValidationError) -> str:
        """The sentence of whoever refused a value, if the type was right; else what the setting takes."""
        if self.kind in {"text", "hours"} and error.__cause__ is not None:
            return f"{self.title}: {error.__cause__}"
        return f"{self.title} takes {self.takes}"


def written(value: Value) -> str:
    """As a person writes it in the file."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _field(inspected: InspectedField) -> Field:
    if not isinstance(inspected.type, Metadata):
        raise TypeError(f"{inspected.name} has no words")
    annotated, inner = inspected.type, inspected.type.type
    schema, extra = annotated.extra_json_schema or {}, annotated.extra or {}
    common: dict[str, Any] = {
        "name": inspected.name,
        "group": extra["group"],
        "title": schema["title"],
        "description": schema["description"],
        "default": inspected.default,
    }
    match inner:
        case IntType(ge=int(least), le=int(most)):
            return Field(kind="int", minimum=least, maximum=most, step=extra["step"], unit=extra["unit"], **common)
        case EnumType():
            choices = tuple(Choice(member.value, extra["labels"][member.value]) for member in inner.cls)
            return Field(kind="choice", choices=choices, **common)
        case BoolType():
            return Field(kind="bool", **common)
        case StrType():
            return Field(kind=extra.get("kind", "text"), **common)
        case _:
            raise TypeError(f"{inspected.name} has a type without an editor")


def fields_of(declared: type[msgspec.Struct]) -> tuple[Field, ...]:
    """Every field in the order of its declaration; TypeError for one that lacks its words or has no editor."""
    inspected = type_info(declared)
    if not isinstance(inspected, StructType):
        raise TypeError(f"{declared} declares no fields")
    return tuple(_field(field) for field in inspected.fields)
