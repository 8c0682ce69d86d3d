"""Idle time from the X server's SYNC extension: alarms on its IDLETIME counter.

The server wakes us when a pause has become long enough, and at the first input after that; in between, and while
input goes on, there is nothing to do. Requests and events: "X Synchronization Extension Protocol", version 3.1.
"""

import struct
from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QSocketNotifier

from glutebreak.desktop.choose import Gone, Lost, NotHere
from glutebreak.desktop.idle.probe import IdleListener
from glutebreak.desktop.x11 import Connection, Extension, NoReply
from glutebreak.desktop.x11 import connect as open_display

_INITIALIZE, _LIST_COUNTERS, _QUERY_COUNTER, _CREATE_ALARM, _DESTROY_ALARM = 0, 1, 5, 8, 11
_ALARM_NOTIFY = 1
_AT_LEAST, _AT_MOST = 2, 3
"""Comparisons, not transitions: true already counts too, so nothing is missed on the way to making the alarm."""
_ALARM_FIELDS = 0b11111
"""Counter, value type, value, test type, delta (0: tells once, then sleeps)."""
_ABSOLUTE = 0
_IDLETIME = b"IDLETIME"
_MILLISECOND = timedelta(milliseconds=1)


class XSync:
    """Two alarms at most: one for the pause, and after it one for its end."""

    name = "xsync"

    def __init__(self, counter: "Counter", listener: IdleListener, lost: Lost) -> None:
        self._counter = counter
        self._listener = listener
        self._lost = lost
        self._threshold: timedelta | None = None
        self._pause: int | None = None
        """The alarm that waits for the pause, or told of it."""
        self._return: int | None = None
        """The alarm that waits for the end of a pause that was told."""
        self._notifier = QSocketNotifier(counter.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)

    def watch(self, threshold: timedelta) -> None:
        if threshold == self._threshold:
            return
        self._threshold = threshold
        try:
            self._await_pause(threshold)
        except Gone as reason:
            self._lose(reason)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._counter.close()

    def _lose(self, reason: Gone) -> None:
        was_open = self._notifier.isEnabled()
        self.close()
        if was_open:
            self._lost(str(reason))

    def _drain(self) -> None:
        try:
            for alarm, idle in self._counter.rung():
                self._answer(alarm, idle)
        except Gone as reason:
            self._lose(reason)

    def _answer(self, alarm: int, idle: timedelta) -> None:
        if alarm == self._return:
            self._end_pause(alarm)
        elif alarm == self._pause and self._threshold is not None:
            self._begin_pause(self._threshold, idle)

    def _begin_pause(self, threshold: timedelta, idle_then: timedelta) -> None:
        """Tell of it as it is now: the alarm may have been waiting for us while this process was stopped."""
        idle_now = self._counter.read()
        idle = idle_then if idle_now is None else idle_now
        if idle >= threshold:
            if self._return is None:
                self._return = self._counter.ring_at_most(threshold - _MILLISECOND)
            self._listener.input_stopped(idle)
        elif self._return is None:
            self._await_pause(threshold)

    def _end_pause(self, alarm: int) -> None:
        self._counter.forget(alarm)
        self._return = None
        if self._threshold is not None:
            self._await_pause(self._threshold)
        self._listener.input_seen()

    def _await_pause(self, threshold: timedelta) -> None:
        if self._pause is not None:
            self._counter.forget(self._pause)
        self._pause = self._counter.ring_at_least(threshold)


class Counter:
    """The server's IDLETIME and the alarms on it. Every call but `close` may raise `Gone`."""

    def __init__(self, display: Connection, sync: Extension, identity: int) -> None:
        self._display = display
        self._sync = sync
        self._identity = identity
        self.descriptor = display.descriptor

    def read(self) -> timedelta | None:
        """Time since the last input; None while the server hangs."""
        try:
            reply = self._display.ask(self._sync.opcode, _QUERY_COUNTER, struct.pack("=I", self._identity))
        except NoReply:
            return None
        return _length(reply, 8)

    def ring_at_least(self, value: timedelta) -> int:
        """A new alarm that rings once, as soon as there was no input for so long."""
        return self._make(_AT_LEAST, value)

    def ring_at_most(self, value: timedelta) -> int:
        """A new alarm that rings once, as soon as the last input is no longer ago."""
        return self._make(_AT_MOST, value)

    def _make(self, test: int, value: timedelta) -> int:
        alarm = self._display.new_id()
        halves = divmod(max(value // _MILLISECOND, 0), 1 << 32)
        fields = struct.pack("=II IIiI I iI", alarm, _ALARM_FIELDS, self._identity, _ABSOLUTE, *halves, test, 0, 0)
        self._display.tell(self._sync.opcode, _CREATE_ALARM, fields)
        return alarm

    def forget(self, alarm: int) -> None:
        """Unmake it; what it still has to say has to be ignored."""
        self._display.tell(self._sync.opcode, _DESTROY_ALARM, struct.pack("=I", alarm))

    def rung(self) -> Iterator[tuple[int, timedelta]]:
        """The alarms that rang since the last look, and the idle time then."""
        for event in self._display.events():
            if event[0] & 0x7F == self._sync.first_event + _ALARM_NOTIFY:
                yield struct.unpack_from("=I", event, 4)[0], _length(event, 8)

    def close(self) -> None:
        """Disconnect; may be called twice."""
        self._display.close()


def _length(message: bytes, offset: int) -> timedelta:
    """A 64-bit number of milliseconds, high half first whatever the byte order."""
    high, low = struct.unpack_from("=iI", message, offset)
    return int((high << 32) + low) * _MILLISECOND


def connect(listener: IdleListener, lost: Lost) -> XSync:
    """Connect to this session's X server."""
    display = open_display()
    try:
        return XSync(_find_counter(display), listener, lost)
    except (Gone, NoReply, NotHere) as error:
        display.close()
        raise NotHere(str(error)) from error


def _find_counter(display: Connection) -> Counter:
    sync = display.extension("SYNC")
    if sync is None:
        raise NotHere("this X server has no SYNC extension")
    display.ask(sync.opcode, _INITIALIZE, struct.pack("=BBH", 3, 1, 0))
    counters = dict(_system_counters(display.ask(sync.opcode, _LIST_COUNTERS, b"")))
    if _IDLETIME not in counters:
        raise NotHere("this X server does not count idle time")
    return Counter(display, sync, counters[_IDLETIME])


def _system_counters(reply: bytes) -> Iterator[tuple[bytes, int]]:
    """Names and ids out of the reply; each entry is padded to a multiple of four bytes."""
    (count,) = struct.unpack_from("=I", reply, 8)
    offset = 32
    for _ in range(count):
        identity, length = struct.unpack_from("=I8xH", reply, offset)
        yield reply[offset + 14 : offset + 14 + length], identity
        offset += -(-(14 + length) // 4) * 4
