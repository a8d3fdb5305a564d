"""A real program in a real window, driven by real events; where it stands is read from its trace."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

PATIENCE = 60.0
"""Seconds to wait for a sight: a watchdog, not a measure."""


Boxes = dict[str, tuple[float, float, float, float]]
"""Where each part is that can be pressed, by its id."""

STILL = 0.3
"""Seconds after which a screen counts as laid out."""


@dataclass
class Program:
    """A running Still Hear."""

    process: "subprocess.Popen[str]"
    trace: Path
    home: Path
    read: int = 0
    """Bytes of the trace that were seen."""
    pressed: int = 0
    """Keys and presses that the program has heard."""
    answered: bool = True
    """What the last of them did is on the screen."""
    parts: Boxes = field(default_factory=dict)

    def look(self) -> Boxes:
        """Give the boxes of what can be pressed now, by id, as they were painted last."""
        for told in self._told():
            match told["what"]:
                case "hand":
                    # A key is also told by what it stands for; its name comes once.
                    self.pressed += told["intent"].startswith(("Raw(", "Press(", "Switch("))
                    self.answered = False
                case "answered":
                    self.answered = True
                case "painted":
                    self.parts = {name: tuple(box) for name, *box in told["boxes"]}
        return self.parts

    def _told(self) -> list[dict[str, Any]]:
        """Give what the trace has told since last time; its last line may still be on its way."""
        if not self.trace.exists():
            return []
        with self.trace.open("rb") as file:
            file.seek(self.read)
            whole, end, _ = file.read().rpartition(b"\n")
        self.read += len(whole) + len(end)
        return [json.loads(line) for line in whole.splitlines()]

    def wait(self, seen: Callable[[Boxes], bool], what: str) -> None:
        """Wait until something is on the screen; what was there before a key counts no more."""
        self.until(lambda: seen(self.look()) and self.answered, what)

    def wait_for_save(self, story: str, turns: int) -> None:
        """Wait until that many turns are on the disk: every pick is saved as it is made."""
        folder = self.home / "saves" / story
        self.until(lambda: saved_turns(folder) == turns, f"turn {turns} on the disk")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds."""
        until = time.monotonic() + PATIENCE
        while not holds():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < until, f"{what} did not come; there are {sorted(self.look())}"
            time.sleep(0.02)

    def said(self) -> str:
        """Give what the program wrote before it ended."""
        return (self.process.stderr.read() if self.process.stderr else "") or "it ended without a word"

    def key(self, *names: str) -> None:
        """Press keys of a real keyboard; wait after each until it was heard and is answered."""
        for name in names:
            # A key that lies down while a slow frame is painted would be a key that is held.
            self._do(f"the answer to {name}", "key", "--clearmodifiers", "--delay", "0", name)

    def click(self, part: str) -> None:
        """Press the main button on a part, once it stands still; wait until that is answered."""
        self._point(part)
        self._do(f"the answer to a press on {part}", "click", "1")

    def button(self, number: int) -> None:
        """Press a button of the mouse, wherever the pointer lies; wait until that is answered."""
        self._do(f"the answer to button {number}", "click", str(number))

    def _do(self, what: str, *words: str) -> None:
        """Do something with a hand, and wait for the answer; a program that has ended by it gives none."""
        self.look()
        before = self.pressed
        xdotool(*words)
        self.until(lambda: self.process.poll() is not None or self._has_answered(before + 1), what)

    def _has_answered(self, number: int) -> bool:
        self.look()
        return self.pressed >= number and self.answered

    def _point(self, part: str) -> None:
        """Move the pointer onto a part."""
        x, y, width, height = self.settled(part)
        xdotool("mousemove", "--window", self.window(), str(int(x + width / 2)), str(int(y + height / 2)))

    def settled(self, part: str) -> tuple[float, float, float, float]:
        """Give a part's box when it has not moved for a third of a second."""
        box, since = self.look()[part], time.monotonic()
        while time.monotonic() - since < STILL:
            time.sleep(0.05)
            if self.look().get(part, box) != box:
                box, since = self.parts[part], time.monotonic()
        return box

    def wheel(self, part: str, *, up: bool) -> None:
        """Turn the wheel by one notch over a part."""
        self._point(part)
        xdotool("click", "4" if up else "5")

    def window(self) -> str:
        """Give the window's number."""
        return xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()[-1]


def saved_turns(folder: Path) -> int:
    """Count the turns of the newest automatic save; 0 where there is none yet."""
    files = sorted(folder.glob("save-auto.*.json"), key=lambda path: int(path.name.split(".")[1]))
    if not files:
        return 0
    try:
        _, _, body = files[-1].read_text().partition("\n")
    except FileNotFoundError:
        return 0
    return len(json.loads(body)["turns"])


def xdotool(*words: str) -> str:
    """Send real X events."""
    return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True).stdout


def need_display() -> None:
    """Skip where there is no X server to open a window on, or nothing to press its keys with."""
    if not os.environ.get("DISPLAY"):
        pytest.skip("no X display: install xvfb")
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is missing: install it")


@contextmanager
def running(home: Path, *words: str, settings: dict[str, object] | None = None) -> Iterator[Program]:
    """Run the program with a home of its own, with text that arrives at once."""
    trace = home / "trace.jsonl"
    (home / "settings").mkdir(parents=True, exist_ok=True)
    chosen = {"speed": "off", "motion": False, "timing": "off", **(settings or {})}
    (home / "settings" / "settings.json").write_text(json.dumps(chosen))
    environment = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    environment.update(STILL_HEAR_HOME=str(home), STILL_HEAR_TRACE=str(trace), SDL_AUDIODRIVER="dummy")
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "tools")])
    with subprocess.Popen(
        [sys.executable, "-m", "game", *words],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Program(process, trace, home)
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE)
