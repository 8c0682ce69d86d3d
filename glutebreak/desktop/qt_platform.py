"""Through what windows come up: whether Qt shall go through XWayland where the desktop speaks Wayland.

On Wayland no program can show a window without the focus, place it or keep it on top. Through XWayland, GNOME and KDE
let it do all three, and not one of 2,000 keys is lost (`tests/e2e/test_keys.py`); on sway they get lost either way. Has
to be decided before Qt connects; knows neither Qt nor windows.
"""

from collections.abc import Iterator, Mapping

from glutebreak.desktop.choose import Answer, NotHere

_WINDOWS = "windows"
_XWAYLAND = "xwayland"
_KEEP_KEYS = frozenset({"GNOME", "KDE"})
"""Desktops, by their names in XDG_CURRENT_DESKTOP, on which that was tried and no key was lost."""
_TAKES_KEYS = "A window takes the keyboard when it comes up here, so a notification is first (setting “Breaks come”)."


def platform_for(environ: Mapping[str, str]) -> str | None:
    """What to ask Qt for, a second choice after the first; None leaves it to Qt, and so to the person."""
    if not _speaks_wayland(environ):
        return None
    try:
        _check(environ)
    except NotHere:
        return None
    return "xcb;wayland"


def answers(environ: Mapping[str, str], in_use: str) -> Iterator[Answer]:
    """For the doctor, with the name of the platform that Qt has taken in the end."""
    mend = None
    if _speaks_wayland(environ) and in_use == "xcb":
        in_use = _XWAYLAND
    elif _speaks_wayland(environ):
        refused = _refusal(environ)
        mend = refused.mend or _TAKES_KEYS
        yield Answer(_WINDOWS, _XWAYLAND, chosen=False, reason=refused.reason, mend=refused.mend)
    yield Answer(_WINDOWS, in_use, chosen=True, mend=mend)


def _speaks_wayland(environ: Mapping[str, str]) -> bool:
    return bool(environ.get("WAYLAND_DISPLAY"))


def _refusal(environ: Mapping[str, str]) -> NotHere:
    try:
        _check(environ)
    except NotHere as refused:
        return refused
    return NotHere("Qt could not connect to it", "Install what Qt needs for X11 (Debian, Ubuntu: libxcb-cursor0).")


def _check(environ: Mapping[str, str]) -> None:
    """Raises `NotHere` where XWayland is not to be used."""
    if wanted := environ.get("QT_QPA_PLATFORM"):
        raise NotHere(f"QT_QPA_PLATFORM asks for “{wanted}”")
    if _KEEP_KEYS.isdisjoint(environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")):
        raise NotHere("only GNOME and KDE let a window come up without the focus through it")
    if not environ.get("DISPLAY"):
        raise NotHere("no X display", "Install XWayland, so that windows come up without the focus (package xwayland).")
