import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from glutebreak.remote import door as door_unix
from glutebreak.remote import door_pipe, lock, pipe
from glutebreak.remote import instance as door
from glutebreak.remote.ask import NoAnswer, NotRunning, ask
from glutebreak.remote.instance import CannotClaim, Instance
from glutebreak.remote.lock import Lock
from glutebreak.remote.place import LOCK, SOCKET, address

if sys.platform == "win32":
    pytest.skip("goes by users, signals and sockets of POSIX", allow_module_level=True)

ROOT = Path(__file__).parents[2]
Reply = dict[str, object]


def echo(command: str, arguments: Reply) -> Reply:
    return {"ok": True, "command": command, "arguments": arguments}


@pytest.fixture
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("d")  # short: a socket's path has some hundred characters


@pytest.fixture(params=[door_unix.Door, door_pipe.Door], ids=["socket", "pipe"])
def instance(
    qtbot: QtBot, directory: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Instance]:
    """With either door: that for Windows works on Unix sockets too."""
    del qtbot  # the event loop
    monkeypatch.setattr(door, "Door", request.param)
    instance = Instance(directory, echo)
    assert instance.claim()
    yield instance
    instance.close()


class Client:
    """Runs what waits for the instance beside its event loop."""

    def __init__(self, qtbot: QtBot, directory: Path) -> None:
        self._qtbot = qtbot
        self._directory = directory

    def aside(self, work: Callable[[], Reply]) -> Reply:
        future: Future[Reply] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001  (told to the test)
                future.set_exception(error)

        thread = threading.Thread(target=run)
        thread.start()
        self._qtbot.wait_until(future.done, timeout=10_000)
        thread.join()
        return future.result()

    def ask(self, command: str, **arguments: object) -> Reply:
        return self.aside(lambda: ask(self._directory, command, arguments))

    def connect(self) -> socket.socket:
        raw = socket.socket(socket.AF_UNIX)
        raw.settimeout(10)
        raw.connect(address(self._directory))
        return raw

    def say(self, line: bytes) -> Reply:
        """What comes back for these bytes."""

        def exchange() -> Reply:
            with self.connect() as raw:
                with suppress(BrokenPipeError):
                    raw.sendall(line)
                reply: Reply = json.loads(raw.makefile("rb").readline())
                return reply

        return self.aside(exchange)


