"""Desktop entries as text: what one says of starting with the session, and the same one saying something else.

By the Desktop Entry and Desktop Application Autostart specifications. Knows no file.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

HEAD = "[Desktop Entry]"
HIDDEN = "Hidden"
BY_GNOME = "X-GNOME-Autostart-enabled"
WHERE = ("OnlyShowIn", "NotShowIn")


def written(command: Sequence[str]) -> str:
    """A new entry that starts this command."""
    lines = (
        HEAD,
        "Type=Application",
        "Name=glutebreak",
        "Comment=Gets you off the chair with an exercise to copy beside the desk",
        "Icon=glutebreak",
        "Terminal=false",
        "StartupNotify=false",
    )
    return switched_on("\n".join(lines) + "\n", command)


def switched_on(text: str, command: Sequence[str]) -> str:
    """An entry with all that the person wrote into it, starting this command from now on."""
    wanted = {"Exec": quoted(command), "TryExec": _escaped(command[0])}
    return _changed(text, wanted | dict.fromkeys((HIDDEN, BY_GNOME, *WHERE)))


def switched_off(text: str) -> str:
    """The same, as if it were not there; which is how an entry of the system is overruled."""
    return _changed(text, {HIDDEN: "true"})


def starts(text: str, desktops: Collection[str], there: Callable[[str], bool]) -> bool:
    """Whether it starts something in a session of these desktops; `there` says whether a program can be found."""
    values = _values(text)
    only, never = (frozenset(filter(None, values.get(key, "").split(";"))) for key in WHERE)
    return (
        "Exec" in values
        and values.get(HIDDEN) != "true"
        and values.get(BY_GNOME) != "false"
        and (not only or not only.isdisjoint(desktops))
        and never.isdisjoint(desktops)
        and ("TryExec" not in values or there(_unescaped(values["TryExec"])))
    )


def quoted(command: Sequence[str]) -> str:
    """A value for Exec: each argument in quotes, then escaped as every text in an entry."""
    return " ".join(_escaped(_quoted(argument)) for argument in command)


def _quoted(argument: str) -> str:
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    return f'"{argument}"'.replace("%", "%%")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(text: str) -> str:
    found, signs = "", iter(text)
    for sign in signs:
        if sign == "\\":
            after = next(signs, "")
            found += {"s": " ", "n": "\n", "t": "\t", "r": "\r"}.get(after, after)
        else:
            found += sign
    return found


def _values(text: str) -> dict[str, str]:
    """What the entry says in its first group; of a key that comes twice, the last."""
    lines = [line for line in _group(text.splitlines()) if "=" in line and not line.startswith("#")]
    return {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}


def _group(lines: Sequence[str]) -> Sequence[str]:
    if HEAD not in lines:
        return ()
    start = lines.index(HEAD) + 1
    end = next((at for at in range(start, len(lines)) if lines[at].startswith("[")), len(lines))
    return lines[start:end]


def _changed(text: str, wanted: Mapping[str, str | None]) -> str:
    """With these values in its first group; without those that are None."""
    lines = text.splitlines()
    group = _group(lines)
    if HEAD not in lines:
        lines, at = [HEAD], 1
    else:
        at = lines.index(HEAD) + 1
    kept = [line for line in group if line.partition("=")[0].strip() not in wanted]
    while kept and not kept[-1].strip():
        kept.pop()
    new = [f"{key}={value}" for key, value in wanted.items() if value is not None]
    rest = lines[at + len(group) :]
    return "\n".join([*lines[:at], *kept, *new, *([""] if rest else []), *rest]) + "\n"
