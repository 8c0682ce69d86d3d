"""The wire protocol of Wayland against a compositor that does what the test wants, also what none should do."""

import socket
import struct
import sys
from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from glutebreak.desktop.choose import NotHere
from glutebreak.desktop.idle import IdleProbe, ext_idle, kwin_idle
from tests.desktop.idle_desks import Heard

if sys.platform == "win32":
    pytest.skip("sockets of POSIX", allow_module_level=True)

DISPLAY, REGISTRY, SYNC, MANAGER, SEAT, FIRST = 1, 2, 3, 4, 5, 6
"""The ids that a client gives, in the order in which ours makes them."""
IDLED, RESUMED = 0, 1
EXT_IDLE, KWIN_IDLE, WL_SEAT = b"ext_idle_notifier_v1", b"org_kde_kwin_idle", b"wl_seat"
MILLISECOND = timedelta(milliseconds=1)


def message(source: int, event: int, body: bytes = b"") -> bytes:
    return struct.pack("=II", source, (8 + len(body)) << 16 | event) + body


def text(content: bytes) -> bytes:
    return struct.pack("=I", len(content) + 1) + content + bytes(4 - len(content) % 4)


def offer(number: int, interface: bytes, version: int) -> bytes:
    return message(REGISTRY, 0, struct.pack("=I", number) + text(interface) + struct.pack("=I", version))


