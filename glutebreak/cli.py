"""The commands: what a person types, and what comes back on the terminal.

Status 0; 1 with one line on standard error that says what to do; 2 for wrong usage. Starting the program is left to
`app`; everything heavy is imported only by the command that needs it, so that the others answer at once.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from glutebreak import __version__
from glutebreak.failure import Failure
from glutebreak.remote.ask import NoAnswer, NotRunning, ask
from glutebreak.remote.place import NotOurPlace, runtime_directory

if TYPE_CHECKING:
    from glutebreak.settings.fields import Value

ARGUMENTS = frozenset({"exercise", "minutes", "end", "on", "length", "action"})
"""What the commands of the running program take."""
NOT_RUNNING = "glutebreak is not running; start it with: glutebreak"


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    options = parser().parse_args(words)
    try:
        return int(options.act(options) or 0)
    except (Failure, NotOurPlace, NoAnswer) as failure:
        print(f"glutebreak: {failure}", file=sys.stderr)
    except NotRunning:
        print(f"glutebreak: {NOT_RUNNING}", file=sys.stderr)
    except BrokenPipeError:
        # Whoever read the output has had enough; Python would complain once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def parser() -> argparse.ArgumentParser:
    """All commands; without one, the program starts, or shows its window if it runs already."""
    top = argparse.ArgumentParser(prog="glutebreak", description="Get off the chair in time.", allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"glutebreak {__version__}")
    _add_run_options(top)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    run = commands.add_parser("run", help="start glutebreak (as without a command)", allow_abbrev=False)
    _add_run_options(run)
    _add_remote_commands(commands)
    _add_local_commands(commands)
    return top


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def _add_run_options(command: argparse.ArgumentParser) -> None:
    command.set_defaults(act=_run)
    command.add_argument(
        "--clock-rate", type=_rate, default=1.0, metavar="N", help="let time run N times as fast, for trying out"
    )
    command.add_argument(
        "--use", action="append", default=[], metavar="CAPABILITY=WAY", help="force a way, such as idle=xsync"
    )
    command.add_argument("--verbose", action="store_true", help="log to standard error too, in more detail")


def _add_remote_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    _remote(commands, "status", "what the rhythm does now")
    _remote(commands, "break", "take a break now").add_argument(
        "exercise", nargs="?", default="", help="its id, as in: rear-leg-knee-bend"
    )
    _remote(commands, "done", "the break is done")
    _remote(commands, "snooze", "put the break off").add_argument("minutes", nargs="?", default="", help="1 to 60")
    _remote(commands, "skip", "give up this break")
    _remote(commands, "floor", "the floor session: start it, or say what became of the set").add_argument(
        "action", nargs="?", default="", metavar="WHAT", help="start, done, undo or end"
    )
    _remote(commands, "check", "start the glute check")
    _remote(commands, "pause", "stop the rhythm").add_argument(
        "end", nargs="?", default="", help="30m, 2h, tomorrow or 17:30; without it, until you resume"
    )
    _remote(commands, "resume", "end the pause")
    _remote(commands, "standing", "you work standing, or sit again").add_argument(
        "on", nargs="?", choices=("on", "off"), default="on", help="on (without it) or off"
    )
    _remote(commands, "meeting", "hold breaks back while you are in a meeting").add_argument(
        "length", nargs="?", default="", help="30m, 1h, until-i-say (as without it), or off"
    )
    _remote(commands, "why", "the last decisions, in plain words")
    _remote(commands, "quit", "end glutebreak")


def _remote(commands: "Commands[argparse.ArgumentParser]", name: str, text: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(act=_ask, command=name)
    return command


def _add_local_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    settings = commands.add_parser("settings", help="list, show or change settings", allow_abbrev=False)
    settings.add_argument("name", nargs="?", metavar="KEY")
    settings.add_argument("value", nargs="?", metavar="VALUE")
    settings.set_defaults(act=_settings)
    history = commands.add_parser("history", help="the breaks that were recorded", allow_abbrev=False)
    history.add_argument("--days", type=_days, default=7, metavar="N", help="the last N days (7)")
    history.set_defaults(act=_history)
    export = commands.add_parser("export", help="write out everything that was recorded", allow_abbrev=False)
    export.add_argument("--format", choices=("csv", "json"), help="as the name of FILE ends, else csv")
    export.add_argument("file", nargs="?", metavar="FILE", help="a new file; without it, standard output")
    export.set_defaults(act=_export)
    doctor = commands.add_parser("doctor", help="what works on this desktop, and why not otherwise", allow_abbrev=False)
    doctor.set_defaults(act=_doctor)
    autostart = commands.add_parser("autostart", help="whether it starts with the session", allow_abbrev=False)
    autostart.add_argument("on", nargs="?", choices=("on", "off"), help="make it so; without it, say how it is")
    autostart.set_defaults(act=_autostart)
    for command in (settings, history, doctor, autostart, *_exercise_commands(commands)):
        command.add_argument("--json", action="store_true", help="print JSON")


def _exercise_commands(commands: "Commands[argparse.ArgumentParser]") -> tuple[argparse.ArgumentParser, ...]:
    every = commands.add_parser("exercises", help="all exercises, yours too", allow_abbrev=False)
    every.set_defaults(act=_exercises)
    inner = every.add_subparsers(title="commands", metavar="COMMAND")
    check = inner.add_parser("check", help="what is wrong with an exercise of your own", allow_abbrev=False)
    check.add_argument("file", metavar="FILE", help="a TOML file, in the folder of its pictures")
    check.set_defaults(act=_check_exercise)
    return every, check


def _rate(text: str) -> float:
    with suppress(ValueError):
        if 0 < (rate := float(text)) <= 10_000:  # noqa: PLR2004 - beyond it a timer's milliseconds are too coarse
            return rate
    raise argparse.ArgumentTypeError("a clock rate is a number above 0 and at most 10000")


def _days(text: str) -> int:
    with suppress(ValueError):
        if 1 <= (days := int(text)) <= 36_500:  # noqa: PLR2004 - a hundred years
            return days
    raise argparse.ArgumentTypeError("days are a whole number, 1 to 36500")


def _run(options: argparse.Namespace) -> int:
    from glutebreak import lean  # noqa: PLC0415

    lean.load()
    from glutebreak.app import Options, run  # noqa: PLC0415 - Qt, which no other command needs

    return run(Options(clock_rate=options.clock_rate, use=_ways(options.use), verbose=options.verbose))


def _ways(pairs: list[str]) -> dict[str, str]:
    ways = dict(pair.partition("=")[::2] for pair in pairs)
    if bad := [name for name, way in ways.items() if not way]:
        raise Failure(f"“--use {bad[0]}” is not like “--use idle=xsync”")
    return ways


def _ask(options: argparse.Namespace) -> None:
    arguments = {name: value for name, value in vars(options).items() if name in ARGUMENTS}
    reply = _reply(options.command, arguments)
    _print(reply["data"] if options.json else cast("list[str]", reply["lines"]), as_json=options.json)


def _reply(command: str, arguments: dict[str, object]) -> dict[str, object]:
    reply = ask(runtime_directory(os.environ), command, arguments)
    if reply.get("ok") is not True:
        raise Failure(str(reply.get("error")))
    return reply


def _print(what: object, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(what, ensure_ascii=False, indent=2))
    else:
        print(*cast("Sequence[str]", what), sep="\n", end="\n" if what else "")


def _settings(options: argparse.Namespace) -> None:
    from glutebreak import offline  # noqa: PLC0415

    if options.value is None:
        print(*offline.settings_problems(), sep="", end="", file=sys.stderr)
        told = offline.settings(options.name, as_json=options.json, in_force=_in_force())
        _print(told, as_json=options.json)
        return
    try:
        _reply("set", {"name": options.name, "value": options.value})
    except NotRunning:
        offline.change_setting(options.name, options.value)


def _in_force() -> "dict[str, Value] | None":
    """What the running program goes by; None where none runs."""
    try:
        return cast("dict[str, Value]", _reply("settings", {})["data"])
    except NotRunning:
        return None


def _history(options: argparse.Namespace) -> None:
    from glutebreak import offline  # noqa: PLC0415

    _print(offline.history(options.days, as_json=options.json), as_json=options.json)


def _export(options: argparse.Namespace) -> None:
    from glutebreak import offline  # noqa: PLC0415

    offline.export(options.format, options.file)


def _exercises(options: argparse.Namespace) -> None:
    from glutebreak import offline  # noqa: PLC0415

    _print(offline.exercises(as_json=options.json), as_json=options.json)


def _check_exercise(options: argparse.Namespace) -> int:
    from glutebreak import offline  # noqa: PLC0415

    right, found = offline.check_exercise(options.file, as_json=options.json)
    _print(found, as_json=options.json)
    return 0 if right else 1


def _autostart(options: argparse.Namespace) -> None:
    from glutebreak.starting import autostart  # noqa: PLC0415

    wanted = None if options.on is None else options.on == "on"
    _print(autostart(wanted, as_json=options.json), as_json=options.json)


def _doctor(options: argparse.Namespace) -> None:
    from glutebreak import offline  # noqa: PLC0415

    try:
        reply = _reply("doctor", {})
        found = reply["data"] if options.json else reply["lines"]
    except NotRunning:
        found = offline.doctor(as_json=options.json)
    _print(found, as_json=options.json)
