"""Whether a break that is due comes as a window or as a notification."""

import pytest

from glutebreak.settings.breaks_come import BreaksCome


@pytest.mark.parametrize("platform", ["xcb", "wayland", "wayland-egl", "offscreen"])
def test_the_person_decides_and_else_whether_a_window_would_take_the_keyboard(platform: str) -> None:
    assert BreaksCome.NOTIFICATION.is_announced(platform)
    assert not BreaksCome.WINDOW.is_announced(platform)
    assert BreaksCome.DESKTOP.is_announced(platform) is platform.startswith("wayland")