class FakeCompositor:
    """The other end of the socket; it has said what it offers before anybody asks."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.ours, self._end = socket.socketpair()
        patch.setenv("WAYLAND_DISPLAY", "wayland-0")
        patch.setenv("XDG_RUNTIME_DIR", "/nowhere")
        patch.setattr("glutebreak.desktop.wayland._connected", lambda _: self.ours)

    def offers(self, *things: tuple[bytes, int]) -> None:
        self.says(*(offer(number, *thing) for number, thing in enumerate(things, 1)))
        self.says(message(SYNC, 0, bytes(4)))

    def says(self, *messages: bytes) -> None:
        self._end.sendall(b"".join(messages))

    def goes(self) -> None:
        self._end.close()

    def asked(self) -> list[tuple[int, int, tuple[int, ...]]]:
        """The requests that have come since the last look: object, request, and arguments of four bytes each."""
        self._end.setblocking(False)  # noqa: FBT003
        data, requests = self._end.recv(65_536), []
        self._end.setblocking(True)  # noqa: FBT003
        while data:
            target, word = struct.unpack_from("=II", data)
            requests.append((target, word & 0xFFFF, struct.unpack_from(f"={(word >> 16) // 4 - 2}I", data, 8)))
            data = data[word >> 16 :]
        return requests


@pytest.fixture
def compositor(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[FakeCompositor]:
    del qtbot  # the event loop
    fake = FakeCompositor(monkeypatch)
    yield fake
    fake.goes()
    fake.ours.close()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def probe(compositor: FakeCompositor, heard: Heard) -> Iterator[IdleProbe]:
    compositor.offers((EXT_IDLE, 1), (WL_SEAT, 8))
    probe = ext_idle.connect(heard, heard.lost)
    compositor.asked()
    yield probe
    probe.close()


@pytest.mark.parametrize(("version", "request_number"), [(1, 1), (2, 2), (3, 2)])
def test_input_alone_is_asked_for_where_that_can_be_done(
    compositor: FakeCompositor, heard: Heard, version: int, request_number: int
) -> None:
    compositor.offers((EXT_IDLE, version), (WL_SEAT, 8))
    probe = ext_idle.connect(heard, heard.lost)
    probe.watch(timedelta(minutes=3))
    assert compositor.asked()[-1] == (MANAGER, request_number, (FIRST, 180_000, SEAT))
    probe.close()


def test_the_older_protocol_has_its_own_order(compositor: FakeCompositor, heard: Heard) -> None:
    compositor.offers((KWIN_IDLE, 1), (WL_SEAT, 8))
    probe = kwin_idle.connect(heard, heard.lost)
    probe.watch(timedelta(minutes=3))
    assert compositor.asked()[-1] == (MANAGER, 0, (FIRST, SEAT, 180_000))
    probe.close()


@pytest.mark.parametrize(
    ("things", "reason"),
    [
        ((WL_SEAT, KWIN_IDLE), "this compositor does not offer ext-idle-notify-v1"),
        ((EXT_IDLE,), "this compositor has no seat"),
        ((), "this compositor does not offer ext-idle-notify-v1"),
    ],
)
def test_what_is_not_offered_is_told(
    compositor: FakeCompositor, heard: Heard, things: tuple[bytes, ...], reason: str
) -> None:
    compositor.offers(*((thing, 1) for thing in things))
    with pytest.raises(NotHere, match=reason):
        ext_idle.connect(heard, heard.lost)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (b"", "the compositor does not answer"),
        (offer(1, EXT_IDLE, 1) * 1000, "the compositor does not answer"),
        (b"HTTP/1.1 400 Bad Request", "the compositor broke the Wayland protocol"),
        (message(REGISTRY, 0, struct.pack("=II", 1, 0xFFFFFFF0)), "the compositor broke the Wayland protocol"),
    ],
)
def test_a_compositor_that_hangs_or_talks_nonsense_holds_nobody_up(
    compositor: FakeCompositor, heard: Heard, monkeypatch: pytest.MonkeyPatch, said: bytes, reason: str
) -> None:
    monkeypatch.setattr("glutebreak.desktop.wayland.PATIENCE_MS", 50)
    compositor.says(said)
    with pytest.raises(NotHere, match=reason):
        ext_idle.connect(heard, heard.lost)
    assert heard.losses == []


@pytest.mark.parametrize("cut", [1, 7, 8, 9, 19])
def test_half_a_message_waits_for_its_rest(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot, cut: int
) -> None:
    probe.watch(50 * MILLISECOND)
    said = message(DISPLAY, 1, struct.pack("=I", SYNC)) + message(FIRST, IDLED)
    compositor.says(said[:cut])
    qtbot.wait(80)
    assert (heard.words, heard.losses) == ([], [])
    compositor.says(said[cut:])
    qtbot.wait_until(lambda: heard.words == ["stopped"])


@pytest.mark.parametrize(
    "said",
    [
        struct.pack("=II", FIRST, 4 << 16),
        struct.pack("=II", FIRST, 9 << 16) + bytes(4),
        message(FIRST + 1, IDLED),
        message(0, IDLED),
        message(0xFF000000, IDLED),
        message(DISPLAY, 7),
        message(DISPLAY, 0),
        message(REGISTRY, 0, b""),
        message(REGISTRY, 0, struct.pack("=II", 9, 4) + b"seat" + bytes(4)),
        message(REGISTRY, 5, bytes(4)),
    ],
)
def test_whatever_breaks_the_protocol_ends_it_with_one_word(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot, said: bytes
) -> None:
    probe.watch(50 * MILLISECOND)
    compositor.says(said, message(FIRST, IDLED))
    qtbot.wait_until(lambda: bool(heard.losses))
    probe.watch(20 * MILLISECOND)
    qtbot.wait(80)
    assert heard.losses == ["the compositor broke the Wayland protocol"]
    assert heard.words == []


def test_a_refusal_is_told_in_the_compositors_words(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(MILLISECOND)
    compositor.says(message(DISPLAY, 0, struct.pack("=II", MANAGER, 1) + text(b"no such request")))
    qtbot.wait_until(lambda: bool(heard.losses))
    assert heard.losses == ["the compositor refused a request (no such request)"]


@pytest.mark.parametrize("number", [1, 2])
def test_what_is_withdrawn_is_lost(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot, number: int
) -> None:
    del probe
    compositor.says(offer(9, b"wl_output", 4), message(REGISTRY, 1, struct.pack("=I", 9)))
    compositor.says(message(REGISTRY, 1, struct.pack("=I", number)))
    qtbot.wait_until(lambda: bool(heard.losses))
    assert heard.losses == ["the compositor has withdrawn what it offered"]


def test_a_compositor_that_goes_is_told_once(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    compositor.goes()
    probe.watch(MILLISECOND)
    qtbot.wait_until(lambda: bool(heard.losses))
    probe.watch(2 * MILLISECOND)
    qtbot.wait(20)
    assert len(heard.losses) == 1


def test_a_pause_that_was_over_before_we_woke_up_is_never_told(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(20 * MILLISECOND)
    compositor.says(message(FIRST, IDLED), message(FIRST, RESUMED))
    qtbot.wait(100)
    assert heard.words == []


def test_an_object_for_a_longer_pause_dates_one_that_began_earlier(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(timedelta(minutes=3))
    probe.watch(20 * MILLISECOND)
    compositor.says(message(FIRST + 1, IDLED))
    qtbot.wait_until(lambda: heard.words == ["stopped"])
    assert heard.idle[0] < timedelta(minutes=1)
    probe.watch(timedelta(minutes=3))
    compositor.says(message(FIRST, IDLED))
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped"])
    assert heard.idle[1] >= timedelta(minutes=3)
    compositor.says(message(FIRST, RESUMED), message(FIRST + 1, RESUMED))
    qtbot.wait_until(lambda: heard.words == ["stopped", "stopped", "seen"])


def test_an_object_for_a_shorter_pause_is_let_go_and_what_it_still_says_is_passed_over(
    compositor: FakeCompositor, probe: IdleProbe, heard: Heard, qtbot: QtBot
) -> None:
    probe.watch(20 * MILLISECOND)
    probe.watch(timedelta(minutes=3))
    assert [request[:2] for request in compositor.asked()] == [(MANAGER, 1), (FIRST, 0), (MANAGER, 1)]
    compositor.says(message(FIRST, IDLED))
    qtbot.wait(60)
    assert (heard.words, heard.losses) == ([], [])
