"""glutebreak as a person has it: a process that is told things by its commands.

Knows the commands and nothing of the inside. Works in whatever desktop the caller is in.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

from tests.desktops.hands import until

INSTALLED = Path(sys.executable).with_name("glutebreak")
COMMAND_LIMIT = 30  # seconds


class Program:
    """One run of it, ended when the block ends."""

    def __init__(self, *arguments: str, command: Path = INSTALLED, log: Path | None = None) -> None:
        self._command = command
        self._arguments = arguments
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self.environment: dict[str, str] | None = None
        """Of the program and its commands; None: that of the caller."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def pid(self) -> int:
        return self._running.pid

    def start(self) -> None:
        """Start it and wait until it answers."""
        output = self._log.open("ab") if self._log else None
        self._process = subprocess.Popen(
            [self._command, "run", *self._arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=self.environment,
        )
        if output:
            output.close()
        until(self._answers, "glutebreak answers")

    def kill(self) -> None:
        """As `kill -9` does."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def quit(self) -> int:
        """Ask it to end; its exit status."""
        self.tell("quit")
        return self._running.wait(COMMAND_LIMIT)

    def wait(self) -> int:
        """Its exit status, once it has ended by itself."""
        return self._running.wait(COMMAND_LIMIT)

    def ask(self, *command: str) -> subprocess.CompletedProcess[str]:
        """One command, whatever comes of it."""
        return subprocess.run(
            [self._command, *command],
            capture_output=True,
            text=True,
            check=False,
            timeout=COMMAND_LIMIT,
            env=self.environment,
        )

    def tell(self, *command: str) -> str:
        """One command that has to work; what it printed."""
        answer = self.ask(*command)
        assert answer.returncode == 0, f"glutebreak {' '.join(command)}: {answer.stderr}"
        return answer.stdout

    def status(self) -> dict[str, Any]:
        return dict(json.loads(self.tell("status", "--json")))

    def history(self) -> list[dict[str, Any]]:
        return list(json.loads(self.tell("history", "--json")))

    def _answers(self) -> bool:
        ended = self._running.poll()
        assert ended is None, f"glutebreak ended with status {ended}"
        return self.ask("status").returncode == 0

    @property
    def _running(self) -> subprocess.Popen[bytes]:
        assert self._process, "not started"
        return self._process
