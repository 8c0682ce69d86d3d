"""Idle time by ext-idle-notify-v1, which nearly every Wayland compositor but GNOME's offers."""

from glutebreak.desktop.choose import Lost
from glutebreak.desktop.idle.compositor import Compositor, open_compositor
from glutebreak.desktop.idle.probe import IdleListener

_GET_IDLE_NOTIFICATION, _GET_INPUT_IDLE_NOTIFICATION = 1, 2
_INPUT_ALONE = 2
"""From this version on one can ask for input alone, whatever keeps the screen on."""


def connect(listener: IdleListener, lost: Lost) -> Compositor:
    """Connect to this session's compositor."""
    display, ask = open_compositor("ext-idle-notify-v1", "ext_idle_notifier_v1", _INPUT_ALONE, _request)
    return Compositor("ext_idle", display, ask, listener, lost)


def _request(version: int, identity: int, seat: int, milliseconds: int) -> tuple[int, ...]:
    request = _GET_INPUT_IDLE_NOTIFICATION if version >= _INPUT_ALONE else _GET_IDLE_NOTIFICATION
    return request, identity, milliseconds, seat
