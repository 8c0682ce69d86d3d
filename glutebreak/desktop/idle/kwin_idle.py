"""Idle time by org_kde_kwin_idle, the older protocol, where a compositor offers only that (sway before 1.8)."""

from glutebreak.desktop.choose import Lost
from glutebreak.desktop.idle.compositor import Compositor, open_compositor
from glutebreak.desktop.idle.probe import IdleListener

_GET_IDLE_TIMEOUT = 0


def connect(listener: IdleListener, lost: Lost) -> Compositor:
    """Connect to this session's compositor."""
    display, ask = open_compositor("org_kde_kwin_idle", "org_kde_kwin_idle", 1, _request)
    return Compositor("kwin_idle", display, ask, listener, lost)


def _request(_: int, identity: int, seat: int, milliseconds: int) -> tuple[int, ...]:
    return _GET_IDLE_TIMEOUT, identity, seat, milliseconds
