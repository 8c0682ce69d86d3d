"""Whether windows come up through XWayland, and what the doctor says about it."""

import pytest

from glutebreak.desktop.qt_platform import answers, platform_for

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
GNOME = WAYLAND | {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
KDE = WAYLAND | {"XDG_CURRENT_DESKTOP": "KDE"}
SWAY = WAYLAND | {"XDG_CURRENT_DESKTOP": "sway"}


@pytest.mark.parametrize("environ", [GNOME, KDE])
def test_gnome_and_kde_are_asked_for_xwayland_and_for_wayland_where_that_fails(environ: dict[str, str]) -> None:
    assert platform_for(environ) == "xcb;wayland"


@pytest.mark.parametrize(
    "environ",
    [
        SWAY,
        WAYLAND,
        GNOME | {"DISPLAY": ""},
        GNOME | {"QT_QPA_PLATFORM": "wayland"},
        GNOME | {"QT_QPA_PLATFORM": "offscreen"},
        {"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "GNOME"},
        {},
    ],
    ids=["sway", "unknown", "no X", "asked for", "offscreen", "X11", "bare"],
)
def test_elsewhere_the_choice_is_left_to_qt(environ: dict[str, str]) -> None:
    assert platform_for(environ) is None


def test_the_doctor_tells_xwayland_from_x11() -> None:
    assert [one.candidate for one in answers(GNOME, "xcb")] == ["xwayland"]
    assert [one.candidate for one in answers({"DISPLAY": ":0"}, "xcb")] == ["xcb"]


@pytest.mark.parametrize(
    ("environ", "reason", "mend"),
    [
        (SWAY, "only GNOME and KDE", "takes the keyboard"),
        (KDE | {"DISPLAY": ""}, "no X display", "Install XWayland"),
        (KDE | {"QT_QPA_PLATFORM": "wayland"}, "asks for “wayland”", "takes the keyboard"),
        (KDE, "could not connect", "libxcb-cursor0"),
    ],
)
def test_the_doctor_says_why_it_is_wayland_and_what_would_mend_it(
    environ: dict[str, str], reason: str, mend: str
) -> None:
    refused, chosen = answers(environ, "wayland")

    assert (refused.chosen, chosen.chosen, chosen.candidate) == (False, True, "wayland")
    assert reason in (refused.reason or "")
    assert mend in (chosen.mend or "")
