"""Looks through an SVG before Qt may draw it: only shapes, colours and words, all of it in the file itself.

Whatever could fetch, multiply or run is refused by name, and so is what this program does not know. Draws nothing.
"""

import re
from xml.parsers import expat

from glutebreak.pictures.refused import PictureRefused

MOST_ELEMENTS = 2000
DEEPEST = 30
"""Qt stops at 32."""
LARGEST_NUMBER = 100_000.0

SVG = "http://www.w3.org/2000/svg"
KNOWN = frozenset(
    {"svg", "g", "a", "switch", "defs", "title", "desc", "metadata", "style"}
    | {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"}
    | {"linearGradient", "radialGradient", "stop", "clipPath"}
)
"""The elements of the namespace of SVG that may occur; what other namespaces add is for editors, and is not drawn."""
_FREE_TEXT = frozenset({"id", "class", "font-family", "version", "baseProfile", "content", "role"})
_URL = re.compile(r"url\s*\(\s*[\"']?\s*([^\"')\s]*)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![#\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def check_svg(data: bytes) -> None:
    """Raises `PictureRefused` for anything but a plain drawing."""
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise PictureRefused("is not a picture that glutebreak can read; use SVG, PNG, JPEG, WebP or GIF")
    look = _Look()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = look.start
    parser.EndElementHandler = look.end
    parser.CharacterDataHandler = look.text
    parser.EntityDeclHandler = look.refuse_entity
    parser.StartDoctypeDeclHandler = look.doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 - the whole of it
    except expat.ExpatError as error:
        raise PictureRefused(f"is not whole: {error}; export it again") from error
    except (LookupError, UnicodeError) as error:  # an encoding that Python has no word for
        raise PictureRefused("is written in an unknown encoding; export it as UTF-8") from error


class _Look:
    """What has been seen so far."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._count = 0
        self._style = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._open.append(name)
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise PictureRefused(f"has more than {MOST_ELEMENTS} elements; simplify it")
        if len(self._open) > DEEPEST:
            raise PictureRefused(f"has groups in groups, more than {DEEPEST} deep; ungroup them")
        space, _, short = name.rpartition(" ")
        if self._count == 1 and name != f"{SVG} svg":
            raise PictureRefused("is not an SVG drawing: its first element is not “svg” of the SVG namespace")
        if space == SVG and short not in KNOWN:
            raise PictureRefused(f"has “{short[:40]}”, which is not shown; turn it into paths or leave it out")
        if space == SVG:
            _check_attributes(attributes)

    def end(self, _: str) -> None:
        if self._open.pop() == f"{SVG} style":
            _check_style(self._style)

    def text(self, text: str) -> None:
        """Comes in pieces."""
        if self._open[-1] == f"{SVG} style":
            self._style += text

    def doctype(self, _name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal:
            raise PictureRefused("has declarations of its own in its DOCTYPE; save it as “plain SVG”")

    def refuse_entity(self, *_: object) -> None:
        raise PictureRefused("declares entities; save it as “plain SVG”")


def _check_attributes(attributes: dict[str, str]) -> None:
    for name, value in attributes.items():
        space, _, short = name.rpartition(" ")
        if short in {"href", "src", "base"} and not value.startswith("#"):
            raise PictureRefused(f"points to something outside itself: {_quoted(value)}; embed shapes, not links")
        if short.lower().startswith("on"):
            raise PictureRefused(f"has a script in “{short[:40]}”; leave it out")
        if not space and short not in _FREE_TEXT and not short.startswith("data-"):
            _check_addresses(value)
            _check_numbers(short, value)
        if short == "style":
            _check_style(value)


def _check_style(text: str) -> None:
    """No fetching, and no way to hide it."""
    if "@" in text or "\\" in text:
        raise PictureRefused("has style rules beyond plain ones (“@” or “\\”); leave them out")
    _check_addresses(text)


def _check_addresses(text: str) -> None:
    for address in _URL.findall(text):
        if not address.startswith("#"):
            raise PictureRefused(f"points to something outside itself: {_quoted(address)}; embed shapes, not links")


def _check_numbers(name: str, value: str) -> None:
    for number in _NUMBER.finditer(value):
        if abs(float(number[0])) > LARGEST_NUMBER:
            raise PictureRefused(f"has a number beyond {LARGEST_NUMBER:,.0f} in “{name[:40]}”; scale it down")


def _quoted(value: str) -> str:
    plain = "".join(sign if sign.isprintable() else "?" for sign in value[:40])
    return f"“{plain}”"