@pytest.fixture
def client(qtbot: QtBot, instance: Instance, directory: Path) -> Client:
    del instance
    return Client(qtbot, directory)


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from glutebreak.remote.instance import Instance
application = QCoreApplication()
instance = Instance(Path(sys.argv[1]), lambda command, arguments: {"ok": True, "said": command})
print("ready", flush=True)
sys.stdin.readline()
print(instance.claim(), flush=True)
application.exec()
"""


class Program:
    """An instance in a process of its own."""

    def __init__(self, directory: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(directory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        assert self._line() == "ready"

    def go(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def claimed(self) -> bool:
        return self._line() == "True"

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture
def start(directory: Path) -> Iterator[Callable[[], Program]]:
    programs: list[Program] = []

    def start() -> Program:
        programs.append(Program(directory))
        return programs[-1]

    yield start
    for program in programs:
        with program.process:
            program.process.kill()


def test_a_request_is_answered(client: Client) -> None:
    assert client.ask("snooze", minutes=5) == {"ok": True, "command": "snooze", "arguments": {"minutes": 5}}


def test_texts_in_any_script_pass(client: Client) -> None:
    assert client.ask("note", text="Käse “ü” 休み\n")["arguments"] == {"text": "Käse “ü” 休み\n"}


def test_arguments_may_be_left_out(client: Client) -> None:
    assert client.say(b'{"command": "status"}\n')["arguments"] == {}


def test_nobody_runs_where_nobody_ever_did(directory: Path) -> None:
    with pytest.raises(NotRunning):
        ask(directory, "status", {})


def test_who_asks_an_instance_that_is_ending_is_told(client: Client, instance: Instance, qtbot: QtBot) -> None:
    with client.connect() as raw:
        qtbot.wait_until(lambda: bool(instance._visitors))
        instance.close()
        raw.sendall(b'{"command": "status"}\n')
        assert client.aside(lambda: json.loads(raw.recv(1000))) == {"ok": False, "error": "glutebreak is ending"}


def test_nobody_runs_once_the_instance_is_closed(instance: Instance, directory: Path) -> None:
    instance.close()
    instance.close()
    with pytest.raises(NotRunning):
        ask(directory, "status", {})


def test_the_socket_is_for_this_user_alone(instance: Instance, directory: Path) -> None:
    del instance
    assert (directory / SOCKET).stat().st_mode & 0o077 == 0
    assert (directory / LOCK).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"hello\n",
        b"\xff\xfe\x00\n",
        b"[]\n",
        b'{"command": 3}\n',
        b'{"arguments": {}}\n',
        b'{"command": "x", "arguments": []}\n',
        b'{"command": "x", "more": 1}\n',
        b"[" * 50_000 + b"\n",
    ],
)
def test_garbage_gets_one_line_that_says_so(client: Client, garbage: bytes) -> None:
    reply = client.say(garbage)
    assert reply["ok"] is False
    assert str(reply["error"]).startswith("not a request: ")
    assert client.ask("status")["ok"] is True


def test_a_request_of_just_the_limit_is_answered_and_a_longer_one_is_refused(client: Client) -> None:
    frame = b'{"command": "%s"}\n'
    fill = b"x" * (door.REQUEST_LIMIT - len(frame) + 2)
    assert client.say(frame % fill)["ok"] is True
    assert client.say(frame % (fill + b"x"))["error"] == "a request has at most 65536 bytes"
    assert client.say(b"x" * 1_000_000)["error"] == "a request has at most 65536 bytes"


def test_asking_for_too_much_says_so_to_the_asker(client: Client) -> None:
    assert client.ask("note", text="x" * 1_000_000)["error"] == "a request has at most 65536 bytes"


def test_a_request_may_come_in_pieces(client: Client, qtbot: QtBot) -> None:
    with client.connect() as raw:
        raw.sendall(b'{"command"')
        qtbot.wait(50)
        raw.sendall(b': "status"}\n')
        assert client.aside(lambda: json.loads(raw.recv(1000)))["command"] == "status"


def test_only_the_first_line_counts(client: Client) -> None:
    assert client.say(b'{"command": "one"}\n{"command": "two"}\n')["command"] == "one"


def test_who_leaves_in_the_middle_of_a_line_disturbs_nobody(client: Client, qtbot: QtBot) -> None:
    with client.connect() as raw:
        raw.sendall(b'{"comm')
        qtbot.wait(20)
    assert client.ask("status")["ok"] is True


@pytest.mark.parametrize("said", [b"", b'{"command": "stat'])
def test_who_does_not_finish_a_request_is_dropped(
    client: Client, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    monkeypatch.setattr(door, "PATIENCE", 200)
    with client.connect() as raw:
        raw.sendall(said)
        assert client.aside(lambda: {"heard": raw.recv(1)}) == {"heard": b""}
    qtbot.wait(20)


def test_who_has_waited_longest_makes_room_for_the_next(client: Client, instance: Instance, qtbot: QtBot) -> None:
    crowd = []
    for number in range(door.CONNECTION_LIMIT):
        crowd.append(client.connect())
        qtbot.wait_until(lambda: len(instance._visitors) > number)  # noqa: B023 - waited for here
    assert client.ask("status")["ok"] is True
    refused = client.aside(lambda: json.loads(crowd[0].makefile("rb").readline()))
    assert refused == {"ok": False, "error": "too many commands at once; try again"}
    assert len(instance._visitors) == door.CONNECTION_LIMIT - 1
    for raw in crowd:
        raw.close()
    qtbot.wait_until(lambda: not instance._visitors)


def test_a_crowd_before_the_door_is_waited_for_and_then_told(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Lock(directory / LOCK)
    assert held.take()
    monkeypatch.setattr("glutebreak.remote.ask._STARTING", 3)
    with socket.socket(socket.AF_UNIX) as deaf, socket.socket(socket.AF_UNIX) as first:
        deaf.bind(address(directory))
        deaf.listen(0)
        first.connect(address(directory))
        with pytest.raises(NoAnswer, match="cannot be reached"):
            ask(directory, "status", {})
    held.release()


def test_nothing_is_left_of_a_connection_that_ended(client: Client, instance: Instance, qtbot: QtBot) -> None:
    before = _open_files()
    for _ in range(20):
        client.ask("status")
    qtbot.wait_until(lambda: not instance._visitors and not instance.findChildren(QLocalSocket))
    assert _open_files() == before


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_fault_in_an_answer_is_loud_and_still_answered(qtbot: QtBot, directory: Path) -> None:
    def fail(command: str, arguments: Reply) -> Reply:
        raise RuntimeError(command, arguments)

    instance = Instance(directory, fail)
    assert instance.claim()
    with qtbot.captureExceptions() as exceptions:
        reply = Client(qtbot, directory).ask("status")
    assert reply == {"ok": False, "error": "glutebreak failed at this; its log says more"}
    assert [kind for kind, *_ in exceptions] == [RuntimeError]
    instance.close()


def test_an_answer_may_close_the_instance(qtbot: QtBot, directory: Path) -> None:
    def leave(*_: object) -> Reply:
        ending.close()
        return {"ok": True}

    ending = Instance(directory, leave)
    assert ending.claim()
    assert Client(qtbot, directory).ask("quit") == {"ok": True}


def test_the_second_instance_does_not_get_in_and_the_first_stays_reachable(client: Client, directory: Path) -> None:
    second = Instance(directory, echo)
    assert not second.claim()
    second.close()
    assert client.ask("status")["ok"] is True


def test_the_next_gets_in_when_the_first_has_closed(instance: Instance, directory: Path) -> None:
    second = Instance(directory, echo)
    instance.close()
    assert second.claim()
    second.close()


def test_of_several_that_start_at_once_one_gets_in(start: Callable[[], Program], directory: Path) -> None:
    programs = [start() for _ in range(4)]
    for program in programs:
        program.go()
    assert sorted(program.claimed() for program in programs) == [False, False, False, True]
    assert ask(directory, "hello", {}) == {"ok": True, "said": "hello"}


def test_a_killed_instance_does_not_keep_the_next_out(start: Callable[[], Program], directory: Path) -> None:
    first = start()
    first.go()
    assert first.claimed()
    first.process.kill()
    first.process.wait()
    assert (directory / SOCKET).exists()
    with pytest.raises(NotRunning):
        ask(directory, "hello", {})
    second = start()
    second.go()
    assert second.claimed()
    assert ask(directory, "hello", {})["ok"] is True


def test_an_instance_that_hangs_is_told_from_none(start: Callable[[], Program], directory: Path) -> None:
    program = start()
    program.go()
    assert program.claimed()
    program.process.send_signal(signal.SIGSTOP)
    with pytest.raises(NoAnswer, match="busy"):
        ask(directory, "hello", {}, timeout=0.2)
    program.process.send_signal(signal.SIGCONT)
    assert ask(directory, "hello", {})["ok"] is True


def test_an_instance_that_is_just_starting_is_waited_for(qtbot: QtBot, directory: Path) -> None:
    starting = Lock(directory / LOCK)
    assert starting.take()
    instance = Instance(directory, echo)
    instance._lock = starting  # has the lock, and not yet the socket
    QTimer.singleShot(200, instance.claim)
    assert Client(qtbot, directory).ask("hello")["ok"] is True
    instance.close()


def test_an_instance_without_a_socket_is_told_from_none(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glutebreak.remote.ask._STARTING", 2)
    running = Lock(directory / LOCK)
    assert running.take()
    with pytest.raises(NoAnswer, match="cannot be reached"):
        ask(directory, "hello", {})
    running.release()


def test_an_instance_whose_socket_cannot_be_made_runs_without_and_says_so(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    del qtbot
    deep = tmp_path / ("d" * 120)
    deep.mkdir()
    instance = Instance(deep, echo)
    assert instance.claim()
    assert "commands cannot reach this instance" in caplog.text
    instance.close()


def test_a_directory_that_cannot_be_used_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    with pytest.raises(CannotClaim, match="missing”: No such file or directory"):
        Instance(tmp_path / "missing", echo).claim()


def test_the_lock_is_not_kept_by_a_program_that_was_given_the_old_process_id(directory: Path) -> None:
    (directory / LOCK).write_text(f"{os.getpid()}\n")
    assert Lock(directory / LOCK).take()


def test_a_glance_at_the_lock_keeps_no_starting_instance_out(
    qtbot: QtBot, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    glance = Lock(directory / LOCK)
    assert glance.take()
    monkeypatch.setattr("time.sleep", lambda _: glance.release())
    instance = Instance(directory, echo)
    assert instance.claim()
    instance.close()


def test_whether_the_lock_is_held_can_be_seen_without_keeping_it(directory: Path) -> None:
    path = directory / LOCK
    assert not lock.is_held(path)
    assert not path.exists()
    holder = Lock(path)
    assert holder.take()
    assert holder.take()
    assert lock.is_held(path)
    holder.release()
    assert not lock.is_held(path)


def test_when_it_was_last_alive_can_be_asked_after_it_was_killed(
    start: Callable[[], Program], qtbot: QtBot, directory: Path
) -> None:
    del qtbot
    assert Instance.last_seen(directory) is None
    first = start()
    first.go()
    assert first.claimed()
    first.process.kill()
    first.process.wait()
    os.utime(directory / LOCK, (1_000, 1_000))
    assert Instance.last_seen(directory) == 1_000
    next_one = Instance(directory, echo)
    assert next_one.claim()
    assert Instance.last_seen(directory) == 1_000
    next_one.touch()
    assert (Instance.last_seen(directory) or 0) > 1_000_000_000
    next_one.close()


def test_qt_can_ask_too_for_where_plain_sockets_cannot(
    qtbot: QtBot, start: Callable[[], Program], directory: Path
) -> None:
    del qtbot
    program = start()
    program.go()
    assert program.claimed()
    assert pipe.exchange(address(directory), b'{"command": "hello"}\n', 5) == b'{"ok":true,"said":"hello"}\n'


def test_qt_finds_nobody_where_nobody_is(qtbot: QtBot, directory: Path) -> None:
    del qtbot
    assert pipe.exchange(address(directory), b"{}\n", 0.1) is None


def test_asking_needs_no_qt() -> None:
    code = "import glutebreak.remote.ask, sys; print([name for name in sys.modules if 'PySide6' in name])"
    shown = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, check=True
    )
    assert shown.stdout == b"[]\n"
