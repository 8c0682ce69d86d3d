"""Takes out of a text whose computer it comes from: where the home directory is, and what the person is called.

What else may be private never gets as far as a log or a report; nothing is looked for here but these two.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

HOME = "~"
PERSON = "(user)"
"""Stands where the name was."""

if sys.platform == "win32":

    def _entry() -> tuple[str, ...]:
        """No list of accounts to look into."""
        return ()

else:
    import pwd

    def _entry() -> tuple[str, ...]:
        """Name and home of the account, whatever the environment says."""
        with suppress(KeyError):
            account = pwd.getpwuid(os.getuid())
            return account.pw_name, account.pw_dir
        return ()


def anonymous(text: str) -> str:
    """The same with “~” for the home directory and “(user)” for the person's name, in whatever spelling."""
    for home in _spelled(_homes()):
        text = re.sub(rf"{re.escape(home)}(?!\w)", HOME, text, flags=re.IGNORECASE)
    for name in _spelled(_names()):
        text = re.sub(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", PERSON, text, flags=re.IGNORECASE)
    return text


def _homes() -> Iterator[str]:
    told = (os.environ.get("HOME", ""), os.environ.get("USERPROFILE", ""), *_entry()[1:])
    for home in told:
        if home.strip("/\\"):
            yield home.rstrip("/\\")
            yield os.path.realpath(home)


def _names() -> Iterator[str]:
    yield from (os.environ.get(name, "") for name in ("LOGNAME", "USER", "LNAME", "USERNAME"))
    yield from _entry()[:1]
    yield from (Path(home).name for home in _homes())


def _spelled(words: Iterator[str]) -> list[str]:
    """Each as it is, as Python quotes it, and as a fatal signal's report escapes it; the longest first."""
    ways = {way for word in words if word for way in (word, repr(word)[1:-1], ascii(word)[1:-1], _escaped(word))}
    return sorted(ways, key=lambda way: (-len(way), way))


def _escaped(word: str) -> str:
    return word.encode("ascii", "backslashreplace").decode("ascii")
