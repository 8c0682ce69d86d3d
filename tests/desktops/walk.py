"""One whole break, walked by mouse on the desktop that this runs in: `python -m tests.desktops.walk FOLDER`.

Sitting, notice, break window, Done. Takes a screenshot of each into FOLDER, prints the recorded row, and ends with
status 0 only if the row is there. `make run` does this on a machine without a screen.
"""

import itertools
import json
import sys
from pathlib import Path
from typing import Any

from tests.desktops import hands
from tests.desktops.hands import NeverHappened, until
from tests.desktops.program import Program

CLOCK_RATE = 60
SETTINGS = {
    "first_steps": "false",
    "active_hours": "always",
    "sit_minutes": "15",  # 15 s of this clock
    "notice_seconds": "60",
    "away_minutes": "15",
    "no_answer_seconds": "600",
}
FIDGETS = itertools.cycle([(300, 300), (340, 320), (320, 360)])


def walk(program: Program, pictures: Path) -> dict[str, Any]:
    """The row of the break that was done."""
    for name, value in SETTINGS.items():
        program.tell("settings", name, value)
    say("Sitting: someone works, so the pointer moves now and then.")
    until(lambda: program.status()["phase"] == "sitting", "sitting", meanwhile=fidget)
    show(pictures / "1-sitting.png")
    until(lambda: program.status()["phase"] == "notice", "the notice", limit=60, meanwhile=fidget)
    show(pictures / "2-notice.png")
    until(lambda: program.status()["phase"] == "on break", "the break window")
    done = until(lambda: hands.button("Done"), "a button Done")
    show(pictures / "3-break.png")
    say("Done is clicked by mouse.")
    hands.click(done)
    row = until(lambda: next((row for row in program.history() if row["outcome"] == "done"), None), "the row")
    show(pictures / "4-after.png")
    return row


def fidget() -> None:
    hands.move(*next(FIDGETS))


def show(picture: Path) -> None:
    say(f"  {hands.shot(picture)}")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - it is read in a terminal


def main(pictures: Path) -> int:
    pictures.mkdir(parents=True, exist_ok=True)
    log = pictures.resolve() / "glutebreak.log"
    log.unlink(missing_ok=True)
    say(f"glutebreak starts, with a clock that runs {CLOCK_RATE} times as fast.")
    try:
        with Program("--clock-rate", str(CLOCK_RATE), log=log) as program:
            row = walk(program, pictures.resolve())
            ended = program.quit()
            assert ended == 0, f"it was told to quit and ended with status {ended}"
    except (NeverHappened, AssertionError) as failure:
        say(f"It did not work: {failure}\n{log.read_text('utf-8', errors='replace')}")
        return 1
    say(f"Recorded: {json.dumps(row, ensure_ascii=False)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
